import type { ActorRole } from '../request/vocabulary.ts';
import { TASK_REPORT_STATES, type TaskReportState } from './directive.ts';

/** What is done about a task: báo cáo · trả lại · chấp nhận · mở lại · trao đổi */
export const TASK_ACTIONS = [
  'report_task',
  'send_back_report',
  'accept_report',
  'reopen_report',
  'remark_on_task',
] as const;
export type TaskActionType = (typeof TASK_ACTIONS)[number];

/** Who may take a step on a report, from which states, to which; `to` is null where nothing moves. */
export type TaskMove = {
  by: readonly ActorRole[];
  from: readonly TaskReportState[];
  to: TaskReportState | null;
};

const REPORTERS: readonly ActorRole[] = ['contact_officer', 'head'];
const OVERSEER: readonly ActorRole[] = ['overseer'];

/** The table of moves of a report on a task. A step without a row is never allowed. */
// prettier-ignore
export const TASK_MOVES: Readonly<Record<TaskActionType, TaskMove>> = {
  report_task:      { by: REPORTERS, from: ['not_reported', 'sent_back'], to: 'reported' },
  send_back_report: { by: OVERSEER, from: ['reported'], to: 'sent_back' },
  accept_report:    { by: OVERSEER, from: ['reported'], to: 'accepted' },
  reopen_report:    { by: OVERSEER, from: ['accepted'], to: 'sent_back' },
  remark_on_task:   { by: [...REPORTERS, 'unit_officer', 'overseer'], from: TASK_REPORT_STATES, to: null },
};
