import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { DutyCache } from './duty-cache.service.ts';

const DUTY_QUEUE = 'publication_duties';
/** Just after midnight: the day ahead brings new periods into sight. */
const EVERY_DAY = '5 0 * * *';
const RETRY = { retryLimit: 5, retryDelay: 300 };

@Injectable()
export class DutyWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly cache: DutyCache,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(DUTY_QUEUE, RETRY);
    await this.jobs.work(DUTY_QUEUE, () => this.cache.recompute());
    await this.jobs.schedule(DUTY_QUEUE, EVERY_DAY);
  }
}
