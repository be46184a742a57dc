import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Metrics } from '../platform/metrics.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { NOTICE_QUEUE, NoticeJob, NoticeRepository } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';

const GIVEN_UP_QUEUE = 'notice_given_up';
/** Nine attempts, from half a minute to two hours apart: some six hours of a mail server's absence. */
const RETRY = { retryLimit: 8, retryDelay: 30, retryBackoff: true, retryDelayMax: 7_200 };
/** After this long a sender that died in the middle is taken for dead, and the letter sent again. */
const EXPIRE_SECONDS = 120;

/** Defines the queues and takes their work. */
@Injectable()
export class NoticeWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly notices: NoticeRepository,
    private readonly service: NoticeService,
    private readonly metrics: Metrics,
  ) {}

  async onModuleInit(): Promise<void> {
    const { notices } = this;
    const gauge = new Gauge({
      name: 'minhbach_notices_given_up',
      help: 'Letters that no further attempt will be made to send: somebody must look',
      registers: [],
      async collect() {
        this.set(await notices.countGivenUp());
      },
    });
    this.metrics.registry.registerMetric(gauge);
    await this.#define();
    await this.jobs.work(NOTICE_QUEUE, (data) => this.service.send(NoticeJob.parse(data).noticeId));
    await this.jobs.work(GIVEN_UP_QUEUE, (data) =>
      this.notices.recordGivenUp(NoticeJob.parse(data).noticeId),
    );
  }

  async #define(): Promise<void> {
    await this.jobs.define(GIVEN_UP_QUEUE, {});
    await this.jobs.define(NOTICE_QUEUE, {
      ...RETRY,
      expireInSeconds: EXPIRE_SECONDS,
      deadLetter: GIVEN_UP_QUEUE,
    });
  }
}
