declare const brand: unique symbol;

/** A day in Hanoi (ngày), as the text `YYYY-MM-DD`. Texts compare as the days do. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** A moment (thời điểm), as RFC 3339 text with its offset, such as `2026-08-31T23:59:00+07:00`. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const ZERO = 48;
const MINUTES_PER_DAY = 1440;
/** Vietnam keeps +07:00 all year (reading P7). */
const HANOI_OFFSET_MINUTES = 420;

/**
 * The day that `text` names.
 *
 * @throws when it names none, such as `2026-02-30`; use `parseCalendarDate` for what people typed
 * @example calendarDate('2026-09-01')
 */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

/** The day that `text` names, or undefined when there is no such day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = DATE.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? (text as CalendarDate) : undefined; // checked above, so the brand is true
}

/**
 * The moment that `text` names. An offset is required: without one the day would be a guess.
 *
 * @throws when it names none; use `parseInstant` for what came from outside
 * @example instant('2026-08-31T23:59:00+07:00')
 */
export function instant(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === undefined) throw new RangeError(`Not an instant with an offset: ${text}`);
  return moment;
}

/** The moment that `text` names, or undefined when there is none. */
export function parseInstant(text: string): Instant | undefined {
  const parts = INSTANT.exec(text);
  if (!parts || parseCalendarDate(parts[1] ?? '') === undefined) return undefined;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(parts[6] ?? 0), Number(parts[7] ?? 0)];
  const exists = hour < 24 && minute < 60 && second < 60 && offsetHour < 24 && offsetMinute < 60;
  return exists ? (text as Instant) : undefined; // checked above, so the brand is true
}

/**
 * The day it was in Hanoi at that moment.
 *
 * @example hanoiDay(instant('2026-08-31T17:00:00Z')) // 2026-09-01
 */
export function hanoiDay(moment: Instant): CalendarDate {
  const day = calendarDate(moment.slice(0, 10));
  const minutes = hanoiMinutes(moment);
  return minutes >= 0 && minutes < MINUTES_PER_DAY
    ? day
    : addDays(day, Math.floor(minutes / MINUTES_PER_DAY));
}

/** The time of day it was in Hanoi at that moment, as `HH:MM`. */
export function hanoiTime(moment: Instant): string {
  const minutes = (hanoiMinutes(moment) + 2 * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The first moment of that day in Hanoi. */
export function startOfHanoiDay(day: CalendarDate): Instant {
  return instant(`${day}T00:00:00+07:00`);
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const within = day + days;
  return within >= 1 && within <= 28
    ? compose(year, month, within)
    : dateOf(dayNumber(date) + days);
}

/**
 * The corresponding day `months` later; where that month is shorter, its last day.
 *
 * @example addMonths(calendarDate('2026-08-31'), 6) // 2027-02-28
 * @see Bộ luật Dân sự 2015, Điều 148 khoản 2 và 3
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return compose(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfNumber(dayNumber(date));
}

/** The day of the week of a day number. */
export function weekdayOfNumber(number: number): Weekday {
  const fromMonday = (((number + 3) % 7) + 7) % 7;
  return (fromMonday + 1) as Weekday; // 0..6 plus one
}

/** The year of a day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Whole years lived on a day: the age that age bands ask for (tuổi).
 * Someone born on 29 February turns a year older on 1 March in common years.
 */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return on.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** Minutes in Hanoi since the start of the day that the text writes; below 0 or past a day near midnight. */
function hanoiMinutes(moment: Instant): number {
  const parts = INSTANT.exec(moment);
  const sign = parts?.[5] === '-' ? -1 : 1;
  const offset = sign * (Number(parts?.[6] ?? 0) * 60 + Number(parts?.[7] ?? 0));
  return Number(parts?.[2]) * 60 + Number(parts?.[3]) - offset + HANOI_OFFSET_MINUTES;
}

function partsOf(date: CalendarDate): [number, number, number] {
  return [digitsAt(date, 0) * 100 + digitsAt(date, 2), digitsAt(date, 5), digitsAt(date, 8)];
}

/** Two digits as a number. Counting walks day by day, so this is much faster than `Number(slice)`. */
function digitsAt(date: CalendarDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

function compose(year: number, month: number, day: number): CalendarDate {
  const text = `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}`;
  return text as CalendarDate; // built from the parts of a day that exists
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01, counted in years that begin in March so that leap days come last. */
export function dayNumber(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The day with that number: the inverse of `dayNumber`. */
export function dateOf(number: number): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
