import type { CalendarDate } from '../calendar/calendar-date.ts';

/** The days a statistic covers, both included (kỳ báo cáo). */
export type Period = { from: CalendarDate; until: CalendarDate };

/** What a figure counts in (đơn vị tính). Days are calendar days unless the definition says otherwise. */
export const FIGURE_UNITS = [
  'item',
  'request',
  'day',
  'dong',
  'entry',
  'duty',
  'person',
  'body',
  'visit',
  'case',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/**
 * One cell of a statistic (ô số liệu): a figure, broken down by one value of its dimension or not at
 * all. `value` is null when every body in scope is missing; `missing` counts the bodies of the scope
 * that have no data in the period, which is never the same as zero.
 */
export type FigureCell<Code extends string = string> = {
  figure: Code;
  /** A value of the figure's dimension, such as a refusal ground; null for the figure as a whole. */
  by: string | null;
  value: number | null;
  missing: number;
  /**
   * How much of `value` was brought in from paper (số liệu nhập từ sổ giấy); of a median, how many of the
   * days that it lies among. Absent when nothing was.
   */
  imported?: number;
};
