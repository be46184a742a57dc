import { actualCosts, CIRCULAR_46_2018, type CopyOrder } from '../law/costs.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { ActionOf, CostLineForm } from './actions.ts';
import { effect, type Context, type Effect } from './effect.ts';
import type { InformationRequest } from './request.ts';
import type { CostNotice } from './threads.ts';

/**
 * Tells the requester the actual costs and until when to pay. Without this notice nothing may be
 * charged, and nothing refused for not paying. The clock goes on.
 *
 * @returns or `no_costs_to_charge` for a total of zero, `pay_by_passed` for a day before today
 * @see Luật 104/2016/QH13, Điều 12 khoản 2, Điều 27; Luật 01/2026/QH16, Điều 25 khoản 2
 */
export function notifyCosts(
  request: InformationRequest,
  { lines, postageVnd, payBy, publicationCase: stated = null }: ActionOf<'notify_costs'>,
  { law, today, facts, fresh, under }: Context,
): Ruling<Effect> {
  const { area } = facts;
  const publicationCase = facts.publicationCase ?? stated;
  const copies = lines.map(orderOf);
  const ruling = actualCosts(
    { statute: law, copies, area, postageVnd, publicationCase },
    CIRCULAR_46_2018,
  );
  if (!ruling.allowed) return ruling;
  const { totalVnd, waivedUnder } = ruling.effect;
  if (totalVnd === 0) {
    return violates('no_costs_to_charge', waivedUnder ? [waivedUnder] : under, 'lines');
  }
  if (payBy < today) return violates('pay_by_passed', under, 'payBy');

  const costNotice: CostNotice = {
    id: fresh.id,
    state: 'notified',
    lines: ruling.effect.lines.map(({ item, quantity, amountVnd }) => ({
      item,
      quantity,
      amountVnd,
    })),
    postageVnd,
    totalVnd,
    notifiedOn: today,
    payBy,
    paidOn: null,
    waivedUnder: null,
  };
  return allows(
    effect({ ...request, costNotice }, { costNoticeId: costNotice.id, totalVnd, payBy }),
  );
}

/** Writes down that the costs were paid. Refused for a day before the notice or after today. */
export function recordPayment(
  request: InformationRequest,
  { paidOn }: ActionOf<'record_payment'>,
  { today, under }: Context,
): Ruling<Effect> {
  const notice = request.costNotice;
  if (notice === null) return violates('thread_unknown', under);
  if (paidOn > today) return violates('in_the_future', under, 'paidOn');
  if (paidOn < notice.notifiedOn) return violates('cost_notice_required', under, 'paidOn');
  return allows(
    effect({ ...request, costNotice: { ...notice, state: 'paid', paidOn } }, { paidOn }),
  );
}

/**
 * Waives the costs: the information should have been published and was not, or could not be reached.
 *
 * @see Luật 01/2026/QH16, Điều 25 khoản 2, Điều 23 khoản 1 điểm a và c
 */
export function waiveCosts(
  request: InformationRequest,
  { because }: ActionOf<'waive_costs'>,
  { law, under }: Context,
): Ruling<Effect> {
  const notice = request.costNotice;
  if (notice === null) return violates('thread_unknown', under);
  const waiver = law.costWaivers.find(({ request: reason }) => reason === because);
  if (!waiver) return violates('waiver_not_in_statute', under, 'because');
  const costNotice: CostNotice = { ...notice, state: 'waived', waivedUnder: law.costs };
  return allows(effect({ ...request, costNotice }, { because }));
}

function orderOf({ item, pages, paper }: CostLineForm): CopyOrder {
  return item === 'photocopy_black_white' || item === 'photocopy_colour'
    ? { item, size: paper ?? 'a4', quantity: pages }
    : { item, quantity: pages };
}
