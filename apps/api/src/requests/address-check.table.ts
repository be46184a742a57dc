import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { day } from '../platform/columns.ts';

/** What was found when a web address that a refusal points to was last followed. */
export const addressChecks = pgTable('address_checks', {
  address: text('address').primaryKey(),
  checkedOn: day('checked_on').notNull(),
  deadDays: integer('dead_days').notNull(),
  /** What the other side answered, such as `200` or `timeout`. */
  finding: text('finding').notNull(),
});
