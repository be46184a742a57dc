import type { Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import type { Circumstances, Decision, RegisterFact } from './decision.ts';
import type { InformationRequest } from './request.ts';

/** What one rule depends on: the circumstances, the statute that governs, and the articles of its row. */
export type Context = Circumstances & { law: Statute; under: readonly Provision[] };

/** What an act changes, and what its register line says beyond who, when and which. */
export type Effect = {
  request: InformationRequest;
  facts: Readonly<Record<string, RegisterFact>>;
  texts: Readonly<Record<string, string>>;
  linked: Decision['linked'];
};

/** The request as changed, with what the register is to say. Texts that are null are left out. */
export function effect(
  request: InformationRequest,
  facts: Effect['facts'] = {},
  texts: Readonly<Record<string, string | null>> = {},
): Effect {
  const said = Object.entries(texts).filter((text): text is [string, string] => text[1] !== null);
  return { request, facts, texts: Object.fromEntries(said), linked: null };
}

/** Allowed with this effect when nothing is wrong; otherwise everything that is. */
export function unless(violations: readonly Violation[], lawful: () => Effect): Ruling<Effect> {
  return violations.length === 0 ? allows(lawful()) : { allowed: false, violations };
}
