import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { entries } from '../catalogue/entry.table.ts';
import { day } from '../platform/columns.ts';

/** What was found when the link of an entry was last followed. Of another link it says nothing. */
export const linkChecks = pgTable(
  'link_checks',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => entries.id),
    link: text('link').notNull(),
    checkedOn: day('checked_on').notNull(),
    deadDays: integer('dead_days').notNull(),
    /** What the other side answered, such as `200` or `timeout`. */
    finding: text('finding').notNull(),
  },
  (table) => [index('link_checks_on').on(table.checkedOn, table.entryId)],
);
