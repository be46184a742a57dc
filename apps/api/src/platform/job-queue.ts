import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, type JobResult, type Queue } from 'pg-boss';
import { OPEN_DATABASE, type OpenDatabase, type Transaction } from './database.ts';

/** How often an idle worker looks for something to do. */
const POLLING_SECONDS = 1;
/** How many jobs of a queue one process works at a time. */
const SIDE_BY_SIDE = 10;

/** Work to be done after the answer has gone out, kept in the database with what caused it. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  readonly #boss: PgBoss;
  #started: Promise<unknown> | undefined;

  constructor(@Inject(OPEN_DATABASE) opened: OpenDatabase) {
    this.#boss = new PgBoss({ db: adapterOf(opened), schema: 'jobs' });
    const logger = new Logger('jobs');
    this.#boss.on('error', (fault) => logger.error(fault.message));
  }

  /** To be awaited before the first transaction that adds a job. */
  start(): Promise<unknown> {
    this.#started ??= this.#boss.start();
    return this.#started;
  }

  async define(name: string, options: Omit<Queue, 'name'>): Promise<void> {
    await this.start();
    await this.#boss.createQueue(name, options);
    // Adding a job asks the cache; filled now, it sends no query from inside a transaction.
    await this.#boss.getQueueStats(name);
  }

  /** @param singletonKey in an exclusive queue, nothing is added while a job of that key is there */
  async add(
    transaction: Transaction,
    name: string,
    data: object,
    singletonKey?: string,
  ): Promise<void> {
    const key = singletonKey === undefined ? {} : { singletonKey };
    await this.#boss.send(name, data, { db: fromDrizzle(transaction, sql), ...key });
  }

  /** As `add`, with one statement for all. */
  async addAll(transaction: Transaction, name: string, all: readonly object[]): Promise<void> {
    if (all.length === 0) return;
    const jobs = all.map((data) => ({ data }));
    await this.#boss.insert(name, jobs, { db: fromDrizzle(transaction, sql) });
  }

  /**
   * Works a queue, some jobs side by side; one that throws is tried again, as its queue is defined.
   *
   * @param heavy for jobs that take long: so many at a time, none waiting for its neighbours to end
   */
  async work(name: string, act: (data: unknown) => Promise<void>, heavy?: number): Promise<void> {
    await this.#boss.work<unknown>(
      name,
      {
        pollingIntervalSeconds: POLLING_SECONDS,
        perJobResults: true,
        ...(heavy === undefined
          ? { batchSize: SIDE_BY_SIDE }
          : { batchSize: 1, localConcurrency: heavy }),
      },
      (jobs) => Promise.all(jobs.map(({ id, data }) => settle(id, () => act(data)))),
    );
  }

  /** Runs a queue's job at these times of the day in Hanoi, once however many processes there are. */
  async schedule(name: string, cron: string): Promise<void> {
    await this.#boss.schedule(name, cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#started !== undefined) await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }
}

/** The job's own outcome, so that one failure doesn't repeat what its neighbours have done. */
async function settle(id: string, act: () => Promise<void>): Promise<JobResult> {
  try {
    await act();
    return { id, status: 'completed' };
  } catch (fault) {
    // The queue keeps this and tries again: the fault is not lost, and messages may hold addresses.
    return {
      id,
      status: 'failed',
      output: { fault: fault instanceof Error ? fault.name : 'unknown' },
    };
  }
}

function adapterOf(opened: OpenDatabase) {
  return {
    executeSql: async (text: string, values?: unknown[]) => {
      try {
        return await opened.executeSql(text, values);
      } catch (fault) {
        // The embedded engine has one connection: a block that failed half-way must not stay open.
        if (opened.engine === 'embedded') await opened.executeSql('rollback');
        throw fault;
      }
    },
  };
}
