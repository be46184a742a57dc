import { sql, type SQL } from 'drizzle-orm';
import {
  COLUMNS,
  COUNTED_MAX,
  onTheDay,
  rankOf,
  tierOf,
  tsquery,
  type Narrowed,
} from './hit-ranks.repository.ts';
import type { SearchPlan } from './query/search-plan.ts';
import { all, type TsQuery } from './query/tsquery.ts';

/** Of too many hits these are ranked as well: the exact ones, and those that have the phrase. */
const RANKED_FIRST = 200;
const RANKED_PHRASES = 1_000;
/** Quarters of the index before this year are one. */
const FIRST_QUARTER = 1945 * 4;
const QUARTERS = 400;
const NEWEST_QUARTER = sql`
  (select extract(year from max(sort_on)) * 4 + 3 from catalogue_search)::int`;

/** The newest hits, as far as they are counted: all of them, where they are not too many. */
export const strictHits = (plan: SearchPlan, narrowed: Narrowed): SQL => sql`
  strict as materialized (${newestOf({
    query: plan.strict,
    most: plan.most.strict,
    limit: COUNTED_MAX + 1,
    plan,
    narrowed,
    where: sql`true`,
  })}),
  are_many as materialized (select count(*) > ${COUNTED_MAX} as is_so from strict)`;

/** `many`: older ones that would stand before the newest; none unless `strict` is too many. */
export function olderRanked(plan: SearchPlan, narrowed: Narrowed): SQL {
  const first = [plan.number, plan.wholeTitle].filter(Boolean).join(' | ');
  const where = sql`(select is_so from are_many) and (s.sort_on, s.entry_id) < (
    select sort_on, entry_id from strict order by sort_on, entry_id limit 1)`;
  const firsts = {
    query: first === '' ? '' : all([`(${first})`, plan.strict]),
    most: 0,
    limit: RANKED_FIRST,
  };
  const phrases = {
    // What every hit has tells none apart.
    query: plan.phraseAnywhere === plan.strict ? '' : all([plan.phraseAnywhere, plan.strict]),
    most: plan.most.phrase,
    limit: RANKED_PHRASES,
  };
  const parts = [firsts, phrases].flatMap((part) =>
    part.query === '' ? [] : [sql`(${newestOf({ ...part, plan, narrowed, where })})`],
  );
  return parts.length === 0
    ? sql`many as (select * from strict where false)`
    : sql`many as (select distinct on (entry_id) * from (
        ${sql.join(parts, sql` union all `)}) as mixed order by entry_id)`;
}

type Newest = {
  query: TsQuery;
  most: number;
  limit: number;
  plan: SearchPlan;
  narrowed: Narrowed;
  where: SQL;
};

/**
 * The newest: a span of quarters that should have some of them, then spans twice as long each, until there
 * are enough; or, where the first had few, all the rest at once.
 */
function newestOf({ query, most, limit, plan, narrowed, where }: Newest): SQL {
  const asked = tsquery(query, narrowed);
  const rank = rankOf(1, tierOf(plan), narrowed);
  const hits = (words: SQL) => sql`
    select ${COLUMNS}, 1 as level, ${rank} as rank from catalogue_search s
    where s.words @@ ${words} and ${onTheDay(narrowed)} and ${where}
    order by s.sort_on desc, s.entry_id desc limit ${limit}`;
  if (most <= AT_ONCE) return hits(asked);

  const length = Math.max(1, Math.ceil(WANTED_AT_FIRST / (most * SHARE_OF_A_QUARTER)));
  const few = sql`(select count(*) from young) < ${fewInSpan(most)}`;
  const within = (young: SQL, old: SQL) => sql`
    (${asked} && (
      select string_agg('@q' || quarter, '|')::tsquery
      from generate_series(
        greatest(${FIRST_QUARTER}, ${NEWEST_QUARTER} - ${old}), ${NEWEST_QUARTER} - ${young}) as quarter))`;
  return sql`
    with young as materialized (${hits(within(sql`0`, sql`${length - 1}::int`))})
    select * from (
      select * from young
      union all (
        select * from (${hits(asked)}) as all_hits where ${few}
          and entry_id not in (select entry_id from young))
      union all (
        select hit.* from (values ${sql.join(spansAfter(length), sql`, `)}) as span (young, old)
        cross join lateral (${hits(within(sql`span.young`, sql`span.old`))}) as hit
        where not ${few} and (select count(*) from young) < ${limit}
        limit ${limit})) as newest
    order by sort_on desc, entry_id desc limit ${limit}`;
}

/** So few are read whole sooner than by spans. */
const AT_ONCE = 6_000;
/** Of what is dense, a quarter has about this share. */
const SHARE_OF_A_QUARTER = 0.02;
const WANTED_AT_FIRST = 3_000;

/** What a first span has of words that seldom meet: all of their hits should be no more than can be read. */
const fewInSpan = (most: number) => Math.min(1_000, Math.round((8_000 * WANTED_AT_FIRST) / most));

/** Behind the first, each twice as long as all before it. */
function spansAfter(length: number): SQL[] {
  const spans: SQL[] = [];
  for (let young = length; young < QUARTERS; young *= 2)
    spans.push(sql`(${young}::int, ${young * 2 - 1}::int)`);
  return spans;
}

export type Walk = {
  query: TsQuery;
  narrowed: Narrowed;
  isOldestFirst: boolean;
  limit: number;
  /** Whose quarter is the first to be looked at; null for the end of the list. */
  from: string | null;
  /** What else a row `s` must be. */
  where: SQL;
};

/** By date, one quarter after the other: what is asked for is found without looking at all of it. */
export function walked({ query, narrowed, isOldestFirst, limit, from, where }: Walk): SQL {
  const direction = isOldestFirst ? sql`asc` : sql`desc`;
  const start =
    from === null
      ? isOldestFirst
        ? sql`${FIRST_QUARTER}`
        : NEWEST_QUARTER
      : sql`greatest(${FIRST_QUARTER}, extract(year from ${from}::date) * 4 + extract(quarter from ${from}::date) - 1)::int`;
  const [end, step] = isOldestFirst ? [NEWEST_QUARTER, 1] : [sql`${FIRST_QUARTER}`, -1];
  const words = sql`(${tsquery(query, narrowed)} && of_walk.quarter)`;
  const row = sql`${COLUMNS}, 1 as level, null::int as rank`;
  const ordered = sql`order by s.sort_on ${direction}, s.entry_id ${direction} limit ${limit}`;
  return sql`
    select hit.* from (
      select ('@q' || number)::tsquery as quarter
      from generate_series(${start}, ${end}, ${step}::int) as number) as of_walk
    cross join lateral (
      select s.* from (
        (select ${row} from catalogue_search s
          where s.words @@ ${words} and ${onTheDay(narrowed)} and ${where} ${ordered})
        union all
        (select ${row} from catalogue_search_bodies b join catalogue_search s using (entry_id)
          where s.access = 'public' and b.words @@ ${words} and not s.words @@ ${words}
            and ${onTheDay(narrowed)} and ${where} ${ordered})) as s
      ${ordered}) as hit
    limit ${limit}`;
}
