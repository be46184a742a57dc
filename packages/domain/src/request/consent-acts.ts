import { allows, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { effect, unless, type Context, type Effect } from './effect.ts';
import type { InformationRequest } from './request.ts';
import { cleanText, wanting } from './text.ts';
import type { Consent } from './threads.ts';

/**
 * Asks the person concerned for consent. No clock stops.
 *
 * @see Luật 104/2016/QH13, Điều 7; Luật 01/2026/QH16, Điều 16
 */
export function askConsent(
  request: InformationRequest,
  { item, concerned, explanation }: ActionOf<'ask_consent'>,
  { today, fresh, under }: Context,
): Ruling<Effect> {
  const violations = [
    ...wanting(concerned, 'concerned', 'concerned', under),
    ...wanting(explanation, 'reason', 'explanation', under),
  ];
  const consent: Consent = {
    id: fresh.id,
    itemNumber: item,
    state: 'asked',
    concerned: cleanText(concerned),
    explanation: cleanText(explanation),
    askedOn: today,
    answeredOn: null,
    overrideReason: null,
  };
  return unless(violations, () =>
    effect(
      { ...request, consents: [...request.consents, consent] },
      { consentId: consent.id, item },
      { concerned: consent.concerned, explanation: consent.explanation },
    ),
  );
}

/** Writes down that the person concerned consented, or did not. */
export function answerConsent(
  request: InformationRequest,
  { type, consentId }: ActionOf<'record_consent'> | ActionOf<'record_denial'>,
  { today }: Context,
): Ruling<Effect> {
  const state = type === 'record_consent' ? 'given' : 'denied';
  return allows(
    effect(withConsent(request, consentId, { state, answeredOn: today }), { consentId, state }),
  );
}

/**
 * The head of the agency provides without consent, for public interest or community health, with a reason.
 *
 * @see Luật 104/2016/QH13, Điều 7 khoản 3; Luật 01/2026/QH16, Điều 16 khoản 4
 */
export function overrideConsent(
  request: InformationRequest,
  { consentId, reason }: ActionOf<'override_consent'>,
  { under }: Context,
): Ruling<Effect> {
  const overrideReason = cleanText(reason);
  return unless(wanting(reason, 'reason', 'reason', under), () =>
    effect(
      withConsent(request, consentId, { state: 'overridden', overrideReason }),
      { consentId },
      { reason: overrideReason },
    ),
  );
}

function withConsent(
  request: InformationRequest,
  consentId: string,
  change: Partial<Consent>,
): InformationRequest {
  const consents = request.consents.map((consent) =>
    consent.id === consentId ? { ...consent, ...change } : consent,
  );
  return { ...request, consents };
}
