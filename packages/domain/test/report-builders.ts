import { calendarDate } from '../src/calendar/calendar-date.ts';
import type { FigureCode } from '../src/report/figure-shapes.ts';
import { EMPTY_NARRATIVE } from '../src/report/narrative.ts';
import type { Report, ReportCell } from '../src/report/report.ts';

/** The body of the sample report, and the one that compiles it. */
export const KEEPER = 'sxd';
export const RECEIVER = 'stp';
/** After the period of the sample report, before its last day. */
export const REPORT_DAY = calendarDate('2026-01-10');
export const NARRATIVE = {
  ...EMPTY_NARRATIVE,
  results: 'Tốt.',
  limits: 'Chậm.',
  difficulties: 'Ít người.',
};

/** A report of 2025 that is being written. */
export const report = (given: Partial<Report> = {}): Report => ({
  id: 'r',
  year: 2025,
  level: 'department',
  template: 'dispatch_5543_2019',
  agencyId: KEEPER,
  keeperId: KEEPER,
  receiverId: RECEIVER,
  periodFrom: calendarDate('2025-01-01'),
  periodUntil: calendarDate('2025-12-31'),
  dueOn: calendarDate('2026-01-15'),
  state: 'open',
  narrative: NARRATIVE,
  explanations: {},
  totals: null,
  firstSubmittedOn: null,
  submittedOn: null,
  frozenNumber: 0,
  compiledIntoId: null,
  version: 3,
  ...given,
});
export const reportCell = (
  figure: FigureCode,
  value: number | null,
  by: string | null = null,
): ReportCell => ({
  figure,
  by,
  value,
  missing: value === null ? 1 : 0,
});
