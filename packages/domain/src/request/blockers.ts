import { statuteNamed } from '../law/editions.ts';
import type { Provision } from '../law/provision.ts';
import { violates, type Ruling, type Violation } from '../ruling.ts';
import { timeNoticeDeadline } from './clocks.ts';
import type { Circumstances } from './decision.ts';
import type { MoveRow } from './move-rows.ts';
import { complaintIsInTime, remedies } from './remedies.ts';
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
  return ownBlockers(question);
}

function ownBlockers({ request, row, target, circumstances }: Question): readonly Violation[] {
  const { under } = row;
  const { today, calendar } = circumstances;
  const provided =
    target.item?.outcome === 'provided' || target.item?.outcome === 'partly_provided';
  switch (row.action) {
    case 'judge_valid':
      return request.validOn === null ? no('form_incomplete', under) : [];
    case 'ask_to_complete':
      return request.items.some(({ outcome }) => outcome !== null)
        ? no('item_already_decided', under)
        : [];
    case 'give_time_notice':
      return timeNoticeBlockers(request, circumstances, under);
    case 'extend':
      return extensionBlockers(request, circumstances, under);
    case 'prove_delivery':
      return request.receiptProvenOn === null ? [] : no('receipt_already_proven', under);
    case 'reopen':
      return request.items.some((item) => opensFor(item, 'complaint_upheld'))
        ? []
        : no('nothing_to_reopen', under);
    case 'redirect_item':
      if (!target.item?.refusal?.rightAgencyId) return no('not_redirectable', under, 'item');
      return target.item.redirectedToId === null ? [] : no('already_redirected', under, 'item');
    case 'recompute_deadline':
      return request.validOn === null ? no('nothing_to_recompute', under) : [];
    case 'notify_costs':
      return request.costNotice === null ? [] : no('costs_already_notified', under);
    case 'claim_correction':
    case 'report_own_error':
      return provided ? [] : no('nothing_provided', under, 'item');
    case 'lodge_complaint':
      return complaintBlockers(request, today, calendar, under);
    default:
      return [];
  }
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
  today: Circumstances['today'],
  calendar: Circumstances['calendar'],
  under: readonly Provision[],
): readonly Violation[] {
  const open = request.complaints.some(({ state }) => state === 'lodged' || state === 'accepted');
  if (open) return no('complaint_already_open', under);
  if (remedies(request, today, calendar).length === 0) {
    return no('nothing_to_complain_about', under);
  }
  return complaintIsInTime(request, today, calendar) ? [] : no('complaint_too_late', under);
}

function no(
  code: Violation['code'],
  under: readonly Provision[],
  field: string | null = null,
): readonly Violation[] {
  return violates(code, under, field).violations;
}
