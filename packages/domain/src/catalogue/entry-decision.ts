import type { CalendarDate } from '../calendar/calendar-date.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import type { EntryAct } from './entry-actions.ts';
import type { CatalogueEntry } from './entry.ts';

/** Everything that a decision about an entry depends on besides the entry and the act. Gathered first. */
export type EntryCircumstances = {
  actor: Actor;
  today: CalendarDate;
  /** Of the files that the act names, those that are there and may be put to this entry. */
  knownFileIds: readonly string[];
  /** Of the files that the act names or the entry holds, those that bear a mark of secrecy inside. */
  secretFileIds: readonly string[];
};

/** One line of the history of an entry (lịch sử mục thông tin): who did what, when and why. */
export type EntryLine = {
  entryId: string;
  /** The version of the entry after the act. */
  number: number;
  act: EntryAct;
  actorRole: ActorRole;
  /** Null for the system. */
  actorId: string | null;
  on: CalendarDate;
  /** Why, or what was wrong; null where an act asks for no words. */
  reason: string | null;
};

/** A lawful act: the entry as it stands after, and its line. Both are kept, or neither. */
export type EntryDecision = { entry: CatalogueEntry; line: EntryLine };

/** An entry as an act has left it, with the line that tells of the act. */
export function withLine(
  entry: CatalogueEntry,
  { act, reason }: Pick<EntryLine, 'act' | 'reason'>,
  { actor, today }: Pick<EntryCircumstances, 'actor' | 'today'>,
): EntryDecision {
  return {
    entry,
    line: {
      entryId: entry.id,
      number: entry.version,
      act,
      actorRole: actingRole(actor),
      actorId: actor.kind === 'system' ? null : actor.id,
      on: today,
      reason,
    },
  };
}

/**
 * Who acts, where the tables let only people act.
 *
 * @throws when it is the system all the same: a fault of the tables, not a ruling
 */
export function personOf(actor: Actor): string {
  if (actor.kind === 'system') throw new Error('This act is for people.');
  return actor.id;
}
