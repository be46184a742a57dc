import { ageOn, type CalendarDate } from '../calendar/calendar-date.ts';
import type { RequesterKind } from '../request/vocabulary.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { MinorAgeBand, RequesterRule, Statute } from './statute.ts';

/** Who asks, as far as the right to ask depends on it (người thực hiện quyền tiếp cận thông tin). */
export type Asker = {
  kind: RequesterKind;
  /** Needed of minors whose rule depends on age; below 18 a citizen or foreigner asks as a minor does. */
  birthDate: CalendarDate | null;
  /** Parent, guardian, legal representative or the organisation's representative. */
  representativeName: string | null;
};

/** What an officer should look at before the request is judged; it blocks nothing. */
export type AskerWarning = 'own_interest_only' | 'representative_consent';

/** That someone may ask, under which rule, and what an officer should look at. */
export type Eligibility = { rule: RequesterRule; warnings: readonly AskerWarning[] };

/**
 * Whether someone may ask under the statute, judged on the day of sending.
 * Refused with `birth_date_required` for a minor without one where the rule depends on age, `not_eligible` for a birth date in the
 * future, and `representative_required` when someone must act or consent and is not named.
 *
 * @see Luật 104/2016/QH13, Điều 4 và 36; Luật 01/2026/QH16, Điều 7 và 29; Bộ luật Dân sự 2015, Điều 21
 * @example a 16-year-old alone: refused when sent on 2026-08-15, allowed on 2026-09-15
 */
export function mayAsk(asker: Asker, sentOn: CalendarDate, statute: Statute): Ruling<Eligibility> {
  const ruling = requesterRule(asker, sentOn, statute);
  if (!ruling.allowed) return ruling;
  const rule = ruling.effect;
  const named = (asker.representativeName ?? '').trim() !== '';
  if (rule.acts !== 'self' && !named) {
    return violates('representative_required', [rule.under], 'requester.representativeName');
  }
  const warnings: AskerWarning[] = [];
  if (rule.acts === 'with_consent') warnings.push('representative_consent');
  if (rule.ownInterestOnly) warnings.push('own_interest_only');
  return allows({ rule, warnings });
}

/** The rule that the statute has for this kind of requester, by age band for minors. */
export function requesterRule(
  { kind, birthDate }: Pick<Asker, 'kind' | 'birthDate'>,
  sentOn: CalendarDate,
  statute: Statute,
): Ruling<RequesterRule> {
  if (birthDate !== null && birthDate > sentOn) {
    return violates('not_eligible', [statute.minors.under_6.under], 'requester.birthDate');
  }
  if (kind === 'minor' && birthDate === null) return ruleOfAnyAge(statute);
  const band = birthDate === null ? null : minorAgeBand(birthDate, sentOn);
  if (band === null) return allows(statute.requesters[kind === 'minor' ? 'citizen' : kind]);
  // Articles 29 and 36 widen who may ask, not who can act alone.
  if (kind === 'resident_foreigner') {
    return allows({ ...statute.minors[band], ownInterestOnly: true });
  }
  return allows(
    kind === 'minor' || kind === 'citizen' ? statute.minors[band] : statute.requesters[kind],
  );
}

/** The rule for a minor whose age is not known: there is one only where age makes no difference. */
function ruleOfAnyAge({ minors }: Statute): Ruling<RequesterRule> {
  const { under_6: youngest, from_6_to_14: middle, from_15_to_17: oldest } = minors;
  return youngest.acts === middle.acts && middle.acts === oldest.acts
    ? allows(oldest)
    : violates('birth_date_required', [oldest.under], 'requester.birthDate');
}

/** The age band on a day, or null from the eighteenth birthday on. */
export function minorAgeBand(birthDate: CalendarDate, on: CalendarDate): MinorAgeBand | null {
  const age = ageOn(birthDate, on);
  if (age >= 18) return null;
  if (age >= 15) return 'from_15_to_17';
  return age >= 6 ? 'from_6_to_14' : 'under_6';
}
