import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { petitions } from '../petitions/petition.table.ts';
import { requests } from '../requests/request.table.ts';
import { JobQueue } from '../platform/job-queue.ts';
import type { NoticeKind } from './notice-kinds.ts';
import type { NoticeFacts } from './notice-letter.ts';
import { notices } from './notice.table.ts';

/** The queue whose jobs name one notice each. */
export const NOTICE_QUEUE = 'send_notice';
export const NoticeJob = z.object({ noticeId: z.uuid() });

export type { NoticeKind };
export type PlannedNotice = { kind: NoticeKind; facts: NoticeFacts };
/** The line that a letter follows, and the case that the line is about. */
export type NoticeCause = { sequence: number } & ({ requestId: string } | { petitionId: string });
export type OwedNotice = Omit<typeof notices.$inferSelect, 'plannedAt'> & {
  caseId: string;
  requesterId: string;
};

@Injectable()
export class NoticeRepository {
  readonly #host: string;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) config: Config,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {
    this.#host = new URL(config.publicUrl).hostname;
  }

  /**
   * Owes the requester or petitioner these letters because of a register line, in the line's own transaction:
   * no line without its letter, no letter without its line. Planning one again changes nothing.
   */
  async plan(
    transaction: Transaction,
    cause: NoticeCause,
    planned: readonly PlannedNotice[],
  ): Promise<void> {
    for (const { kind, facts } of planned) {
      const added = await transaction
        .insert(notices)
        .values({
          id: randomUUID(),
          ...('requestId' in cause
            ? { requestId: cause.requestId }
            : { petitionId: cause.petitionId }),
          registerSequence: cause.sequence,
          kind,
          messageId: this.#messageId(cause, kind),
          facts,
          plannedAt: this.clock.now(),
        })
        .onConflictDoNothing({ target: [notices.registerSequence, notices.kind] })
        .returning({ noticeId: notices.id });
      for (const job of added)
        await this.jobs.add(transaction, NOTICE_QUEUE, job satisfies z.infer<typeof NoticeJob>);
    }
  }

  /** A letter that has neither been sent nor found without address. */
  async findOwed(id: string): Promise<OwedNotice | undefined> {
    const [found] = await this.database
      .select({
        notice: notices,
        caseId: sql<string>`coalesce(${notices.requestId}, ${notices.petitionId})`,
        requesterId: sql<string>`coalesce(${requests.requesterId}, ${petitions.petitionerId})`,
      })
      .from(notices)
      .leftJoin(requests, eq(requests.id, notices.requestId))
      .leftJoin(petitions, eq(petitions.id, notices.petitionId))
      .where(and(eq(notices.id, id), isNull(notices.sentAt), isNull(notices.unaddressedAt)));
    return found && { ...found.notice, caseId: found.caseId, requesterId: found.requesterId };
  }

  recordSent(id: string): Promise<void> {
    return this.#record(id, { sentAt: this.clock.now(), attempts: sql`attempts + 1` });
  }

  recordUnaddressed(id: string): Promise<void> {
    return this.#record(id, { unaddressedAt: this.clock.now() });
  }

  recordFailure(id: string, failure: string): Promise<void> {
    return this.#record(id, { lastFailure: failure, attempts: sql`attempts + 1` });
  }

  recordGivenUp(id: string): Promise<void> {
    return this.#record(id, { gaveUpAt: this.clock.now() });
  }

  /** How many letters nobody will send any more, for the gauge that an operator watches. */
  async countGivenUp(): Promise<number> {
    const [counted] = await this.database
      .select({ total: count() })
      .from(notices)
      .where(and(isNotNull(notices.gaveUpAt), isNull(notices.sentAt)));
    return counted?.total ?? 0;
  }

  async #record(id: string, change: Parameters<ReturnType<Database['update']>['set']>[0]) {
    await this.database.update(notices).set(change).where(eq(notices.id, id));
  }

  /** The same for the same letter, so that one sent twice after a crash is recognisably one. */
  #messageId(cause: NoticeCause, kind: NoticeKind) {
    const caseId = 'requestId' in cause ? cause.requestId : cause.petitionId;
    const text = `${caseId} ${cause.sequence} requester ${kind}`;
    return `<${createHash('sha256').update(text).digest('hex').slice(0, 40)}@${this.#host}>`;
  }
}
