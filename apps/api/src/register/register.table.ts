import {
  bigint,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { day, instant } from '../platform/columns.ts';

/**
 * sổ theo dõi cung cấp thông tin theo yêu cầu. `line` is the text that was hashed and the truth; the
 * other columns repeat parts of it for queries. The database refuses to change or remove a row.
 * Petitions on published information are written here too, under their own id and their own acts:
 * one chain, one check (docs/decisions/0100-petitions-in-the-register.md).
 */
export const register = pgTable(
  'register',
  {
    sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    requestId: uuid('request_id').notNull(),
    /** The place of the line in its request, from 1: the request's version after it. */
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    on: day('on').notNull(),
    action: text('action').notNull(),
    format: integer('format').notNull(),
    line: text('line').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    unique('register_request_number').on(table.requestId, table.number),
    index('register_on_action').on(table.on, table.action),
  ],
);

/**
 * Free texts that a line commits to, with their salts, sealed under the requester's key. Erasing the
 * key leaves the chain verifiable and the words gone.
 */
export const registerTexts = pgTable(
  'register_texts',
  {
    requestId: uuid('request_id').notNull(),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    sealed: text('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.number, table.name] })],
);
