import { Inject, Injectable } from '@nestjs/common';
import {
  PERSONAL_FACTS,
  TOLD_ALONE_FROM,
  yearOf,
  type CalendarDate,
  type FactKind,
  type FactSum,
  type PartSum,
  type SubtreeSpan,
} from '@minhbach/domain';
import { and, asc, eq, gt, inArray, min, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { requests } from '../requests/request.table.ts';
import { statisticFacts } from './statistic.table.ts';

const { agencyId, amount, by, id, item, kind, on, requestId } = statisticFacts;

/** The first year in which anything could be asked under either statute. */
export const FIRST_YEAR = 2018;

/** Which facts a cell counts. */
export type Counted = { spans: readonly SubtreeSpan[]; kind: FactKind; values: readonly string[] };
export type CountedFact = {
  id: number;
  agencyId: string;
  on: CalendarDate;
  reference: string | null;
  requestId: string | null;
  item: number;
  by: string;
  amount: number;
};

@Injectable()
export class StatisticRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The facts in the spans, put together by kind, value and size. */
  sums(spans: readonly SubtreeSpan[]): Promise<FactSum[]> {
    return this.database
      .select({ kind, by, amount, count: sql<number>`count(*)::int` })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .groupBy(kind, by, amount);
  }

  /** The facts of each span by itself, by its place in the list. */
  async sumsOfEach(spans: readonly SubtreeSpan[]): Promise<Map<number, FactSum[]>> {
    const place = sql<number>`span.place::int`;
    const rows = await this.database
      .select({ place, kind, by, amount, count: sql<number>`count(*)::int` })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .groupBy(sql`span.place`, kind, by, amount);
    return Map.groupBy(rows, (row) => row.place - 1);
  }

  /** The year of the first fact of all. */
  async firstYear(): Promise<number | null> {
    const [row] = await this.database.select({ first: min(on) }).from(statisticFacts);
    return row?.first ? Math.max(yearOf(row.first), FIRST_YEAR) : null;
  }

  /**
   * The parts of figures about people, by bodies that have enough of a kind to tell them alone; with
   * those of all the others as of one, or without.
   */
  async parts(spans: readonly SubtreeSpan[], withAllOthers: boolean): Promise<PartSum[]> {
    const ofBodies = this.database
      .select({
        agencyId,
        kind,
        by,
        value: sql<number>`sum(${amount})`.as('value'),
        whole: sql<number>`sum(sum(${amount})) over (partition by ${agencyId}, ${kind})`.as(
          'whole',
        ),
      })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .where(inArray(kind, [...PERSONAL_FACTS]))
      .groupBy(agencyId, kind, by)
      .as('of_bodies');
    const tells = sql`${ofBodies.whole} >= ${TOLD_ALONE_FROM}`;
    const teller = sql<string | null>`case when ${tells} then ${ofBodies.agencyId} end`.as(
      'teller',
    );
    return this.database
      .select({
        agencyId: teller,
        kind: ofBodies.kind,
        by: ofBodies.by,
        value: sql<number>`sum(${ofBodies.value})::int`,
      })
      .from(ofBodies)
      .where(withAllOthers ? undefined : tells)
      .groupBy(teller, ofBodies.kind, ofBodies.by);
  }

  /** The day of the first fact of each body that has any. */
  async firstFacts(spans: readonly SubtreeSpan[]): Promise<Map<string, CalendarDate>> {
    const bodies = [...new Set(spans.map((span) => span.agencyId))];
    const rows = await this.database
      .select({ agencyId, first: min(on) })
      .from(statisticFacts)
      .where(sql`${agencyId} = any(${arrayOf(bodies)}::uuid[])`)
      .groupBy(agencyId);
    return new Map(rows.flatMap((row) => (row.first ? [[row.agencyId, row.first]] : [])));
  }

  /** What a cell counts, in the order in which it was kept. */
  list({ spans, kind: counted, values }: Counted, first: number, after: number) {
    return this.database
      .select({ id, agencyId, on, reference: requests.reference, requestId, item, by, amount })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .leftJoin(requests, eq(requests.id, requestId))
      .where(
        and(
          eq(kind, counted),
          gt(id, after),
          values.length === 0 ? undefined : inArray(by, [...values]),
        ),
      )
      .orderBy(asc(id))
      .limit(first) satisfies Promise<CountedFact[]>;
  }
}

const WITHIN = sql`${agencyId} = span.agency_id and ${on} between span.since and span.until`;

function joined(spans: readonly SubtreeSpan[]): SQL {
  const column = (of: (span: SubtreeSpan) => string) => arrayOf(spans.map(of));
  return sql`unnest(${column((span) => span.agencyId)}::uuid[], ${column(({ from }) => from)}::date[],
    ${column(({ until }) => until)}::date[]) with ordinality as span(agency_id, since, until, place)`;
}

/** One parameter for a whole list, however long; ids and days need no quoting. */
const arrayOf = (values: readonly string[]) => sql`${`{${values.join(',')}}`}`;
