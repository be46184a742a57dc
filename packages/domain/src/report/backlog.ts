import { addDays, weekdayOf, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Fact, FactKind } from './fact.ts';

/** Half a year of weeks. */
export const BACKLOG_WEEKS = 26;

/** How many requests began and ended in a week, and how many were open at its end (yêu cầu tồn). */
export type BacklogWeek = {
  from: CalendarDate;
  until: CalendarDate;
  received: number;
  closed: number;
  open: number;
};
/** Facts of one kind on one day, counted. */
export type FactsOfDay = Pick<Fact, 'kind' | 'on'> & { count: number };

/** A request ends when its answer is handed over, or by withdrawal: never both, and once. */
export const BACKLOG_ENDS: readonly FactKind[] = ['request_lived_days', 'request_withdrawn'];
export const BACKLOG_FACTS: readonly FactKind[] = ['request_received', ...BACKLOG_ENDS];

/** The first day of the weeks that end with today's, a Monday. */
export function backlogStart(today: CalendarDate): CalendarDate {
  return addDays(today, 1 - weekdayOf(today) - 7 * (BACKLOG_WEEKS - 1));
}

/**
 * The requests open at the end of each week, oldest first; the last week ends today.
 *
 * Made of the same facts as the figures: what was received by then, less what had ended. An answer that
 * was opened again does not end its request, so that today's number is that of the inbox.
 *
 * @param counts every fact of `BACKLOG_FACTS` up to today; those before the first week may lie on any
 *   earlier day
 */
export function backlogOf(
  counts: readonly FactsOfDay[],
  today: CalendarDate,
): readonly BacklogWeek[] {
  const start = backlogStart(today);
  return Array.from({ length: BACKLOG_WEEKS }, (_, index) => {
    const from = addDays(start, 7 * index);
    const sunday = addDays(from, 6);
    const until = sunday < today ? sunday : today;
    const within = (kinds: readonly FactKind[], since: CalendarDate | '') =>
      counts
        .filter(({ kind, on }) => kinds.includes(kind) && since <= on && on <= until)
        .reduce((sum, { count }) => sum + count, 0);
    return {
      from,
      until,
      received: within(['request_received'], from),
      closed: within(BACKLOG_ENDS, from),
      open: within(['request_received'], '') - within(BACKLOG_ENDS, ''),
    };
  });
}
