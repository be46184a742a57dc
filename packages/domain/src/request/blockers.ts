import { statuteNamed } from '../law/editions.ts';
import type { Provision } from '../law/provision.ts';
import { violates, type Ruling, type Violation } from '../ruling.ts';
import type { ActionType } from './actions.ts';
import { timeNoticeDeadline } from './clocks.ts';
import type { Circumstances } from './decision.ts';
import { grievances, openGrievances } from './grievances.ts';
import type { MoveRow } from './move-rows.ts';
import { complaintIsInTime } from './remedies.ts';
import { opensFor } from './reopen.ts';
import type { InformationRequest } from './request.ts';
import { ITEM_TARGETS, type Target } from './targets.ts';

type Question = {
  request: InformationRequest;
  row: MoveRow;
  target: Target;
  circumstances: Pick<Circumstances, 'today' | 'calendar'>;
};

/**
 * What stands against an act whatever is written into it, once party, role and stage are right. The
 * same answer closes the act in `decide` and hides its button in `openActions`. Empty when nothing.
 */
export function blockers(question: Question): readonly Violation[] {
  const { row, target } = question;
  const { action, under, from, table } = row;
  if (ITEM_TARGETS.includes(action)) {
    if (target.item === null) return no('item_unknown', under, 'item');
    if (table === 'items' && target.item.outcome !== null) {
      return no('item_already_decided', under, 'item');
    }
  }
  if (from.length > 0) {
    if (target.thread === null) return no('thread_unknown', under);
    if (!from.includes(target.thread.state)) return no('thread_state_not_allowed', under);
  }
  return OWN_BLOCKERS[action]?.(question) ?? [];
}

/** What stands against one act in particular. An act without an entry depends on nothing more. */
const OWN_BLOCKERS: Partial<Record<ActionType, (question: Question) => readonly Violation[]>> = {
  judge_valid: ({ request, row }) =>
    request.validOn === null ? no('form_incomplete', row.under) : [],
  ask_to_complete: ({ request, row, circumstances }) =>
    askingBlockers(request, circumstances, row.under),
  give_time_notice: ({ request, row, circumstances }) =>
    timeNoticeBlockers(request, circumstances, row.under),
  extend: ({ request, row, circumstances }) => extensionBlockers(request, circumstances, row.under),
  prove_delivery: ({ request, row }) =>
    request.receiptProvenOn === null ? [] : no('receipt_already_proven', row.under),
  reopen: ({ request, row }) =>
    request.items.some((item) => opensFor(item, 'complaint_upheld'))
      ? []
      : no('nothing_to_reopen', row.under),
  redirect_item: ({ row, target }) => {
    if (!target.item?.refusal?.rightAgencyId) return no('not_redirectable', row.under, 'item');
    return target.item.redirectedToId === null ? [] : no('already_redirected', row.under, 'item');
  },
  recompute_deadline: ({ request, row }) =>
    request.validOn === null ? no('nothing_to_recompute', row.under) : [],
  notify_costs: ({ request, row }) =>
    request.costNotice === null ? [] : no('costs_already_notified', row.under),
  claim_correction: nothingProvided,
  report_own_error: nothingProvided,
  lodge_complaint: ({ request, row, circumstances }) =>
    complaintBlockers(request, circumstances, row.under),
};

function nothingProvided({ row, target }: Question): readonly Violation[] {
  const outcome = target.item?.outcome;
  return outcome === 'provided' || outcome === 'partly_provided'
    ? []
    : no('nothing_provided', row.under, 'item');
}

/** Asking takes the clock back, so it is open once, and only while the clock runs or has not begun. */
function askingBlockers(
  { items, askedToCompleteOn, dueOn }: InformationRequest,
  { today }: Question['circumstances'],
  under: readonly Provision[],
): readonly Violation[] {
  if (items.some(({ outcome }) => outcome !== null)) return no('item_already_decided', under);
  if (askedToCompleteOn !== null) return no('already_asked_to_complete', under);
  return dueOn !== null && today > dueOn ? no('deadline_passed', under) : [];
}

function timeNoticeBlockers(
  request: InformationRequest,
  { calendar }: Question['circumstances'],
  under: readonly Provision[],
): readonly Violation[] {
  if (request.timeNoticeOn !== null) return no('time_notice_already_given', under);
  const { validOn } = request;
  if (validOn === null) return no('form_incomplete', under);
  const owed: Ruling<unknown> = timeNoticeDeadline({ ...request, validOn }, calendar);
  return owed.allowed ? [] : owed.violations;
}

function extensionBlockers(
  { statute, delivery, complexity, extended, dueOn }: InformationRequest,
  { today }: Question['circumstances'],
  under: readonly Provision[],
): readonly Violation[] {
  if (extended) return no('already_extended', under);
  const limits = statuteNamed(statute).answer[delivery]?.[complexity ?? 'simple'];
  if (!limits?.extension) return no('extension_not_available', under);
  if (dueOn === null || today > dueOn) return no('deadline_passed', [limits.extension.under]);
  return [];
}

function complaintBlockers(
  request: InformationRequest,
  { today, calendar }: Question['circumstances'],
  under: readonly Provision[],
): readonly Violation[] {
  const open = request.complaints.some(({ state }) => state === 'lodged' || state === 'accepted');
  if (open) return no('complaint_already_open', under);
  if (grievances(request, today).length === 0) return no('nothing_to_complain_about', under);
  if (openGrievances(request, today).length === 0) return no('complaint_settled', under);
  return complaintIsInTime(request, today, calendar) ? [] : no('complaint_too_late', under);
}

function no(
  code: Violation['code'],
  under: readonly Provision[],
  field: string | null = null,
): readonly Violation[] {
  return violates(code, under, field).violations;
}
