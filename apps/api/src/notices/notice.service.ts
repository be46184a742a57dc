import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { Mailer } from './mailer.service.ts';
import { noticeLetter } from './notice-letter.ts';
import { NoticeRepository, type OwedNotice } from './notice.repository.ts';

/** Sends the letters that the register owes. */
@Injectable()
export class NoticeService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly notices: NoticeRepository,
    private readonly requesters: RequesterRepository,
    private readonly register: RegisterRepository,
    private readonly mailer: Mailer,
  ) {}

  /**
   * At least once: a crash after the server took the letter and before it is recorded sends it
   * again, with the same Message-ID. Recording first would be at most once, and a date that the law
   * asks us to tell must not get lost.
   *
   * @throws what the mail server or the network threw, for the queue to try again
   */
  async send(noticeId: string): Promise<void> {
    const notice = await this.notices.findOwed(noticeId);
    if (notice === undefined) return;
    const opened = await this.#open(notice);
    if (opened === undefined) return this.notices.recordUnaddressed(notice.id);

    const letter = noticeLetter(notice.kind, notice.facts, {
      explanation: opened.explanation,
      publicUrl: this.config.publicUrl,
    });
    try {
      await this.mailer.send({ to: opened.email, messageId: notice.messageId, ...letter });
    } catch (fault) {
      await this.notices.recordFailure(notice.id, codeOf(fault));
      throw fault;
    }
    await this.notices.recordSent(notice.id);
  }

  /** Undefined when there is nobody to write to. */
  async #open(notice: OwedNotice) {
    const requester = await this.requesters.find(notice.requesterId);
    const key = this.requesters.keyOf(requester);
    const email = this.requesters.identityOf(requester)?.email;
    if (!email) return undefined;
    const lines = await this.register.linesOf(notice.caseId, key);
    const line = lines.find(({ sequence }) => sequence === notice.registerSequence);
    const { explanation, reason, place, finding } = line?.texts ?? {};
    return { email, explanation: explanation ?? reason ?? place ?? finding };
  }
}

/** A mail server's sentence may repeat the address, so it goes into no column and no log. */
function codeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const parts = ['code', 'responseCode'].map((name): unknown => Reflect.get(fault, name));
  return (
    parts
      .filter((part) => part !== undefined)
      .map(String)
      .join(' ') || fault.name
  );
}
