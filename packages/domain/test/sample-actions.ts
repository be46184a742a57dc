import type { CalendarDate } from '../src/calendar/calendar-date.ts';
import type {
  ActionOf,
  ActionType,
  ComplaintActionType,
  ConsentActionType,
  CorrectionActionType,
  CostActionType,
  ItemActionType,
  RequestAction,
  StageActionType,
} from '../src/request/actions.ts';
import type { InformationRequest } from '../src/request/request.ts';
import { CONTENT, REFUSE_ELSEWHERE } from './request-builders.ts';

type Samples<T extends ActionType> = { [Type in T]: readonly ActionOf<Type>[] };

const REASON = 'Lý do thử';
const DOCUMENT_IDS = ['doc-1'];
const REFUSAL = { ground: 'beyond_capacity', reason: REASON, factualExplanation: 'Thử' } as const;
const WITHHELD = { ...REFUSAL, ground: 'not_accessible', head: 'internal' } as const;

/** Acts of that type with different contents, most of them lawful at some stage of the request. */
export function sampleActions(
  request: InformationRequest,
  type: ActionType,
  today: CalendarDate,
): readonly RequestAction[] {
  const samples: Samples<ActionType> = {
    ...stageSamples(request, today),
    ...itemSamples(itemsOf(request)),
    ...consentSamples(request),
    ...costSamples(today),
    ...correctionSamples(request),
    ...complaintSamples(idsOf(request.complaints)),
  };
  return samples[type];
}

function stageSamples(request: InformationRequest, today: CalendarDate): Samples<StageActionType> {
  const judged = { complexity: 'complex', complexityReason: REASON } as const;
  return {
    judge_valid: [{ type: 'judge_valid' }, { type: 'judge_valid', ...judged }],
    ask_to_complete: [{ type: 'ask_to_complete', missing: ['description'], explanation: REASON }],
    complete: [{ type: 'complete', items: CONTENT.items }, { type: 'complete' }],
    assign: [{ type: 'assign', unit: 'Phòng' }],
    give_time_notice: [{ type: 'give_time_notice' }],
    extend: [{ type: 'extend', reason: REASON }],
    deliver: [{ type: 'deliver' }],
    prove_delivery: [{ type: 'prove_delivery', proof: 'downloaded', receivedOn: today }],
    withdraw: [{ type: 'withdraw' }],
    reopen: [
      { type: 'reopen', reason: 'court_judgment', explanation: REASON },
      ...idsOf(request.complaints).map((complaintId) => ({
        type: 'reopen' as const,
        reason: 'complaint_upheld' as const,
        explanation: REASON,
        complaintId,
      })),
    ],
    redirect_item: itemsOf(request).map((item) => ({ type: 'redirect_item', item })),
    add_note: [
      { type: 'add_note', text: 'Ghi chú' },
      { type: 'add_note', text: '' },
    ],
    recompute_deadline: [{ type: 'recompute_deadline' }],
  };
}

function itemSamples(items: readonly number[]): Samples<ItemActionType> {
  return {
    provide_item: items.map((item) => ({
      type: 'provide_item',
      item,
      documentIds: DOCUMENT_IDS,
    })),
    provide_item_partly: items.map((item) => ({
      type: 'provide_item_partly',
      item,
      documentIds: DOCUMENT_IDS,
      withheld: WITHHELD,
    })),
    refuse_item: items.flatMap((item) =>
      [REFUSAL, REFUSE_ELSEWHERE].map((refusal) => ({ type: 'refuse_item', item, refusal })),
    ),
  };
}

function consentSamples(request: InformationRequest): Samples<ConsentActionType> {
  const ids = idsOf(request.consents);
  return {
    ask_consent: itemsOf(request).map((item) => ({
      type: 'ask_consent',
      item,
      concerned: 'Người liên quan',
      explanation: REASON,
    })),
    record_consent: ids.map((consentId) => ({ type: 'record_consent', consentId })),
    record_denial: ids.map((consentId) => ({ type: 'record_denial', consentId })),
    override_consent: ids.map((consentId) => ({
      type: 'override_consent',
      consentId,
      reason: REASON,
    })),
  };
}

function costSamples(today: CalendarDate): Samples<CostActionType> {
  const lines = [{ item: 'photocopy_colour', pages: 3 }] as const;
  return {
    notify_costs: [{ type: 'notify_costs', lines, postageVnd: 0, payBy: today }],
    record_payment: [{ type: 'record_payment', paidOn: today }],
    waive_costs: [{ type: 'waive_costs', because: 'unpublished' }],
  };
}

function correctionSamples(request: InformationRequest): Samples<CorrectionActionType> {
  const ids = idsOf(request.corrections);
  const items = itemsOf(request);
  return {
    claim_correction: items.map((item) => ({ type: 'claim_correction', item, claim: REASON })),
    report_own_error: items.map((item) => ({ type: 'report_own_error', item, finding: REASON })),
    correct: ids.map((correctionId) => ({
      type: 'correct',
      correctionId,
      documentIds: DOCUMENT_IDS,
    })),
    reject_correction: ids.map((correctionId) => ({
      type: 'reject_correction',
      correctionId,
      reason: REASON,
    })),
  };
}

function complaintSamples(ids: readonly string[]): Samples<ComplaintActionType> {
  return {
    lodge_complaint: [{ type: 'lodge_complaint', text: REASON }],
    accept_complaint: ids.map((complaintId) => ({ type: 'accept_complaint', complaintId })),
    decline_complaint: ids.map((complaintId) => ({
      type: 'decline_complaint',
      complaintId,
      reason: REASON,
    })),
    uphold_complaint: ids.map((complaintId) => ({
      type: 'uphold_complaint',
      complaintId,
      decision: REASON,
    })),
    dismiss_complaint: ids.map((complaintId) => ({
      type: 'dismiss_complaint',
      complaintId,
      decision: REASON,
    })),
    withdraw_complaint: ids.map((complaintId) => ({ type: 'withdraw_complaint', complaintId })),
  };
}

/** The numbers of the items, and one that is no item's. */
function itemsOf({ items }: InformationRequest): readonly number[] {
  return [...items.map(({ number }) => number), 99];
}

/** The ids of those threads, newest first, and one that is none's. */
function idsOf(threads: readonly { id: string }[]): readonly string[] {
  return [...threads.map(({ id }) => id).toReversed(), 'none'];
}
