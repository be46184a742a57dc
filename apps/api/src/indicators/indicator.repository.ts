import { Inject, Injectable } from '@nestjs/common';
import {
  INDICATOR_CODES,
  type CalendarDate,
  type IndicatorCode,
  type IndicatorTally,
  type Period,
} from '@minhbach/domain';
import { and, asc, between, count, eq, ne, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { requestItems, requests } from '../requests/request.table.ts';
import { COUNTED_CASES, type CountedCases } from './counted-cases.repository.ts';

export const CASE_PARTS = ['numerator', 'denominator'] as const;
export type CasePart = (typeof CASE_PARTS)[number];
/** The cases behind one number. */
export type CaseQuery = {
  indicator: IndicatorCode;
  agencyId: string;
  period: Period;
  part: CasePart;
};
/** One of them: nothing here tells who asked. */
export type CountedCase = {
  requestId: string;
  reference: string;
  /** 0 where whole requests are counted. */
  item: number;
  receivedOn: CalendarDate;
  validOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  decidedOn: CalendarDate | null;
};
export type CasePosition = { receivedOn: string; requestId: string; item: number };

/** Counts what indicators are made of. Which number means what is the domain's to say. */
@Injectable()
export class IndicatorRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** For each indicator, what was counted of every body: two statements, one row a body. */
  async tallies(period: Period): Promise<ReadonlyMap<IndicatorCode, readonly IndicatorTally[]>> {
    const rows = {
      requests: await this.#counts('requests', period),
      items: await this.#counts('items', period),
    };
    return new Map(
      INDICATOR_CODES.map((code) => [
        code,
        rows[COUNTED_CASES[code].of].map(({ agencyId, counts }) => ({
          agencyId,
          numerator: counts[columnOf(code, 'numerator')] ?? 0,
          denominator: counts[columnOf(code, 'denominator')] ?? 0,
        })),
      ]),
    );
  }

  /** By the day of receipt, the earliest first. */
  cases(query: CaseQuery, limit: number, after: CasePosition | null): Promise<CountedCase[]> {
    const { receivedOn, id: requestId, reference, validOn, dueOn } = requests;
    const item = sql<number>`coalesce(${requestItems.number}, 0)`;
    const decidedOn = sql<CalendarDate | null>`coalesce(${requestItems.decidedOn}, ${requests.decidedOn})::text`;
    const beyond =
      after === null
        ? undefined
        : sql`(${receivedOn}, ${requestId}, ${item}) > (${after.receivedOn}::date, ${after.requestId}::uuid, ${after.item}::int)`;
    return this.database
      .select({ requestId, reference, item, receivedOn, validOn, dueOn, decidedOn })
      .from(requests)
      .leftJoin(requestItems, itemsOf(COUNTED_CASES[query.indicator].of))
      .where(and(wanted(query), beyond))
      .orderBy(asc(receivedOn), asc(requestId), asc(item))
      .limit(limit);
  }

  async count(query: CaseQuery): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(requests)
      .leftJoin(requestItems, itemsOf(COUNTED_CASES[query.indicator].of))
      .where(wanted(query));
    return row?.total ?? 0;
  }

  #counts(of: CountedCases['of'], period: Period) {
    const counts: Record<string, SQL<number>> = {};
    for (const code of INDICATOR_CODES.filter((one) => COUNTED_CASES[one].of === of)) {
      const { denominator, numerator, amount } = COUNTED_CASES[code];
      counts[columnOf(code, 'numerator')] =
        sql`coalesce(sum(${amount}) filter (where ${denominator} and ${numerator}), 0)::int`;
      counts[columnOf(code, 'denominator')] = sql`(count(*) filter (where ${denominator}))::int`;
    }
    return this.database
      .select({ agencyId: requests.agencyId, counts })
      .from(requests)
      .leftJoin(requestItems, itemsOf(of))
      .where(received(period))
      .groupBy(requests.agencyId);
  }
}

const columnOf = (code: IndicatorCode, part: CasePart) => `${code}_${part}`;

/** Every item of a request, or the request alone. */
const itemsOf = (of: CountedCases['of']): SQL =>
  of === 'items' ? eq(requestItems.requestId, requests.id) : sql`false`;

function received({ from, until }: Period): SQL | undefined {
  return and(between(requests.receivedOn, from, until), ne(requests.stage, 'withdrawn'));
}

function wanted({ indicator, agencyId, period, part }: CaseQuery): SQL | undefined {
  const { denominator, numerator } = COUNTED_CASES[indicator];
  return and(
    eq(requests.agencyId, agencyId),
    received(period),
    denominator,
    part === 'numerator' ? numerator : undefined,
  );
}
