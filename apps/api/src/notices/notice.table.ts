import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { petitions } from '../petitions/petition.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import { register } from '../register/register.table.ts';
import { requests } from '../requests/request.table.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';
import type { NoticeFacts } from './notice-letter.ts';

/**
 * Letters owed to requesters and petitioners, each because of one line of the register. Neither the address nor the
 * agency's words are here: both are opened from where they lie sealed, at the moment of sending.
 */
export const notices = pgTable(
  'notices',
  {
    id: uuid('id').primaryKey(),
    registerSequence: bigint('register_sequence', { mode: 'number' })
      .notNull()
      .references(() => register.sequence),
    /** The case that the line is about: a request or a petition, never both. */
    requestId: uuid('request_id').references(() => requests.id),
    petitionId: uuid('petition_id').references(() => petitions.id),
    kind: vocabulary('kind', NOTICE_KINDS).notNull(),
    messageId: text('message_id').notNull().unique(),
    facts: jsonb('facts').$type<NoticeFacts>().notNull(),
    plannedAt: instant('planned_at').notNull(),
    sentAt: instant('sent_at'),
    /** Nobody to write to: no e-mail was given, or the identity is erased. */
    unaddressedAt: instant('unaddressed_at'),
    attempts: integer('attempts').notNull().default(0),
    /** The error's code alone: a server's answer may repeat the address. */
    lastFailure: text('last_failure'),
    /** No further attempt is made; somebody must look. */
    gaveUpAt: instant('gave_up_at'),
  },
  (table) => [
    unique('notices_once').on(table.registerSequence, table.kind),
    known(table.kind, NOTICE_KINDS),
    check('notices_one_case', sql`num_nonnulls(${table.requestId}, ${table.petitionId}) = 1`),
    index().on(table.requestId),
    index().on(table.petitionId),
  ],
);
