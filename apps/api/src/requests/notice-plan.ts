import type { InformationRequest, RegisterAct, RegisterEntry } from '@minhbach/domain';
import type { NoticeKind, PlannedNotice } from '../notices/notice.repository.ts';

/** Which letter a line of the register owes the requester; null for what concerns the agency alone. */
const NOTICE_OF: Record<RegisterAct, NoticeKind | null> = {
  submit: 'received',
  register: 'received',
  judge_valid: 'judged_valid',
  ask_to_complete: 'ask_to_complete',
  complete: 'received',
  assign: null,
  give_time_notice: 'time_notice',
  extend: 'extended',
  deliver: 'delivered',
  prove_delivery: null,
  withdraw: 'withdrawn',
  reopen: 'reopened',
  redirect_item: null,
  add_note: null,
  recompute_deadline: 'deadline_recomputed',
  provide_item: null,
  provide_item_partly: null,
  refuse_item: null,
  ask_consent: null,
  record_consent: null,
  record_denial: null,
  override_consent: null,
  notify_costs: 'costs_notified',
  record_payment: null,
  waive_costs: null,
  claim_correction: 'correction_received',
  report_own_error: 'correction_received',
  correct: 'correction_answered',
  reject_correction: 'correction_answered',
  lodge_complaint: 'complaint_received',
  accept_complaint: 'complaint_answered',
  decline_complaint: 'complaint_answered',
  uphold_complaint: 'complaint_answered',
  dismiss_complaint: 'complaint_answered',
  withdraw_complaint: null,
};

const ABOUT_THE_CLOCK: readonly NoticeKind[] = [
  'received',
  'judged_valid',
  'time_notice',
  'extended',
  'deadline_recomputed',
];

/** The letters that follow from a line: the answer's day where the letter is about it. */
export function noticesOf(
  { action, stageAfter }: RegisterEntry,
  { reference, dueOn, items, sample }: InformationRequest,
  agency: string,
): PlannedNotice[] {
  // Nobody waits for a letter about a sample.
  if (sample) return [];
  const kind = decidedNow(action, stageAfter) ? 'decided' : NOTICE_OF[action];
  if (kind === null) return [];
  const isRefusal = kind === 'delivered' && items.some(({ outcome }) => outcome === 'refused');
  const facts = { reference, agency, dueOn: ABOUT_THE_CLOCK.includes(kind) ? dueOn : null };
  return [{ kind: isRefusal ? 'refused' : kind, facts }];
}

/** The last item's decision decides the whole. */
const decidedNow = (action: RegisterAct, stageAfter: RegisterEntry['stageAfter']) =>
  stageAfter === 'decided' &&
  (action === 'provide_item' || action === 'provide_item_partly' || action === 'refuse_item');
