import type { CalendarDate } from '../calendar/calendar-date.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { cleanExplanations, cleanNarrative, narrativeFaults, narrativeText } from './narrative.ts';
import { outliersOf } from './outliers.ts';
import {
  REPORT_ACTIONS,
  type Explanations,
  type FrozenReport,
  type Narrative,
  type Report,
  type ReportActionType,
  type ReportCell,
} from './report.ts';
import { countedOrTold, isCounted, readTotals, type TypedTotals } from './reported-totals.ts';
import { isOnSide, REPORT_MOVES, type ReportActor } from './report-moves.ts';
import { REPORT_READINGS } from './report-readings.ts';
import { reportTemplate, templateFigures } from './report-template.ts';

export type ReportAction =
  | { type: 'save_report'; narrative: Narrative; explanations: Explanations }
  | { type: 'bring_totals'; totals: TypedTotals }
  | { type: 'drop_totals' }
  | { type: 'submit_report' }
  | { type: 'return_report'; remark: string }
  | { type: 'accept_report'; remark: string | null }
  | { type: 'compile_report'; intoId: string };

/** What a decision on a report depends on besides report and act. */
export type ReportCircumstances = {
  actor: ReportActor;
  today: CalendarDate;
  /** The figures as they are counted now, and those of the year before. */
  cells: readonly ReportCell[];
  lastYear: readonly ReportCell[];
};

/** The report after the act, what is frozen of it, and what the receiver said. All or nothing. */
export type ReportDecision = {
  report: Report;
  frozen: FrozenReport | null;
  remark: string | null;
};

/**
 * Decides whether the actor may take this step on the report now, and what follows if so. Looks at the
 * side, the role, the state, and the rule of the step.
 *
 * @see 5543/UBND-NC, mục 6 và đoạn cuối; Luật 104/2016/QH13, Điều 13 khoản 2
 */
export function decideReport(
  report: Report,
  action: ReportAction,
  circumstances: ReportCircumstances,
): Ruling<ReportDecision> {
  const blocked = blockerOf(report, circumstances.actor, action.type);
  if (blocked !== null) return blocked;
  const ruling = apply(report, action, circumstances);
  if (!ruling.allowed) return ruling;
  const { change, frozen = null, remark = null } = ruling.effect;
  const state = REPORT_MOVES[action.type].to ?? report.state;
  return allows({
    report: { ...report, ...change, state, version: report.version + 1 },
    frozen,
    remark,
  });
}

/**
 * Whether this very sending has been done meanwhile, by a second press or by another who may send: the
 * report is what the actor wants it to be, and nothing is left to do.
 */
export function isSentAlready(report: Report, actor: ReportActor, seenVersion: number): boolean {
  const { side, by } = REPORT_MOVES.submit_report;
  const maySend = isOnSide(actor, report, side) && by.includes(actor.role);
  return maySend && report.state === 'submitted' && seenVersion === report.version - 1;
}

/**
 * The steps that this actor could take now, in the order of the table: the buttons to show.
 *
 * @param counted the figures as they are counted now
 */
export function openReportActions(
  report: Report,
  actor: ReportActor,
  counted: readonly ReportCell[],
): readonly ReportActionType[] {
  const isMeant = (action: ReportActionType) => {
    if (action === 'bring_totals') return !isCounted(counted);
    return action !== 'drop_totals' || report.totals !== null;
  };
  return REPORT_ACTIONS.filter(
    (action) => isMeant(action) && blockerOf(report, actor, action) === null,
  );
}

function blockerOf(
  report: Report,
  actor: ReportActor,
  action: ReportActionType,
): Ruling<never> | null {
  const move = REPORT_MOVES[action];
  if (!isOnSide(actor, report, move.side) || !move.by.includes(actor.role))
    return violates('role_not_allowed', move.under);
  return move.from.includes(report.state) ? null : violates('report_state_not_allowed', move.under);
}

type Effect = { change: Partial<Report>; frozen?: FrozenReport; remark?: string | null };

function apply(
  report: Report,
  action: ReportAction,
  circumstances: ReportCircumstances,
): Ruling<Effect> {
  switch (action.type) {
    case 'save_report':
      return save(report, action);
    case 'bring_totals':
      return bringTotals(report, action.totals, circumstances.cells);
    case 'drop_totals':
      return allows({ change: { totals: null } });
    case 'submit_report':
      return submit(report, circumstances);
    case 'return_report':
      return remarked(action.remark, true);
    case 'accept_report':
      return remarked(action.remark, false);
    case 'compile_report':
      return allows({ change: { compiledIntoId: action.intoId } });
  }
}

function save(
  { template }: Report,
  typed: { narrative: Narrative; explanations: Explanations },
): Ruling<Effect> {
  const figures = templateFigures(reportTemplate(template));
  const narrative = cleanNarrative(typed.narrative);
  const explanations = cleanExplanations(typed.explanations, figures);
  const violations = narrativeFaults(narrative, explanations);
  return violations.length > 0
    ? { allowed: false, violations }
    : allows({ change: { narrative, explanations } });
}

/** Takes what a report on paper gave, only where the register tells nothing: what it knows isn't typed. */
function bringTotals(
  report: Report,
  typed: TypedTotals,
  counted: readonly ReportCell[],
): Ruling<Effect> {
  if (isCounted(counted)) return violates('register_counts');
  const read = readTotals(typed, report);
  if (!read.allowed) return read;
  return allows({ change: { totals: read.effect }, remark: read.effect.document });
}

/** Freezes the figures as they stand. Late is allowed: the report then says that it is. */
function submit(
  report: Report,
  { today, cells: counted, lastYear }: ReportCircumstances,
): Ruling<Effect> {
  const cells = countedOrTold(report, counted);
  const violations = submissionFaults(report, { today, cells, lastYear });
  if (violations.length > 0) return { allowed: false, violations };
  const { year, level, template, agencyId, periodFrom, periodUntil } = report;
  const { narrative, explanations } = report;
  const number = report.frozenNumber + 1;
  return allows({
    change: {
      frozenNumber: number,
      submittedOn: today,
      firstSubmittedOn: report.firstSubmittedOn ?? today,
    },
    frozen: {
      year,
      level,
      template,
      agencyId,
      periodFrom,
      periodUntil,
      narrative,
      explanations,
      number,
      submittedOn: today,
      cells,
      ...(report.totals === null || cells === counted ? {} : { toldBy: report.totals.document }),
    },
  });
}

function submissionFaults(
  { periodUntil, template, narrative, explanations }: Report,
  { today, cells, lastYear }: Omit<ReportCircumstances, 'actor'>,
): readonly Violation[] {
  const { parts, under } = reportTemplate(template);
  const isOver = today > periodUntil;
  return [
    ...(isOver ? [] : [{ code: 'period_not_over', field: null, under } as const]),
    ...parts
      .filter(({ part, isRequired }) => isRequired && narrative[part] === '')
      .map(({ part }) => ({ code: 'required', field: `narrative.${part}`, under }) as const),
    ...outliersOf(cells, lastYear)
      .filter(({ figure }) => explanations[figure] === undefined)
      .map(({ figure }): Violation => {
        return { code: 'explanation_required', field: `explanations.${figure}`, under: [] };
      }),
  ];
}

function remarked(typed: string | null, isRequired: boolean): Ruling<Effect> {
  const remark = narrativeText(typed);
  if (isRequired && remark === '') return violates('required', [], 'remark');
  if (remark.length > REPORT_READINGS.explanationMaxLength)
    return violates('too_long', [], 'remark');
  return allows({ change: {}, remark: remark === '' ? null : remark });
}
