import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../identity/staff.table.ts';
import { day, instant } from '../platform/columns.ts';

/** One letter a day to an officer who has something to answer soon. */
export const officerDigests = pgTable(
  'officer_digests',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    on: day('on').notNull(),
    messageId: text('message_id').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.on] })],
);
