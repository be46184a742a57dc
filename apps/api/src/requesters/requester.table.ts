import { STAFF_ROLES } from '@minhbach/domain';
import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, known, vocabulary } from '../platform/columns.ts';
import type { SealedFile } from './requester-identity.ts';

/** Who asks, sealed: the database alone can tell nobody's name. */
export const requesters = pgTable(
  'requesters',
  {
    id: uuid('id').primaryKey(),
    /** The key of everything sealed for this person; null once erased, and then nothing opens again. */
    wrappedKey: text('wrapped_key'),
    sealed: jsonb('sealed').$type<SealedFile>().notNull(),
    /** Initials, so that an officer can tell two cases apart without opening either. */
    mask: text('mask').notNull(),
    /** Equal for the same person in two requests; null where nothing identifies them. */
    identityIndex: text('identity_index'),
    createdAt: instant('created_at').notNull(),
    erasedAt: instant('erased_at'),
  },
  (table) => [index('requesters_identity_index').on(table.identityIndex)],
);

/** Who opened whose identity, when and why: shown to the person, added to and never changed. */
export const identityOpenings = pgTable(
  'identity_openings',
  {
    sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    requesterId: uuid('requester_id')
      .notNull()
      .references(() => requesters.id),
    requestId: uuid('request_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    byRole: vocabulary('by_role', STAFF_ROLES).notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    index('identity_openings_request').on(table.requestId, table.sequence),
    known(table.byRole, STAFF_ROLES),
  ],
);
