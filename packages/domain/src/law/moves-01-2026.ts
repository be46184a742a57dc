import type { Moves } from '../request/moves.ts';
import type { RequestStage } from '../request/vocabulary.ts';
import { provisionsOf } from './provision.ts';

const at = provisionsOf('01/2026/QH16');
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
 * Who may take which step on a request governed by 01/2026, from where to where, under which article.
 * There is no notice of time any more. Rows without an article are readings where the law is silent:
 * docs/law/readings.md.
 */
// prettier-ignore
export const MOVES_01_2026: Moves = {
  request: {
    judge_valid:        { by: ['contact_officer'], from: ['received'], to: 'in_progress', under: [at(26, 3)] },
    ask_to_complete:    { by: ['contact_officer'], from: ['received'], to: 'incomplete', under: [at(26, 2)] },
    complete:           { by: ['requester'], from: ['incomplete'], to: 'received', under: [at(26, 2)] },
    assign:             { by: ['contact_officer', 'head'], from: OPEN, to: 'unchanged', under: [] },
    extend:             { by: ['contact_officer', 'head'], from: ['in_progress'], to: 'unchanged', under: [at(26, 3)] },
    deliver:            { by: ['contact_officer'], from: ['decided'], to: 'delivered', under: [at(24, 3), at(26, 2)] },
    prove_delivery:     { by: ['contact_officer', 'system'], from: ['delivered'], to: 'unchanged', under: [complaintLaw(9)] },
    withdraw:           { by: ['requester'], from: ['received', 'incomplete', 'in_progress'], to: 'withdrawn', under: [] },
    reopen:             { by: ['head', 'system'], from: ANSWERED, to: 'in_progress', under: [at(13, 1), at(23, 1)] },
    redirect_item:      { by: ['requester'], from: ANSWERED, to: 'unchanged', under: [at(27, 3)] },
    add_note:           { by: ['contact_officer', 'unit_officer', 'head'], from: EVERY, to: 'unchanged', under: [] },
    recompute_deadline: { by: ['system'], from: OPEN, to: 'unchanged', under: [civilCode(148, 5)] },
  },

  items: {
    provide_item:        { by: ['contact_officer', 'head'], stages: OPEN, to: 'provided', under: [at(10, 1), at(26, 3)] },
    provide_item_partly: { by: ['contact_officer', 'head'], stages: OPEN, to: 'partly_provided', under: [at(10, 4)] },
    refuse_item:         { by: ['contact_officer', 'head'], stages: OPEN, to: 'refused', under: [at(27)] },
  },

  consents: {
    ask_consent:      { by: ['contact_officer'], stages: OPEN, from: [], to: 'asked', under: [at(16, 1), at(16, 2)] },
    record_consent:   { by: ['contact_officer'], stages: OPEN, from: ['asked'], to: 'given', under: [at(26, 1)] },
    record_denial:    { by: ['contact_officer'], stages: OPEN, from: ['asked'], to: 'denied', under: [at(16, 1), at(16, 2)] },
    override_consent: { by: ['head'], stages: OPEN, from: ['asked', 'denied'], to: 'overridden', under: [at(16, 4)] },
  },

  costs: {
    notify_costs:   { by: ['contact_officer'], stages: [...OPEN, 'decided'], from: [], to: 'notified', under: [at(25, 2)] },
    record_payment: { by: ['contact_officer'], stages: [...OPEN, 'decided'], from: ['notified'], to: 'paid', under: [at(25, 2)] },
    waive_costs:    { by: ['contact_officer'], stages: [...OPEN, 'decided'], from: ['notified'], to: 'waived', under: [at(25, 2)] },
  },

  corrections: {
    claim_correction:  { by: ['requester'], stages: ['delivered'], from: [], to: 'claimed', under: [at(28, 2)] },
    report_own_error:  { by: ['contact_officer'], stages: ['delivered'], from: [], to: 'discovered', under: [at(28, 1)] },
    correct:           { by: ['contact_officer'], stages: ['in_progress', ...ANSWERED], from: ['claimed', 'discovered'], to: 'corrected', under: [at(28, 1), at(28, 2)] },
    reject_correction: { by: ['contact_officer'], stages: ['in_progress', ...ANSWERED], from: ['claimed'], to: 'rejected', under: [at(28, 2)] },
  },

  complaints: {
    lodge_complaint:    { by: ['requester'], stages: [...OPEN, 'incomplete', ...ANSWERED], from: [], to: 'lodged', under: [at(13, 1), complaintLaw(9)] },
    accept_complaint:   { by: ['head'], stages: EVERY, from: ['lodged'], to: 'accepted', under: [complaintLaw(27)] },
    decline_complaint:  { by: ['head'], stages: EVERY, from: ['lodged'], to: 'not_accepted', under: [complaintLaw(27)] },
    uphold_complaint:   { by: ['head'], stages: EVERY, from: ['accepted'], to: 'upheld', under: [complaintLaw(28)] },
    dismiss_complaint:  { by: ['head'], stages: EVERY, from: ['accepted'], to: 'dismissed', under: [complaintLaw(28)] },
    withdraw_complaint: { by: ['requester'], stages: EVERY, from: ['lodged', 'accepted'], to: 'withdrawn', under: [complaintLaw()] },
  },
};
