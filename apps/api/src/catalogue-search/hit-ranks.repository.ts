import type { CalendarDate } from '@minhbach/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { SearchPlan } from './query/search-plan.ts';
import type { TsQuery } from './query/tsquery.ts';

/** Hits are counted, ranked and put into facets as far as here; beyond, they are "more than". */
export const COUNTED_MAX = 5_000;

export type Narrowed = {
  today: CalendarDate;
  /** Facts that every hit must have, as a `tsquery`; empty for none. */
  facts: TsQuery;
  inForce: boolean | null;
};

/** Rows of `found`: what facets, order and pages are made of. */
export const COLUMNS = sql`s.entry_id, s.agency_id, s.sort_on, s.year, s.kind, s.access, s.classes`;

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

/** The exact number, the whole title, the phrase in it, all words in it, all words somewhere: 0 to 4. */
export function tierOf(plan: SearchPlan): SQL {
  const marks = [plan.number, plan.wholeTitle, plan.phrase, plan.title];
  const cases = marks.flatMap((query, tier) =>
    query === '' ? [] : [sql`when s.heads @@ ${query}::tsquery then ${tier}::int`],
  );
  return cases.length === 0 ? sql`4` : sql`case ${sql.join(cases, sql` `)} else 4 end`;
}

/** One number that orders hits: level, tier or lack, in force before stale. Dates break what is equal. */
export const rankOf = (ofLevel: number, within: SQL, { today }: Narrowed) =>
  sql`((${ofLevel}::int * 1001 + ${within}) * 2 + (coalesce(s.in_force_until < ${today}, false))::int)`;
