import {
  SHOWN_STATES,
  type Actor as ActorInLaw,
  type CalendarDate,
  type CatalogueEntry,
  readsAllAgencies,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  and,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { notMarkedSecret } from '../document-texts/document-texts.repository.ts';
import { documents } from '../documents/document.table.ts';
import { VISITOR, type Actor } from '../identity/actor.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { entries } from './entry.table.ts';
import { tombstone } from './tombstone.ts';

const { changedAt: _ours, ...ENTRY_COLUMNS } = getTableColumns(entries);
export { ENTRY_COLUMNS };

/** What is shown of a file of an entry: the bytes are taken at `/files/{id}`. */
export type EntryDocument = Pick<
  typeof documents.$inferSelect,
  'id' | 'name' | 'mediaType' | 'size'
> & { takeable: boolean };

@Injectable()
export class EntryReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The entry, if this actor may see it. */
  async findFor(
    actor: Actor,
    id: string,
    on: Database | Transaction = this.database,
  ): Promise<CatalogueEntry | undefined> {
    if (!isUuid(id)) return undefined;
    const [entry] = await on
      .select(ENTRY_COLUMNS)
      .from(entries)
      .where(and(eq(entries.id, id), entrySeenBy(actor)));
    return entry satisfies CatalogueEntry | undefined;
  }

  /** What everybody sees of entries that were ever published; of a withdrawn one, that it was there. */
  readonly publicById = perRequest(
    () =>
      new Batch<string, CatalogueEntry>(async (ids) => {
        const rows = await this.database
          .select(ENTRY_COLUMNS)
          .from(entries)
          .where(and(inArray(entries.id, [...ids]), entrySeenBy(VISITOR)));
        return new Map(
          rows.map((row) => [row.id, row.state === 'withdrawn' ? tombstone(row) : row]),
        );
      }),
  );

  readonly documentsOf = perRequest(
    () =>
      new Batch<string, EntryDocument>(async (ids) => {
        const { id, name, mediaType, size } = documents;
        const rows = await this.database
          .select({ id, name, mediaType, size, takeable: sql<boolean>`${notMarkedSecret}` })
          .from(documents)
          .where(inArray(documents.id, [...ids]));
        return new Map(rows.map((row) => [row.id, row]));
      }),
  );
}

/** `isShown` of the domain as a `where`. */
export const shownOn = (today: CalendarDate): SQL | undefined =>
  and(
    inArray(entries.state, [...SHOWN_STATES]),
    or(isNull(entries.publishedUntil), gte(entries.publishedUntil, today)),
  );

/**
 * Visibility is this `where` and nothing else: what was ever published is for everybody, though of what
 * is over or withdrawn only that it was there; drafts are for the staff of the agency that holds them
 * and for overseers. Administrators look after people, not information.
 */
export function entrySeenBy(actor: Actor): SQL | undefined {
  const published = isNotNull(entries.publishedOn);
  if (actor.kind === 'visitor' || actor.role === 'administrator') return published;
  return readsAllAgencies(actor.role)
    ? undefined
    : or(published, eq(entries.agencyId, actor.agencyId));
}

/**
 * What its keepers see: everything, with drafts, proposals and history. Officers see what their agency
 * holds and the reference texts that nobody holds, overseers all, and nobody else anything.
 */
export function entryKeptBy(actor: Actor | ActorInLaw): SQL | undefined {
  if (actor.kind === 'system') return undefined;
  if (actor.kind !== 'staff' || actor.role === 'administrator') return sql`false`;
  return readsAllAgencies(actor.role)
    ? undefined
    : or(isNull(entries.agencyId), eq(entries.agencyId, actor.agencyId));
}
