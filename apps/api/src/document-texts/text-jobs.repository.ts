import { Inject, Injectable } from '@nestjs/common';
import { and, count, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { documentTextPages, documentTexts } from './document-text.table.ts';
import { DocumentTexts, TEXT_QUEUE, type DocumentText } from './document-texts.repository.ts';
import type { ReadText } from './text-gathering.ts';
import type { TextState } from './text-states.ts';

/** A file that took the server down so often, or that we stumbled over, is given up. */
const ATTEMPTS_MAX = 3;
const UNFINISHED = ['queued', 'running'] as const satisfies readonly TextState[];
const PAGES_AT_ONCE = 500;

export type TextTask = Pick<DocumentText, 'sha256' | 'clearedAt'> & { mediaType: string };

/** What the extraction of texts keeps of its work. */
@Injectable()
export class TextJobs {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly texts: DocumentTexts,
  ) {}

  /** Nothing when the text is there already, or is given up. */
  async claim(sha256: string): Promise<TextTask | undefined> {
    const [claimed] = await this.database
      .update(documentTexts)
      .set({
        state: 'running',
        claimedAt: this.clock.now(),
        attempts: sql`${documentTexts.attempts} + 1`,
        progress: 0,
      })
      .where(and(eq(documentTexts.sha256, sha256), inArray(documentTexts.state, [...UNFINISHED])))
      .returning({ attempts: documentTexts.attempts, clearedAt: documentTexts.clearedAt });
    if (claimed === undefined) return undefined;
    if (claimed.attempts > ATTEMPTS_MAX) {
      await this.#end(this.database, sha256, { state: 'failed' });
      return undefined;
    }
    const [document] = await this.database
      .select({ mediaType: documents.mediaType })
      .from(documents)
      .where(eq(documents.sha256, sha256))
      .limit(1);
    return document && { ...document, sha256, clearedAt: claimed.clearedAt };
  }

  async progressed(sha256: string, progress: number): Promise<void> {
    await this.database
      .update(documentTexts)
      .set({ progress })
      .where(and(eq(documentTexts.sha256, sha256), eq(documentTexts.state, 'running')));
  }

  /** Back into the queue, when it was our end and not the file's; that try doesn't count. */
  async putBack(sha256: string): Promise<void> {
    await this.database
      .update(documentTexts)
      .set({ state: 'queued', attempts: sql`${documentTexts.attempts} - 1` })
      .where(and(eq(documentTexts.sha256, sha256), eq(documentTexts.state, 'running')));
  }

  /**
   * Keeps what was read, all or nothing. Nothing of a text with a mark of secrecy: a state secret has no
   * place here, and the file is no longer anybody's to take from now on.
   */
  async finish(task: TextTask, read: ReadText): Promise<void> {
    const { sha256 } = task;
    const secretMark = read.secretMark && task.clearedAt === null;
    const texts = secretMark ? [] : read.texts;
    await this.database.transaction(async (transaction) => {
      await transaction.delete(documentTextPages).where(eq(documentTextPages.sha256, sha256));
      for (let at = 0; at < texts.length; at += PAGES_AT_ONCE)
        await transaction
          .insert(documentTextPages)
          .values(
            texts
              .slice(at, at + PAGES_AT_ONCE)
              .map((text, index) => ({ sha256, number: at + index + 1, text })),
          );
      await this.#end(transaction, sha256, {
        state: read.state,
        pages: read.pages,
        textPages: texts.length,
        characters: texts.reduce((sum, { length }) => sum + length, 0),
        truncated: read.truncated,
        warnings: read.warnings,
        secretMark,
      });
    });
  }

  /**
   * Takes up whatever has no job: files that came in another way, and what is unfinished since its job
   * was given up. One that is queued or worked on already isn't queued again.
   */
  async takeUpLost(): Promise<void> {
    const unknown = await this.database
      .selectDistinct({ sha256: documents.sha256 })
      .from(documents)
      .leftJoin(documentTexts, eq(documentTexts.sha256, documents.sha256))
      .where(
        and(
          isNull(documentTexts.sha256),
          or(eq(documents.kind, 'entry'), isNotNull(documents.entryId)),
        ),
      );
    const unfinished = await this.database
      .select({ sha256: documentTexts.sha256 })
      .from(documentTexts)
      .where(inArray(documentTexts.state, [...UNFINISHED]));
    await this.database.transaction(async (transaction) => {
      for (const { sha256 } of unknown) await this.texts.expect(transaction, sha256);
      for (const { sha256 } of unfinished)
        await this.jobs.add(transaction, TEXT_QUEUE, { sha256 }, sha256);
    });
  }

  async countBy(): Promise<{ state: TextState; count: number }[]> {
    return this.database
      .select({ state: documentTexts.state, count: count() })
      .from(documentTexts)
      .where(ne(documentTexts.state, 'done'))
      .groupBy(documentTexts.state);
  }

  async #end(
    on: Database | Transaction,
    sha256: string,
    ended: Partial<DocumentText> & { state: TextState },
  ): Promise<void> {
    await on
      .update(documentTexts)
      .set({ ...ended, progress: 100, extractedAt: this.clock.now() })
      .where(eq(documentTexts.sha256, sha256));
  }
}
