import { existsOn } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { cleanText, textOrNull, tooLong, wanting } from '../request/text.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import type { DirectiveTask, TaskReport, TaskReportState } from './directive.ts';
import type { TaskCell } from './task-cells.ts';
import { isSettledByFigures, type FigureFinding } from './task-figures.ts';
import { TASK_ACTIONS, TASK_MOVES, type TaskActionType } from './task-moves.ts';

/** What an agency shows for its task, besides what the system finds out itself (minh chứng). */
export type TaskEvidence = { entryId: string | null; documentId: string | null };

/** A step on a report, with what is written about it. */
export type TaskAction =
  | ({ type: 'report_task'; text: string | null } & TaskEvidence)
  | { type: Exclude<TaskActionType, 'report_task'>; text: string | null };

/** What a decision on a report depends on besides report and act. */
export type TaskCircumstances = {
  actor: Actor;
  today: CalendarDate;
  /** How the task stands with the body, before the act. */
  cell: TaskCell;
  /** Whether the entry that is shown as evidence is one that everybody can see, of the body that answers. */
  entryIsShown: boolean;
  /** Whether the file that is shown as evidence is kept, and of the body that answers. */
  documentIsKept: boolean;
};

/** One line of what happened about a task: rows are added, never changed. */
export type TaskLine = {
  reportId: string;
  number: number;
  action: TaskActionType;
  actorRole: ActorRole;
  actorId: string | null;
  on: CalendarDate;
  stateAfter: TaskReportState;
  text: string | null;
  /** What the system found on that day. */
  figures: readonly FigureFinding[];
} & TaskEvidence;

export type TaskDecision = { report: TaskReport; line: TaskLine };

/**
 * Decides whether the actor may take this step on the report now, and what follows if so: the party, then
 * the role, the state, and the rule of the step.
 */
export function decideTask(
  report: TaskReport,
  action: TaskAction,
  circumstances: TaskCircumstances,
): Ruling<TaskDecision> {
  const { actor, today, cell } = circumstances;
  const blocked = blockerOf(report, action.type, circumstances);
  if (blocked !== null) return blocked;
  const violations =
    action.type === 'report_task'
      ? evidenceFaults(action, circumstances)
      : action.type === 'accept_report'
        ? tooLong(action.text, 'note', 'text')
        : wanting(action.text, 'note', 'text', []);
  if (violations.length > 0) return { allowed: false, violations };

  const state = TASK_MOVES[action.type].to ?? report.state;
  const after: TaskReport = {
    ...report,
    state,
    reportedOn: action.type === 'report_task' ? today : report.reportedOn,
    acceptedOn: acceptedOnAfter(report, action.type, today),
    version: report.version + 1,
  };
  const isReport = action.type === 'report_task';
  const line: TaskLine = {
    reportId: report.id,
    number: after.version,
    action: action.type,
    actorRole: actingRole(actor),
    actorId: actor.kind === 'system' ? null : actor.id,
    on: today,
    stateAfter: state,
    text: textOrNull(action.text),
    figures: isReport ? cell.figures : [],
    entryId: isReport ? action.entryId : null,
    documentId: isReport ? action.documentId : null,
  };
  return allows({ report: after, line });
}

/** The steps that this actor could take now, in the order of the table: the forms to show. */
export function openTaskActions(
  report: TaskReport,
  circumstances: Pick<TaskCircumstances, 'actor' | 'today' | 'cell'>,
): readonly TaskActionType[] {
  return TASK_ACTIONS.filter((action) => blockerOf(report, action, circumstances) === null);
}

function acceptedOnAfter(
  { acceptedOn }: TaskReport,
  action: TaskActionType,
  today: CalendarDate,
): CalendarDate | null {
  if (action === 'accept_report') return today;
  return action === 'reopen_report' ? null : acceptedOn;
}

function blockerOf(
  report: TaskReport,
  action: TaskActionType,
  { actor, today, cell }: Pick<TaskCircumstances, 'actor' | 'today' | 'cell'>,
): Ruling<never> | null {
  if (actor.kind !== 'staff') return violates('role_not_allowed');
  const isOverseer = actor.role === 'overseer';
  if (!isOverseer && actor.agencyId !== report.agencyId) return violates('not_your_task');
  const { by, from } = TASK_MOVES[action];
  if (!by.includes(actingRole(actor))) return violates('role_not_allowed');
  // Nobody judges what their own body reports.
  if (isOverseer && action !== 'remark_on_task' && actor.agencyId === report.agencyId)
    return violates('own_report_not_judged');
  if (!from.includes(report.state)) return violates('task_report_state_not_allowed');
  if (action !== 'report_task') return null;
  if (isSettledByFigures(cell.task.criteria)) return violates('settled_by_figures');
  return cell.answerer !== null && existsOn(cell.answerer, today)
    ? null
    : violates('agency_abolished');
}

function evidenceFaults(
  { text, entryId, documentId }: TaskAction & { type: 'report_task' },
  { cell, entryIsShown, documentIsKept }: TaskCircumstances,
): readonly Violation[] {
  const { criteria }: DirectiveTask = cell.task;
  const faults: (Violation | false)[] = [
    criteria.includes('catalogue_entry') &&
      entryId === null && { code: 'required', field: 'entryId', under: [] },
    entryId !== null &&
      !entryIsShown && { code: 'evidence_not_shown', field: 'entryId', under: [] },
    criteria.includes('file') &&
      documentId === null && { code: 'required', field: 'documentId', under: [] },
    documentId !== null &&
      !documentIsKept && { code: 'document_unknown', field: 'documentId', under: [] },
    criteria.includes('written_report') &&
      cleanText(text) === '' && { code: 'required', field: 'text', under: [] },
    cell.figures.some(({ met }) => met !== true) && {
      code: 'figure_not_met',
      field: null,
      under: [],
    },
  ];
  return [...faults.filter((fault) => fault !== false), ...tooLong(text, 'note', 'text')];
}
