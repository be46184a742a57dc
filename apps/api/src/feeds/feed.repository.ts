import type { CatalogueEntry, Responsible } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  sql,
  type SQL,
} from 'drizzle-orm';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import { ENTRY_COLUMNS, shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { notMarkedSecret } from '../document-texts/document-texts.repository.ts';
import { ContactPointRepository } from '../contact-points/contact-point.repository.ts';
import { documents } from '../documents/document.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isOver, speakable, type ListedEntry, type ListedFile } from './listed-entry.ts';
import { plainText } from './plain-text.ts';

/** Which entries a feed is about: null for all of them, `any` for those that have one at all. */
export type FeedFilter = {
  agencyIds: readonly string[] | 'any' | null;
  /** Any of these keys. */
  classKeys: readonly string[] | 'any' | null;
};

export const EVERYTHING: FeedFilter = { agencyIds: null, classKeys: null };

/** Where an entry stands among changes: the instant to the microsecond, as text, and its id. */
export type ChangePosition = { changedAt: string; id: string };
export type Changed = { listed: ListedEntry; position: ChangePosition };

export type ChangesQuery = {
  filter: FeedFilter;
  order: 'oldest_first' | 'newest_first';
  after: ChangePosition | null;
  first: number;
  /** From this instant on, and before that one. */
  from?: Date | null;
  before?: Date | null;
};

const { id, changedAt, publishedOn } = entries;
const changedText = sql<string>`to_char(${changedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const COLUMNS = { entry: ENTRY_COLUMNS, changedAt, changedText };
type Row = { entry: CatalogueEntry; changedAt: Date; changedText: string };

/** What feeds read: entries that everybody may know of, a page at a time, never all at once. */
@Injectable()
export class FeedRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly agencies: AgencyRepository,
    private readonly contacts: ContactPointRepository,
  ) {}

  /**
   * Shown entries in the order of their ids. A change moves no entry in it, so whoever goes from page
   * to page meets each entry once, whatever happens meanwhile.
   */
  async shown(filter: FeedFilter, after: string | null, first: number): Promise<ListedEntry[]> {
    const rows = await this.database
      .select(COLUMNS)
      .from(entries)
      .where(and(this.#isShown(filter), after === null ? undefined : gt(id, after)))
      .orderBy(asc(id))
      .limit(first);
    return this.#listed(rows);
  }

  /** Who provides information today in the bodies that hold these entries, and in others, by the id of the body. */
  contactsOf(
    listed: readonly ListedEntry[],
    others: readonly Agency[] = [],
  ): Promise<ReadonlyMap<string, Responsible>> {
    const holders = [...others, ...listed.flatMap(({ agency }) => agency ?? [])];
    return this.responsible([...new Map(holders.map((agency) => [agency.id, agency])).values()]);
  }

  responsible(of: readonly Agency[]): Promise<ReadonlyMap<string, Responsible>> {
    return this.contacts.responsible(of, this.clock.today());
  }

  /** Everything that was ever published, in the order of its last change. */
  async changes({ filter, order, after, first, ...span }: ChangesQuery): Promise<Changed[]> {
    const isOldestFirst = order === 'oldest_first';
    const rows = await this.database
      .select(COLUMNS)
      .from(entries)
      .where(and(everPublished(filter, span), beyond(after, isOldestFirst ? '>' : '<')))
      .orderBy(...(isOldestFirst ? [asc(changedAt), asc(id)] : [desc(changedAt), desc(id)]))
      .limit(first);
    const listed = await this.#listed(rows);
    return listed.map((one, at) => ({
      listed: one,
      position: { changedAt: rows[at]?.changedText ?? '', id: one.entry.id },
    }));
  }

  /** Of what is shown, what changed last. */
  async newestShown(filter: FeedFilter, first: number): Promise<ListedEntry[]> {
    const rows = await this.database
      .select(COLUMNS)
      .from(entries)
      .where(this.#isShown(filter))
      .orderBy(desc(changedAt), desc(id))
      .limit(first);
    return this.#listed(rows);
  }

  async countChanges(filter: FeedFilter, span: Pick<ChangesQuery, 'from' | 'before'>) {
    return this.#count(everPublished(filter, span));
  }

  async countShown(filter: FeedFilter): Promise<number> {
    return this.#count(this.#isShown(filter));
  }

  /** The entry, if it was ever published. */
  async one(entryId: string): Promise<ListedEntry | undefined> {
    const rows = await this.database
      .select(COLUMNS)
      .from(entries)
      .where(and(eq(id, entryId), isNotNull(publishedOn)));
    const [listed] = await this.#listed(rows);
    return listed;
  }

  /** These entries, in the order in which they are named. */
  async named(ids: readonly string[]): Promise<ListedEntry[]> {
    if (ids.length === 0) return [];
    const rows = await this.database
      .select(COLUMNS)
      .from(entries)
      .where(and(inArray(id, [...ids]), isNotNull(publishedOn)));
    const listed = await this.#listed(rows);
    const byId = new Map(listed.map((one) => [one.entry.id, one]));
    return ids.flatMap((one) => byId.get(one) ?? []);
  }

  /** When the last of the published entries changed, and the first of them; null while there is none. */
  async span(): Promise<{ first: Date | null; last: Date | null }> {
    const end = (order: SQL) =>
      this.database
        .select({ at: changedAt })
        .from(entries)
        .where(isNotNull(publishedOn))
        .orderBy(order)
        .limit(1);
    const [[first], [last]] = await Promise.all([end(asc(changedAt)), end(desc(changedAt))]);
    return { first: first?.at ?? null, last: last?.at ?? null };
  }

  /** The city's committee: it publishes the catalogue as a whole. */
  async city(): Promise<Agency> {
    const [city] = await this.database
      .select()
      .from(agencies)
      .where(and(eq(agencies.level, 'city'), isNull(agencies.validUntil)))
      .orderBy(asc(agencies.rank))
      .limit(1);
    if (city === undefined) throw new Error('No body of the city is known.');
    return city;
  }

  /** All bodies that are known, in the order of lists. */
  everyAgency(): Promise<Agency[]> {
    return this.database.select().from(agencies).orderBy(asc(agencies.rank));
  }

  /** Bodies that bear or bore the code. */
  bearersOf(code: string): Promise<Agency[]> {
    return this.database
      .select()
      .from(agencies)
      .where(eq(agencies.code, code))
      .orderBy(asc(agencies.rank));
  }

  #isShown(filter: FeedFilter): SQL | undefined {
    return and(isNotNull(publishedOn), shownOn(this.clock.today()), matching(filter));
  }

  async #count(where: SQL | undefined): Promise<number> {
    const [row] = await this.database
      .select({ count: sql<number>`count(*)::int` })
      .from(entries)
      .where(where);
    return row?.count ?? 0;
  }

  async #listed(rows: readonly Row[]): Promise<ListedEntry[]> {
    const today = this.clock.today();
    const agencyIds = new Set(rows.flatMap(({ entry }) => entry.agencyId ?? []));
    const withFiles = rows.filter(
      ({ entry }) => entry.access === 'public' && !isOver(entry, today),
    );
    const fileIds = withFiles.flatMap(({ entry }) => entry.files.map((file) => file.documentId));
    const [bodies, stored] = await Promise.all([
      agencyIds.size === 0 ? [] : this.agencies.byIds([...agencyIds]),
      fileIds.length === 0 ? [] : this.#documents(fileIds),
    ]);
    const agencyOf = new Map(bodies.map((agency) => [agency.id, agency]));
    const fileOf = new Map(stored.map((file) => [file.id, file]));
    return rows.map((row) => {
      const entry = speakable(row.entry);
      const isEnded = isOver(entry, today);
      const files = isEnded || entry.access !== 'public' ? [] : filesOf(entry, fileOf);
      const agency = agencyOf.get(entry.agencyId ?? '') ?? null;
      return { entry, agency, files, changedAt: row.changedAt, isOver: isEnded };
    });
  }

  /** Those that anybody may take: what bears a mark of secrecy isn't even named. */
  #documents(ids: readonly string[]) {
    const { name, mediaType, size, sha256 } = documents;
    return this.database
      .select({ id: documents.id, name, mediaType, size, sha256 })
      .from(documents)
      .where(and(inArray(documents.id, [...ids]), notMarkedSecret));
  }
}

function filesOf(
  { files }: CatalogueEntry,
  stored: ReadonlyMap<string, Omit<ListedFile, 'title'>>,
): ListedFile[] {
  return files.flatMap(({ documentId, title }) => {
    const file = stored.get(documentId);
    return file === undefined ? [] : [{ ...file, title: plainText(title) || file.name }];
  });
}

function matching({ agencyIds, classKeys }: FeedFilter): SQL | undefined {
  return and(
    agencyIds === null
      ? undefined
      : agencyIds === 'any'
        ? isNotNull(entries.agencyId)
        : inArray(entries.agencyId, [...agencyIds]),
    classKeys === null
      ? undefined
      : classKeys === 'any'
        ? sql`cardinality(${entries.classes}) > 0`
        : arrayOverlaps(entries.classes, [...classKeys]),
  );
}

function everPublished(
  filter: FeedFilter,
  { from = null, before = null }: Pick<ChangesQuery, 'from' | 'before'>,
): SQL | undefined {
  return and(
    isNotNull(publishedOn),
    matching(filter),
    from === null ? undefined : sql`${changedAt} >= ${from.toISOString()}::timestamptz`,
    before === null ? undefined : sql`${changedAt} < ${before.toISOString()}::timestamptz`,
  );
}

function beyond(after: ChangePosition | null, comparison: '<' | '>'): SQL | undefined {
  return after === null
    ? undefined
    : sql`(${changedAt}, ${id}) ${sql.raw(comparison)} (${after.changedAt}::timestamptz, ${after.id}::uuid)`;
}
