import { setTimeout } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { JobQueue } from '../platform/job-queue.ts';
import { ImportCheck } from './import-check.service.ts';
import { ImportConfirmation } from './import-confirmation.service.ts';
import { ImportRunner } from './import-run.service.ts';
import { IMPORT_QUEUE, ImportRepository } from './import.repository.ts';

const GIVEN_UP_QUEUE = 'catalogue_import_given_up';
const RETRY = { retryLimit: 3, retryDelay: 5, retryBackoff: true };
/** A worker that died is noticed within a minute or so, and its import goes on elsewhere. */
const HEARTBEAT_SECONDS = 30;
/** A file is read in one go: a hundred thousand rows take minutes. */
const EXPIRE_SECONDS = 3_600;

/** The embedded database has one connection: between two batches, whoever waits for it takes a turn. */
const BREATH_MS = 20;

const Job = z.object({ importId: z.uuid() });

/** Carries imports on, one at a time in this process. */
@Injectable()
export class ImportWorker implements OnModuleInit, BeforeApplicationShutdown {
  #isEnding = false;

  constructor(
    private readonly jobs: JobQueue,
    private readonly imports: ImportRepository,
    private readonly checking: ImportCheck,
    private readonly running: ImportRunner,
    private readonly confirming: ImportConfirmation,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(GIVEN_UP_QUEUE, {});
    await this.jobs.define(IMPORT_QUEUE, {
      ...RETRY,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: EXPIRE_SECONDS,
      deadLetter: GIVEN_UP_QUEUE,
    });
    // Begun by a process that is no more. Where it still is, two workers on one import do no harm.
    const left = await this.imports.unfinished();
    await this.imports.addJobs(left.map(({ id }) => id));
    await this.jobs.work(IMPORT_QUEUE, (data) => this.work(Job.parse(data).importId), 1);
    await this.jobs.work(GIVEN_UP_QUEUE, (data) => this.imports.giveUp(Job.parse(data).importId));
  }

  beforeApplicationShutdown(): void {
    this.#isEnding = true;
  }

  /** Does what is next for this import; nothing, if there is nothing. */
  async work(id: string): Promise<void> {
    const run = await this.imports.find(id);
    const mayGoOn = async () => {
      await setTimeout(BREATH_MS);
      // The queue gives the job to another, or to the next start.
      if (this.#isEnding) throw new Error('The process is ending.');
    };
    if (run?.state === 'uploaded') await this.checking.check(run, mayGoOn);
    else if (run?.state === 'running') await this.running.run(id, mayGoOn);
    else if (run !== undefined && run.confirmingById !== null)
      await this.confirming.confirm(run, mayGoOn);
  }
}
