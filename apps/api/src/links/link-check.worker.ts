import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { LinkCheckService } from './link-check.service.ts';

const LINK_QUEUE = 'link_checks';
const EVERY_NIGHT = '30 1 * * *';
/** A night's run may last until the morning; one cut short is taken up where it stopped. */
const NIGHT = { retryLimit: 2, retryDelay: 600, expireInSeconds: 5 * 60 * 60 };

@Injectable()
export class LinkCheckWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly service: LinkCheckService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(LINK_QUEUE, NIGHT);
    await this.jobs.work(LINK_QUEUE, () => this.service.checkAll());
    await this.jobs.schedule(LINK_QUEUE, EVERY_NIGHT);
  }
}
