import type { CatalogueEntry } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  and,
  arrayOverlaps,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { partsOf } from '@minhbach/domain';
import { agencies } from '../agencies/agency.table.ts';
import { ENTRY_COLUMNS, shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { badInput, fromCursor, pageOf } from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import { fold } from '../platform/vietnamese-text.ts';
import type { Lister, ListFilter } from './lister.ts';

const BATCH = 500;
const WORDS_MAX = 20;

const newest = sql<string>`coalesce(${entries.issuedOn}, ${entries.publishedOn})`;

/** Finds by every word, newest first, without knowing anything of the language. */
@Injectable()
export class PlainSearch implements Lister {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async count(filter: ListFilter): Promise<{ totalCount: number; totalIsExact: boolean }> {
    const [row] = await this.database
      .select({ totalCount: sql<number>`count(*)::int` })
      .from(entries)
      .where(this.#matches(filter));
    return { totalCount: row?.totalCount ?? 0, totalIsExact: true };
  }

  async page(filter: ListFilter, first: number, after: string | null) {
    const place = fromCursor(after, 2);
    if (place !== null && !isPlace(place)) throw badInput('after: con trỏ trang không hợp lệ.');
    const rows = await this.database
      .select({ entry: ENTRY_COLUMNS, on: sql<string>`${newest}::text` })
      .from(entries)
      .where(
        and(
          this.#matches(filter),
          place === null
            ? undefined
            : sql`(${newest}, ${entries.id}) < (${place[0]}::date, ${place[1]}::uuid)`,
        ),
      )
      .orderBy(desc(newest), desc(entries.id))
      .limit(first + 1);
    const page = pageOf(rows, first, { after, keyOf: ({ on, entry }) => [on, entry.id] });
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: node.entry }));
    return { pageInfo: page.pageInfo, edges };
  }

  async *all(filter: ListFilter): AsyncGenerator<CatalogueEntry> {
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Awaited<ReturnType<PlainSearch['page']>> = await this.page(
        filter,
        BATCH,
        after,
      );
      for (const { node } of edges) yield node;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }

  #matches({ search, agencyCode, year, ...filter }: ListFilter): SQL | undefined {
    const today = this.clock.today();
    const inForce = or(isNull(entries.inForceUntil), gte(entries.inForceUntil, today));
    const bodies = this.database
      .select({ id: agencies.id })
      .from(agencies)
      .where(eq(agencies.code, agencyCode ?? ''));
    const { class: key, access, kind } = filter;
    return and(
      isNotNull(entries.publishedOn),
      shownOn(today),
      ...fold(search ?? '')
        .split(' ')
        .filter((word) => word !== '')
        .slice(0, WORDS_MAX)
        .map(hasWord),
      agencyCode === null ? undefined : inArray(entries.agencyId, bodies),
      key === null ? undefined : arrayOverlaps(entries.classes, [key, ...partsOf(key)]),
      access === null ? undefined : eq(entries.access, access),
      kind === null ? undefined : eq(entries.documentKind, kind),
      year === null
        ? undefined
        : and(gte(newest, `${year}-01-01`), lt(newest, `${year + 1}-01-01`)),
      filter.inForce === null ? undefined : filter.inForce ? inForce : inForce && not(inForce),
    );
  }
}

const { title, documentNumber, subject, issuer, summary } = entries;
const said = sql`lower(unaccent(concat_ws(' ', ${title}, ${documentNumber}, ${subject}, ${issuer}, ${summary})))`;

/** A folded word holds letters and figures only, nothing that LIKE would take for a sign. */
const hasWord = (word: string): SQL => sql`${said} like ${`%${word}%`}`;

const isPlace = (key: readonly (string | number | null)[]): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(key[0])) &&
  !Number.isNaN(Date.parse(String(key[0]))) &&
  isUuid(String(key[1]));
