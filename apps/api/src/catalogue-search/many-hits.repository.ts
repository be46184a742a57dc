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
const NEWEST_QUARTER = sql`
  (select extract(year from max(sort_on)) * 4 + 3 from catalogue_search)::int`;

/** The newest hits, as far as they are counted: all of them, where they are not too many. */
export const strictHits = (plan: SearchPlan, narrowed: Narrowed): SQL => sql`
  strict as materialized (${newestOf(plan, narrowed)}),
  are_many as materialized (select count(*) > ${COUNTED_MAX} as is_so from strict)`;

export const NONE_OLDER = sql`many as (select * from strict where false)`;

/** `many`: older ones that would stand before the newest; none unless `strict` is too many. */
export function olderRanked(plan: SearchPlan, narrowed: Narrowed): SQL {
  const first = [plan.number, plan.wholeTitle].filter(Boolean).join(' | ');
  const older = sql`(select is_so from are_many) and (s.sort_on, s.entry_id) < (
    select sort_on, entry_id from strict order by sort_on, entry_id limit 1)`;
  const firsts = {
    query: first === '' ? '' : all([`(${first})`, plan.strict]),
    limit: RANKED_FIRST,
  };
  const phrases = {
    // What every hit has tells none apart.
    query: plan.phrase === plan.strict ? '' : all([plan.phrase, plan.strict]),
    limit: RANKED_PHRASES,
  };
  const parts = [firsts, phrases].flatMap(({ query, limit }) =>
    query === ''
      ? []
      : [
          sql`(${hitsOf({ plan, narrowed, words: tsquery(query, narrowed), where: older })}
            limit ${limit})`,
        ],
  );
  return parts.length === 0
    ? NONE_OLDER
    : sql`many as (select distinct on (entry_id) * from (
        ${sql.join(parts, sql` union all `)}) as mixed order by entry_id)`;
}

type Asked = { plan: SearchPlan; narrowed: Narrowed; words: SQL; where: SQL };

const hitsOf = ({ plan, narrowed, words, where }: Asked): SQL => sql`
  select ${COLUMNS}, 1 as level, ${rankOf(1, tierOf(plan), narrowed)} as rank
  from catalogue_search s
  where s.words @@ ${words} and ${onTheDay(narrowed)} and ${where}`;

/** So few are read whole sooner than part by part. */
const AT_ONCE = 6_000;
/** Two quarters that have fewer say that the words seldom meet: all of their hits can be read. */
const FEW = 800;
/** Two quarters that have more need no more than a few others. */
const DENSE = 1_500;
const FIRST_YEAR = 1800;

/**
 * The newest of a search: those of two quarters, which tell whether to go on by quarters, by years, or to
 * take all the rest at once. A quarter or a year is one word for the index; to ask for many of them
 * together would cost it more than the whole.
 */
function newestOf(plan: SearchPlan, narrowed: Narrowed): SQL {
  const limit = COUNTED_MAX + 1;
  const asked = tsquery(plan.strict, narrowed);
  // Behind `offset 0` the order is not seen: else all days may be walked, and each row asked for its words.
  const hits = (words: SQL, where: SQL, enough: SQL) => sql`
    select * from (${hitsOf({ plan, narrowed, words, where })} offset 0) as asked
    order by sort_on desc, entry_id desc limit ${enough}`;
  if (plan.most <= AT_ONCE) return hits(asked, sql`true`, sql`${limit}`);

  const inPart = (key: string) => sql`(${asked} && (${key}::text || part)::tsquery)`;
  const notYoung = sql`s.entry_id not in (select entry_id from young)`;
  const missing = sql`(select greatest(0, ${limit} - count(*)) from young)`;
  return sql`
    with young as materialized (
      select hit.* from generate_series(${NEWEST_QUARTER}, ${NEWEST_QUARTER} - 1, -1) as part
      cross join lateral (${hits(inPart('@q'), sql`true`, sql`${limit}`)}) as hit limit ${limit}),
    density as materialized (select count(*) as hits from young)
    select * from (
      select * from young
      union all (
        select * from (${hits(asked, notYoung, missing)}) as rest
        where (select hits from density) < ${FEW})
      union all (
        select hit.* from (
          select part from generate_series(${NEWEST_QUARTER} / 4, ${FIRST_YEAR}, -1) as part
          union all select 0) as parts
        cross join lateral (${hits(inPart('@y'), notYoung, missing)}) as hit
        where (select hits from density) between ${FEW} and ${DENSE} - 1 limit ${missing})
      union all (
        select hit.* from generate_series(${NEWEST_QUARTER} - 2, ${FIRST_QUARTER}, -1) as part
        cross join lateral (${hits(inPart('@q'), sql`true`, missing)}) as hit
        where (select hits from density) >= ${DENSE} limit ${missing})) as newest
    order by sort_on desc, entry_id desc limit ${limit}`;
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
