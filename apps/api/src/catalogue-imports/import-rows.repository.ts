import type { RowProblem } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { entries } from '../catalogue/entry.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { importRows, imports } from './import.table.ts';
import type { RowDuplicate } from './row-duplicate.ts';

export type ImportRow = typeof importRows.$inferSelect;
/** What became of a row. */
export type RowEnd = Pick<ImportRow, 'number' | 'outcome'> & {
  entryId?: string | null;
  duplicate?: RowDuplicate | null;
  problems?: readonly RowProblem[];
};

/** Rows on their way from the trial run to entries. */
@Injectable()
export class ImportRows {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What is here already is passed over from the beginning, so that only rows to be made wait. */
  async passOverDuplicates(
    transaction: Transaction,
    importId: string,
    { includesSimilar }: { includesSimilar: boolean },
  ): Promise<number> {
    const passed = await transaction
      .update(importRows)
      .set({ outcome: 'passed_over' })
      .where(
        and(
          eq(importRows.importId, importId),
          isNull(importRows.outcome),
          inArray(importRows.verdict, includesSimilar ? ['duplicate'] : ['duplicate', 'similar']),
        ),
      )
      .returning({ number: importRows.number });
    return passed.length;
  }

  /** The next rows that wait to become entries. */
  waiting(transaction: Transaction, importId: string, limit: number): Promise<ImportRow[]> {
    return transaction
      .select()
      .from(importRows)
      .where(
        and(
          eq(importRows.importId, importId),
          isNotNull(importRows.row),
          isNull(importRows.outcome),
        ),
      )
      .orderBy(asc(importRows.number))
      .limit(limit);
  }

  /** Keeps what became of rows, and counts them. */
  async end(transaction: Transaction, importId: string, ends: readonly RowEnd[]): Promise<void> {
    for (const { number, ...change } of ends)
      await transaction
        .update(importRows)
        .set(change)
        .where(and(eq(importRows.importId, importId), eq(importRows.number, number)));
    const counted = (outcome: ImportRow['outcome']) =>
      ends.filter((row) => row.outcome === outcome).length;
    await transaction
      .update(imports)
      .set({
        imported: sql`${imports.imported} + ${counted('imported')}`,
        passedOver: sql`${imports.passedOver} + ${counted('passed_over')}`,
        refused: sql`${imports.refused} + ${counted('refused')}`,
      })
      .where(eq(imports.id, importId));
  }

  /** The next rows whose entries wait for a second person, with whose each is. */
  unconfirmed(
    importId: string,
    { after, limit }: { after: number; limit: number },
  ): Promise<{ number: number; entryId: string; agencyId: string | null }[]> {
    return this.database
      .select({ number: importRows.number, entryId: entries.id, agencyId: entries.agencyId })
      .from(importRows)
      .innerJoin(entries, eq(entries.id, importRows.entryId))
      .where(
        and(
          eq(importRows.importId, importId),
          eq(importRows.outcome, 'imported'),
          gt(importRows.number, after),
          inArray(entries.state, ['proposed', 'confirmed']),
        ),
      )
      .orderBy(asc(importRows.number))
      .limit(limit);
  }

  /** Keeps why entries were not confirmed, of those that still are not. */
  async keepUnconfirmed(
    transaction: Transaction,
    importId: string,
    reasons: ReadonlyMap<string, readonly RowProblem[]>,
  ): Promise<void> {
    if (reasons.size === 0) return;
    const still = await transaction
      .select({ id: entries.id })
      .from(entries)
      .where(
        and(
          inArray(entries.id, [...reasons.keys()]),
          inArray(entries.state, ['proposed', 'confirmed']),
        ),
      );
    for (const { id } of still)
      await transaction
        .update(importRows)
        .set({ unconfirmed: reasons.get(id) ?? null })
        .where(and(eq(importRows.importId, importId), eq(importRows.entryId, id)));
  }

  async forgetUnconfirmed(transaction: Transaction, importId: string): Promise<void> {
    await transaction
      .update(importRows)
      .set({ unconfirmed: null })
      .where(and(eq(importRows.importId, importId), isNotNull(importRows.unconfirmed)));
  }
}
