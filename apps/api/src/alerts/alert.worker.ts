import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { AlertService } from './alert.service.ts';

const ALERT_QUEUE = 'overseer_letter';
/** After the officers' own, which are due to act. */
const EVERY_MORNING = '35 7 * * *';
/** Until noon; after that the next morning tells it. */
const RETRY = { retryLimit: 9, retryDelay: 1_800 };

@Injectable()
export class AlertWorker implements OnModuleInit {
  constructor(
    private readonly alerts: AlertService,
    private readonly jobs: JobQueue,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(ALERT_QUEUE, RETRY);
    await this.jobs.work(ALERT_QUEUE, () => this.alerts.sendAll());
    await this.jobs.schedule(ALERT_QUEUE, EVERY_MORNING);
  }
}
