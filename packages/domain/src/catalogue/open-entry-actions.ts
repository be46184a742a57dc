import type { Provision } from '../law/provision.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { keepsEntry } from './decide-entry.ts';
import { ENTRY_ACTIONS, type EntryActionType } from './entry-actions.ts';
import { entryBlockers } from './entry-blockers.ts';
import { ENTRY_MOVES, entryStateAfter } from './entry-moves.ts';
import type { CatalogueEntry, EntryState } from './entry.ts';

/** An act on an entry that the actor could take now, if what it asks for is given. */
export type OpenEntryAction = {
  action: EntryActionType;
  /** Where the act leaves the entry. */
  to: EntryState;
  under: readonly Provision[];
};

/**
 * Everything that this actor may do to the entry now: the buttons to show. Each passes the checks of
 * `decideEntry` on party, role, state and second person, and lacks only what people write into it.
 */
export function openEntryActions(
  entry: CatalogueEntry,
  actor: Actor,
  today: CalendarDate,
): readonly OpenEntryAction[] {
  if (!keepsEntry(actor, entry)) return [];
  const role = actingRole(actor);
  return ENTRY_ACTIONS.filter((action) => {
    const { by, from } = ENTRY_MOVES[action];
    return (
      by.includes(role) &&
      from.includes(entry.state) &&
      entryBlockers(entry, action, { actor, today }).length === 0
    );
  }).map((action) => ({
    action,
    to: entryStateAfter(entry.state, action),
    under: ENTRY_MOVES[action].under,
  }));
}
