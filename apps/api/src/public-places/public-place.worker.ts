import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { JobQueue } from '../platform/job-queue.ts';
import { PublicPlaceService } from './public-place.service.ts';

const NIGHTLY_QUEUE = 'public_places';
/** After the links were followed, before officers are written to about their day. */
const EVERY_MORNING = '45 6 * * *';
const CHANGED_QUEUE = 'public_entry_changed';
const RETRY = { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 3_600 };
const ChangedJob = z.object({ entryId: z.uuid() });

/** Looks every morning at all places, and at once at those of an entry that nobody can read any more. */
@Injectable()
export class PublicPlaceWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly places: PublicPlaceService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(NIGHTLY_QUEUE, RETRY);
    await this.jobs.work(NIGHTLY_QUEUE, () => this.places.check());
    await this.jobs.schedule(NIGHTLY_QUEUE, EVERY_MORNING);
    await this.jobs.define(CHANGED_QUEUE, RETRY);
    await this.jobs.work(CHANGED_QUEUE, (data) =>
      this.places.check(ChangedJob.parse(data).entryId),
    );
  }
}
