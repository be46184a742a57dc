import type { CatalogueEntry } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { sql, type SQL } from 'drizzle-orm';
import { ENTRY_COLUMNS } from '../catalogue/entry-reads.repository.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { newestFound, searchFound } from './hit-levels.repository.ts';
import { COLUMNS, COUNTED_MAX, onTheDay, type Narrowed } from './hit-ranks.repository.ts';
import { walked } from './many-hits.repository.ts';
import type { SearchPlan } from './query/search-plan.ts';

export type Position = {
  /** Among the ranked; null for what is ordered by date. */
  rank: number | null;
  sortOn: string;
  id: string;
};
export type Hit = {
  entry: CatalogueEntry;
  position: Position;
  level: number;
  /** Which of the plan's concepts the entry has; empty where nothing is searched. */
  has: readonly boolean[];
  /** What its files say, where the words were found only there. */
  body: string | null;
};
export type FacetRow = { value: string; label: string | null; count: number };
export type HitsFound = {
  hits: readonly Hit[];
  /** As far as `COUNTED_MAX` + 1. */
  count: number;
  /** There are more than are counted. */
  isMore: boolean;
  /** Hits of the first levels: what is beyond is near. */
  exact: number;
  facets: Record<'classes' | 'agencies' | 'years' | 'kinds' | 'access', FacetRow[]>;
};
export type HitsQuery = {
  plan: SearchPlan | null;
  narrowed: Narrowed;
  order: 'relevance' | 'newest' | 'oldest';
  limit: number;
  after: Position | null;
};

@Injectable()
export class HitsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Page, count and facets in one statement. */
  async find(query: HitsQuery): Promise<HitsFound> {
    const { rows } = await this.database.execute<FoundRow>(sql`
      with ${foundBy(query)},
      page as materialized (${pageOf(query)})
      select
        (select count(*) from found)::int as count,
        (select count(*) from found where level <= 3)::int as exact,
        (select is_so from overflow) as is_more,
        (${facets}) as facets,
        (${hitsJson(query)}) as hits`);
    const [row] = rows;
    if (row === undefined) throw new Error('An aggregate answered without a row.');
    return {
      count: row.is_more ? COUNTED_MAX + 1 : row.count,
      exact: row.exact,
      isMore: row.is_more,
      facets: row.facets,
      hits: (row.hits ?? []).map(hitOf),
    };
  }

  /** Hits by date that are not among the ranked ones, for what follows when those have been shown. */
  async unranked(query: HitsQuery): Promise<readonly Hit[]> {
    const { rows } = await this.database.execute<{ hits: HitJson[] | null }>(sql`
      with ${foundBy(query)},
      page as materialized (${beyond(query, true)})
      select (${hitsJson(query)}) as hits`);
    return (rows[0]?.hits ?? []).map(hitOf);
  }

  /** By date, without looking at the hits as a whole: for lists that have more than are counted. */
  async byDate(query: HitsQuery): Promise<readonly Hit[]> {
    const { rows } = await this.database.execute<{ hits: HitJson[] | null }>(sql`
      with overflow as (select true as is_so),
      page as materialized (${beyond(query, false)})
      select (${hitsJson(query)}) as hits`);
    return (rows[0]?.hits ?? []).map(hitOf);
  }
}

type HitJson = {
  entry: Record<string, unknown>;
  rank: number | null;
  level: number;
  sort_on: string;
  has: boolean[] | null;
  body: string | null;
};
type FoundRow = {
  count: number;
  exact: number;
  is_more: boolean;
  facets: HitsFound['facets'];
  hits: HitJson[] | null;
};

const foundBy = ({ plan, narrowed, order }: HitsQuery): SQL =>
  plan === null ? newestFound(narrowed) : searchFound(plan, narrowed, order === 'relevance');

function pageOf(query: HitsQuery): SQL {
  const { order, limit, after } = query;
  if (order === 'relevance' && after?.rank === null) return beyond(query, true);
  if (order === 'relevance')
    return sql`
      select * from found
      where ${
        after === null
          ? sql`true`
          : sql`(rank > ${after.rank} or (rank = ${after.rank}
              and (sort_on, entry_id) < (${after.sortOn}::date, ${after.id}::uuid)))`
      }
      order by rank, sort_on desc, entry_id desc limit ${limit}`;
  const direction = order === 'newest' ? sql`desc` : sql`asc`;
  return sql`
    select * from (
      (select * from found where not (select is_so from overflow) and ${beside(query)}
        order by sort_on ${direction}, entry_id ${direction} limit ${limit})
      union all (${beyond(query, false)})) as either
    order by sort_on ${direction}, entry_id ${direction} limit ${limit}`;
}

/** After the position, in the order of dates. */
function beside({ order, after }: HitsQuery): SQL {
  if (after === null) return sql`true`;
  const key = sql`(${after.sortOn}::date, ${after.id}::uuid)`;
  return order === 'oldest' ? sql`(sort_on, entry_id) > ${key}` : sql`(sort_on, entry_id) < ${key}`;
}

/** By date, straight from the index: of hits that are too many to be looked at as a whole. */
function beyond(query: HitsQuery, butRanked: boolean): SQL {
  const { plan, narrowed, order, limit, after } = query;
  const unranked = sql`s.entry_id not in (select entry_id from found)`;
  const where = sql`${beside(query)} and ${butRanked ? unranked : sql`true`}`;
  const isOldestFirst = order === 'oldest';
  if (plan !== null || narrowed.facts !== '') {
    const walk = { query: plan?.strict ?? '', narrowed, isOldestFirst, limit, where };
    return sql`
      select * from (${walked({ ...walk, from: after?.sortOn ?? null })}) as walk
      where (select is_so from overflow)`;
  }
  const direction = isOldestFirst ? sql`asc` : sql`desc`;
  return sql`
    select ${COLUMNS}, 1 as level, null::int as rank
    from catalogue_search s
    where (select is_so from overflow) and ${onTheDay(narrowed)} and ${where}
    order by s.sort_on ${direction}, s.entry_id ${direction} limit ${limit}`;
}

type Tally = { value: SQL; label?: SQL; from: SQL; most: number };

const tallied = ({ value, label = sql`null::text`, from, most }: Tally) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('value', value, 'label', label, 'count', count)
    order by count desc, value) from (
    select ${value} as value, ${label} as label, count(*)::int as count ${from}
    group by 1, 2 order by count desc, value limit ${most}) as values_counted), '[]')`;

const KNOWN = {
  year: sql`from counted where year is not null`,
  kind: sql`from counted where kind is not null`,
};
const TALLIES = {
  classes: tallied({ value: sql`class`, from: sql`from counted, unnest(classes) class`, most: 60 }),
  agencies: tallied({
    value: sql`a.code`,
    label: sql`a.name`,
    from: sql`from counted f join agencies a on a.id = f.agency_id`,
    most: 200,
  }),
  years: tallied({ value: sql`year::text`, from: KNOWN.year, most: 100 }),
  kinds: tallied({ value: sql`kind`, from: KNOWN.kind, most: 50 }),
  access: tallied({ value: sql`access`, from: sql`from counted`, most: 3 }),
};

const facets = sql`jsonb_build_object(
  'classes', ${TALLIES.classes}, 'agencies', ${TALLIES.agencies}, 'years', ${TALLIES.years},
  'kinds', ${TALLIES.kinds}, 'access', ${TALLIES.access})`;

/** Of so many hits of a page a piece of what their files say is shown: each may be eighty pages long. */
const BODIES_READ = 20;

function hitsJson({ plan, order }: HitsQuery): SQL {
  const weighed = plan?.weighed ?? [];
  const has = weighed.map(({ query }) => sql`s.words @@ ${query}::tsquery`);
  const direction = order === 'oldest' ? sql`asc` : sql`desc`;
  const listed = sql`${order === 'relevance' ? sql`p.rank,` : sql``} p.sort_on ${direction}, p.entry_id ${direction}`;
  return sql`
    select jsonb_agg(jsonb_build_object(
        'entry', to_jsonb(e), 'rank', p.rank, 'level', p.level, 'sort_on', p.sort_on,
        'has', ${has.length === 0 ? sql`null` : sql`jsonb_build_array(${sql.join(has, sql`, `)})`},
        'body', case when p.level = 2 and p.place <= ${BODIES_READ} then (
          select body from catalogue_search_bodies b where b.entry_id = p.entry_id) end)
      order by ${listed})
    from (select p.*, row_number() over (order by ${listed}) as place from page p) as p
    join catalogue_search s using (entry_id)
    join catalogue_entries e on e.id = p.entry_id`;
}

/** A row of JSON has the names of columns; dates are texts in both. */
function hitOf({ entry, rank, level, sort_on: sortOn, has, body }: HitJson): Hit {
  const named = Object.entries(ENTRY_COLUMNS).map(([key, column]) => [key, entry[column.name]]);
  const found = Object.fromEntries(named) as CatalogueEntry; // the table is one, column by column
  return { entry: found, position: { rank, sortOn, id: found.id }, level, has: has ?? [], body };
}
