import { LOOK_OUTCOMES } from '@minhbach/domain';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { day, known, vocabulary } from '../platform/columns.ts';

/**
 * Drafts to which entries were offered, one row each: no words, no entry, no address, no moment. The
 * mark is a keyed hash of what only the drafter holds, so that nobody can tell from it whose it was.
 */
export const looks = pgTable(
  'looks',
  {
    mark: text('mark').primaryKey(),
    /** Null while the draft names no agency. */
    agencyId: uuid('agency_id').references(() => agencies.id),
    /** The day on which entries were first offered. */
    on: day('on').notNull(),
    outcome: vocabulary('outcome', LOOK_OUTCOMES).notNull(),
  },
  (table) => [
    index('looks_agency_day').on(table.agencyId, table.on),
    known(table.outcome, LOOK_OUTCOMES),
  ],
);
