import { addDays, calendarDate, type CalendarDate } from '@minhbach/domain';

export const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** The weeks of a month from Monday to Sunday; null for days of its neighbours. */
export function weeksOf(year: number, month: number): (CalendarDate | null)[][] {
  const first = calendarDate(`${year}-${String(month).padStart(2, '0')}-01`);
  const monday = addDays(first, -daysFromMonday(first));
  const weeks = [];
  for (let start = monday; start.slice(0, 7) <= first.slice(0, 7); start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(start, at));
    weeks.push(days.map((day) => (day.slice(0, 7) === first.slice(0, 7) ? day : null)));
  }
  return weeks;
}

export function daysFromMonday(day: CalendarDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
