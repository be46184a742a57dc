import { Inject, Injectable } from '@nestjs/common';
import { factsOfRequest, hanoiDay, type CountedLine, type CountedRequest } from '@minhbach/domain';
import { inArray, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { requests } from '../requests/request.table.ts';
import { statisticFacts, statisticPending } from './statistic.table.ts';

const BATCH = 500;
/** Rows in one statement: each has seven values, and PostgreSQL takes 65 535. */
const ROWS = 5_000;

/** A request with its lines, each with the moment at which it was taken down. */
export type KeptRequest = Omit<CountedRequest, 'lines'> & {
  lines: readonly (CountedLine & { at: string })[];
};

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
    return this.database.transaction((transaction) =>
      this.#makeSome(
        transaction,
        sql`select request_id from statistic_pending limit ${BATCH} for update skip locked`,
      ),
    );
  }

  /**
   * Makes every fact of these bodies' requests anew that waits, within the caller's transaction: however
   * many there are, and after whoever makes some of them just now is done. What it counts next is what
   * the register says at that moment.
   */
  async catchUpOf(agencyIds: readonly string[], transaction: Transaction): Promise<void> {
    const waiting = sql`select pending.request_id from statistic_pending pending
      join requests on requests.id = pending.request_id
      where ${inArray(requests.agencyId, [...agencyIds])}
      order by pending.request_id limit ${BATCH} for update of pending`;
    while (await this.#makeSome(transaction, waiting));
  }

  /** Throws every fact of a request away and makes all anew. */
  async rebuild(): Promise<void> {
    await this.database.execute(
      sql`insert into statistic_pending select distinct request_id from register on conflict do nothing`,
    );
    while (await this.catchUp());
  }

  async #makeSome(transaction: Transaction, waiting: SQL): Promise<boolean> {
    const taken = await transaction
      .delete(statisticPending)
      .where(sql`${statisticPending.requestId} in (${waiting})`)
      .returning({ id: statisticPending.requestId });
    const ids = taken.map(({ id }) => id);
    if (ids.length === 0) return false;
    await transaction.delete(statisticFacts).where(inArray(statisticFacts.requestId, ids));
    const facts = (await this.countedRequests(ids, transaction)).flatMap(factsOfRequest);
    for (let from = 0; from < facts.length; from += ROWS)
      await transaction.insert(statisticFacts).values(facts.slice(from, from + ROWS));
    return ids.length === BATCH;
  }

  /** What facts are made of: these requests with their lines. Petitions have lines too, and no facts here. */
  async countedRequests(
    ids: readonly string[],
    within: Database | Transaction = this.database,
  ): Promise<KeptRequest[]> {
    const known = await within
      .select({
        requestId: requests.id,
        agencyId: requests.agencyId,
        firstSentAt: requests.firstSentAt,
      })
      .from(requests)
      .where(inArray(requests.id, [...ids]));
    const lines = Map.groupBy(
      await this.register.openLines(ids, within),
      ({ requestId }) => requestId,
    );
    return known.map(({ firstSentAt, ...request }) => ({
      ...request,
      firstSentOn: hanoiDay(firstSentAt),
      lines: (lines.get(request.requestId) ?? []) as unknown as KeptRequest['lines'], // what the domain's `decide` put there
    }));
  }
}
