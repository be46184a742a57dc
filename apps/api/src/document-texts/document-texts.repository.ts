import { Inject, Injectable } from '@nestjs/common';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { documentTexts } from './document-text.table.ts';

export const TEXT_QUEUE = 'document_text';
/** As much of an entry's text as one search document can hold. */
const ENTRY_TEXT_MAX = 1_000_000;

export type DocumentText = typeof documentTexts.$inferSelect;

/** What other features ask about the texts of files. */
@Injectable()
export class DocumentTexts {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** Has the text of this content extracted, unless that was done or is under way. */
  async expect(transaction: Transaction, sha256: string): Promise<void> {
    const added = await transaction
      .insert(documentTexts)
      .values({ sha256, state: 'queued', warnings: [], queuedAt: this.clock.now() })
      .onConflictDoNothing()
      .returning({ sha256: documentTexts.sha256 });
    if (added.length > 0) await this.jobs.add(transaction, TEXT_QUEUE, { sha256 }, sha256);
  }

  /** As `expect`, for files that become an entry's in another way than by being brought for one. */
  async expectOf(transaction: Transaction, documentIds: readonly string[]): Promise<void> {
    if (documentIds.length === 0) return;
    const contents = await transaction
      .selectDistinct({ sha256: documents.sha256 })
      .from(documents)
      .leftJoin(documentTexts, eq(documentTexts.sha256, documents.sha256))
      .where(and(inArray(documents.id, [...documentIds]), isNull(documentTexts.sha256)));
    for (const { sha256 } of contents) await this.expect(transaction, sha256);
  }

  /** Which of these files bear a mark of secrecy inside: an entry that has one can't be published. */
  async blocking(
    documentIds: readonly string[],
    on: Database | Transaction = this.database,
  ): Promise<string[]> {
    if (documentIds.length === 0) return [];
    const marked = await on
      .select({ id: documents.id })
      .from(documents)
      .innerJoin(documentTexts, eq(documentTexts.sha256, documents.sha256))
      .where(and(inArray(documents.id, [...documentIds]), eq(documentTexts.secretMark, true)));
    return marked.map(({ id }) => id);
  }

  /** Whether these bytes came before and were found to bear a mark of secrecy. */
  async isMarkedSecret(sha256: string): Promise<boolean> {
    const found = await this.database
      .select({ sha256: documentTexts.sha256 })
      .from(documentTexts)
      .where(and(eq(documentTexts.sha256, sha256), eq(documentTexts.secretMark, true)));
    return found.length > 0;
  }

  /**
   * The text of an entry's files in their order, a form feed between pages; empty while nothing is read
   * and for an entry whose files are not everybody's.
   */
  async textOfEntry(entryId: string, on: Database | Transaction = this.database): Promise<string> {
    const { rows } = await on.execute<{ text: string | null }>(sql`
      select left(string_agg(page.text, chr(12) order by file.place, page.number), ${ENTRY_TEXT_MAX}) as text
      from catalogue_entries entry
      cross join lateral jsonb_array_elements(entry.files) with ordinality as file(value, place)
      join documents document on document.id = (file.value->>'documentId')::uuid
      join document_texts found on found.sha256 = document.sha256 and not found.secret_mark
      join document_text_pages page on page.sha256 = found.sha256
      where entry.id = ${entryId} and entry.access = 'public'`);
    return rows[0]?.text ?? '';
  }
}

/** A document that anybody outside may get to see, as far as its content goes. */
export const notMarkedSecret = sql`not exists (select from ${documentTexts}
  where ${documentTexts.sha256} = ${documents.sha256} and ${documentTexts.secretMark})`;

/** Whether an entry holds a file that isn't withheld for a mark of secrecy inside. */
export const holdsTakeableFile = sql`jsonb_array_length(${entries.files}) > (
  select count(*) from ${documents}
  join ${documentTexts} on ${documentTexts.sha256} = ${documents.sha256}
  where ${documents.entryId} = ${entries.id} and ${documentTexts.secretMark}
    and ${entries.files} @> jsonb_build_array(jsonb_build_object('documentId', ${documents.id})))`;
