import type { SubtreeSpan } from '@minhbach/domain';
import { and, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** Where a table keeps whose and of when a row is. */
export type BodyDays = { body: SQLWrapper; day: SQLWrapper };

/**
 * What to join so that rows lie in the spans, and to which scope each belongs. The rows of one scope are told
 * without its spans: so that a table is read through once, and not looked into for each of thousands of bodies.
 */
export function inSpans(ofScopes: readonly (readonly SubtreeSpan[])[], { body, day }: BodyDays) {
  const [only, another] = ofScopes;
  if (only !== undefined && another === undefined)
    return {
      scope: sql<number>`0`,
      spans: sql`(select) as one_scope`,
      on: withinAny(only, { body, day }),
    };
  const all = ofScopes.flatMap((spans, scope) => spans.map((span) => ({ ...span, scope })));
  const column = (of: (span: (typeof all)[number]) => string) => arrayOf(all.map(of));
  return {
    scope: sql<number>`span.scope`,
    spans: sql`unnest(${column(({ scope }) => String(scope))}::int[], ${column((span) => span.agencyId)}::uuid[],
      ${column(({ from }) => from)}::date[], ${column(({ until }) => until)}::date[])
      as span(scope, agency_id, since, until)`,
    on: sql`${body} = span.agency_id and ${day} between span.since and span.until`,
  };
}

/**
 * That a row lies within one of the spans, told without a join: so that a page is read in the order of days
 * and ends with its last row, however many bodies there are. Bodies that count for the same days go together.
 */
export function withinAny(spans: readonly SubtreeSpan[], { body, day }: BodyDays): SQL {
  const byDays = Map.groupBy(spans, ({ from, until }) => `${from}/${until}`);
  const parts = [...byDays.values()].map((together) => {
    const bodies = arrayOf(together.map((span) => span.agencyId));
    return and(ofDays(together, day), sql`${body} = any(${bodies}::uuid[])`);
  });
  return and(ofDays(spans, day), or(sql`false`, ...parts)) ?? sql`false`;
}

/** That a row lies within the days from the first to the last of the spans. */
function ofDays(spans: readonly SubtreeSpan[], day: SQLWrapper): SQL {
  const days = spans.flatMap(({ from, until }) => [from, until]).toSorted();
  return sql`${day} between ${days[0] ?? null} and ${days.at(-1) ?? null}`;
}

/** One parameter for a whole list, however long; ids and days need no quoting. */
export const arrayOf = (values: readonly string[]) => sql`${`{${values.join(',')}}`}`;
