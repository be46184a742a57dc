import type { CalendarDate } from '@minhbach/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { SearchPlan } from './query/search-plan.ts';
import type { TsQuery } from './query/tsquery.ts';

/** Hits are counted, ranked and put into facets as far as here; beyond, they are "more than". */
export const COUNTED_MAX = 5_000;
/** A page that has fewer good hits may be filled up with near ones. */
const FEW = 10;
/** Near hits are a hint, not a result to page through. */
const NEAR_MAX = 100;
/** Of too many hits: whose title has the phrase; and the newest. */
const RANKED_PHRASES = 2_000;
const RANKED_NEWEST = 3_000;
const RANKED_FIRST = 200;
/** Quarters of the index before this year are one. */
const FIRST_YEAR = 1945;

export type Narrowed = {
  today: CalendarDate;
  /** Facts that every hit must have, as a `tsquery`; empty for none. */
  facts: TsQuery;
  inForce: boolean | null;
};

/** Rows of `found`: what facets, order and pages are made of. */
const COLUMNS = sql`s.entry_id, s.agency_id, s.sort_on, s.year, s.kind, s.access, s.classes`;

/** Conditions on a row of the index that no word expresses, since the day decides. */
export function onTheDay({ today, inForce }: Narrowed): SQL {
  const shown = sql`(s.published_until is null or s.published_until >= ${today})`;
  if (inForce === null) return shown;
  return inForce
    ? sql`${shown} and (s.in_force_until is null or s.in_force_until >= ${today})`
    : // A text about what is out of force is meant too.
      sql`${shown} and (s.in_force_until < ${today} or s.words @@ '''het_hieu'':A & ''hieu_luc'':A'::tsquery)`;
}

export const tsquery = (query: TsQuery, { facts }: Narrowed): SQL =>
  sql`${[query, facts].filter(Boolean).join(' & ')}::tsquery`;

/** Newest first, as far as they are counted: for lists that nothing is searched in. */
export function newestFound(narrowed: Narrowed): SQL {
  const facts = narrowed.facts === '' ? sql`` : sql`and s.words @@ ${narrowed.facts}::tsquery`;
  return sql`
    found as materialized (
      select ${COLUMNS}, 1 as level, 0 as rank
      from catalogue_search s
      where ${onTheDay(narrowed)} ${facts}
      order by s.sort_on desc, s.entry_id desc
      limit ${COUNTED_MAX + 1}),
    overflow as materialized (select count(*) > ${COUNTED_MAX} as is_so from found)`;
}

/**
 * The hits of a search, level by level; a level is looked at only where those before it found too
 * little. `docs/decisions/0061-search-order.md`
 */
export function searchFound(plan: SearchPlan, narrowed: Narrowed): SQL {
  const levels = [
    level('strict', COUNTED_MAX + 1, {
      from: sql`from catalogue_search s`,
      where: sql`s.words @@ ${tsquery(plan.strict, narrowed)} and ${onTheDay(narrowed)}`,
      rank: rankOf(1, tierOf(plan), narrowed),
    }),
    level('bodies', COUNTED_MAX + 1, {
      from: sql`from catalogue_search_bodies b join catalogue_search s using (entry_id)`,
      where: sql`(select count(*) from strict) <= ${COUNTED_MAX}
        and s.access = 'public' and b.words @@ ${tsquery(plan.strict, narrowed)}
        and ${onTheDay(narrowed)} and ${notIn(['strict'])}`,
      rank: rankOf(2, sql`5`, narrowed),
    }),
    ...looserLevels(plan, narrowed),
  ];
  return sql`
    ${sql.join(levels, sql`,`)},
    overflow as materialized (select ${countOf(['strict', 'bodies'])} > ${COUNTED_MAX} as is_so),
    ${tooMany(plan, narrowed)},
    found as materialized (
      select * from strict where (select count(*) from strict) <= ${COUNTED_MAX}
      union all select * from (
        select distinct on (entry_id) * from (
          select * from firsts union all select * from phrases union all select * from newest
        ) as mixed order by entry_id) as picked
      ${sql.join(
        ['bodies', ...looserNames(plan)].map(
          (name) =>
            sql` union all select * from ${sql.identifier(name)} where not (select is_so from overflow)`,
        ),
      )})`;
}

const looserNames = (plan: SearchPlan): string[] => [
  ...(plan.loose === '' ? [] : ['loose']),
  ...plan.nearer.map((_, at) => `near_${at + 1}`),
];

/** Other marks and spellings fill up a short page; near hits a short page, or an empty one at length. */
function looserLevels(plan: SearchPlan, narrowed: Narrowed): SQL[] {
  const names = ['strict', 'bodies', ...looserNames(plan)];
  const before = (name: string) => names.slice(0, names.indexOf(name));
  const looser =
    plan.loose === ''
      ? []
      : [
          level('loose', COUNTED_MAX, {
            from: sql`from catalogue_search s`,
            where: sql`${countOf(before('loose'))} < ${FEW}
              and s.words @@ ${tsquery(plan.loose, narrowed)}
              and ${onTheDay(narrowed)} and ${notIn(before('loose'))}`,
            rank: rankOf(3, tierOf(plan), narrowed),
          }),
        ];
  return [
    ...looser,
    ...plan.nearer.map((query, at) => {
      const name = `near_${at + 1}`;
      const found = countOf(before(name));
      const mayFill = at === 0 && plan.fillsUp;
      return sql`${sql.identifier(name)} as materialized (
        select * from (
          select ${COLUMNS}, ${4 + at}::int as level,
            ${rankOf(4 + at, scoreOf(plan), narrowed)} as rank
          from catalogue_search s
          where ${found} < ${mayFill ? FEW : 1}
            and s.words @@ ${tsquery(query, narrowed)}
            and ${onTheDay(narrowed)} and ${notIn(before(name))}
          limit ${COUNTED_MAX}) as near
        order by rank, sort_on desc, entry_id desc
        limit case when ${found} = 0 then ${NEAR_MAX} else greatest(0, ${FEW} - ${found}) end)`;
    }),
  ];
}

type Level = { from: SQL; where: SQL; rank: SQL };

const level = (name: string, limit: number, { from, where, rank }: Level) =>
  sql`${sql.identifier(name)} as materialized (
    select ${COLUMNS}, ${levelOf(name)}::int as level, ${rank} as rank
    ${from} where ${where} limit ${limit})`;

const levelOf = (name: string) => ({ strict: 1, bodies: 2, loose: 3 })[name] ?? 9;

const IS_TOO_MANY = sql`(select count(*) from strict) > ${COUNTED_MAX}`;

/** Of more hits than are counted: the exact ones, those with the phrase, the newest. */
function tooMany(plan: SearchPlan, narrowed: Narrowed): SQL {
  const first = [plan.number, plan.wholeTitle].filter(Boolean).join(' | ');
  const rank = rankOf(1, tierOf(plan), narrowed);
  const firsts =
    first === ''
      ? sql`select ${COLUMNS}, 1 as level, 0 as rank from catalogue_search s where false`
      : sql`select ${COLUMNS}, 1 as level, ${rank} as rank from catalogue_search s
          where ${IS_TOO_MANY} and s.words @@ ${tsquery(`(${first})`, narrowed)}
            and s.words @@ ${tsquery(plan.strict, narrowed)} and ${onTheDay(narrowed)}
          limit ${RANKED_FIRST}`;
  return sql`
    firsts as (${firsts}),
    phrases as (${newestByQuarter([plan.strict, plan.phraseAnywhere], RANKED_PHRASES, rank, narrowed)}),
    newest as (${newestByQuarter([plan.strict], RANKED_NEWEST, rank, narrowed)})`;
}

/** Walks the quarters from the newest back, and stops when it has enough. */
function newestByQuarter(
  queries: readonly TsQuery[],
  limit: number,
  rank: SQL,
  narrowed: Narrowed,
): SQL {
  const query = tsquery(queries.filter(Boolean).join(' & '), narrowed);
  return sql`
    select s.* from generate_series(
      (select extract(year from max(sort_on)) from catalogue_search)::int * 4 + 3,
      ${FIRST_YEAR * 4}, -1) as quarter
    cross join lateral (
      select ${COLUMNS}, 1 as level, ${rank} as rank from catalogue_search s
      where s.words @@ (${query} && ('@q' || quarter)::tsquery) and ${onTheDay(narrowed)}
      order by s.sort_on desc, s.entry_id desc limit ${limit}) as s
    where ${IS_TOO_MANY}
    limit ${limit}`;
}

const countOf = (names: readonly string[]) =>
  sql`(${sql.join(
    names.map((name) => sql`(select count(*) from ${sql.identifier(name)})`),
    sql` + `,
  )})`;

const notIn = (names: readonly string[]) =>
  sql.join(
    names.map(
      (name) =>
        sql`not exists (select from ${sql.identifier(name)} h where h.entry_id = s.entry_id)`,
    ),
    sql` and `,
  );

/** The exact number, the whole title, the phrase in it, all words in it, all words somewhere: 0 to 4. */
function tierOf(plan: SearchPlan): SQL {
  const marks = [plan.number, plan.wholeTitle, plan.phrase, plan.title];
  const cases = marks.flatMap((query, tier) =>
    query === '' ? [] : [sql`when s.words @@ ${query}::tsquery then ${tier}::int`],
  );
  return cases.length === 0 ? sql`4` : sql`case ${sql.join(cases, sql` `)} else 4 end`;
}

/** How much of what was asked a near hit lacks, in thousandths of all. */
function scoreOf({ weighed }: SearchPlan): SQL {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const parts = weighed.map(({ query, weight }) => {
    const share = Math.round((1000 * weight) / total);
    return sql`case when s.words @@ ${query}::tsquery then 0 else ${share}::int end`;
  });
  return sql`least(1000, ${sql.join(parts, sql` + `)})`;
}

/** One number that orders hits: level, tier or lack, in force before stale. Dates break what is equal. */
const rankOf = (ofLevel: number, within: SQL, { today }: Narrowed) =>
  sql`((${ofLevel}::int * 1001 + ${within}) * 2 + (coalesce(s.in_force_until < ${today}, false))::int)`;
