import { provisionsOf, type Provision } from '../law/provision.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import type { EntryActionType } from './entry-actions.ts';
import type { EntryState } from './entry.ts';

/** Who may do what to an entry, from which states, to which, under which provisions. */
export type EntryMove = {
  by: readonly ActorRole[];
  from: readonly EntryState[];
  to: EntryState | 'unchanged';
  /** Whoever proposed the classification may not take this step (nguyên tắc hai người). */
  byAnother: boolean;
  under: readonly Provision[];
};

const at26 = provisionsOf('01/2026/QH16');

const CREATORS: readonly ActorRole[] = ['unit_officer', 'contact_officer', 'head'];
const CHECKERS: readonly ActorRole[] = ['contact_officer', 'head'];
const SHOWN: readonly EntryState[] = ['published', 'corrected'];

/**
 * The life of an entry under the statute in force. The statutes ask for review and classification
 * before anything is provided (11.4); two persons is our safeguard, not theirs.
 * What is published keeps its state while another classification waits for a second person.
 */
// prettier-ignore
export const ENTRY_MOVES: Readonly<Record<EntryActionType, EntryMove>> = {
  edit_entry:             { by: CREATORS, from: ['draft'], to: 'unchanged', byAnother: false, under: [] },
  propose_classification: { by: CREATORS, from: ['draft', ...SHOWN], to: 'proposed', byAnother: false, under: [at26(11, 4)] },
  return_classification:  { by: CHECKERS, from: ['proposed', ...SHOWN], to: 'draft', byAnother: true, under: [at26(11, 4)] },
  confirm_classification: { by: CHECKERS, from: ['proposed', ...SHOWN], to: 'confirmed', byAnother: true, under: [at26(11, 4)] },
  publish_entry:          { by: CHECKERS, from: ['confirmed'], to: 'published', byAnother: false, under: [at26(17, 1), at26(18, 4)] },
  correct_entry:          { by: CHECKERS, from: SHOWN, to: 'corrected', byAnother: false, under: [at26(22, 1), at26(22, 5)] },
  review_entry:           { by: CHECKERS, from: SHOWN, to: 'unchanged', byAnother: false, under: [at26(11, 4)] },
  expire_entry:           { by: [...CHECKERS, 'system'], from: SHOWN, to: 'expired', byAnother: false, under: [at26(17, 1, 'u')] },
  withdraw_entry:         { by: CHECKERS, from: ['draft', 'proposed', 'confirmed', ...SHOWN, 'expired'], to: 'withdrawn', byAnother: false, under: [] },
};
