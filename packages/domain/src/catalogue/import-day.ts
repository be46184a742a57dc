import {
  calendarDate,
  dateOf,
  dayNumber,
  parseCalendarDate,
  type CalendarDate,
} from '../calendar/calendar-date.ts';

/** A day as somebody wrote it: which it is, or that it is none and what was likely meant. */
export type DayRead = { day: CalendarDate } | { day: null; suggestion: string | null };

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
/** Spreadsheets add a time of day that means nothing. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const SERIAL = /^\d{5}(?:\.0+)?$/;
/** Spreadsheets count days from this one. It is wrong before March 1900, where no serial here reaches. */
const SERIAL_ZERO = dayNumber(calendarDate('1899-12-30'));
const [SERIAL_MIN, SERIAL_MAX] = [10_000, 73_050];

/**
 * Reads a day in the ways that people and spreadsheets write one: `29/4/2026`, `29.4.2026`,
 * `2026-04-29`, `ngày 29 tháng 4 năm 2026`, or a spreadsheet's serial such as `46141`. The day comes before the
 * month, always: what reads only the other way round is no day, but a suggestion.
 */
export function readDay(text: string): DayRead {
  const written = text.trim();
  const iso = ISO.exec(written)?.[1];
  if (iso !== undefined) return read(parseCalendarDate(iso), null);
  if (SERIAL.test(written)) {
    const serial = Math.floor(Number(written));
    const isDay = serial >= SERIAL_MIN && serial <= SERIAL_MAX;
    return read(isDay ? dateOf(SERIAL_ZERO + serial) : undefined, null);
  }
  const parts = DAY_FIRST.exec(written) ?? IN_WORDS.exec(written);
  if (!parts) return { day: null, suggestion: null };
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (String(parts[3]).length === 2) {
    // Which century is not ours to decide.
    return { day: null, suggestion: likely(day, month, year + (year < 50 ? 2000 : 1900)) };
  }
  return read(dayOf(day, month, year), likely(day, month, year));
}

function read(day: CalendarDate | undefined, suggestion: string | null): DayRead {
  return day === undefined ? { day: null, suggestion } : { day };
}

/** The same day, else with day and month changed over, else the last day of the month. */
function likely(day: number, month: number, year: number): string | null {
  if (dayOf(day, month, year)) return `${day}/${month}/${year}`;
  if (dayOf(month, day, year)) return `${month}/${day}/${year}`;
  const last = [30, 29, 28].find((one) => one < day && day <= 31 && dayOf(one, month, year));
  return last === undefined ? null : `${last}/${month}/${year}`;
}

function dayOf(day: number, month: number, year: number): CalendarDate | undefined {
  const padded = [day, month].map((part) => String(part).padStart(2, '0'));
  return parseCalendarDate(`${String(year).padStart(4, '0')}-${padded[1]}-${padded[0]}`);
}
