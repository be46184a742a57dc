import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { FactRepository } from './fact.repository.ts';

const FACT_QUEUE = 'statistic_facts';
const EVERY_MINUTE = '* * * * *';
const DUTY_FACT_QUEUE = 'statistic_duties';
/** After the day's duties are computed, and a few times more, should the system have been down then. */
const SOME_TIMES_A_DAY = '15 0,3,6,12 * * *';
const RETRY = { retryLimit: 2, retryDelay: 60 };

/** Keeps the facts near what they are made of, also while nobody asks for statistics. */
@Injectable()
export class FactWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly facts: FactRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(FACT_QUEUE, RETRY);
    await this.jobs.work(FACT_QUEUE, async () => {
      while ((await this.facts.catchUp()) === 'some');
    });
    await this.jobs.schedule(FACT_QUEUE, EVERY_MINUTE);
    await this.jobs.define(DUTY_FACT_QUEUE, RETRY);
    await this.jobs.work(DUTY_FACT_QUEUE, () => this.facts.markDuties());
    await this.jobs.schedule(DUTY_FACT_QUEUE, SOME_TIMES_A_DAY);
  }
}
