import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { EntryRepository } from './entry.repository.ts';
import { EntryService } from './entry.service.ts';

const EXPIRY_QUEUE = 'expire_entries';
const AFTER_MIDNIGHT = '10 0 * * *';
/** Every half hour of the day: what is missed tonight is found the next night all the same. */
const RETRY = { retryLimit: 40, retryDelay: 1_800 };
const AT_A_TIME = 100;

/**
 * Ends each night what has had its term of publication. Nobody sees it longer for that: what the public
 * finds is asked of the day. The state follows, so that the history tells of it.
 */
@Injectable()
export class EntryExpiryWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly entries: EntryRepository,
    private readonly service: EntryService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(EXPIRY_QUEUE, RETRY);
    await this.jobs.work(EXPIRY_QUEUE, () => this.expireAll());
    await this.jobs.schedule(EXPIRY_QUEUE, AFTER_MIDNIGHT);
  }

  async expireAll(): Promise<void> {
    let ended: number;
    do ended = await this.#expireSome();
    while (ended > 0);
  }

  /** One that a person has just ended or lengthened is no longer ours to end: the ruling says no. */
  async #expireSome(): Promise<number> {
    let ended = 0;
    for (const id of await this.entries.withTermOver(AT_A_TIME)) {
      const action = { type: 'expire_entry' } as const;
      const actor = { kind: 'system' } as const;
      const ruling = await this.service.act({ id, action, actor, expectedVersion: null });
      if (ruling.allowed) ended += 1;
    }
    return ended;
  }
}
