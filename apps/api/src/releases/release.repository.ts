import { Inject, Injectable } from '@nestjs/common';
import type { CatalogueEntry, EntryFile, RequestItem } from '@minhbach/domain';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { ENTRY_COLUMNS } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { requests } from '../requests/request.table.ts';

export type ItemKey = { requestId: string; itemNumber: number };

/** What stands between an answered item and the entry that is made of it. */
@Injectable()
export class ReleaseRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Nobody else makes an entry of the item until `work` is done. */
  alone<Made>(item: ItemKey, work: (transaction: Transaction) => Promise<Made>): Promise<Made> {
    return this.database.transaction(async (transaction) => {
      await transaction
        .select({ id: requests.id })
        .from(requests)
        .where(eq(requests.id, item.requestId))
        .for('update');
      return work(transaction);
    });
  }

  /** The entry that was made of the item before, unless it was withdrawn. */
  async entryOf(transaction: Transaction, item: ItemKey): Promise<CatalogueEntry | undefined> {
    const [entry] = await transaction
      .select(ENTRY_COLUMNS)
      .from(entries)
      .where(
        and(
          sql`${entries.madeFrom} = ${JSON.stringify(item)}::jsonb`,
          sql`${entries.state} <> 'withdrawn'`,
        ),
      );
    return entry;
  }

  /** The files that the requester was given, in the order in which the answer names them. */
  async filesOf(
    transaction: Transaction,
    { documentIds }: Pick<RequestItem, 'documentIds'>,
  ): Promise<EntryFile[]> {
    if (documentIds.length === 0) return [];
    const rows = await transaction
      .select({ documentId: documents.id, title: documents.name })
      .from(documents)
      .where(and(inArray(documents.id, [...documentIds]), isNotNull(documents.releasedAt)))
      .orderBy(asc(documents.id));
    return documentIds.flatMap((id) => rows.filter(({ documentId }) => documentId === id));
  }
}
