import type { ImportColumn, RowOutcome, RowVerdict, ViolationCode } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, getTableColumns, gt, inArray, sql } from 'drizzle-orm';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import type { Actor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import type { ImportRow } from './import-rows.repository.ts';
import { importSeenBy, type StoredImport } from './import.repository.ts';
import { importRows, imports } from './import.table.ts';

/** Which rows of an import; null for any. */
export type RowFilter = {
  verdict: RowVerdict | null;
  outcome: RowOutcome | null;
  /** Rows that have this problem or remark. */
  problem: string | null;
  /** Rows whose entries the bulk confirmation left as they were. */
  unconfirmed: boolean;
};
export type ProblemCount = {
  code: ViolationCode;
  column: ImportColumn | null;
  count: number;
  stops: boolean;
};
/** Where an import stands in the list, the newest first. */
export type ImportPosition = { createdAt: string; id: string };
export type ConfirmationCounts = { published: number; waiting: number };

const { name: fileName, sha256, mediaType } = getTableColumns(documents);
const COLUMNS = { ...getTableColumns(imports), fileName, sha256, mediaType };

/** What the console shows of imports. */
@Injectable()
export class ImportReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async findFor(actor: Actor, id: string): Promise<StoredImport | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select(COLUMNS)
      .from(imports)
      .innerJoin(documents, eq(documents.id, imports.documentId))
      .where(and(eq(imports.id, id), importSeenBy(actor)));
    return found;
  }

  /** The newest first. */
  list(
    actor: Actor,
    { limit, after }: { limit: number; after: ImportPosition | null },
  ): Promise<StoredImport[]> {
    const older =
      after === null
        ? undefined
        : sql`(${imports.createdAt}, ${imports.id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`;
    return this.database
      .select(COLUMNS)
      .from(imports)
      .innerJoin(documents, eq(documents.id, imports.documentId))
      .where(and(importSeenBy(actor), older))
      .orderBy(desc(imports.createdAt), desc(imports.id))
      .limit(limit);
  }

  rows(
    importId: string,
    filter: RowFilter,
    { limit, after }: { limit: number; after: number },
  ): Promise<ImportRow[]> {
    return this.database
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, importId), gt(importRows.number, after), matching(filter)))
      .orderBy(asc(importRows.number))
      .limit(limit);
  }

  async countRows(importId: string, filter: RowFilter): Promise<number> {
    return this.database.$count(
      importRows,
      and(eq(importRows.importId, importId), matching(filter)),
    );
  }

  /** Every kind of problem and remark with how many rows have it, the most frequent first. */
  async problemCounts(importId: string): Promise<ProblemCount[]> {
    const { rows } = await this.database.execute<ProblemCount>(sql`
      select said->>'code' as code, said->>'column' as column, stops, count(*)::int as count
      from ${importRows} cross join lateral (
        select jsonb_array_elements(${importRows.problems}) as said, true as stops
        union all
        select jsonb_array_elements(${importRows.remarks}), false) told
      where ${importRows.importId} = ${importId}
      group by 1, 2, 3 order by stops desc, count desc, 1, 2`);
    return rows;
  }

  readonly confirmationOf = perRequest(
    () =>
      new Batch<string, ConfirmationCounts>(async (ids) => {
        const rows = await this.database
          .select({
            id: importRows.importId,
            published: sql<number>`count(${entries.publishedOn})::int`,
            waiting: sql<number>`count(*) filter (where ${entries.state} in ('proposed', 'confirmed'))::int`,
          })
          .from(importRows)
          .innerJoin(entries, eq(entries.id, importRows.entryId))
          .where(and(inArray(importRows.importId, [...ids]), eq(importRows.outcome, 'imported')))
          .groupBy(importRows.importId);
        return new Map(rows.map(({ id, ...counts }) => [id, counts]));
      }),
  );

  readonly namesOf = perRequest(
    () =>
      new Batch<string, string>(async (ids) => {
        const rows = await this.database
          .select({ id: staff.id, name: staff.name })
          .from(staff)
          .where(inArray(staff.id, [...ids]));
        return new Map(rows.map(({ id, name }) => [id, name]));
      }),
  );
}

function matching({ verdict, outcome, problem, unconfirmed }: RowFilter) {
  const said = JSON.stringify([{ code: problem }]);
  return and(
    verdict === null ? undefined : eq(importRows.verdict, verdict),
    outcome === null ? undefined : eq(importRows.outcome, outcome),
    problem === null
      ? undefined
      : sql`(${importRows.problems} @> ${said}::jsonb or ${importRows.remarks} @> ${said}::jsonb)`,
    unconfirmed ? sql`${importRows.unconfirmed} is not null` : undefined,
  );
}
