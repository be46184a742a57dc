import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { z } from 'zod';
import { JobQueue } from '../platform/job-queue.ts';
import { Metrics } from '../platform/metrics.ts';
import { TEXT_QUEUE } from './document-texts.repository.ts';
import { TextExtraction } from './text-extraction.service.ts';
import { TextJobs } from './text-jobs.repository.ts';

const SWEEP_QUEUE = 'sweep_texts';
const EVERY_NIGHT = '17 2 * * *';
const TextJob = z.object({ sha256: z.string() });
/** A process that dies is missed after a minute, and its file taken up by another. */
const OPTIONS = {
  policy: 'exclusive',
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  heartbeatSeconds: 60,
  expireInSeconds: 3_600,
} as const;
/** Each in a process of its own, with memory of its own. */
const SIDE_BY_SIDE = 2;

@Injectable()
export class TextExtractionWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly metrics: Metrics,
    private readonly extraction: TextExtraction,
    private readonly texts: TextJobs,
  ) {}

  async onModuleInit(): Promise<void> {
    const { texts } = this;
    const gauge = new Gauge({
      name: 'minhbach_document_texts',
      help: 'Files of the catalogue whose text is not there, by what it waits for or failed at',
      labelNames: ['state'] as const,
      registers: [],
      async collect() {
        this.reset();
        for (const { state, count } of await texts.countBy()) this.set({ state }, count);
      },
    });
    this.metrics.registry.registerMetric(gauge);
    await this.jobs.define(TEXT_QUEUE, OPTIONS);
    await this.jobs.define(SWEEP_QUEUE, {});
    await this.jobs.work(
      TEXT_QUEUE,
      (data) => this.extraction.extract(TextJob.parse(data).sha256),
      SIDE_BY_SIDE,
    );
    await this.jobs.work(SWEEP_QUEUE, () => this.texts.takeUpLost());
    await this.jobs.schedule(SWEEP_QUEUE, EVERY_NIGHT);
  }
}
