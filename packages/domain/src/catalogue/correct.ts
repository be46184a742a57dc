import { provisionsOf, type Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { allows, violates, type Ruling } from '../ruling.ts';

/** Whose information was published wrongly, seen from the body that found it. */
export const PUBLISHED_ERRORS = [
  'own_published_by_self',
  'of_other_published_by_self',
  'own_published_by_other',
] as const;
export type PublishedError = (typeof PUBLISHED_ERRORS)[number];

/** What the body that found an error must do (đính chính), at once and in which forms. */
export type PublishedErrorDuty = {
  /** Correct it, or require the publisher to. */
  act: 'correct' | 'require_publisher_to_correct';
  /** The correction takes the form of the error; under 01/2026 it also goes on every official channel. */
  alsoOnOfficialChannels: boolean;
  under: readonly Provision[];
};

/**
 * What a published error obliges to. "Promptly" (kịp thời) has no number of days; the reply to a
 * citizen's petition has one: ask `deadline` for `published_error_reply`.
 *
 * @see both statutes, Điều 22
 */
export function publishedErrorDuty(error: PublishedError, statute: Statute): PublishedErrorDuty {
  const at = provisionsOf(statute.instrument);
  const clause = PUBLISHED_ERRORS.indexOf(error) + 1;
  return {
    act: error === 'own_published_by_other' ? 'require_publisher_to_correct' : 'correct',
    alsoOnOfficialChannels: statute.correctionAlsoOnChannels !== null,
    under: [at(22, clause), at(22, 5)],
  };
}

/** What can be wrong with provided information: không chính xác | không đầy đủ. */
export const PROVIDED_FLAWS = ['inaccurate', 'incomplete'] as const;
export type ProvidedFlaw = (typeof PROVIDED_FLAWS)[number];

/**
 * Whether a flaw of provided information has a clock, and under what. Refused with
 * `duty_not_in_statute` for incomplete information under 104/2016, which must be completed (34.1.a)
 * but within no number of days.
 *
 * @see Luật 104/2016/QH13, Điều 32; Luật 01/2026/QH16, Điều 28
 */
export function providedFlawClock(flaw: ProvidedFlaw, statute: Statute): Ruling<Provision> {
  const at = provisionsOf(statute.instrument);
  if (flaw === 'incomplete' && !statute.claimCoversIncomplete) {
    return violates('duty_not_in_statute', [at(34, 1, 'a')]);
  }
  const limit = statute.limits.claim_reply;
  return limit === null ? violates('duty_not_in_statute', [at()]) : allows(limit.under);
}
