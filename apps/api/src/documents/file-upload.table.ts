import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import { requests } from '../requests/request.table.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { documents } from './document.table.ts';
import { FILE_VIOLATIONS } from './file-violations.ts';

/** A file that comes in pieces, until a day after it began. The pieces lie in a folder under its id. */
export const fileUploads = pgTable(
  'file_uploads',
  {
    id: uuid('id').primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    requestId: uuid('request_id').references(() => requests.id),
    kind: vocabulary('kind', DOCUMENT_KINDS).notNull(),
    name: text('name').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** When it was whole and had been looked into; then one of the next two is set. */
    finishedAt: instant('finished_at'),
    documentId: uuid('document_id').references(() => documents.id),
    violation: vocabulary('violation', FILE_VIOLATIONS),
  },
  (table) => [
    known(table.kind, DOCUMENT_KINDS),
    known(table.violation, FILE_VIOLATIONS),
    index().on(table.staffId),
    index().on(table.expiresAt),
  ],
);
