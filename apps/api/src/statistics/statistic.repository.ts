import { Inject, Injectable } from '@nestjs/common';
import {
  PERSONAL_FACTS,
  TOLD_ALONE_FROM,
  yearOf,
  type CalendarDate,
  type FactKind,
  type FactSource,
  type FactSum,
  type PartSum,
  type SubtreeSpan,
  wholeMonths,
} from '@minhbach/domain';
import { and, asc, eq, inArray, min, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { entries } from '../catalogue/entry.table.ts';
import { staff } from '../identity/staff.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { paperImports } from '../paper-register/paper-register.table.ts';
import { petitions } from '../petitions/petition.table.ts';
import { requests } from '../requests/request.table.ts';
import { trainings } from '../trainings/training.table.ts';
import { arrayOf, inSpans, withinAny, type BodyDays } from './in-spans.ts';
import { statisticFacts, statisticMonths } from './statistic.table.ts';

const { agencyId, amount, by, id, item, kind, on, requestId, source, sourceId } = statisticFacts;

/** The first year in which anything could be asked under either statute. */
export const FIRST_YEAR = 2018;

/** Which facts a cell counts. */
export type Counted = {
  spans: readonly SubtreeSpan[];
  kind: FactKind;
  values: readonly string[];
  /** Of a stock, what takes away again what `kind` put there. */
  minus: FactKind | null;
};
export type CountedFact = {
  id: number;
  agencyId: string;
  on: CalendarDate;
  reference: string | null;
  requestId: string | null;
  source: FactSource;
  sourceId: string;
  subject: string | null;
  item: number;
  by: string;
  amount: number;
};

/** Where a fact stands in a list. */
export type FactPosition = Pick<CountedFact, 'on' | 'id'>;

type Reader = Database | Transaction;

@Injectable()
export class StatisticRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * The facts in the spans of each scope, of some kinds or all, by kind, value and size: one statement. Those
   * of whole months and those of single days are sums of their own.
   */
  async sums(
    ofScopes: readonly (readonly SubtreeSpan[])[],
    {
      within = this.database,
      kinds,
    }: { within?: Reader | undefined; kinds?: readonly FactKind[] | undefined },
  ): Promise<FactSum[][]> {
    const told = toldIn(within, ofScopes, kinds);
    // Each is added up before they are put together: thousands of rows come of millions.
    const summed = (of: typeof told.months | typeof told.days) =>
      within
        .select({
          scope: of.scope,
          kind: of.kind,
          by: of.by,
          amount: of.amount,
          imported: of.imported,
          count: sql<number>`sum(${of.count})::int`,
        })
        .from(of)
        .groupBy(of.scope, of.kind, of.by, of.amount, of.imported);
    const rows = await unionAll(summed(told.months), summed(told.days));
    const sums = Map.groupBy(rows, ({ scope }) => scope);
    return ofScopes.map((_, at) => (sums.get(at) ?? []).map(({ scope: _scope, ...sum }) => sum));
  }

  /** The day of the first fact of a request, here or on paper, or of the first staff account of each body that has any. */
  async keptSince(
    bodies: readonly string[],
    within: Reader = this.database,
  ): Promise<Map<string, CalendarDate>> {
    const { rows } = await within.execute<{ agencyId: string; since: CalendarDate }>(sql`
      select body.id as "agencyId", least(fact.since, account.since)::text as since
      from unnest(${arrayOf(bodies)}::uuid[]) as body(id)
      left join lateral (select ${on} as since from ${statisticFacts}
        where ${agencyId} = body.id and (${requestId} is not null or ${source} = 'import') order by ${on} limit 1) fact on true
      left join (select ${staff.agencyId} as id, min((${staff.createdAt} at time zone 'Asia/Ho_Chi_Minh')::date) as since
        from ${staff} group by 1) account on account.id = body.id
      where least(fact.since, account.since) is not null`);
    return new Map(rows.map((row) => [row.agencyId, row.since]));
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
    const { months, days } = toldIn(this.database, [spans], PERSONAL_FACTS);
    const told = unionAll(
      this.database.select().from(months),
      this.database.select().from(days),
    ).as('told');
    const value = sql<number>`sum(${told.amount} * ${told.count})`;
    const ofBodies = this.database
      .select({
        agencyId: told.agencyId,
        kind: told.kind,
        by: told.by,
        value: value.as('value'),
        whole: sql<number>`sum(${value}) over (partition by ${told.agencyId}, ${told.kind})`.as(
          'whole',
        ),
      })
      .from(told)
      .groupBy(told.agencyId, told.kind, told.by)
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

  /** What a cell counts, by its days. */
  list(
    { spans, kind: counted, values, minus }: Counted,
    first: number,
    after: FactPosition | null,
  ) {
    const reference = sql<string | null>`coalesce(${requests.reference}, ${petitions.reference})`;
    return this.database
      .select({
        id,
        agencyId,
        on,
        reference,
        requestId,
        source,
        sourceId,
        subject: sql<
          string | null
        >`coalesce(${entries.title}, ${TRAINING_TITLE}, ${paperImports.document})`,
        item,
        by,
        amount,
      })
      .from(statisticFacts)
      .leftJoin(requests, eq(requests.id, requestId))
      .leftJoin(petitions, and(eq(petitions.id, sourceId), eq(source, 'petition')))
      .leftJoin(entries, and(eq(entries.id, sourceId), eq(source, 'entry')))
      .leftJoin(paperImports, and(eq(paperImports.id, sourceId), eq(source, 'import')))
      .where(
        and(
          eq(kind, counted),
          withinAny(spans, FACT_DAYS),
          minus === null ? undefined : stillThere(minus, spans),
          after === null ? undefined : sql`(${on}, ${id}) > (${after.on}, ${after.id})`,
          values.length === 0 ? undefined : inArray(by, [...values]),
        ),
      )
      .orderBy(asc(on), asc(id))
      .limit(first) satisfies Promise<CountedFact[]>;
  }
}

/** The facts in the spans of each scope: whole months as they were added up, the other days one by one. */
function toldIn(
  reader: Reader,
  ofScopes: readonly (readonly SubtreeSpan[])[],
  kinds: readonly FactKind[] | undefined,
) {
  const cut = ofScopes.map((spans) => spans.map((span) => ({ ...span, ...wholeMonths(span) })));
  const months = inSpans(
    cut.map((spans) => spans.flatMap((span) => (span.months ? [{ ...span, ...span.months }] : []))),
    { body: statisticMonths.agencyId, day: statisticMonths.month },
  );
  const days = inSpans(
    cut.map((spans) => spans.flatMap((span) => span.days.map((part) => ({ ...span, ...part })))),
    FACT_DAYS,
  );
  const ofMonths = reader
    .select({
      scope: months.scope.as('scope'),
      agencyId: statisticMonths.agencyId,
      kind: statisticMonths.kind,
      by: statisticMonths.by,
      amount: statisticMonths.amount,
      imported: statisticMonths.imported,
      count: statisticMonths.count,
    })
    .from(statisticMonths)
    .innerJoin(months.spans, months.on)
    .where(kinds && inArray(statisticMonths.kind, [...kinds]))
    .as('of_months');
  const ofDays = reader
    .select({
      scope: days.scope.as('scope'),
      agencyId,
      kind,
      by,
      amount,
      imported: sql<boolean>`${source} = 'import'`.as('imported'),
      count: sql<number>`1`.as('count'),
    })
    .from(statisticFacts)
    .innerJoin(days.spans, days.on)
    .where(kinds && inArray(kind, [...kinds]))
    .as('of_days');
  return { months: ofMonths, days: ofDays };
}

const FACT_DAYS: BodyDays = { body: agencyId, day: on };

const TRAINING_TITLE = sql`(select ${trainings.title} from ${trainings}
  where ${source} = 'training' and ${trainings.id} = ${sourceId}
  order by ${trainings.version} desc limit 1)`;

/** Of what came and may have gone again: that it had not gone by the last day. */
const stillThere = (minus: FactKind, spans: readonly SubtreeSpan[]) =>
  sql`not exists (select from ${statisticFacts} gone
    where gone.kind = ${minus} and gone.source_id = ${sourceId} and gone.agency_id = ${agencyId}
      and gone.item > ${item} and gone.on <= ${
        spans
          .map((span) => span.until)
          .toSorted()
          .at(-1) ?? null
      })`;
