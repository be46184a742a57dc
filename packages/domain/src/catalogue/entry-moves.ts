import { provisionsOf, type Provision } from '../law/provision.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import type { EntryActionType } from './entry-actions.ts';
import { SHOWN_STATES, type EntryState } from './entry.ts';

/** Who may do what to an entry, from which states, to which, under which provisions. */
export type EntryMove = {
  by: readonly ActorRole[];
  from: readonly EntryState[];
  to: EntryState | 'unchanged';
  /** What the public already finds keeps its state: the act is about another classification of it. */
  shownStays: boolean;
  /** Whoever proposed the classification may not take this step (nguyên tắc hai người). */
  byAnother: boolean;
  under: readonly Provision[];
};

const at26 = provisionsOf('01/2026/QH16');

const CREATORS: readonly ActorRole[] = ['unit_officer', 'contact_officer', 'head'];
const CHECKERS: readonly ActorRole[] = ['contact_officer', 'head'];
const SHOWN: readonly EntryState[] = SHOWN_STATES;

/** Who may draft and import entries: the same as may edit them. */
export const ENTRY_CREATORS = CREATORS;

/**
 * The life of an entry under the statute in force. The statutes ask for review and classification
 * before anything is provided (11.4); two persons is our safeguard, not theirs.
 */
// prettier-ignore
export const ENTRY_MOVES: Readonly<Record<EntryActionType, EntryMove>> = {
  edit_entry:             { by: CREATORS, from: ['draft'], to: 'unchanged', shownStays: false, byAnother: false, under: [] },
  propose_classification: { by: CREATORS, from: ['draft', ...SHOWN], to: 'proposed', shownStays: true, byAnother: false, under: [at26(11, 4)] },
  return_classification:  { by: CHECKERS, from: ['proposed', 'confirmed', ...SHOWN], to: 'draft', shownStays: true, byAnother: true, under: [at26(11, 4)] },
  confirm_classification: { by: CHECKERS, from: ['proposed', ...SHOWN], to: 'confirmed', shownStays: true, byAnother: true, under: [at26(11, 4)] },
  publish_entry:          { by: CHECKERS, from: ['confirmed'], to: 'published', shownStays: false, byAnother: false, under: [at26(17, 1), at26(18, 4)] },
  correct_entry:          { by: CHECKERS, from: SHOWN, to: 'corrected', shownStays: false, byAnother: false, under: [at26(22, 1), at26(22, 5)] },
  review_entry:           { by: CHECKERS, from: SHOWN, to: 'unchanged', shownStays: false, byAnother: false, under: [at26(11, 4)] },
  expire_entry:           { by: [...CHECKERS, 'system'], from: SHOWN, to: 'expired', shownStays: false, byAnother: false, under: [at26(17, 1, 'u')] },
  withdraw_entry:         { by: CHECKERS, from: ['draft', 'proposed', 'confirmed', ...SHOWN, 'expired'], to: 'withdrawn', shownStays: false, byAnother: false, under: [] },
};

/** The state in which an act leaves an entry that it may be taken on. */
export function entryStateAfter(state: EntryState, action: EntryActionType): EntryState {
  const { to, shownStays } = ENTRY_MOVES[action];
  return to === 'unchanged' || (shownStays && SHOWN.includes(state)) ? state : to;
}
