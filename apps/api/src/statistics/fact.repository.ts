import { Inject, Injectable } from '@nestjs/common';
import {
  factsOfRequest,
  hanoiDay,
  type CountedLine,
  type CountedRequest,
  type Fact,
} from '@minhbach/domain';
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { requests } from '../requests/request.table.ts';
import { statisticFacts } from './statistic.table.ts';
import { ToldFactsRepository, type ToldSource } from './told-facts.repository.ts';

const BATCH = 500;
/** A batch takes well under a second. */
const BATCHES_OF_READER = 4;
/** Rows in one statement: each has nine values, and PostgreSQL takes 65 535. */
const ROWS = 5_000;

/** A request with its lines, each with the moment at which it was taken down. */
export type KeptRequest = Omit<CountedRequest, 'lines'> & {
  lines: readonly (CountedLine & { at: string })[];
};

/** Any number will do, so long as every process of this system uses the same. */
const FACTS_LOCK = 4_200_108;
type Pending = { source: 'request' | ToldSource; source_id: string };

/** Nothing waits any more · some is made and more may wait · another process is making them. */
export type CaughtUp = 'all' | 'some' | 'left';

/** Keeps the facts as the register and the other parts say. */
@Injectable()
export class FactRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly register: RegisterRepository,
    private readonly told: ToldFactsRepository,
  ) {}

  /** Makes the facts of some of what waits anew. While another process makes some, it leaves them to it. */
  catchUp(): Promise<CaughtUp> {
    return this.database.transaction(async (transaction) => {
      const { rows } = await transaction.execute<{ may: boolean | null }>(sql`select case
        when exists (select from statistic_pending) then pg_try_advisory_xact_lock(${FACTS_LOCK})
        end as may`);
      const may = rows[0]?.may ?? null;
      if (may === null) return 'all';
      if (!may) return 'left';
      return (await this.#makeSome(transaction)) ? 'some' : 'all';
    });
  }

  /**
   * Makes as many facts as whoever asks for figures should wait for.
   *
   * @returns whether every act is counted; false while many were taken at once, as by an import
   */
  async catchUpForReader(): Promise<boolean> {
    for (let batch = 0; batch < BATCHES_OF_READER; batch++) {
      const caughtUp = await this.catchUp();
      if (caughtUp !== 'some') return caughtUp === 'all';
    }
    return false;
  }

  /**
   * Makes every fact of these bodies anew that waits, within the caller's transaction: however many there
   * are, and after whoever makes some of them just now is done. What it counts next is what the register
   * says at that moment.
   */
  async catchUpOf(agencyIds: readonly string[], transaction: Transaction): Promise<void> {
    await transaction.execute(sql`select pg_advisory_xact_lock(${FACTS_LOCK})`);
    while (await this.#makeSome(transaction, isOf(agencyIds)));
  }

  /** Makes every fact anew. */
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

  /** @returns whether more may wait */
  async #makeSome(transaction: Transaction, ofWhom: SQL = sql`true`): Promise<boolean> {
    const some = sql`select distinct source, source_id from statistic_pending where ${ofWhom} limit ${BATCH}`;
    const { rows } = await transaction.execute<Pending>(sql`delete from statistic_pending
      where (source, source_id) in (${some}) returning source, source_id`);
    let made = 0;
    for (const [source, marks] of Map.groupBy(rows, (row) => row.source)) {
      const ids = [...new Set(marks.map((mark) => mark.source_id))];
      await this.#makeAnew(transaction, source, ids);
      made += ids.length;
    }
    return made === BATCH;
  }

  async #makeAnew(
    transaction: Transaction,
    source: Pending['source'],
    ids: readonly string[],
  ): Promise<void> {
    await transaction
      .delete(statisticFacts)
      .where(and(eq(statisticFacts.source, source), inArray(statisticFacts.sourceId, [...ids])));
    const facts: Fact[] =
      source === 'request'
        ? (await this.countedRequests(ids, transaction)).flatMap(factsOfRequest)
        : await this.told.factsOf(transaction, source, ids);
    for (let from = 0; from < facts.length; from += ROWS)
      await transaction.insert(statisticFacts).values(facts.slice(from, from + ROWS));
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

/** What waits and may be about these bodies; of a training nobody knows before it is read. */
function isOf(agencyIds: readonly string[]): SQL {
  const bodies = sql`any(${`{${agencyIds.join(',')}}`}::uuid[])`;
  return sql`case source
    when 'request' then source_id in (select id from requests where agency_id = ${bodies})
    when 'petition' then source_id in (select id from petitions where agency_id = ${bodies})
    when 'entry' then source_id in (select id from catalogue_entries where agency_id = ${bodies})
    when 'visit' then source_id in (select id from section_visits where agency_id = ${bodies})
    when 'import' then source_id in (select id from paper_imports where agency_id = ${bodies})
    when 'training' then true
    else source_id = ${bodies} end`;
}

const DUTIES_OF_ALL = sql`select distinct 'duty', agency_id from publication_duties`;
const EVERYTHING = sql`select distinct 'request', request_id from register
  union all select distinct 'entry', entry_id from catalogue_history
  union all ${DUTIES_OF_ALL}
  union all select 'petition', id from petitions
  union all select distinct 'training', id from trainings
  union all select distinct 'regulation', agency_id from section_blocks where block = 'internal_regulation'
  union all select distinct 'look', agency_id from looks where agency_id is not null
  union all select 'visit', id from section_visits
  union all select 'import', id from paper_imports`;
