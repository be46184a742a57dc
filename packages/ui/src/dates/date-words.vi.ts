const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `2026-11-23` → `23/11/2026` */
export function shortDate(day: string): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** `2026-11-03` → `ngày 03 tháng 11 năm 2026`; official letters write two digits for the day. */
export function longDate(day: string): string {
  const [year, month, dayOfMonth] = day.split('-');
  const monthWords = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${dayOfMonth} tháng ${monthWords} năm ${year}`;
}

/** `2026-11-23` → `thứ Hai, 23/11/2026` */
export function weekdayDate(day: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${shortDate(day)}`;
}

/** Calendar days until a last day, which is itself still in time. */
export function daysLeftWords(daysLeft: number): string {
  if (daysLeft < 0) return `trễ ${-daysLeft} ngày`;
  if (daysLeft === 0) return 'hôm nay là ngày cuối';
  return `còn ${daysLeft} ngày`;
}

export function calendarDaysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** An instant as the clock on a Hanoi wall shows it: `09:05 ngày 23/11/2026`. */
export function instantWords(instant: string): string {
  const wall = new Date(Date.parse(instant) + 7 * 60 * 60 * 1000).toISOString();
  return `${wall.slice(11, 16)} ngày ${shortDate(wall.slice(0, 10))}`;
}
