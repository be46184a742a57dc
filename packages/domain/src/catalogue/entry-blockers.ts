import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Actor } from '../request/actor.ts';
import type { Violation } from '../ruling.ts';
import type { EntryActionType } from './entry-actions.ts';
import { ENTRY_MOVES } from './entry-moves.ts';
import { SHOWN_STATES, type CatalogueEntry } from './entry.ts';

/**
 * What stands against an act whatever is written into it, once party, role and state are right. The
 * same answer closes the act in `decideEntry` and hides its button in `openEntryActions`.
 */
export function entryBlockers(
  entry: CatalogueEntry,
  action: EntryActionType,
  { actor, today }: { actor: Actor; today: CalendarDate },
): readonly Violation[] {
  const { byAnother, under } = ENTRY_MOVES[action];
  const { proposal, publishedUntil } = entry;
  const blocked = (code: Violation['code']): readonly Violation[] => [{ code, field: null, under }];
  const isShown = SHOWN_STATES.some((state) => state === entry.state);
  const isTermOver = publishedUntil !== null && publishedUntil < today;

  if (byAnother && proposal === null && isShown) return blocked('nothing_proposed');
  if (byAnother && actor.kind === 'staff' && proposal?.proposedById === actor.id) {
    return blocked('second_person_needed');
  }
  if (action === 'propose_classification' && proposal !== null) return blocked('proposal_waiting');
  if (action === 'publish_entry' && isTermOver) return blocked('publication_term_over');
  if (action === 'expire_entry' && !isTermOver) return blocked('publication_term_not_over');
  return [];
}
