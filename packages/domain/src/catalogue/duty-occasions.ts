import { addDays, addMonths, yearOf, type CalendarDate } from '../calendar/calendar-date.ts';
import { workingDayFrom, type WorkCalendar } from '../calendar/working-days.ts';
import type { DerivationStep } from '../law/derivation.ts';
import { SWITCH_DAY } from '../law/editions.ts';
import { LAW_104_2016 } from '../law/law-104-2016.ts';
import type { DutyTemplate, PeriodDay } from '../law/law-duty-templates.ts';
import { dutyEventWords, type DutyEvent } from './duty-events.ts';
import type { DutyAgency } from './duty-holder.ts';
import {
  periodsOfYear,
  periodWords,
  STANDING,
  type DaySpan,
  type DutyPeriod,
} from './duty-period.ts';
import { DUTY_READINGS } from './duty-readings.ts';

/** That something happened which starts a clock, as the agency recorded it. */
export type RecordedEvent = {
  id: string;
  event: DutyEvent;
  on: CalendarDate;
  /** The period it belongs to, such as `2026`; null where each event is a duty of its own. */
  periodKey: string | null;
  /** The number of the document that it led to, which then must be the one published. */
  documentNumber: string | null;
};

/** One time that a template asks for something: the period, when its information is made, and how that is known. */
export type Occasion = {
  period: DutyPeriod;
  /** When the information came or will come into being; starts the clock. */
  madeOn: CalendarDate;
  eventId: string | null;
  documentNumber: string | null;
  /** Of which day a document must be to count for this period; null where any day will do. */
  documentDays: DaySpan | null;
  made: DerivationStep;
};

type Given = { calendar: WorkCalendar; events: readonly RecordedEvent[] };

/** Every occasion of a template at an agency; periodic ones whose information is made within `within`. */
export function occasionsOf(
  template: DutyTemplate,
  agency: DutyAgency,
  within: DaySpan,
  given: Given,
): readonly Occasion[] {
  const { start } = template;
  switch (start.at) {
    case 'standing':
      return [standing(agency)].filter(({ madeOn }) => madeOn <= within.until);
    case 'event':
      return given.events
        .filter(({ event, periodKey }) => event === start.event && periodKey === null)
        .map(onEvent);
    default:
      return periodic({ ...template, start }, within, given);
  }
}

/** What stands is owed from the day on which the body exists and a statute binds it. */
function standing({ kind, validFrom }: DutyAgency): Occasion {
  const boundFrom = kind === 'public_service_unit' ? SWITCH_DAY : LAW_104_2016.inForceFrom;
  const madeOn = validFrom !== null && validFrom > boundFrom ? validFrom : boundFrom;
  return {
    period: STANDING,
    madeOn,
    eventId: null,
    documentNumber: null,
    documentDays: null,
    made: { rule: 'made', how: 'standing', words: '', on: madeOn },
  };
}

function onEvent({ id, event, on, documentNumber }: RecordedEvent): Occasion {
  const span = { from: on, until: on };
  return {
    period: { rhythm: 'on_event', key: id, span },
    madeOn: on,
    eventId: id,
    documentNumber,
    documentDays: span,
    made: { rule: 'made', how: 'recorded_event', words: dutyEventWords(event), on },
  };
}

type PeriodStart = { at: PeriodDay; months: number; event: DutyEvent | null };

function periodic(
  { rhythm, start }: { rhythm: DutyTemplate['rhythm']; start: PeriodStart },
  within: DaySpan,
  { calendar, events }: Given,
): readonly Occasion[] {
  if (rhythm === 'standing' || rhythm === 'on_event') return [];
  // A usual day lies at most a year after its period, so the years around hold every one that can matter.
  const years = yearsBetween(yearOf(within.from) - 2, yearOf(within.until) + 1);
  const periods = years.flatMap((year) => periodsOfYear(rhythm, year));
  const usual = periods.map((period) => usualDay(period, start));
  return periods.flatMap((period, at): Occasion[] => {
    const [usualOn, nextUsualOn] = [usual[at], usual[at + 1]];
    if (usualOn === undefined || nextUsualOn === undefined) return [];
    // The last day of a period is a fact, on a day off as well; what is made needs a day at work.
    const presumedOn = start.at === 'period_end' ? usualOn : workingDayFrom(usualOn, calendar);
    if (presumedOn < within.from || presumedOn > within.until) return [];
    const window = {
      from: firstDocumentDay(period, usualOn, start),
      until: addDays(firstDocumentDay(periods[at + 1] ?? period, nextUsualOn, start), -1),
    };
    const recorded = events.find(
      ({ event, periodKey }) => event === start.event && periodKey === period.key,
    );
    return [
      recorded === undefined
        ? presumed(period, presumedOn, window)
        : { ...onEvent(recorded), period, documentDays: widened(window, recorded.on) },
    ];
  });
}

function presumed(period: DutyPeriod, madeOn: CalendarDate, window: DaySpan): Occasion {
  return {
    period,
    madeOn,
    eventId: null,
    documentNumber: null,
    documentDays: window,
    made: { rule: 'made', how: 'usual_day', words: periodWords(period), on: madeOn },
  };
}

/**
 * A document of a period bears a date from a little before its usual day on or, where there are months to
 * make it, from the end of the period; and until the same day of the next period.
 */
function firstDocumentDay(
  { rhythm, span }: DutyPeriod,
  usualOn: CalendarDate,
  { months }: PeriodStart,
): CalendarDate {
  if (months > 0 && span !== null) return addDays(span.until, 1);
  const early = DUTY_READINGS.earlyDays;
  return rhythm in early ? addDays(usualOn, -early[rhythm as keyof typeof early]) : usualOn; // `in` has told
}

function usualDay({ span }: DutyPeriod, { at, months }: PeriodStart): CalendarDate | undefined {
  if (span === null) return undefined;
  if (at === 'period_start') return addMonths(span.from, months);
  return addMonths(at === 'period_end' ? span.until : addDays(span.until, 1), months);
}

function widened({ from, until }: DaySpan, on: CalendarDate): DaySpan {
  return { from: on < from ? on : from, until: on > until ? on : until };
}

const yearsBetween = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at);
