import { addDays, yearOf, weekdayOf, type CalendarDate, type Weekday } from './calendar-date.ts';

/**
 * What a listed day is: ngày lễ, tết | nghỉ bù | nghỉ hoán đổi | làm bù.
 * All but the last are days off; the last is a Saturday on which offices work.
 */
export const CALENDAR_DAY_KINDS = [
  'holiday',
  'substitute',
  'swapped_off',
  'swapped_working',
] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** A day that differs from the plain week, with the decision behind it. */
export type CalendarDay = {
  on: CalendarDate;
  kind: CalendarDayKind;
  /** In Vietnamese, as people read it. */
  name: string;
  /** The law or decision that makes it so, in Vietnamese. */
  decision: string;
  /** True when the decision has only been reported or is derived from a rule. */
  provisional: boolean;
};

/** A calendar of working days (lịch làm việc), of one version. Made by `workCalendar`. */
export type WorkCalendar = {
  version: string;
  /** The last year whose days off have been decided in full; later dates are provisional. */
  lastDecidedYear: number;
  days: readonly CalendarDay[];
  byDate: ReadonlyMap<CalendarDate, CalendarDay>;
};

/** A day on which offices are closed, and why. */
export type DayOff = { on: CalendarDate; name: string };

/** A day on which two calendars part. Null where a calendar says nothing of the day. */
export type CalendarDifference = {
  on: CalendarDate;
  before: CalendarDay | null;
  after: CalendarDay | null;
  /** Whether a count of working days can change because of it. */
  changesWorkingDay: boolean;
};

const WEEKDAY_NAMES: Record<Weekday, string> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
};

/** Makes a calendar from its listed days, such as rows of a database. One entry per day. */
export function workCalendar(
  version: string,
  lastDecidedYear: number,
  days: readonly CalendarDay[],
): WorkCalendar {
  return { version, lastDecidedYear, days, byDate: new Map(days.map((day) => [day.on, day])) };
}

/** Whether offices work that day (ngày làm việc): Monday to Friday unless the calendar says otherwise. */
export function isWorkingDay(date: CalendarDate, calendar: WorkCalendar): boolean {
  const listed = calendar.byDate.get(date);
  return listed ? listed.kind === 'swapped_working' : weekdayOf(date) < 6;
}

/**
 * The day that ends a count of `count` working days after `from`; `from` itself is not counted.
 * With a count of zero it is `from`, whatever day that is. Negative counts go back.
 *
 * @see Bộ luật Dân sự 2015, Điều 147 khoản 2
 */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  calendar: WorkCalendar,
): CalendarDate {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** That day if offices work, else the next on which they do. */
export function workingDayFrom(date: CalendarDate, calendar: WorkCalendar): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** How many working days lie after `from`, up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkCalendar,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** Every day off from `first` to `last`, both included, with its name: a holiday's own, or the weekday's. */
export function daysOff(
  first: CalendarDate,
  last: CalendarDate,
  calendar: WorkCalendar,
): readonly DayOff[] {
  const off: DayOff[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) off.push({ on: day, name: nameOf(day, calendar) });
  }
  return off;
}

/** The Vietnamese name of the weekday, such as `Thứ Bảy`. */
export function weekdayName(date: CalendarDate): string {
  return WEEKDAY_NAMES[weekdayOf(date)];
}

/** Whether the day lies beyond what has been decided (tạm tính). */
export function isProvisional(date: CalendarDate, calendar: WorkCalendar): boolean {
  return yearOf(date) > calendar.lastDecidedYear;
}

/** The days on which two calendars part, in order: what an office should look at before it changes one. */
export function calendarDifferences(
  before: WorkCalendar,
  after: WorkCalendar,
): readonly CalendarDifference[] {
  const dates = [...new Set([...before.byDate.keys(), ...after.byDate.keys()])].toSorted();
  return dates
    .map((on) => ({
      on,
      before: before.byDate.get(on) ?? null,
      after: after.byDate.get(on) ?? null,
      changesWorkingDay: isWorkingDay(on, before) !== isWorkingDay(on, after),
    }))
    .filter((difference) => !sameDay(difference.before, difference.after));
}

function sameDay(one: CalendarDay | null, other: CalendarDay | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    one.decision === other.decision &&
    one.provisional === other.provisional
  );
}

function nameOf(date: CalendarDate, calendar: WorkCalendar): string {
  return calendar.byDate.get(date)?.name ?? weekdayName(date);
}
