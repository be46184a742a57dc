import { calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { ReportLevel } from './report.ts';

type YearlyDay = { month: number; day: number };

/**
 * How we read what neither statute says of the yearly report. Each is a named value; docs/law/readings.md
 * gives the question and the reason.
 */
export const REPORT_READINGS = {
  /** The last day to submit, in the year after the one reported; the overseer may name another. */
  dueDays: {
    commune: { month: 1, day: 15 },
    district: { month: 1, day: 15 },
    department: { month: 1, day: 15 },
    other: { month: 1, day: 15 },
    compiled: { month: 1, day: 31 },
    city: { month: 2, day: 15 },
  } as const satisfies Record<ReportLevel, YearlyDay>,
  /** A figure that moved by more than this share of last year's, and by at least `least`, is explained. */
  outlier: { share: 0.5, least: 5 },
  /** The first whole year of Luật 104/2016/QH13 is 2019; it came into force on 1 July 2018. */
  firstYear: 2018,
  /** How many years a review lays side by side; the dispatch prepares that of the first three. */
  review: { least: 2, most: 10 },
  /** The most characters of one part of the narrative, and of one explanation. */
  partMaxLength: 20_000,
  explanationMaxLength: 5000,
} as const;

/** The last day on which a report of that year and level is in time. */
export function reportDueOn(year: number, level: ReportLevel): CalendarDate {
  const { month, day } = REPORT_READINGS.dueDays[level];
  const two = (part: number) => String(part).padStart(2, '0');
  return calendarDate(`${year + 1}-${two(month)}-${two(day)}`);
}
