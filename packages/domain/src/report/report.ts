import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FigureCell } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import type { NarrativePart, ReportTemplateKey } from './report-template.ts';

/**
 * Whose report it is, from below upwards: Ủy ban nhân dân xã, phường · Ủy ban nhân dân quận, huyện, thị
 * xã (đến 30/6/2025) · sở, ban, ngành · cơ quan khác · báo cáo tổng hợp của Sở Tư pháp · Ủy ban nhân dân
 * Thành phố.
 */
export const REPORT_LEVELS = [
  'commune',
  'district',
  'department',
  'other',
  'compiled',
  'city',
] as const;
export type ReportLevel = (typeof REPORT_LEVELS)[number];

/** đang lập · đã gửi · trả lại · đã tiếp nhận · đã tổng hợp lên cấp trên */
export const REPORT_STATES = ['open', 'submitted', 'returned', 'accepted', 'compiled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What somebody does to a report. */
export const REPORT_ACTIONS = [
  'save_report',
  'bring_totals',
  'drop_totals',
  'submit_report',
  'return_report',
  'accept_report',
  'compile_report',
] as const;
export type ReportActionType = (typeof REPORT_ACTIONS)[number];

/** What the history of a report tells: its acts, and what happens to it without changing it. */
export const REPORT_EVENTS = ['open_report', ...REPORT_ACTIONS, 'remind_report'] as const;
export type ReportEvent = (typeof REPORT_EVENTS)[number];

/** The words of an officer by part; a part that nobody wrote is empty. */
export type Narrative = Readonly<Record<NarrativePart, string>>;

/** Why a figure moved so much against last year, in the officer's words. */
export type Explanations = Readonly<Partial<Record<FigureCode, string>>>;

export type ReportCell = FigureCell<FigureCode>;

/** One number of a report on paper; `by` as in the cells of reports. */
export type ReportedTotal = { figure: FigureCode; by: string | null; value: number };

/**
 * What a body reported on paper of a year in which it kept no register here (số liệu tổng theo báo cáo
 * giấy): the numbers, and the document that they stand in.
 */
export type ReportedTotals = { document: string; cells: readonly ReportedTotal[] };

/** The yearly report of one body (báo cáo kết quả thi hành Luật Tiếp cận thông tin hằng năm). */
export type Report = {
  id: string;
  year: number;
  level: ReportLevel;
  template: ReportTemplateKey;
  /** The body that the figures are about. */
  agencyId: string;
  /** The body whose people write and send it: the same one, unless that is gone or has no desk. */
  keeperId: string;
  /** The body that compiles it; null for the Ministry of Justice, which has no desk here. */
  receiverId: string | null;
  /** The part of the year in which the body existed, both days included. */
  periodFrom: CalendarDate;
  periodUntil: CalendarDate;
  dueOn: CalendarDate;
  state: ReportState;
  narrative: Narrative;
  explanations: Explanations;
  /** What a report on paper gave of this year; null where nobody brought that in. */
  totals: ReportedTotals | null;
  /** What decides whether it is late: a report that comes back is not late for that. */
  firstSubmittedOn: CalendarDate | null;
  submittedOn: CalendarDate | null;
  /** How many times its figures were frozen: the number of the last frozen version, or 0. */
  frozenNumber: number;
  compiledIntoId: string | null;
  version: number;
};

/** What is frozen when a report is sent: nothing of it ever changes. */
export type FrozenReport = Pick<
  Report,
  'year' | 'level' | 'template' | 'agencyId' | 'periodFrom' | 'periodUntil'
> & {
  number: number;
  submittedOn: CalendarDate;
  narrative: Narrative;
  explanations: Explanations;
  cells: readonly ReportCell[];
  /** The report on paper that the cells were taken from; absent where they were counted. */
  toldBy?: string;
};

/** Whether the report came, or is missing, after its last day. */
export function isReportLate(
  { dueOn, firstSubmittedOn }: Pick<Report, 'dueOn' | 'firstSubmittedOn'>,
  today: CalendarDate,
): boolean {
  return (firstSubmittedOn ?? today) > dueOn;
}
