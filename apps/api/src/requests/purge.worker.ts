import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DraftRepository } from '../drafts/draft.repository.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { SubmissionRepository } from './submission.repository.ts';

const PURGE_QUEUE = 'purge_expired';
const EVERY_HOUR = '7 * * * *';

/** Forgets what was to be kept for a while only: drafts after a week, codes for retries after a day. */
@Injectable()
export class PurgeWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly drafts: DraftRepository,
    private readonly submissions: SubmissionRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(PURGE_QUEUE, {});
    await this.jobs.schedule(PURGE_QUEUE, EVERY_HOUR);
    await this.jobs.work(PURGE_QUEUE, () => this.purge());
  }

  async purge(): Promise<void> {
    await this.drafts.purge();
    await this.submissions.purge();
  }
}
