import { Inject, Injectable } from '@nestjs/common';
import { factsOfRequest, hanoiDay, type CountedLine, type Fact } from '@minhbach/domain';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { requests } from '../requests/request.table.ts';
import { statisticFacts } from './statistic.table.ts';
import { ToldFactsRepository, type ToldSource } from './told-facts.repository.ts';

const BATCH = 500;
/** Rows in one statement: each has nine values, and PostgreSQL takes 65 535. */
const ROWS = 5_000;

/** Any number will do, so long as every process of this system uses the same. */
const FACTS_LOCK = 4_200_108;
type Pending = { source: 'request' | ToldSource; source_id: string };

/** Keeps the facts as the register and the other parts say. */
@Injectable()
export class FactRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly register: RegisterRepository,
    private readonly told: ToldFactsRepository,
  ) {}

  /**
   * Makes the facts of some things anew that went ahead of them. Each change and the mark that it was made
   * were kept together, so that none is passed over. Does nothing while another does the same.
   *
   * @returns whether more may wait
   */
  catchUp(): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const { rows } = await transaction.execute<{ may: boolean }>(sql`select
        exists (select from statistic_pending) and pg_try_advisory_xact_lock(${FACTS_LOCK}) as may`);
      return rows[0]?.may === true && this.#makeSome(transaction);
    });
  }

  /** Makes every fact anew that the system can: all but those brought in from paper. */
  async rebuild(): Promise<void> {
    await this.database.execute(
      sql`insert into statistic_pending (source, source_id) ${EVERYTHING}`,
    );
    const makeSome = () =>
      this.database.transaction(async (transaction) => {
        await transaction.execute(sql`select pg_advisory_xact_lock(${FACTS_LOCK})`);
        return this.#makeSome(transaction);
      });
    while (await makeSome());
  }

  /** The day that is over may have left duties unmet, links dead and files withheld. */
  async markDuties(): Promise<void> {
    await this.database.execute(
      sql`insert into statistic_pending (source, source_id) ${DUTIES_OF_ALL}`,
    );
  }

  async #makeSome(transaction: Transaction): Promise<boolean> {
    const some = sql`select distinct source, source_id from statistic_pending limit ${BATCH}`;
    const { rows } = await transaction.execute<Pending>(sql`delete from statistic_pending
      where (source, source_id) in (${some}) returning source, source_id`);
    for (const [source, marks] of Map.groupBy(rows, (row) => row.source)) {
      const ids = [...new Set(marks.map((mark) => mark.source_id))];
      await this.#makeAnew(transaction, source, ids);
    }
    return rows.length > 0;
  }

  async #makeAnew(
    transaction: Transaction,
    source: Pending['source'],
    ids: readonly string[],
  ): Promise<void> {
    await transaction
      .delete(statisticFacts)
      .where(and(eq(statisticFacts.source, source), inArray(statisticFacts.sourceId, [...ids])));
    const facts =
      source === 'request'
        ? await this.#factsOf(transaction, ids)
        : await this.told.factsOf(transaction, source, ids);
    for (let from = 0; from < facts.length; from += ROWS)
      await transaction.insert(statisticFacts).values(facts.slice(from, from + ROWS));
  }

  /** Petitions have lines too, and no facts here. */
  async #factsOf(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
    const known = await transaction
      .select({
        requestId: requests.id,
        agencyId: requests.agencyId,
        firstSentAt: requests.firstSentAt,
      })
      .from(requests)
      .where(inArray(requests.id, [...ids]));
    const lines = Map.groupBy(
      await this.register.openLines(ids, transaction),
      ({ requestId }) => requestId,
    );
    return known.flatMap(({ firstSentAt, ...request }) =>
      factsOfRequest({
        ...request,
        firstSentOn: hanoiDay(firstSentAt),
        lines: (lines.get(request.requestId) ?? []) as unknown as readonly CountedLine[], // what the domain's `decide` put there
      }),
    );
  }
}

const DUTIES_OF_ALL = sql`select distinct 'duty', agency_id from publication_duties`;
const EVERYTHING = sql`select distinct 'request', request_id from register
  union all select distinct 'entry', entry_id from catalogue_history
  union all ${DUTIES_OF_ALL}
  union all select 'petition', id from petitions
  union all select distinct 'training', id from trainings
  union all select distinct 'regulation', agency_id from section_blocks where block = 'internal_regulation'
  union all select distinct 'look', agency_id from looks where agency_id is not null`;
