import { addDays, addMonths, calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from './figure.ts';

/**
 * Days as the whole months among them and the days that are left before and after (tròn tháng), so that
 * what was counted by months need not be counted again. Together they are exactly the days that were given.
 *
 * @returns `months` from the first day of the first to the last day of the last; null when none is whole
 */
export function wholeMonths(period: Period): { months: Period | null; days: readonly Period[] } {
  const from = isFirst(period.from) ? period.from : addMonths(firstOfMonth(period.from), 1);
  const after = firstOfMonth(addDays(period.until, 1));
  if (from >= after) return { months: null, days: [period] };
  const days: Period[] = [];
  if (period.from < from) days.push({ from: period.from, until: addDays(from, -1) });
  if (after <= period.until) days.push({ from: after, until: period.until });
  return { months: { from, until: addDays(after, -1) }, days };
}

const isFirst = (day: CalendarDate) => day.endsWith('-01');
const firstOfMonth = (day: CalendarDate) => calendarDate(`${day.slice(0, 7)}-01`);
