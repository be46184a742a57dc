import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DigestService } from './digest.service.ts';
import { JobQueue } from '../platform/job-queue.ts';

const DIGEST_QUEUE = 'officer_digest';
const EVERY_MORNING = '30 7 * * *';
/** Until noon; after that the day's list has lost its use. */
const RETRY = { retryLimit: 9, retryDelay: 1_800 };

@Injectable()
export class DigestWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly digests: DigestService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(DIGEST_QUEUE, RETRY);
    await this.jobs.work(DIGEST_QUEUE, () => this.digests.sendAll());
    await this.jobs.schedule(DIGEST_QUEUE, EVERY_MORNING);
  }
}
