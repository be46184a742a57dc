import { parseCalendarDate, type CatalogueEntry } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import type {
  CatalogueCount,
  CatalogueFacets,
  CatalogueFilter,
  CataloguePage,
} from './catalogue-filter.types.ts';
import { facetsOf } from './facets.ts';
import { matchOf, missingOf } from './entry-match.ts';
import { HitsRepository, type Hit, type HitsFound, type Position } from './hits.repository.ts';
import { COUNTED_MAX, type Narrowed } from './hit-ranks.repository.ts';
import { QueryReader, type ReadSearch } from './query-reader.service.ts';
import { narrowingFacts } from './query/narrowing.ts';
import type { SearchPlan } from './query/search-plan.ts';
import { notesOf, suggestionsOf, understoodText } from './query/understood.vi.ts';

const STREAMED = 500;

type Prepared = { read: ReadSearch; narrowed: Narrowed; order: 'relevance' | 'newest' | 'oldest' };

/** What the public finds. Entries that are not shown on the clock's day are not there. */
@Injectable()
export class CatalogueSearch {
  constructor(
    private readonly reader: QueryReader,
    private readonly hits: HitsRepository,
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws a `BAD_USER_INPUT` for a cursor that it didn't give */
  async page(filter: CatalogueFilter, first: number, after: string | null): Promise<CataloguePage> {
    const size = pageSize(first);
    const prepared = await this.#prepare(filter);
    const position = positionOf(after);
    const { found, hits } = await this.#hitsOf(prepared, size + 1, position);
    const { read, order } = prepared;
    const page = pageOf(hits, size, {
      after,
      keyOf: ({ position: p }) => [p.rank, p.sortOn, p.id],
    });
    const outcome = { ...found, isRanked: order === 'relevance' };
    const reading = read.asked?.reading ?? null;
    const missing = hits[0] && read.asked ? missingOf(hits[0], read.asked.plan) : [];
    return {
      ...countOf(found),
      pageInfo: page.pageInfo,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: node.entry,
        match: read.asked === null ? null : matchOf(node, read.asked),
      })),
      facets: facetsOf(found),
      understood: {
        text: reading === null ? null : understoodText(reading),
        notes: notesOf(read.query, reading, outcome),
      },
      suggestions: reading === null ? [] : suggestionsOf(reading, outcome, missing),
    };
  }

  async count(filter: CatalogueFilter): Promise<CatalogueCount> {
    return countOf(await this.#find(await this.#prepare(filter), 1, null));
  }

  async facets(filter: CatalogueFilter): Promise<CatalogueFacets> {
    return facetsOf(await this.#find(await this.#prepare(filter), 1, null));
  }

  /** Every hit, newest first, a few hundred at a time: memory doesn't grow with the list. */
  async *all(filter: CatalogueFilter): AsyncGenerator<CatalogueEntry> {
    const prepared = await this.#prepare({ ...filter, order: 'newest' });
    const { isMore } = await this.#find(prepared, 1, null);
    let after: Position | null = null;
    for (;;) {
      const hits: readonly Hit[] = isMore
        ? await this.hits.byDate(queryOf(prepared, STREAMED, after))
        : (await this.#find(prepared, STREAMED, after)).hits;
      for (const { entry } of hits) yield entry;
      const last = hits.at(-1);
      if (last === undefined || hits.length < STREAMED) return;
      after = last.position;
    }
  }

  async #prepare(filter: CatalogueFilter): Promise<Prepared> {
    const read = await this.reader.read(filter.search ?? '');
    const plan = read.asked?.plan;
    const agency =
      filter.agencyCode === null
        ? null
        : await this.agencies.latestByCode(filter.agencyCode, this.clock.today());
    return {
      read,
      order: orderOf(filter, plan),
      narrowed: {
        today: this.clock.today(),
        facts: narrowingFacts(filter, agency?.id ?? null),
        inForce: filter.inForce ?? plan?.inForce ?? null,
      },
    };
  }

  #find(prepared: Prepared, limit: number, after: Position | null): Promise<HitsFound> {
    return this.hits.find(queryOf(prepared, limit, after));
  }

  /** A page of what was found; behind the ranked hits of too many come the others, by date. */
  async #hitsOf(prepared: Prepared, limit: number, after: Position | null) {
    const query = queryOf(prepared, limit, after);
    const found = await this.hits.find(query);
    const isWhole = found.hits.length === limit || after?.rank === null;
    if (prepared.order !== 'relevance' || !found.isMore || isWhole)
      return { found, hits: found.hits };
    const others = await this.hits.unranked({
      ...query,
      limit: limit - found.hits.length,
      after: null,
    });
    return { found, hits: [...found.hits, ...others] };
  }
}

function orderOf({ order }: CatalogueFilter, plan: SearchPlan | undefined): Prepared['order'] {
  if (order !== null && (order !== 'relevance' || plan !== undefined)) return order;
  return plan === undefined || plan.newestFirst ? 'newest' : 'relevance';
}

function queryOf({ read, narrowed, order }: Prepared, limit: number, after: Position | null) {
  const plan = read.asked?.plan ?? null;
  // In the order of dates near hits would stand among the others.
  const asked = plan && order !== 'relevance' ? { ...plan, fillsUp: false } : plan;
  return { plan: asked, narrowed, order, limit, after };
}

const countOf = ({ count, isMore }: HitsFound): CatalogueCount => ({
  totalCount: Math.min(count, COUNTED_MAX),
  totalIsExact: !isMore,
});

function positionOf(after: string | null): Position | null {
  const key = fromCursor(after, 3);
  if (key === null) return null;
  const [rank, sortOn, id] = key;
  const isOurs =
    (rank === null || (typeof rank === 'number' && Number.isSafeInteger(rank))) &&
    parseCalendarDate(String(sortOn)) !== undefined &&
    isUuid(String(id));
  if (!isOurs) throw badInput('after: con trỏ trang không hợp lệ.');
  return { rank, sortOn: String(sortOn), id: String(id) };
}
