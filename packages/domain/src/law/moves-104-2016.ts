import type { Moves } from '../request/moves.ts';
import type { RequestStage } from '../request/vocabulary.ts';
import { provisionsOf } from './provision.ts';

const at = provisionsOf('104/2016/QH13');
const newLaw = provisionsOf('01/2026/QH16');
const complaintLaw = provisionsOf('02/2011/QH13');
const civilCode = provisionsOf('91/2015/QH13');

const OPEN: readonly RequestStage[] = ['received', 'in_progress'];
const ANSWERED: readonly RequestStage[] = ['decided', 'delivered'];
const EVERY: readonly RequestStage[] = [
  'received',
  'incomplete',
  'in_progress',
  'decided',
  'delivered',
  'withdrawn',
];

/**
 * Who may take which step on a request governed by 104/2016, from where to where, under which article.
 * Rows without an article are readings where the law is silent: docs/law/readings.md.
 */
// prettier-ignore
export const MOVES_104_2016: Moves = {
  request: {
    judge_valid:        { by: ['contact_officer'], from: ['received'], to: 'in_progress', under: [at(27)] },
    ask_to_complete:    { by: ['contact_officer'], from: ['received'], to: 'incomplete', under: [at(26, 2)] },
    complete:           { by: ['requester'], from: ['incomplete'], to: 'received', under: [at(26, 2)] },
    assign:             { by: ['contact_officer', 'head'], from: OPEN, to: 'unchanged', under: [at(34, 1, 'h')] },
    give_time_notice:   { by: ['contact_officer'], from: ['in_progress'], to: 'unchanged', under: [at(30, 4), at(31, 2)] },
    extend:             { by: ['contact_officer', 'head'], from: ['in_progress'], to: 'unchanged', under: [at(29, 2), at(30, 4), at(31, 2)] },
    deliver:            { by: ['contact_officer'], from: ['decided'], to: 'delivered', under: [at(25), at(28, 2)] },
    prove_delivery:     { by: ['contact_officer', 'system'], from: ['delivered'], to: 'unchanged', under: [complaintLaw(9)] },
    withdraw:           { by: ['requester'], from: ['received', 'incomplete', 'in_progress'], to: 'withdrawn', under: [] },
    reopen:             { by: ['head', 'system'], from: ANSWERED, to: 'in_progress', under: [at(14, 1), at(23, 1)] },
    redirect_item:      { by: ['requester'], from: ANSWERED, to: 'unchanged', under: [at(26, 3)] },
    add_note:           { by: ['contact_officer', 'unit_officer', 'head'], from: EVERY, to: 'unchanged', under: [at(26, 1)] },
    recompute_deadline: { by: ['system'], from: OPEN, to: 'unchanged', under: [civilCode(148, 5)] },
  },

  items: {
    provide_item:        { by: ['contact_officer', 'head'], stages: OPEN, to: 'provided', under: [at(27)] },
    // The law speaks of no part: giving what may be given follows from Article 5.
    provide_item_partly: { by: ['contact_officer', 'head'], stages: OPEN, to: 'partly_provided', under: [at(5), at(28)] },
    refuse_item:         { by: ['contact_officer', 'head'], stages: OPEN, to: 'refused', under: [at(28)] },
  },

  consents: {
    ask_consent:      { by: ['contact_officer'], stages: OPEN, from: [], to: 'asked', under: [at(7, 1), at(7, 2)] },
    record_consent:   { by: ['contact_officer'], stages: OPEN, from: ['asked'], to: 'given', under: [at(24, 3)] },
    record_denial:    { by: ['contact_officer'], stages: OPEN, from: ['asked'], to: 'denied', under: [at(7, 1), at(7, 2)] },
    override_consent: { by: ['head'], stages: OPEN, from: ['asked', 'denied'], to: 'overridden', under: [at(7, 3)] },
  },

  costs: {
    notify_costs:   { by: ['contact_officer'], stages: [...OPEN, 'decided'], from: [], to: 'notified', under: [at(27), at(12, 2)] },
    record_payment: { by: ['contact_officer'], stages: [...OPEN, 'decided'], from: ['notified'], to: 'paid', under: [at(12, 2)] },
  },

  // A claim or finding after the switch has the clock of 01/2026: reading `claim_statute`.
  corrections: {
    claim_correction:  { by: ['requester'], stages: ['delivered'], from: [], to: 'claimed', under: [at(32, 2), newLaw(28, 2)] },
    report_own_error:  { by: ['contact_officer'], stages: ['delivered'], from: [], to: 'discovered', under: [at(32, 1), newLaw(28, 1)] },
    correct:           { by: ['contact_officer'], stages: ['in_progress', ...ANSWERED], from: ['claimed', 'discovered'], to: 'corrected', under: [at(32, 1), at(32, 2), newLaw(28)] },
    reject_correction: { by: ['contact_officer'], stages: ['in_progress', ...ANSWERED], from: ['claimed'], to: 'rejected', under: [at(32, 2), newLaw(28, 2)] },
  },

  complaints: {
    lodge_complaint:    { by: ['requester'], stages: [...OPEN, 'incomplete', ...ANSWERED], from: [], to: 'lodged', under: [at(14, 1), complaintLaw(9)] },
    accept_complaint:   { by: ['head'], stages: EVERY, from: ['lodged'], to: 'accepted', under: [complaintLaw(27)] },
    decline_complaint:  { by: ['head'], stages: EVERY, from: ['lodged'], to: 'not_accepted', under: [complaintLaw(27)] },
    uphold_complaint:   { by: ['head'], stages: EVERY, from: ['accepted'], to: 'upheld', under: [complaintLaw(28)] },
    dismiss_complaint:  { by: ['head'], stages: EVERY, from: ['accepted'], to: 'dismissed', under: [complaintLaw(28)] },
    withdraw_complaint: { by: ['requester'], stages: EVERY, from: ['lodged', 'accepted'], to: 'withdrawn', under: [complaintLaw()] },
  },
};
