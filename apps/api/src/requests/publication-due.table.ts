import { PUBLICATION_BASES, type Provision } from '@minhbach/domain';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { day, known, vocabulary } from '../platform/columns.ts';
import { requests } from './request.table.ts';

/** Duties to publish that came to light because an item was provided on request. One for an item. */
export const publicationDues = pgTable(
  'publication_dues',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    itemNumber: integer('item_number').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The key of the class, such as `L26.17.1.l-2`. */
    publicationClass: text('publication_class').notNull(),
    madeOn: day('made_on'),
    dueOn: day('due_on').notNull(),
    basis: vocabulary('basis', PUBLICATION_BASES).notNull(),
    under: jsonb('under').$type<readonly Provision[]>().notNull(),
    /** The day of the answer that brought it to light: a duty older than that was late already. */
    foundOn: day('found_on').notNull(),
    /** The entry that holds the information where it was not made of this item; linked by a person. */
    entryId: uuid('entry_id').references(() => entries.id),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.itemNumber] }),
    index('publication_dues_agency').on(table.agencyId, table.dueOn),
    known(table.basis, PUBLICATION_BASES),
  ],
);
