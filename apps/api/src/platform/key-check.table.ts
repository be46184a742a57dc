import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';

/** One row, written at the first start: what the master key makes of a constant. */
export const keyCheck = pgTable(
  'key_check',
  {
    single: boolean('single').primaryKey().default(true),
    mark: text('mark').notNull(),
  },
  (table) => [check('key_check_single', sql`${table.single}`)],
);
