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
import { NONE_OLDER, olderRanked, strictHits } from './many-hits.repository.ts';
import type { SearchPlan } from './query/search-plan.ts';

/** A page that has fewer good hits may be filled up with near ones. */
const FEW = 10;
/** Near hits are a hint, not a result to page through. */
const NEAR_MAX = 100;
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
    overflow as materialized (select count(*) > ${COUNTED_MAX} as is_so from found),
    counted as (select * from found)`;
}

/**
 * The hits of a search, level by level; a level is looked at only where those before it found too
 * little. Facets count `counted`, which of too many is as many as were looked at.
 * `docs/decisions/0061-search-order.md`
 */
export function searchFound(plan: SearchPlan, narrowed: Narrowed, isRanked: boolean): SQL {
  const levels = [
    strictHits(plan, narrowed),
    level('bodies', COUNTED_MAX + 1, {
      from: sql`from catalogue_search_bodies b join catalogue_search s using (entry_id)`,
      where: sql`not (select is_so from are_many)
        and s.access = 'public' and b.words @@ ${tsquery(plan.strict, narrowed)}
        and ${onTheDay(narrowed)} and ${notIn(['strict'])}`,
      rank: rankOf(2, sql`5`, narrowed),
    }),
    ...looserLevels(plan, narrowed),
  ];
  return sql`
    ${sql.join(levels, sql`,`)},
    overflow as materialized (select ${countOf(['strict', 'bodies'])} > ${COUNTED_MAX} as is_so),
    ${isRanked ? olderRanked(plan, narrowed) : NONE_OLDER},
    found as materialized (
      select * from strict union all select * from many
      ${sql.join(
        ['bodies', ...looserNames(plan)].map(
          (name) =>
            sql` union all select * from ${sql.identifier(name)} where not (select is_so from overflow)`,
        ),
      )}),
    counted as (
      select * from found where not (select is_so from are_many)
      union all select * from strict where (select is_so from are_many))`;
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

const countOf = (names: readonly string[]) =>
  sql`(${sql.join(
    names.map((name) => sql`(select count(*) from ${sql.identifier(name)})`),
    sql` + `,
  )})`;

const notIn = (names: readonly string[]) =>
  sql.join(
    names.map((name) => sql`s.entry_id not in (select entry_id from ${sql.identifier(name)})`),
    sql` and `,
  );

/** How much of what was asked a near hit lacks, in thousandths of all. */
function scoreOf({ weighed }: SearchPlan): SQL {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const parts = weighed.map(({ query, weight }) => {
    const share = Math.round((1000 * weight) / total);
    return sql`case when s.words @@ ${query}::tsquery then 0 else ${share}::int end`;
  });
  return sql`least(1000, ${sql.join(parts, sql` + `)})`;
}
