import { confirm } from './confirm.tsx';
import { correct } from './correct.tsx';
import { edit } from './edit.tsx';
import type { EntryAct } from './entry-act.ts';
import { expire } from './expire.tsx';
import { giveBack } from './give-back.tsx';
import { propose } from './propose.tsx';
import { publish } from './publish.tsx';
import { review } from './review.tsx';
import { withdrawEntry } from './withdraw-entry.tsx';

/** Acts on an entry, in the order of its life; shown when the API says they are open. */
const ACTS: Record<EntryAct['action'], EntryAct> = {
  confirm_classification: confirm,
  publish_entry: publish,
  propose_classification: propose,
  edit_entry: edit,
  return_classification: giveBack,
  correct_entry: correct,
  review_entry: review,
  expire_entry: expire,
  withdraw_entry: withdrawEntry,
};

export const ENTRY_ACTS: readonly EntryAct[] = Object.values(ACTS);

export function entryActNamed(action: string | null): EntryAct | null {
  return ENTRY_ACTS.find((act) => act.action === action) ?? null;
}
