import { PUBLIC_STANDINGS } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { entries } from '../catalogue/entry.table.ts';
import { day, known, vocabulary } from '../platform/columns.ts';
import { requests } from './request.table.ts';

/**
 * Where refusals as already public point to: an entry of the catalogue, or a web address elsewhere. A
 * row stands until its place is found gone; then the item it is about opens again.
 */
export const publicPlaces = pgTable(
  'public_entry_references',
  {
    id: uuid('id').primaryKey(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    itemNumber: integer('item_number').notNull(),
    entryId: uuid('entry_id').references(() => entries.id),
    address: text('address'),
    since: day('since').notNull(),
    /** When it was found gone, and how; null while it stands. */
    goneOn: day('gone_on'),
    goneAs: vocabulary('gone_as', PUBLIC_STANDINGS),
  },
  (table) => [
    uniqueIndex('public_entry_references_standing')
      .on(table.requestId, table.itemNumber)
      .where(sql`${table.goneOn} is null`),
    index('public_entry_references_entry').on(table.entryId),
    known(table.goneAs, PUBLIC_STANDINGS),
    check('public_entry_references_one', sql`num_nonnulls(${table.entryId}, ${table.address}) = 1`),
  ],
);
