import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicStanding, type CatalogueEntry } from '@minhbach/domain';
import { z } from 'zod';
import { EntryService, type EntryFollower } from '../catalogue/entry.service.ts';
import { LinkCheckService } from '../links/link-check.service.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { AddressChecks } from '../requests/address-checks.repository.ts';
import { PublicPlaceService } from './public-place.service.ts';

const NIGHTLY_QUEUE = 'public_places';
/** After the links were followed, before officers are written to about their day. */
const EVERY_MORNING = '45 6 * * *';
const CHANGED_QUEUE = 'public_entry_changed';
const RETRY = { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 3_600 };
const ChangedJob = z.object({ entryId: z.uuid() });

/** Looks every morning at all places, and at once at those of an entry that nobody can read any more. */
@Injectable()
export class PublicPlaceWorker implements EntryFollower, OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly entries: EntryService,
    private readonly addresses: AddressChecks,
    private readonly jobs: JobQueue,
    private readonly links: LinkCheckService,
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
    this.entries.follow(this);
    this.links.follow(this.addresses);
  }

  /** The look is planned with the change itself: neither is lost without the other. */
  async changed(transaction: Transaction, entry: CatalogueEntry): Promise<void> {
    if (entry.publishedOn === null) return;
    if (publicStanding({ ...entry, linkIsDead: false }, this.clock.today()) === 'live') return;
    const job = { entryId: entry.id } satisfies z.infer<typeof ChangedJob>;
    await this.jobs.add(transaction, CHANGED_QUEUE, job);
  }
}
