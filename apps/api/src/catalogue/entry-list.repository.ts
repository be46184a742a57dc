import {
  ENTRY_MOVES,
  ENTRY_STATES,
  SHOWN_STATES,
  type AccessLevel,
  type CalendarDate,
  type CatalogueEntry,
  type EntryState,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, inArray, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import type { Actor } from '../identity/actor.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { fold } from '../platform/vietnamese-text.ts';
import { ENTRY_COLUMNS, entryKeptBy } from './entry-reads.repository.ts';
import { entries } from './entry.table.ts';

/** Whose entries: of an agency by its code, the actor's own, or those that nobody holds. */
export type EntryDesk = { agencyCode: string | null; reference: boolean };
export type EntryQuery = EntryDesk & {
  state: EntryState | null;
  access: AccessLevel | null;
  search: string | null;
  needsReview: boolean;
  waitingForMe: boolean;
};
/** Where a page begins: after the entry that changed then. */
export type EntryPosition = { changedAt: string; id: string };
export type ListedEntry = CatalogueEntry & { changedAt: Date };

/** Counting more would cost more than anyone can read. */
export const COUNTED_UP_TO = 5000;

/** The entries of one agency as its keepers list them, latest changed first. */
@Injectable()
export class EntryList {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  page(
    actor: Actor,
    query: EntryQuery,
    page: { today: CalendarDate; limit: number; after: EntryPosition | null },
  ): Promise<ListedEntry[]> {
    return this.database
      .select({ ...ENTRY_COLUMNS, changedAt: entries.changedAt })
      .from(entries)
      .where(
        and(
          wanted(actor, query, page.today),
          page.after === null
            ? undefined
            : sql`(${entries.changedAt}, ${entries.id}) < (${page.after.changedAt}::timestamptz, ${page.after.id}::uuid)`,
        ),
      )
      .orderBy(desc(entries.changedAt), desc(entries.id))
      .limit(page.limit);
  }

  /** Exact up to 5 000, and one more when there are more. */
  async count(actor: Actor, query: EntryQuery, today: CalendarDate): Promise<number> {
    const some = this.database
      .select({ one: sql`1`.as('one') })
      .from(entries)
      .where(wanted(actor, query, today))
      .limit(COUNTED_UP_TO + 1)
      .as('some');
    const [row] = await this.database.select({ count: sql<number>`count(*)::int` }).from(some);
    return row?.count ?? 0;
  }

  async counts(actor: Actor, desk: EntryDesk, today: CalendarDate) {
    const counted = (where: SQL | undefined) =>
      sql<number>`(count(*) filter (where ${where ?? sql`true`}))::int`;
    const states = Object.fromEntries(
      ENTRY_STATES.map((state) => [state, counted(eq(entries.state, state))]),
    ) as Record<EntryState, SQL<number>>; // a key for each state
    const [row] = await this.database
      .select({
        ...states,
        waitingForMe: counted(waitsFor(actor)),
        needsReview: counted(dueForReview(today)),
      })
      .from(entries)
      .where(onDesk(actor, desk));
    if (row === undefined) throw new Error('An aggregate has a row.');
    return row;
  }
}

function wanted(actor: Actor, query: EntryQuery, today: CalendarDate): SQL | undefined {
  return and(
    onDesk(actor, query),
    query.state === null ? undefined : eq(entries.state, query.state),
    query.access === null ? undefined : eq(entries.access, query.access),
    query.needsReview ? dueForReview(today) : undefined,
    query.waitingForMe ? waitsFor(actor) : undefined,
    ...matching(query.search ?? ''),
  );
}

function onDesk(actor: Actor, { agencyCode, reference }: EntryDesk): SQL | undefined {
  if (actor.kind !== 'staff') return sql`false`;
  if (reference) return and(entryKeptBy(actor), isNull(entries.agencyId));
  const agency =
    agencyCode === null
      ? eq(entries.agencyId, actor.agencyId)
      : sql`${entries.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`;
  return and(entryKeptBy(actor), agency);
}

const dueForReview = (today: CalendarDate) =>
  and(inArray(entries.state, [...SHOWN_STATES]), lte(entries.reviewOn, today));

/** A proposal that the actor may decide: of another, and theirs to check by their role. */
function waitsFor(actor: Actor): SQL | undefined {
  if (actor.kind !== 'staff' || !ENTRY_MOVES.confirm_classification.by.includes(actor.role))
    return sql`false`;
  return and(
    isNotNull(entries.proposal),
    sql`${entries.proposal} ->> 'proposedById' <> ${actor.id}`,
  );
}

/** Each word is a condition of the query: what is beyond these narrows nothing that anyone could read. */
const SEARCH_MAX_LENGTH = 200;
const SEARCH_MAX_WORDS = 10;
const SEARCHED = sql`lower(unaccent(concat_ws(' ', ${entries.title}, ${entries.documentNumber}, ${entries.documentKind}, ${entries.issuer}, ${entries.importKey})))`;

/** Every word typed, in any order, with marks or without. */
function matching(search: string): SQL[] {
  return fold(search.slice(0, SEARCH_MAX_LENGTH))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, SEARCH_MAX_WORDS)
    .map((word) => sql`${SEARCHED} like ${`%${word}%`}`);
}
