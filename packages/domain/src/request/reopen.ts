import { allows, violates, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { effect, type Context, type Effect } from './effect.ts';
import type { InformationRequest, RequestItem } from './request.ts';
import { textOrNull, wanting } from './text.ts';
import type { ReopeningReason } from './vocabulary.ts';

/**
 * Opens an answered request again (mở lại), for one of three reasons: a complaint that was upheld, which
 * does so once; a judgment, by the number and day that the explanation gives; or a public entry that the
 * refusal pointed to and that is gone, then of several items those whose entry it was. Items that were
 * provided stay so. The last day is not moved: no law gives the agency a second clock.
 *
 * @returns or `evidence_missing`, `nothing_to_reopen`, `required` without an explanation
 * @see Luật 104/2016/QH13, Điều 14, 23; Luật 01/2026/QH16, Điều 13, 23
 */
export function reopen(
  request: InformationRequest,
  { reason, explanation, complaintId, items: named }: ActionOf<'reopen'>,
  { today, under }: Context,
): Ruling<Effect> {
  if (reason === 'complaint_upheld' && !isUpheldSinceAnswer(request, complaintId)) {
    return violates('evidence_missing', under, 'complaintId');
  }
  const opens = (item: RequestItem) =>
    opensFor(item, reason) &&
    (reason !== 'public_entry_gone' || !named || named.includes(item.number));
  const reopened = request.items.filter(opens);
  if (reopened.length === 0) return violates('nothing_to_reopen', under, 'reason');
  const violations = wanting(explanation, 'reason', 'explanation', under);
  if (violations.length > 0) return { allowed: false, violations };

  const items = request.items.map((item) => (opens(item) ? undecided(item) : item));
  const complaints = request.complaints.map((complaint) =>
    reason === 'complaint_upheld' && complaint.id === complaintId
      ? { ...complaint, reopenedOn: today }
      : complaint,
  );
  const facts = {
    reason,
    complaintId: complaintId ?? null,
    items: reopened.map(({ number }) => number),
  };
  return allows(
    effect(
      {
        ...request,
        items,
        complaints,
        decidedOn: null,
        deliveredOn: null,
        receiptProof: null,
        receiptProvenOn: null,
      },
      facts,
      { explanation: textOrNull(explanation) },
    ),
  );
}

/** Whether that reason would open the item again. */
export function opensFor({ outcome, refusal }: RequestItem, reason: ReopeningReason): boolean {
  if (reason === 'public_entry_gone') {
    return outcome === 'refused' && refusal?.ground === 'already_public';
  }
  return outcome === 'refused' || outcome === 'partly_provided';
}

// A complaint upheld before the present answer was given has had its effect.
function isUpheldSinceAnswer(
  { complaints, decidedOn }: InformationRequest,
  complaintId: string | null | undefined,
): boolean {
  return complaints.some(
    ({ id, state, decidedOn: upheldOn, reopenedOn }) =>
      id === complaintId &&
      state === 'upheld' &&
      reopenedOn === null &&
      upheldOn !== null &&
      (decidedOn === null || upheldOn >= decidedOn),
  );
}

function undecided(item: RequestItem): RequestItem {
  return {
    ...item,
    outcome: null,
    refusal: null,
    documentIds: [],
    answer: null,
    decidedOn: null,
  };
}
