import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../platform/columns.ts';
import { requests } from './request.table.ts';

/** What proves to be the requester, as a keyed hash of the code that only they were given. */
export const requestAccess = pgTable('request_access', {
  requestId: uuid('request_id')
    .primaryKey()
    .references(() => requests.id),
  codeHash: text('code_hash').notNull(),
  /** When a lost code was last replaced: once an hour, or strangers could flood the person's mail. */
  renewedAt: instant('renewed_at'),
});

/** Wrong codes by reference and by address, both hashed: neither is anybody's business. */
export const accessFailures = pgTable('access_failures', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: instant('last_at').notNull(),
  closedUntil: instant('closed_until').notNull(),
});

/** Forms that have arrived, so that a double click or a retry is one request with one answer. */
export const submissions = pgTable('submissions', {
  /** A keyed hash of who sends and of the key they chose. */
  key: text('key').primaryKey(),
  formHash: text('form_hash').notNull(),
  requestId: uuid('request_id')
    .notNull()
    .references(() => requests.id),
  /** The access code, for a retry; null once the day for retries is over. */
  sealedCode: text('sealed_code'),
  at: instant('at').notNull(),
});
