import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { CONFIG } from '../platform/platform.module.ts';
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
export type OwedNotice = Omit<typeof notices.$inferSelect, 'plannedAt'> & { requesterId: string };

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
   * Owes the requester these letters because of a register line, in the line's own transaction:
   * no line without its letter, no letter without its line. Planning one again changes nothing.
   */
  async plan(
    transaction: Transaction,
    line: { sequence: number; requestId: string },
    planned: readonly PlannedNotice[],
  ): Promise<void> {
    for (const { kind, facts } of planned) {
      const added = await transaction
        .insert(notices)
        .values({
          id: randomUUID(),
          registerSequence: line.sequence,
          requestId: line.requestId,
          kind,
          messageId: this.#messageId(line, kind),
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
      .select({ notice: notices, requesterId: requests.requesterId })
      .from(notices)
      .innerJoin(requests, eq(requests.id, notices.requestId))
      .where(and(eq(notices.id, id), isNull(notices.sentAt), isNull(notices.unaddressedAt)));
    return found && { ...found.notice, requesterId: found.requesterId };
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
  #messageId({ sequence, requestId }: { sequence: number; requestId: string }, kind: NoticeKind) {
    const text = `${requestId} ${sequence} requester ${kind}`;
    return `<${createHash('sha256').update(text).digest('hex').slice(0, 40)}@${this.#host}>`;
  }
}
