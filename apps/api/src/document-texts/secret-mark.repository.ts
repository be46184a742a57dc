import { clearSecretMark, violates, type Ruling } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { eq } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { isUuid } from '../platform/uuid.ts';
import { documentTexts } from './document-text.table.ts';
import { TEXT_QUEUE, type DocumentText } from './document-texts.repository.ts';

/** Marks of secrecy that were found in files and are none. */
@Injectable()
export class SecretMarks {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Clears the mark for these bytes, wherever they are kept, and has them read again. A file without one
   * is left as it is.
   */
  async clear(
    documentId: string,
    reason: string,
    actor: StaffActor,
  ): Promise<Ruling<DocumentText>> {
    if (!isUuid(documentId)) return violates('not_your_entry');
    return this.database.transaction(async (transaction) => {
      const [found] = await transaction
        .select({ agencyId: documents.agencyId, text: documentTexts })
        .from(documents)
        .innerJoin(documentTexts, eq(documentTexts.sha256, documents.sha256))
        .where(eq(documents.id, documentId))
        .for('update', { of: documentTexts });
      if (found === undefined) return violates('not_your_entry');
      const { agencyId, text } = found;
      const today = this.clock.today();
      const ruling = clearSecretMark({ agencyId, reason }, { actor, today });
      if (!ruling.allowed) return ruling;
      if (!text.secretMark) return { allowed: true, effect: text };

      const cleared = {
        state: 'queued',
        secretMark: false,
        attempts: 0,
        clearedById: actor.id,
        clearedAt: this.clock.now(),
        clearedReason: ruling.effect.reason,
      } as const;
      const { sha256 } = text;
      await transaction.update(documentTexts).set(cleared).where(eq(documentTexts.sha256, sha256));
      await this.jobs.add(transaction, TEXT_QUEUE, { sha256 }, sha256);
      return { allowed: true, effect: { ...text, ...cleared } };
    });
  }
}
