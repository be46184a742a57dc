import { parseCalendarDate } from '@minhbach/domain';
import { badArgument } from './arguments.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const SECOND_MS = 1000;
/** `until=9999-12-31` is how harvesters say that there is no end. */
const END_OF_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

/** From an instant on, and before another. */
export type Span = { from: Date | null; before: Date | null };

/**
 * The span that `from` and `until` mean: both are included, to the day or to the second as written.
 *
 * @throws `badArgument` when one is no UTC date, they differ in granularity, or end before they begin
 */
export function spanOf(from: string | undefined, until: string | undefined): Span {
  if (from !== undefined && until !== undefined && from.length !== until.length)
    throw badArgument('from and until differ in granularity.');
  const start = from === undefined ? null : instantOf('from', from);
  const end = until === undefined ? null : instantOf('until', until);
  if (start !== null && end !== null && start > end) throw badArgument('from is later than until.');
  return { from: start, before: end === null ? null : after(end, DAY.test(until ?? '')) };
}

/** The first instant that isn't meant any more; null where no date could name it. */
function after(end: Date, isDay: boolean): Date | null {
  const first = end.getTime() + (isDay ? DAY_MS : SECOND_MS);
  return first > END_OF_TIME ? null : new Date(first);
}

function instantOf(name: string, text: string): Date {
  const instant = new Date(DAY.test(text) ? `${text}T00:00:00Z` : text);
  // `2026-02-30` would silently become a day in March, and there was no year 0.
  const isWritten =
    (DAY.test(text) || SECOND.test(text)) &&
    parseCalendarDate(text.slice(0, 10)) !== undefined &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(text.replace('Z', ''));
  if (!isWritten) throw badArgument(`${name} is no UTC date of the form YYYY-MM-DDThh:mm:ssZ.`);
  return instant;
}
