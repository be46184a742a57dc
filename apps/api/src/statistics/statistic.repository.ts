import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, FactKind, FactSource, FactSum, SubtreeSpan } from '@minhbach/domain';
import { and, asc, eq, gt, inArray, min, sql, type SQL } from 'drizzle-orm';
import { entries } from '../catalogue/entry.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { petitions } from '../petitions/petition.table.ts';
import { requests } from '../requests/request.table.ts';
import { trainings } from '../trainings/training.table.ts';
import { statisticFacts } from './statistic.table.ts';

const { agencyId, amount, by, id, item, kind, on, requestId, source, sourceId } = statisticFacts;

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

@Injectable()
export class StatisticRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The facts in the spans, of these kinds or all, put together by kind, value and size. */
  sums(
    spans: readonly SubtreeSpan[],
    kinds: readonly FactKind[] | null = null,
  ): Promise<FactSum[]> {
    return this.database
      .select({ kind, by, amount, count: sql<number>`count(*)::int` })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .where(kinds === null ? undefined : inArray(kind, [...kinds]))
      .groupBy(kind, by, amount);
  }

  /** The day of the first fact of each body that has any of a request, or brought in from paper. */
  async firstFacts(spans: readonly SubtreeSpan[]): Promise<Map<string, CalendarDate>> {
    const bodies = [...new Set(spans.map((span) => span.agencyId))];
    const rows = await this.database
      .select({ agencyId, first: min(on) })
      .from(statisticFacts)
      .where(
        and(
          sql`${agencyId} = any(${arrayOf(bodies)}::uuid[])`,
          inArray(source, ['request', 'import']),
        ),
      )
      .groupBy(agencyId);
    return new Map(rows.flatMap((row) => (row.first ? [[row.agencyId, row.first]] : [])));
  }

  /** What a cell counts, in the order in which it was kept. */
  list({ spans, kind: counted, values, minus }: Counted, first: number, after: number) {
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
        subject: sql<string | null>`coalesce(${entries.title}, ${TRAINING_TITLE})`,
        item,
        by,
        amount,
      })
      .from(statisticFacts)
      .innerJoin(joined(spans), WITHIN)
      .leftJoin(requests, eq(requests.id, requestId))
      .leftJoin(petitions, and(eq(petitions.id, sourceId), eq(source, 'petition')))
      .leftJoin(entries, and(eq(entries.id, sourceId), eq(source, 'entry')))
      .where(
        and(
          eq(kind, counted),
          minus === null ? undefined : stillThere(minus),
          gt(id, after),
          values.length === 0 ? undefined : inArray(by, [...values]),
        ),
      )
      .orderBy(asc(id))
      .limit(first) satisfies Promise<CountedFact[]>;
  }
}

const WITHIN = sql`${agencyId} = span.agency_id and ${on} between span.since and span.until`;

const TRAINING_TITLE = sql`(select ${trainings.title} from ${trainings}
  where ${source} = 'training' and ${trainings.id} = ${sourceId}
  order by ${trainings.version} desc limit 1)`;

/** Of what came and may have gone again: that it had not gone by the last day. */
const stillThere = (minus: FactKind) => sql`not exists (select from ${statisticFacts} gone
  where gone.kind = ${minus} and gone.source_id = ${sourceId} and gone.agency_id = ${agencyId}
    and gone.item > ${item} and gone.on <= span.until)`;

function joined(spans: readonly SubtreeSpan[]): SQL {
  const column = (of: (span: SubtreeSpan) => string) => arrayOf(spans.map(of));
  return sql`unnest(${column((span) => span.agencyId)}::uuid[], ${column(({ from }) => from)}::date[],
    ${column(({ until }) => until)}::date[]) as span(agency_id, since, until)`;
}

/** One parameter for a whole list, however long; ids and days need no quoting. */
const arrayOf = (values: readonly string[]) => sql`${`{${values.join(',')}}`}`;
