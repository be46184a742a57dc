import { yearOf, type CalendarDate } from '../calendar/calendar-date.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import type { FigureCode } from './figure-shapes.ts';
import type { Report, ReportCell } from './report.ts';
import { REPORT_READINGS } from './report-readings.ts';
import { restatements } from './restatement.ts';
import type { Coverage } from './statistics.ts';

/**
 * Whose reports of several years are laid side by side (sơ kết, tổng kết nhiều năm): one body's, the
 * compilations of Sở Tư pháp, or those of Ủy ban nhân dân Thành phố.
 */
export const REVIEW_LEVELS = ['body', 'compiled', 'city'] as const;
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];

/** Where the figures of a year come from: what was reported, what is counted today, or nowhere. */
export const REVIEW_SOURCES = ['reported', 'counted', 'missing'] as const;
export type ReviewSource = (typeof REVIEW_SOURCES)[number];

/** Why a year has no figures: the body did not exist in it, or kept no register yet. */
export const REVIEW_GAPS = ['no_body', 'no_register'] as const;
export type ReviewGap = (typeof REVIEW_GAPS)[number];

/** From the first year to the last, both included. */
export type ReviewSpan = { from: number; until: number };

/** The figures of one year of a review; empty where it has none. */
export type ReviewYear = {
  year: number;
  source: ReviewSource;
  cells: readonly ReportCell[];
  /** What the registers give today, beside what was reported; empty where nothing was. */
  today: readonly ReportCell[];
};

/** One figure in one year: null where there is no figure, which is never zero. */
export type ReviewCell = {
  year: number;
  value: number | null;
  /** The value is no longer what was reported; `now` is what it would be. */
  isRestated: boolean;
  now: number | null;
  missing: number;
  /** How much of the value was brought in from paper. */
  imported: number;
};
export type ReviewRow = { figure: FigureCode; by: string | null; cells: readonly ReviewCell[] };

/**
 * The years of a review, the first first; or what is wrong with the span, each beside its field. Two to
 * ten years, from the first of the statute of 2016 to the running one.
 */
export function reviewYears(
  { from, until }: ReviewSpan,
  today: CalendarDate,
): Ruling<readonly number[]> {
  const { firstYear, review } = REPORT_READINGS;
  const isKnown = (year: number) =>
    Number.isInteger(year) && firstYear <= year && year <= yearOf(today);
  const unknown = Object.entries({ from, until })
    .filter(([, year]) => !isKnown(year))
    .map(([field]): Violation => ({ code: 'report_year_unknown', field, under: [] }));
  if (unknown.length > 0) return { allowed: false, violations: unknown };
  const fault = spanFault(until - from + 1, review);
  if (fault !== null)
    return { allowed: false, violations: [{ code: fault, field: 'until', under: [] }] };
  return allows(Array.from({ length: until - from + 1 }, (_, at) => from + at));
}

function spanFault(years: number, { least, most }: typeof REPORT_READINGS.review) {
  if (years < 1) return 'review_ends_before_it_begins';
  if (years < least) return 'review_too_short';
  return years > most ? 'review_too_long' : null;
}

/** Whether its figures are the reported ones: taken by its receiver or, where there is none, sent. */
export function isSettled({ state, receiverId }: Pick<Report, 'state' | 'receiverId'>): boolean {
  if (state === 'accepted' || state === 'compiled') return true;
  return state === 'submitted' && receiverId === null;
}

/** Why nothing is counted for a year; null when something is. */
export function reviewGap({ keeping, missing }: Coverage): ReviewGap | null {
  if (keeping > 0) return null;
  return missing > 0 ? 'no_register' : 'no_body';
}

/** Each figure with its parts of whatever year, and its value in each year. */
export function reviewRows(
  figures: readonly FigureCode[],
  years: readonly ReviewYear[],
): readonly ReviewRow[] {
  const restated = new Map(
    years.map(({ year, cells, today }) => [
      year,
      today.length === 0 ? [] : restatements(cells, today, []),
    ]),
  );
  return figures.flatMap((figure) => {
    const parts = years
      .flatMap(({ year, cells }) => [...cells, ...(restated.get(year) ?? [])])
      .filter((cell) => cell.figure === figure && cell.by !== null)
      .map(({ by }) => by);
    return [null, ...new Set(parts)].map((by) => ({
      figure,
      by,
      cells: years.map((year) => {
        const change = restated.get(year.year)?.find((one) => isOf(one, figure, by));
        const isRestated = change !== undefined;
        return { ...valueOf(year, figure, by), isRestated, now: change?.now ?? null };
      }),
    }));
  });
}

/** A part that has no cell in a year whose whole is known was no case in it. */
function valueOf({ year, cells }: ReviewYear, figure: FigureCode, by: string | null) {
  const whole = cells.find((cell) => isOf(cell, figure, null));
  const cell = cells.find((one) => isOf(one, figure, by));
  const none = whole === undefined || whole.value === null ? null : 0;
  const value = cell === undefined ? none : cell.value;
  const { missing = 0 } = cell ?? whole ?? {};
  return { year, value, missing, imported: cell?.imported ?? 0 };
}

const isOf = (cell: Pick<ReportCell, 'figure' | 'by'>, figure: FigureCode, by: string | null) =>
  cell.figure === figure && cell.by === by;
