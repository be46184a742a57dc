import { statuteNamed } from '../law/editions.ts';
import { provisionsOf } from '../law/provision.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { ItemActionType, RequestAction, StageActionType } from './actions.ts';
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
import { targetOf } from './targets.ts';
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
  const row = moveRow(request.statute, action.type);
  if (!row) return violates('action_not_in_statute', [provisionsOf(request.statute)()]);
  if (!row.by.includes(actingRole(actor))) return violates('role_not_allowed', row.under);
  if (!row.stages.includes(request.stage)) return violates('stage_not_allowed', row.under);
  const target = targetOf(request, action, row);
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

/** Whether the request is the actor's business at all: their own, or their agency's. */
export function isParty(actor: Actor, request: InformationRequest): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'requester'
    ? actor.id === request.requesterId
    : actor.agencyId === request.agencyId;
}

function moved(request: InformationRequest, { table, to }: MoveRow): InformationRequest {
  if (table !== 'request' || to === 'unchanged') return request;
  return { ...request, stage: to as RequestStage }; // rows of this table end in a stage
}

/** The rule of one act beyond the table: what it demands and what it changes. */
function apply(
  request: InformationRequest,
  action: RequestAction,
  context: Context,
): Ruling<Effect> {
  switch (action.type) {
    case 'judge_valid':
      return judgeValid(request, action, context);
    case 'ask_to_complete':
      return askToComplete(request, action, context);
    case 'complete':
      return complete(request, action, context);
    case 'assign':
      return assign(request, action, context);
    case 'give_time_notice':
      return giveTimeNotice(request, action, context);
    case 'extend':
      return extend(request, action, context);
    case 'deliver':
      return deliver(request, action, context);
    case 'prove_delivery':
      return proveDelivery(request, action, context);
    case 'withdraw':
      return withdraw(request, action);
    case 'reopen':
      return reopen(request, action, context);
    case 'redirect_item':
      return redirectItem(request, action, context);
    case 'add_note':
      return addNote(request, action, context);
    case 'recompute_deadline':
      return recomputeDeadline(request, context);
    case 'provide_item':
      return provideItem(request, action, context);
    case 'provide_item_partly':
      return provideItemPartly(request, action, context);
    case 'refuse_item':
      return refuseItem(request, action, context);
    default:
      return applyToThread(request, action, context);
  }
}

type ThreadAction = Exclude<RequestAction, { type: StageActionType | ItemActionType }>;

function applyToThread(
  request: InformationRequest,
  action: ThreadAction,
  context: Context,
): Ruling<Effect> {
  switch (action.type) {
    case 'ask_consent':
      return askConsent(request, action, context);
    case 'record_consent':
    case 'record_denial':
      return answerConsent(request, action, context);
    case 'override_consent':
      return overrideConsent(request, action, context);
    case 'notify_costs':
      return notifyCosts(request, action, context);
    case 'record_payment':
      return recordPayment(request, action, context);
    case 'waive_costs':
      return waiveCosts(request, action, context);
    case 'claim_correction':
    case 'report_own_error':
      return startCorrection(request, action, context);
    case 'correct':
      return correct(request, action, context);
    case 'reject_correction':
      return rejectCorrection(request, action, context);
    case 'lodge_complaint':
      return lodgeComplaint(request, action, context);
    case 'accept_complaint':
      return acceptComplaint(request, action, context);
    case 'decline_complaint':
    case 'uphold_complaint':
    case 'dismiss_complaint':
      return closeComplaint(request, action, context);
    case 'withdraw_complaint':
      return withdrawComplaint(request, action);
  }
}
