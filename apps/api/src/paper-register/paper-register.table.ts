import type { PaperCase } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { instant } from '../platform/columns.ts';

/** What was brought in from a paper register at once: from where, by whom, and whether it still counts. */
export const paperImports = pgTable(
  'paper_imports',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The paper register that it was copied from, as an officer would ask for it. */
    document: text('document').notNull(),
    rows: integer('rows').notNull(),
    /** SHA-256 of the table as it was sent. */
    hash: text('hash').notNull(),
    importedById: uuid('imported_by_id')
      .notNull()
      .references(() => staff.id),
    importedAt: instant('imported_at').notNull(),
    withdrawnById: uuid('withdrawn_by_id').references(() => staff.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (table) => [index('paper_imports_agency').on(table.agencyId, table.importedAt)],
);

/** The cases of an import, which statistics make facts of. */
export const paperCases = pgTable(
  'paper_cases',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => paperImports.id),
    /** From 1, below the headings. */
    row: integer('row').notNull(),
    agencyId: uuid('agency_id').notNull(),
    /** What the body knows it by; see `paperKey`. */
    key: text('key').notNull(),
    paper: jsonb('paper').$type<PaperCase>().notNull(),
    withdrawn: boolean('withdrawn').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.row] }),
    uniqueIndex('paper_cases_once')
      .on(table.agencyId, table.key)
      .where(sql`not ${table.withdrawn}`),
  ],
);
