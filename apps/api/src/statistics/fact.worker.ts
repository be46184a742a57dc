import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { FactRepository } from './fact.repository.ts';

const FACT_QUEUE = 'statistic_facts';
const EVERY_MINUTE = '* * * * *';
const RETRY = { retryLimit: 2, retryDelay: 60 };

/** Keeps the facts near the register also while nobody asks for statistics. */
@Injectable()
export class FactWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly facts: FactRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(FACT_QUEUE, RETRY);
    await this.jobs.work(FACT_QUEUE, async () => {
      while (await this.facts.catchUp());
    });
    await this.jobs.schedule(FACT_QUEUE, EVERY_MINUTE);
  }
}
