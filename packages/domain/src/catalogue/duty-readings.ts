import { addMonths, calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { DaySpan } from './duty-period.ts';

/**
 * How we read what the law leaves open about publication duties. Each is a named value;
 * docs/law/readings.md gives the question and the reason.
 */
export const DUTY_READINGS = {
  /** Periodic duties are counted whose information came into being from this day on. */
  countedFrom: calendarDate('2026-01-01'),
  /** How many months ahead of today duties are told. */
  monthsAhead: 6,
  /** How many days before its usual day the document of a period may bear its date. */
  earlyDays: { yearly: 31, half_yearly: 31, quarterly: 15 },
  /** On how many different days in a row a link must be found dead before it counts as dead. */
  deadLinkDays: 2,
  /** For how many months a check of a block of the section holds. */
  blockCheckMonths: 6,
} as const;

/** The stretch of time whose duties are told on that day. */
export function dutySpan(today: CalendarDate): DaySpan {
  return { from: DUTY_READINGS.countedFrom, until: addMonths(today, DUTY_READINGS.monthsAhead) };
}
