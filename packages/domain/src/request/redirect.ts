import { allows, violates, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { effect, type Context, type Effect } from './effect.ts';
import { newRequest, submissionEntry } from './new-request.ts';
import type { InformationRequest } from './request.ts';
import { agencyFaults } from './submit.ts';

/**
 * Asks the right body, which the refusal named, for the same item with one click (reading P9). It
 * becomes a linked request there: the clock starts when that body receives it, while the statute and
 * the days that the requester has lived through count from the first sending.
 *
 * @returns or `not_redirectable` when the agency gathered is not the one named, or why it cannot be asked
 * @see Luật 104/2016/QH13, Điều 26 khoản 3; Luật 01/2026/QH16, Điều 27 khoản 3
 */
export function redirectItem(
  request: InformationRequest,
  { item: number }: ActionOf<'redirect_item'>,
  context: Context,
): Ruling<Effect> {
  const { facts, law, today, now, fresh, calendar, under } = context;
  const item = request.items.find((one) => one.number === number);
  const agency = facts.agency;
  if (!item || agency === null || agency.id !== item.refusal?.rightAgencyId) {
    return violates('not_redirectable', under, 'item');
  }
  const faults = agencyFaults(agency, today, law);
  if (faults.length > 0) {
    return { allowed: false, violations: faults.map(({ violation }) => violation) };
  }
  const linked = newRequest(
    {
      law,
      fresh,
      agencyId: agency.id,
      channel: 'web',
      sentAt: now,
      firstSentAt: request.firstSentAt,
      receivedOn: today,
      missing: [],
      redirectedFrom: { requestId: request.id, itemNumber: number },
      items: [item],
      requesterId: request.requesterId,
      requesterKind: request.requesterKind,
      needs: request.needs,
      directlyConcerned: request.directlyConcerned,
      delivery: request.delivery,
      sample: request.sample,
    },
    calendar,
  );
  if (!linked.allowed) return linked;
  const items = request.items.map((one) =>
    one === item ? { ...one, redirectedToId: fresh.id } : one,
  );
  return allows({
    ...effect({ ...request, items }, { item: number, redirectedToId: fresh.id }),
    linked: {
      request: linked.effect,
      entry: submissionEntry(linked.effect, 'submit', context),
    },
  });
}
