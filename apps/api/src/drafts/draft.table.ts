import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../platform/columns.ts';

/** Half-filled forms, under keys that only the drafter's cookie holds. */
export const drafts = pgTable(
  'drafts',
  {
    /** A hash of the draft's key; the key itself is never kept. */
    id: text('id').primaryKey(),
    sealed: text('sealed').notNull(),
    savedAt: instant('saved_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('drafts_expires_at').on(table.expiresAt)],
);
