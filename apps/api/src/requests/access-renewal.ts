import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AccessCodeLetterService } from '../notices/access-code-letter.service.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { RequestAccess } from './access.repository.ts';
import { newAccessCode } from '../platform/access-code.ts';
import { RequestRepository } from './request.repository.ts';

const RENEWAL_QUEUE = 'renew_access_code';
const RETRY = { retryLimit: 5, retryDelay: 30, retryBackoff: true };

/**
 * A new code for who has lost theirs, sent to the sealed e-mail and shown nowhere else. The queue
 * holds the request's id alone: the code is drawn when the letter leaves.
 */
@Injectable()
export class AccessRenewal implements OnModuleInit {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly access: RequestAccess,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly letters: AccessCodeLetterService,
    private readonly requests: RequestRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(RENEWAL_QUEUE, RETRY);
    await this.jobs.work(RENEWAL_QUEUE, (data) => this.renew(requestIdOf(data)));
  }

  /** The answer is the same whether there is such a request or not; the letter comes later, or never. */
  async ask(reference: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const requestId = await this.access.claimRenewal(transaction, reference, this.clock.now());
      if (requestId !== undefined) await this.jobs.add(transaction, RENEWAL_QUEUE, { requestId });
    });
  }

  /** The letter leaves first: a code that was lost on the way must not have replaced the old one. */
  async renew(requestId: string): Promise<void> {
    const request = await this.requests.findFor({ kind: 'system' }, requestId);
    if (request === undefined) return;
    const { requesterId, reference } = request;
    const accessCode = newAccessCode();
    if (await this.letters.send({ requesterId, reference, accessCode }))
      await this.database.transaction((transaction) =>
        this.access.grant(transaction, request, accessCode),
      );
  }
}

function requestIdOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'requestId' in data)
    return String(data.requestId);
  throw new Error('A renewal names its request.');
}
