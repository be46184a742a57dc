import {
  IMPORT_SCOPES,
  IMPORT_STATES,
  ROW_OUTCOMES,
  ROW_VERDICTS,
  STAFF_ROLES,
  type EntryImport,
  type ImportTexts,
  type RowProblem,
} from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import type { RowDuplicate } from './row-duplicate.ts';
import type { SheetFaultCode, SheetFinding } from './sheet-words.vi.ts';

/** Why a file as a whole could not be imported. */
export type ImportFault = { code: SheetFaultCode; detail: string | null };

/** One import of one file (đợt nhập danh mục). The counts are those of its rows, raised with them. */
export const imports = pgTable(
  'catalogue_imports',
  {
    id: uuid('id').primaryKey(),
    documentId: uuid('document_id')
      .notNull()
      .unique()
      .references(() => documents.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    scope: vocabulary('scope', IMPORT_SCOPES).notNull(),
    state: vocabulary('state', IMPORT_STATES).notNull(),
    createdById: uuid('created_by_id')
      .notNull()
      .references(() => staff.id),
    createdByRole: vocabulary('created_by_role', STAFF_ROLES).notNull(),
    createdAt: instant('created_at').notNull(),
    /** When the trial run was ended; null while it is at work. */
    checkedAt: instant('checked_at'),
    findings: jsonb('findings').$type<readonly SheetFinding[]>().notNull(),
    fault: jsonb('fault').$type<ImportFault>(),
    startedById: uuid('started_by_id').references(() => staff.id),
    startedByRole: vocabulary('started_by_role', STAFF_ROLES),
    startedAt: instant('started_at'),
    /** Whoever ran it wanted also the rows that may be here already. */
    includesSimilar: boolean('includes_similar').notNull(),
    endedAt: instant('ended_at'),
    confirmingById: uuid('confirming_by_id').references(() => staff.id),
    confirmingByRole: vocabulary('confirming_by_role', STAFF_ROLES),
    /** The last row that the confirmation at work has come past. */
    confirmedThrough: integer('confirmed_through').notNull(),
    ready: integer('ready').notNull(),
    faulty: integer('faulty').notNull(),
    duplicate: integer('duplicate').notNull(),
    similar: integer('similar').notNull(),
    imported: integer('imported').notNull(),
    passedOver: integer('passed_over').notNull(),
    refused: integer('refused').notNull(),
  },
  (table) => [
    index().on(table.agencyId, table.createdAt, table.id),
    known(table.scope, IMPORT_SCOPES),
    known(table.state, IMPORT_STATES),
    known(table.createdByRole, STAFF_ROLES),
    known(table.startedByRole, STAFF_ROLES),
    known(table.confirmingByRole, STAFF_ROLES),
  ],
);

/** One row of its file: what stood in it, what the trial run said, and what became of it. */
export const importRows = pgTable(
  'catalogue_import_rows',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    /** As people see it beside the row. */
    number: integer('number').notNull(),
    texts: jsonb('texts').$type<ImportTexts>().notNull(),
    row: jsonb('row').$type<EntryImport>(),
    problems: jsonb('problems').$type<readonly RowProblem[]>().notNull(),
    remarks: jsonb('remarks').$type<readonly RowProblem[]>().notNull(),
    verdict: vocabulary('verdict', ROW_VERDICTS).notNull(),
    duplicate: jsonb('duplicate').$type<RowDuplicate>(),
    outcome: vocabulary('outcome', ROW_OUTCOMES),
    entryId: uuid('entry_id').references(() => entries.id),
    /** Why the bulk confirmation left the entry as it was; null while it wasn't asked or went through. */
    unconfirmed: jsonb('unconfirmed').$type<readonly RowProblem[]>(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.number] }),
    index().on(table.importId, table.verdict, table.number),
    index('catalogue_import_rows_waiting')
      .on(table.importId, table.number)
      .where(sql`${table.row} is not null and ${table.outcome} is null`),
    index().on(table.entryId),
    known(table.verdict, ROW_VERDICTS),
    known(table.outcome, ROW_OUTCOMES),
  ],
);
