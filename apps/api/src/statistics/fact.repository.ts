import { Inject, Injectable } from '@nestjs/common';
import { factsOfRequest, hanoiDay, type CountedLine, type Fact } from '@minhbach/domain';
import { inArray, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { requests } from '../requests/request.table.ts';
import { statisticFacts, statisticPending } from './statistic.table.ts';

const BATCH = 500;
/** Rows in one statement: each has seven values, and PostgreSQL takes 65 535. */
const ROWS = 5_000;

/** Keeps the facts of requests as their lines in the register say. */
@Injectable()
export class FactRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly register: RegisterRepository,
  ) {}

  /**
   * Makes the facts of some requests anew whose lines went ahead. Lines and the mark that they went
   * ahead were kept together, so that none is passed over.
   *
   * @returns whether more may wait
   */
  catchUp(): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const some = sql`select request_id from statistic_pending limit ${BATCH} for update skip locked`;
      const taken = await transaction
        .delete(statisticPending)
        .where(sql`${statisticPending.requestId} in (${some})`)
        .returning({ id: statisticPending.requestId });
      const ids = taken.map(({ id }) => id);
      if (ids.length === 0) return false;
      await transaction.delete(statisticFacts).where(inArray(statisticFacts.requestId, ids));
      const facts = await this.#factsOf(transaction, ids);
      for (let from = 0; from < facts.length; from += ROWS)
        await transaction.insert(statisticFacts).values(facts.slice(from, from + ROWS));
      return ids.length === BATCH;
    });
  }

  /** Throws every fact of a request away and makes all anew. */
  async rebuild(): Promise<void> {
    await this.database.execute(
      sql`insert into statistic_pending select distinct request_id from register on conflict do nothing`,
    );
    while (await this.catchUp());
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
