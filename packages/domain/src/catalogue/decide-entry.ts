import { statuteOn } from '../law/editions.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import {
  confirmClassification,
  correctEntry,
  editEntry,
  expireEntry,
  proposeClassification,
  publishEntry,
  returnClassification,
  reviewEntry,
  withdrawEntry,
  type EntryContext,
  type EntryEffect,
} from './entry-acts.ts';
import type { EntryAction, EntryActionOf, EntryActionType } from './entry-actions.ts';
import { entryBlockers } from './entry-blockers.ts';
import { withLine, type EntryCircumstances, type EntryDecision } from './entry-decision.ts';
import { ENTRY_MOVES, entryStateAfter } from './entry-moves.ts';
import type { CatalogueEntry } from './entry.ts';

/**
 * Decides whether the actor may take this act on the entry now, and what follows if so. Looks at the
 * party, then the role, the state, what else stands against it, and the rule of the act.
 *
 * @returns the entry after the act, one version on, with its line of history; or why not
 * @see Luật 01/2026/QH16, Điều 11 khoản 4, Điều 17, 18, 22
 */
export function decideEntry(
  entry: CatalogueEntry,
  action: EntryAction,
  circumstances: EntryCircumstances,
): Ruling<EntryDecision> {
  const { actor, today } = circumstances;
  const { by, from, under } = ENTRY_MOVES[action.type];
  if (!keepsEntry(actor, entry)) return violates('not_your_entry');
  if (!by.includes(actingRole(actor))) return violates('role_not_allowed', under);
  if (!from.includes(entry.state)) return violates('entry_state_not_allowed', under);
  const violations = entryBlockers(entry, action.type, circumstances);
  if (violations.length > 0) return { allowed: false, violations };
  const law = statuteOn(today);
  if (!law.allowed) return law;

  const ruling = apply(entry, action, { ...circumstances, law: law.effect, under });
  if (!ruling.allowed) return ruling;
  const after = {
    ...ruling.effect.entry,
    state: entryStateAfter(entry.state, action.type),
    version: entry.version + 1,
  };
  const told = { act: action.type, reason: ruling.effect.reason };
  return allows(withLine(after, told, circumstances));
}

/**
 * Whether the entry is the actor's to keep: their agency's. National reference texts, which no agency
 * holds, are kept by the officers of every agency.
 */
export function keepsEntry(actor: Actor, { agencyId }: Pick<CatalogueEntry, 'agencyId'>): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'staff' && (agencyId === null || actor.agencyId === agencyId);
}

type Rule<T extends EntryActionType> = (
  entry: CatalogueEntry,
  action: EntryActionOf<T>,
  context: EntryContext,
) => Ruling<EntryEffect>;

/** The rule of each act beyond the table: what it demands and what it changes. */
const RULES: { readonly [T in EntryActionType]: Rule<T> } = {
  edit_entry: editEntry,
  propose_classification: proposeClassification,
  return_classification: returnClassification,
  confirm_classification: confirmClassification,
  publish_entry: publishEntry,
  correct_entry: correctEntry,
  review_entry: reviewEntry,
  expire_entry: expireEntry,
  withdraw_entry: withdrawEntry,
};

function apply(
  entry: CatalogueEntry,
  action: EntryAction,
  context: EntryContext,
): Ruling<EntryEffect> {
  const rule = RULES[action.type] as Rule<EntryActionType>; // each rule stands under the type it takes
  return rule(entry, action, context);
}
