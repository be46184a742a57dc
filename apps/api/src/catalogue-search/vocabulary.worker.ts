import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

const STALE_QUEUE = 'search_vocabulary_stale';
const ALL_QUEUE = 'search_vocabulary';
const EVERY_FIVE_MINUTES = '*/5 * * * *';
const EVERY_NIGHT = '40 2 * * *';

/** Keeps the counts of words near the truth: slips are mended and words joined by them. */
@Injectable()
export class VocabularyWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly index: SearchIndexRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(STALE_QUEUE, {});
    await this.jobs.work(STALE_QUEUE, () => this.index.renewStaleVocabulary());
    await this.jobs.schedule(STALE_QUEUE, EVERY_FIVE_MINUTES);
    await this.jobs.define(ALL_QUEUE, {});
    await this.jobs.work(ALL_QUEUE, () => this.index.renewVocabulary());
    await this.jobs.schedule(ALL_QUEUE, EVERY_NIGHT);
  }
}
