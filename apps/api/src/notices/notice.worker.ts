import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from './job-queue.ts';
import { NOTICE_QUEUE, NoticeRepository, type NoticeJob } from './notice.repository.ts';
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
  ) {}

  async onModuleInit(): Promise<void> {
    await defineNoticeQueues(this.jobs);
    await this.jobs.work<NoticeJob>(NOTICE_QUEUE, ({ noticeId }) => this.service.send(noticeId));
    await this.jobs.work<NoticeJob>(GIVEN_UP_QUEUE, ({ noticeId }) =>
      this.notices.recordGivenUp(noticeId),
    );
  }
}

export async function defineNoticeQueues(jobs: JobQueue): Promise<void> {
  await jobs.define(GIVEN_UP_QUEUE, {});
  await jobs.define(NOTICE_QUEUE, {
    ...RETRY,
    expireInSeconds: EXPIRE_SECONDS,
    deadLetter: GIVEN_UP_QUEUE,
  });
}
