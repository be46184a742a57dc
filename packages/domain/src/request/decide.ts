import { answersForAgency } from '../agency/handover.ts';
import { statuteNamed } from '../law/editions.ts';
import { provisionsOf } from '../law/provision.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { ActionOf, ActionType, RequestAction } from './actions.ts';
import { actingRole, type Actor } from './actor.ts';
import { blockers } from './blockers.ts';
import {
  acceptComplaint,
  closeComplaint,
  lodgeComplaint,
  withdrawComplaint,
} from './complaint-acts.ts';
import { complete } from './complete.ts';
import { answerConsent, askConsent, overrideConsent } from './consent-acts.ts';
import { correct, rejectCorrection, startCorrection } from './correction-acts.ts';
import { notifyCosts, recordPayment, waiveCosts } from './cost-acts.ts';
import type { Circumstances, Decision } from './decision.ts';
import type { Context, Effect } from './effect.ts';
import { provideItem, provideItemPartly, refuseItem } from './item-acts.ts';
import { moveRow, type MoveRow } from './move-rows.ts';
import { signature } from './new-request.ts';
import { redirectItem } from './redirect.ts';
import { reopen } from './reopen.ts';
import type { InformationRequest } from './request.ts';
import {
  addNote,
  askToComplete,
  assign,
  deliver,
  extend,
  giveTimeNotice,
  judgeValid,
  proveDelivery,
  recomputeDeadline,
  withdraw,
} from './stage-acts.ts';
import { targetOf, underOf } from './targets.ts';
import type { RequestStage } from './vocabulary.ts';

/**
 * Decides whether the actor may take this act now, and what follows if so. Looks at the party, then the
 * role, the stage, and the rule of the act. Pure; never throws on well-typed input.
 *
 * @returns the request after the act with its register line, to be kept together; or why not
 */
export function decide(
  request: InformationRequest,
  action: RequestAction,
  circumstances: Circumstances,
): Ruling<Decision> {
  const { actor, today } = circumstances;
  if (!isParty(actor, request)) return violates('not_your_request');
  const found = moveRow(request.statute, action.type);
  if (!found) return violates('action_not_in_statute', [provisionsOf(request.statute)()]);
  const target = targetOf(request, action, found);
  const row = { ...found, under: underOf(found, target, today) };
  if (!row.by.includes(actingRole(actor))) return violates('role_not_allowed', row.under);
  if (!row.stages.includes(request.stage)) return violates('stage_not_allowed', row.under);
  const violations = blockers({ request, row, target, circumstances });
  if (violations.length > 0) return { allowed: false, violations };

  const law = statuteNamed(request.statute);
  const ruling = apply(moved(request, row), action, { ...circumstances, law, under: row.under });
  if (!ruling.allowed) return ruling;
  const { facts, texts, linked } = ruling.effect;
  const after = { ...ruling.effect.request, version: request.version + 1 };
  const entry: Decision['entry'] = {
    requestId: request.id,
    action: action.type,
    ...signature(circumstances),
    on: today,
    stageAfter: after.stage,
    facts: { ...facts, dueOn: after.dueOn, calendarVersion: after.calendarVersion },
    texts,
  };
  return allows({ request: after, entry, linked });
}

/** Whether the request is the actor's business at all: their own, or of a body their agency answers for. */
export function isParty(actor: Actor, request: InformationRequest): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'requester'
    ? actor.id === request.requesterId
    : answersForAgency(actor, request.agencyId);
}

function moved(request: InformationRequest, { table, to }: MoveRow): InformationRequest {
  if (table !== 'request' || to === 'unchanged') return request;
  return { ...request, stage: to as RequestStage }; // rows of this table end in a stage
}

type Rule<T extends ActionType> = (
  request: InformationRequest,
  action: ActionOf<T>,
  context: Context,
) => Ruling<Effect>;

/** The rule of each act beyond the table: what it demands and what it changes. */
const RULES: { readonly [T in ActionType]: Rule<T> } = {
  judge_valid: judgeValid,
  ask_to_complete: askToComplete,
  complete,
  assign,
  give_time_notice: giveTimeNotice,
  extend,
  deliver,
  prove_delivery: proveDelivery,
  withdraw,
  reopen,
  redirect_item: redirectItem,
  add_note: addNote,
  recompute_deadline: recomputeDeadline,
  provide_item: provideItem,
  provide_item_partly: provideItemPartly,
  refuse_item: refuseItem,
  ask_consent: askConsent,
  record_consent: answerConsent,
  record_denial: answerConsent,
  override_consent: overrideConsent,
  notify_costs: notifyCosts,
  record_payment: recordPayment,
  waive_costs: waiveCosts,
  claim_correction: startCorrection,
  report_own_error: startCorrection,
  correct,
  reject_correction: rejectCorrection,
  lodge_complaint: lodgeComplaint,
  accept_complaint: acceptComplaint,
  decline_complaint: closeComplaint,
  uphold_complaint: closeComplaint,
  dismiss_complaint: closeComplaint,
  withdraw_complaint: withdrawComplaint,
};

function apply(
  request: InformationRequest,
  action: RequestAction,
  context: Context,
): Ruling<Effect> {
  const rule = RULES[action.type] as Rule<ActionType>; // each rule stands under the type it takes
  return rule(request, action, context);
}
