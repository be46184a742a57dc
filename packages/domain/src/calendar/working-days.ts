import {
  dateOf,
  dayNumber,
  weekdayOf,
  weekdayOfNumber,
  yearOf,
  type CalendarDate,
  type Weekday,
} from './calendar-date.ts';

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
  /** The same days by `dayNumber`, which counting looks up without writing dates out. */
  byNumber: ReadonlyMap<number, CalendarDay>;
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
  const byNumber = new Map(days.map((day) => [dayNumber(day.on), day]));
  return { version, lastDecidedYear, days, byNumber };
}

/** Whether offices work that day (ngày làm việc): Monday to Friday unless the calendar says otherwise. */
export function isWorkingDay(date: CalendarDate, calendar: WorkCalendar): boolean {
  return isWorking(dayNumber(date), calendar);
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
  return countWorkingDays(from, count, calendar).endsOn;
}

/** The same count together with each day off that it passed over, in the order it met them. */
export function countWorkingDays(
  from: CalendarDate,
  count: number,
  calendar: WorkCalendar,
): { endsOn: CalendarDate; skipped: readonly DayOff[] } {
  const step = count < 0 ? -1 : 1;
  const skipped: DayOff[] = [];
  let day = dayNumber(from);
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (isWorking(day, calendar)) left -= 1;
    else skipped.push(dayOff(day, calendar));
  }
  return { endsOn: dateOf(day), skipped };
}

/** That day if offices work, else the next on which they do. */
export function workingDayFrom(date: CalendarDate, calendar: WorkCalendar): CalendarDate {
  let day = dayNumber(date);
  while (!isWorking(day, calendar)) day += 1;
  return dateOf(day);
}

/** How many working days lie after `from`, up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkCalendar,
): number {
  let count = 0;
  const last = dayNumber(to);
  for (let day = dayNumber(from) + 1; day <= last; day += 1) {
    if (isWorking(day, calendar)) count += 1;
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
  const end = dayNumber(last);
  for (let day = dayNumber(first); day <= end; day += 1) {
    if (!isWorking(day, calendar)) off.push(dayOff(day, calendar));
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
  const numbers = [...new Set([...before.byNumber.keys(), ...after.byNumber.keys()])];
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => ({
      on: dateOf(number),
      before: before.byNumber.get(number) ?? null,
      after: after.byNumber.get(number) ?? null,
      changesWorkingDay: isWorking(number, before) !== isWorking(number, after),
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

function isWorking(day: number, calendar: WorkCalendar): boolean {
  const listed = calendar.byNumber.get(day);
  return listed ? listed.kind === 'swapped_working' : weekdayOfNumber(day) < 6;
}

function dayOff(day: number, calendar: WorkCalendar): DayOff {
  const listed = calendar.byNumber.get(day);
  return listed
    ? { on: listed.on, name: listed.name }
    : { on: dateOf(day), name: WEEKDAY_NAMES[weekdayOfNumber(day)] };
}
