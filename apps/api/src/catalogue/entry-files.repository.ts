import { randomUUID } from 'node:crypto';
import type { Actor, CatalogueEntry, EntryFile } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { DocumentTexts } from '../document-texts/document-texts.repository.ts';
import { documents } from '../documents/document.table.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';

/** Which files may be put to an entry, and how they become its own. */
@Injectable()
export class EntryFiles {
  constructor(
    private readonly clock: Clock,
    private readonly texts: DocumentTexts,
  ) {}

  /** Of these files, those that bear a mark of secrecy inside. */
  secret(transaction: Transaction, files: readonly EntryFile[]): Promise<string[]> {
    return this.texts.blocking(
      files.map(({ documentId }) => documentId).filter(isUuid),
      transaction,
    );
  }

  /**
   * Of these files, those that the actor's agency may put to the entry: its own already, loose ones that
   * were kept for an entry or an answer, and what a requester was given in answer. Never what came from
   * a requester, never what is internal. Locked, so that no other entry takes them meanwhile.
   */
  async known(
    transaction: Transaction,
    files: readonly EntryFile[],
    { actor, entryId }: { actor: Actor; entryId: string },
  ): Promise<string[]> {
    const wanted = files.map(({ documentId }) => documentId).filter(isUuid);
    if (wanted.length === 0 || actor.kind !== 'staff') return [];
    const isLoose = and(
      isNull(documents.entryId),
      isNull(documents.requestId),
      inArray(documents.kind, ['entry', 'answer']),
    );
    const rows = await transaction
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          inArray(documents.id, wanted),
          eq(documents.agencyId, actor.agencyId),
          or(eq(documents.entryId, entryId), isLoose, WAS_GIVEN),
        ),
      )
      .for('update');
    return rows.map(({ id }) => id);
  }

  /**
   * Makes the files of an entry its own, and has their texts read. What was given to a requester stays with the request; the entry
   * gets a row of its own for the same bytes.
   *
   * @returns the entry with the ids that its files now have
   */
  async bind(transaction: Transaction, entry: CatalogueEntry): Promise<CatalogueEntry> {
    const ids = entry.files.map(({ documentId }) => documentId);
    if (ids.length === 0) return entry;
    const given = await transaction
      .select()
      .from(documents)
      .where(and(inArray(documents.id, ids), isNotNull(documents.requestId)));
    const copies = new Map(given.map(({ id }) => [id, randomUUID()]));
    if (given.length > 0) {
      const uploadedAt = this.clock.now();
      await transaction.insert(documents).values(
        given.map((document) => ({
          ...document,
          id: copies.get(document.id) ?? '',
          requestId: null,
          entryId: entry.id,
          kind: 'entry' as const,
          releasedAt: null,
          uploadedAt,
        })),
      );
    }
    await transaction
      .update(documents)
      .set({ entryId: entry.id, kind: 'entry' })
      .where(
        and(inArray(documents.id, ids), isNull(documents.requestId), isNull(documents.entryId)),
      );
    const files = entry.files.map(({ documentId, title }) => ({
      documentId: copies.get(documentId) ?? documentId,
      title,
    }));
    await this.texts.expectOf(
      transaction,
      files.map(({ documentId }) => documentId),
    );
    return { ...entry, files };
  }
}

const WAS_GIVEN = and(
  isNotNull(documents.requestId),
  isNotNull(documents.releasedAt),
  eq(documents.kind, 'answer'),
);
