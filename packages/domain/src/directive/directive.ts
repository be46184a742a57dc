import type { Agency, AgencyLevel } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { DutyHolder } from '../catalogue/duty-holder.ts';
import type { TaskCriterion } from './task-figures.ts';

/** kế hoạch · công văn chỉ đạo · luật, nghị định đặt ra nhiệm vụ thường xuyên */
export const DIRECTIVE_KINDS = ['plan', 'dispatch', 'law'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** một lần · thường xuyên · hằng năm */
export const TASK_SCHEDULES = ['once', 'standing', 'yearly'] as const;
export type TaskSchedule = (typeof TASK_SCHEDULES)[number];

/** What becomes of a task when its body is abolished: cơ quan kế tiếp thực hiện | không còn phải thực hiện */
export const TASK_SUCCESSIONS = ['inherited', 'lapses'] as const;
export type TaskSuccession = (typeof TASK_SUCCESSIONS)[number];

/** Whom a task is for (cơ quan thực hiện): a body of any of these levels or kinds, or one that is named. */
export type Addressees = {
  levels: readonly AgencyLevel[];
  holders: readonly DutyHolder[];
  agencyIds: readonly string[];
};

/** A document by which the city asks something of its agencies (văn bản chỉ đạo, kế hoạch). */
export type Directive = {
  id: string;
  kind: DirectiveKind;
  documentNumber: string;
  title: string;
  issuer: string;
  issuedOn: CalendarDate;
  /** What it says, in full or in other words; null where only its address is known. */
  content: string | null;
  link: string | null;
};

/** One thing that a directive asks (nhiệm vụ). */
export type DirectiveTask = {
  id: string;
  directiveId: string;
  /** Its place in the directive, from one. */
  number: number;
  title: string;
  demand: string;
  /** Where the document or the law says so, such as `khoản 5 Điều 11`; null for the document itself. */
  basis: string | null;
  schedule: TaskSchedule;
  /** Who existed on this day is addressed (ngày giao nhiệm vụ). */
  givenOn: CalendarDate;
  /** The last day; of a yearly task the last day of its first year. Null where none is set. */
  dueOn: CalendarDate | null;
  /** All of these make the task done. */
  criteria: readonly TaskCriterion[];
  succession: TaskSuccession;
} & Addressees;

/** A body as addressees are found by: its place in law, and which kind of body it is for duties. */
export type DirectedBody = Agency & { holder: DutyHolder | null };

/** chưa báo cáo · đã báo cáo, chờ xem xét · trả lại · đã chấp nhận */
export const TASK_REPORT_STATES = ['not_reported', 'reported', 'sent_back', 'accepted'] as const;
export type TaskReportState = (typeof TASK_REPORT_STATES)[number];

/** What one body has said of one task (báo cáo kết quả thực hiện nhiệm vụ). */
export type TaskReport = {
  id: string;
  taskId: string;
  /** The body that the task was given to. */
  addresseeId: string;
  /** The body that answers: the same, or one that took it over. */
  agencyId: string;
  /** The year of a yearly task; 0 for the others. */
  period: number;
  state: TaskReportState;
  reportedOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  version: number;
};
