import { SECTION_BLOCKS } from '@minhbach/domain';
import {
  bigserial,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** Each version of each block of an agency's section; the highest is shown. Rows are never changed. */
export const sectionBlocks = pgTable(
  'section_blocks',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    block: vocabulary('block', SECTION_BLOCKS).notNull(),
    version: integer('version').notNull(),
    content: text('content'),
    link: text('link'),
    documentId: uuid('document_id').references(() => documents.id),
    owner: text('owner').notNull(),
    checkedOn: day('checked_on').notNull(),
    writtenById: uuid('written_by_id')
      .notNull()
      .references(() => staff.id),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [
    unique('section_blocks_version').on(table.agencyId, table.block, table.version),
    index('section_blocks_document').on(table.documentId),
    known(table.block, SECTION_BLOCKS),
  ],
);

/** Notices on a board: where, since when, and the picture that shows it. */
export const postings = pgTable(
  'postings',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** What hangs there, where it is an entry of the catalogue. */
    entryId: uuid('entry_id').references(() => entries.id),
    title: text('title').notNull(),
    place: text('place').notNull(),
    postedOn: day('posted_on').notNull(),
    takenDownOn: day('taken_down_on'),
    photoId: uuid('photo_id')
      .notNull()
      .references(() => documents.id),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
    takenDownById: uuid('taken_down_by_id').references(() => staff.id),
  },
  (table) => [
    index('postings_agency').on(table.agencyId, table.postedOn, table.id),
    uniqueIndex('postings_photo').on(table.photoId),
  ],
);
