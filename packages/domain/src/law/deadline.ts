import {
  addDays,
  addMonths,
  calendarDate,
  yearOf,
  type CalendarDate,
} from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import {
  countWorkingDays,
  daysOff,
  isProvisional,
  isWorkingDay,
  workingDayFrom,
  type DayOff,
  type WorkCalendar,
} from '../calendar/working-days.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { DerivationStep } from './derivation.ts';
import type { Duty } from './duty.ts';
import {
  governingLimits,
  type DeadlineQuestion,
  type GoverningLimits,
} from './governing-limits.ts';
import { citation, type Instrument, type Provision } from './provision.ts';
import { READINGS, type CountingReadings } from './readings.ts';

/** The last day on which an act is in time, and why (ngày hết hạn). */
export type Deadline = {
  duty: Duty;
  /** The last day, until 24:00 in Hanoi. */
  dueOn: CalendarDate;
  /** Where the count ended before any move off a day off; alarms look at this day. */
  nominalOn: CalendarDate;
  /** The day the clock started, after reading P1. */
  startsOn: CalendarDate;
  /** The law that governs: an access statute, or the law of its own that the duty has. */
  statute: Instrument;
  under: readonly Provision[];
  /** Each day off that a count of working days passed over, or that the end was moved past. */
  skipped: readonly DayOff[];
  /** True when the day lies beyond the last decided year of the calendar. */
  provisional: boolean;
  calendarVersion: string;
  /** How the day was found, step by step; `derivationText` words a step. */
  derivation: readonly DerivationStep[];
};

/** Nothing about days off is known before this day. */
const CALENDAR_BEGINS = calendarDate('2018-01-01');
const LAST_YEAR = 9000;

type CountStep = DerivationStep & { rule: 'count' };

/**
 * The last day to do what a duty asks, with its derivation.
 *
 * The day the clock starts is not counted. A limit in days, months or years that ends on a day off
 * ends on the next working day (reading P2); a minimum never moves. An extension runs from where the
 * first count ended (P3). Refused when the law has no such limit, or a needed fact is missing.
 *
 * @see Bộ luật Dân sự 2015, Điều 147 khoản 2, Điều 148
 * @example
 * deadline({ duty: 'answer', delivery: 'electronic', startsOn: calendarDate('2026-10-19') }, VIETNAM_CALENDAR)
 * // allowed, effect: { nominalOn: '2026-10-31', dueOn: '2026-11-02', … }
 */
export function deadline(question: DeadlineQuestion, calendar: WorkCalendar): Ruling<Deadline> {
  const { startsOn } = question;
  const limits = governingLimits(question);
  if (!limits.allowed) return limits;
  if (startsOn < CALENDAR_BEGINS || yearOf(startsOn) > LAST_YEAR) {
    return violates('date_out_of_range', [], 'startsOn');
  }
  return allows(countDeadline(question, limits.effect, calendar));
}

/**
 * The last day to publish under a term of sector law (pháp luật chuyên ngành), counted as every other limit.
 * Refused with `date_out_of_range` for a day before the calendar begins.
 */
export function sectorDeadline(
  limit: TimeLimit,
  startsOn: CalendarDate,
  calendar: WorkCalendar,
): Ruling<Deadline> {
  if (startsOn < CALENDAR_BEGINS) return violates('date_out_of_range', [], 'startsOn');
  const { instrument } = limit.under;
  const limits: GoverningLimits = { instrument, chosenBy: 'duty', limit, extension: null };
  return allows(countDeadline({ duty: 'publish', startsOn }, limits, calendar));
}

function countDeadline(
  question: DeadlineQuestion,
  limits: GoverningLimits,
  calendar: WorkCalendar,
): Deadline {
  const readings: CountingReadings = { ...READINGS, ...question.readings };
  const startsOn = startOf(question.startsOn, readings, calendar);
  const minimum = question.duty === 'posting_minimum';
  const derivation: DerivationStep[] = [
    governedBy(question, limits),
    ...(startsOn === question.startsOn
      ? []
      : [{ rule: 'receipt_moved', from: question.startsOn, to: startsOn } as const]),
    { rule: 'start', duty: question.duty, on: startsOn },
  ];

  let counted = count(limits.limit, 'limit', startsOn, calendar);
  derivation.push(counted);
  const skipped: DayOff[] = [...counted.skipped];
  const under: Provision[] = [limits.limit.under];

  if (limits.extension !== null) {
    const base = extensionBase(counted.to, limits.limit, readings, calendar);
    derivation.push(base);
    skipped.push(...base.past);
    counted = count(limits.extension, 'extension', base.on, calendar);
    derivation.push(counted);
    skipped.push(...counted.skipped);
    if (citation(limits.extension.under) !== citation(limits.limit.under)) {
      under.push(limits.extension.under);
    }
  }

  const end = endOf(counted.to, counted.limit, minimum, readings, calendar);
  if (end) derivation.push(end);
  const dueOn = end?.to ?? counted.to;
  skipped.push(...(end?.past ?? []));
  const provisional = isProvisional(dueOn, calendar);
  const { version, lastDecidedYear } = calendar;
  derivation.push({ rule: 'calendar', version, lastDecidedYear, provisional });

  return {
    duty: question.duty,
    dueOn,
    nominalOn: counted.to,
    startsOn,
    statute: limits.instrument,
    under,
    skipped,
    provisional,
    calendarVersion: version,
    derivation,
  };
}

function governedBy(question: DeadlineQuestion, limits: GoverningLimits): DerivationStep {
  return {
    rule: 'statute',
    instrument: limits.instrument,
    chosenBy: limits.chosenBy,
    sentAt: limits.chosenBy === 'sent_at' ? (question.sentAt ?? null) : null,
    startsOn: question.startsOn,
  };
}

function startOf(
  date: CalendarDate,
  { receipt }: CountingReadings,
  calendar: WorkCalendar,
): CalendarDate {
  return receipt === 'actual' ? date : workingDayFrom(date, calendar);
}

function count(
  limit: TimeLimit,
  part: 'limit' | 'extension',
  from: CalendarDate,
  calendar: WorkCalendar,
): CountStep {
  if (limit.unit === 'working_day') {
    const { endsOn, skipped } = countWorkingDays(from, limit.count, calendar);
    return { rule: 'count', part, limit, from, to: endsOn, skipped };
  }
  return { rule: 'count', part, limit, from, to: endOfCount(limit, from), skipped: [] };
}

function endOfCount({ count: length, unit }: TimeLimit, from: CalendarDate): CalendarDate {
  switch (unit) {
    case 'calendar_day':
      return addDays(from, length);
    case 'month':
      return addMonths(from, length);
    case 'year':
      return addMonths(from, length * 12);
    case 'at_once':
    case 'working_day':
      return from;
  }
}

function extensionBase(
  endedOn: CalendarDate,
  limit: TimeLimit,
  readings: CountingReadings,
  calendar: WorkCalendar,
): DerivationStep & { rule: 'extension_base' } {
  const rolls = readings.extensionBase === 'rolled' && readings.calendarEnd === 'roll';
  const on = rolls && limit.unit !== 'at_once' ? workingDayFrom(endedOn, calendar) : endedOn;
  const past = on === endedOn ? [] : daysOff(endedOn, on, calendar);
  return { rule: 'extension_base', base: readings.extensionBase, on, past };
}

/** What happens at the end of the last count, or undefined when it ended on a working day or at once. */
function endOf(
  endsOn: CalendarDate,
  { unit }: TimeLimit,
  minimum: boolean,
  { calendarEnd }: CountingReadings,
  calendar: WorkCalendar,
): (DerivationStep & { rule: 'end' }) | undefined {
  if (unit === 'at_once' || isWorkingDay(endsOn, calendar)) return undefined;
  if (minimum) return { rule: 'end', because: 'minimum', from: endsOn, to: endsOn, past: [] };
  if (calendarEnd === 'nominal') {
    return { rule: 'end', because: 'nominal_reading', from: endsOn, to: endsOn, past: [] };
  }
  const to = workingDayFrom(endsOn, calendar);
  return { rule: 'end', because: 'day_off', from: endsOn, to, past: daysOff(endsOn, to, calendar) };
}
