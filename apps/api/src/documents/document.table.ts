import { bigint, bigserial, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { staff } from '../identity/staff.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import { requests } from '../requests/request.table.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';

/** One file of one request or entry. The bytes are elsewhere, under their SHA-256; two rows may share them. */
export const documents = pgTable(
  'documents',
  {
    id: uuid('id').primaryKey(),
    /** Null for what an officer scanned before the request was registered. */
    requestId: uuid('request_id').references(() => requests.id),
    /** The entry of the catalogue that it belongs to; a file belongs to a request, an entry or nobody yet. */
    entryId: uuid('entry_id').references(() => entries.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    sha256: text('sha256').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    kind: vocabulary('kind', DOCUMENT_KINDS).notNull(),
    uploadedBy: uuid('uploaded_by')
      .notNull()
      .references(() => staff.id),
    uploadedAt: instant('uploaded_at').notNull(),
    /** When the requester may first take it; null while it is the agency's own. */
    releasedAt: instant('released_at'),
  },
  (table) => [
    known(table.kind, DOCUMENT_KINDS),
    index().on(table.requestId, table.id),
    index().on(table.entryId),
    index().on(table.sha256),
  ],
);

/** Who has shown the access code of a request lately; the cookie holds what is hashed here. */
export const fileGrants = pgTable('file_grants', {
  tokenHash: text('token_hash').primaryKey(),
  requestId: uuid('request_id')
    .notNull()
    .references(() => requests.id),
  expiresAt: instant('expires_at').notNull(),
});

/** Every time a file was handed out: rows are added, never changed or removed. */
export const fileAccess = pgTable(
  'file_access',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => documents.id),
    at: instant('at').notNull(),
    /** Null: the requester took it. */
    staffId: uuid('staff_id').references(() => staff.id),
  },
  (table) => [index().on(table.documentId, table.id)],
);
