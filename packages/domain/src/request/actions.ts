import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { FormGap } from './form-gaps.ts';
import type { PaperSize, PlainCostItem, SizedCostItem } from '../law/costs.ts';
import type { CompletionForm, RequestItemForm } from './forms.ts';
import type { PublicationCase, RefusalForm } from './refusal.ts';
import type { Complexity, DeliveryProof, ReopeningReason } from './vocabulary.ts';

/** Acts that concern the request as a whole. */
export const STAGE_ACTIONS = [
  'judge_valid',
  'ask_to_complete',
  'complete',
  'assign',
  'give_time_notice',
  'extend',
  'deliver',
  'prove_delivery',
  'withdraw',
  'reopen',
  'redirect_item',
  'add_note',
  'recompute_deadline',
] as const;
export type StageActionType = (typeof STAGE_ACTIONS)[number];

/** Acts that decide one item. */
export const ITEM_ACTIONS = ['provide_item', 'provide_item_partly', 'refuse_item'] as const;
export type ItemActionType = (typeof ITEM_ACTIONS)[number];

/** Acts on a consent thread. */
export const CONSENT_ACTIONS = [
  'ask_consent',
  'record_consent',
  'record_denial',
  'override_consent',
] as const;
export type ConsentActionType = (typeof CONSENT_ACTIONS)[number];

/** Acts on the cost notice. */
export const COST_ACTIONS = ['notify_costs', 'record_payment', 'waive_costs'] as const;
export type CostActionType = (typeof COST_ACTIONS)[number];

/** Acts on a correction thread. */
export const CORRECTION_ACTIONS = [
  'claim_correction',
  'report_own_error',
  'correct',
  'reject_correction',
] as const;
export type CorrectionActionType = (typeof CORRECTION_ACTIONS)[number];

/** Acts on a complaint thread. */
export const COMPLAINT_ACTIONS = [
  'lodge_complaint',
  'accept_complaint',
  'decline_complaint',
  'uphold_complaint',
  'dismiss_complaint',
  'withdraw_complaint',
] as const;
export type ComplaintActionType = (typeof COMPLAINT_ACTIONS)[number];

/** Everything that can be done to a request that exists. */
export const ACTION_TYPES = [
  ...STAGE_ACTIONS,
  ...ITEM_ACTIONS,
  ...CONSENT_ACTIONS,
  ...COST_ACTIONS,
  ...CORRECTION_ACTIONS,
  ...COMPLAINT_ACTIONS,
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** Everything that makes a line in the register (sổ theo dõi): how a request came, and every act after. */
export const REGISTER_ACTS = ['submit', 'register', ...ACTION_TYPES] as const;
export type RegisterAct = (typeof REGISTER_ACTS)[number];

/** One line of a cost notice as an officer fills it in: what is copied, how many, on which paper. */
export type CostLineForm = {
  item: SizedCostItem | PlainCostItem;
  /** Pages, sheets or minutes. */
  pages: number;
  /** A4 when absent; only for photocopies. */
  paper?: PaperSize | null;
};

/** What an officer states beside an answer that is information of Article 17; both may be unknown. */
export type Release = { publicationClass?: string | null; madeOn?: CalendarDate | null };

/** One act with what it needs. Items by number, threads and documents by id, days as they happened. */
export type RequestAction =
  | {
      type: 'judge_valid';
      complexity?: Complexity | null;
      complexityReason?: string | null;
      note?: string | null;
    }
  | { type: 'ask_to_complete'; missing: readonly FormGap[]; explanation: string }
  | {
      type: 'complete';
      items?: readonly RequestItemForm[] | null;
      requester?: CompletionForm | null;
    }
  | { type: 'assign'; unit?: string | null; assigneeId?: string | null }
  | { type: 'give_time_notice'; place?: string | null }
  | { type: 'extend'; reason: string }
  | { type: 'deliver'; message?: string | null }
  | { type: 'prove_delivery'; proof: DeliveryProof; receivedOn: CalendarDate }
  | { type: 'withdraw'; reason?: string | null }
  | {
      type: 'reopen';
      reason: ReopeningReason;
      explanation: string;
      complaintId?: string | null;
      /** `public_entry_gone`: the items whose entry is gone; every one that was refused so when absent. */
      items?: readonly number[] | null;
    }
  | { type: 'redirect_item'; item: number }
  | { type: 'add_note'; text: string }
  | { type: 'recompute_deadline' }
  | ({
      type: 'provide_item';
      item: number;
      documentIds: readonly string[];
      answer?: string | null;
    } & Release)
  | ({
      type: 'provide_item_partly';
      item: number;
      documentIds: readonly string[];
      withheld: RefusalForm;
      answer?: string | null;
    } & Release)
  | { type: 'refuse_item'; item: number; refusal: RefusalForm }
  | { type: 'ask_consent'; item: number; concerned: string; explanation: string }
  | { type: 'record_consent'; consentId: string }
  | { type: 'record_denial'; consentId: string }
  | { type: 'override_consent'; consentId: string; reason: string }
  | {
      type: 'notify_costs';
      lines: readonly CostLineForm[];
      postageVnd: number;
      payBy: CalendarDate;
      /** In which case of 23.1 the information is, as the officer states it. */
      publicationCase?: PublicationCase | null;
    }
  | { type: 'record_payment'; paidOn: CalendarDate }
  | { type: 'waive_costs'; because: 'unpublished' | 'unreachable' }
  | { type: 'claim_correction'; item: number; claim: string }
  | { type: 'report_own_error'; item: number; finding: string }
  | {
      type: 'correct';
      correctionId: string;
      documentIds: readonly string[];
      answer?: string | null;
    }
  | { type: 'reject_correction'; correctionId: string; reason: string }
  | { type: 'lodge_complaint'; text: string }
  | { type: 'accept_complaint'; complaintId: string }
  | { type: 'decline_complaint'; complaintId: string; reason: string }
  | { type: 'uphold_complaint'; complaintId: string; decision: string }
  | { type: 'dismiss_complaint'; complaintId: string; decision: string }
  | { type: 'withdraw_complaint'; complaintId: string };

/** One member of the union by its name. */
export type ActionOf<T extends ActionType> = Extract<RequestAction, { type: T }>;
