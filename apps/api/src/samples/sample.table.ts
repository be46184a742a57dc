import {
  CASE_OUTCOMES,
  INSPECTION_FINDINGS,
  SAMPLE_STRATIFICATIONS,
  type Stratum,
} from '@minhbach/domain';
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';
import { requests } from '../requests/request.table.ts';

/** Samples as they were drawn, with all that is needed to draw them again: rows are only added. */
export const inspectionSamples = pgTable(
  'inspection_samples',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    /** The one body whose cases could be drawn; null for all. */
    agencyId: uuid('agency_id').references(() => agencies.id),
    from: day('from').notNull(),
    until: day('until').notNull(),
    frameOn: day('frame_on').notNull(),
    stratifyBy: vocabulary('stratify_by', SAMPLE_STRATIFICATIONS).notNull(),
    size: integer('size').notNull(),
    seed: integer('seed').notNull(),
    frameSize: integer('frame_size').notNull(),
    /** SHA-256 of the frame as the domain writes it. */
    frameHash: text('frame_hash').notNull(),
    strata: jsonb('strata').$type<readonly Stratum[]>().notNull(),
    drawnById: uuid('drawn_by_id')
      .notNull()
      .references(() => staff.id),
    drawnAt: instant('drawn_at').notNull(),
  },
  (table) => [
    unique('inspection_samples_id').on(table.id),
    known(table.stratifyBy, SAMPLE_STRATIFICATIONS),
  ],
);

const sample = () =>
  bigint('sample', { mode: 'number' })
    .notNull()
    .references(() => inspectionSamples.sequence);
const requestId = () =>
  uuid('request_id')
    .notNull()
    .references(() => requests.id);

export const inspectionSampleCases = pgTable(
  'inspection_sample_cases',
  {
    sample: sample(),
    /** In the order drawn, from 1. */
    position: integer('position').notNull(),
    requestId: requestId(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** As it stood at the end of the day of the frame. */
    outcome: vocabulary('outcome', CASE_OUTCOMES).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sample, table.position] }),
    unique('inspection_sample_cases_once').on(table.sample, table.requestId),
    known(table.outcome, CASE_OUTCOMES),
  ],
);

/** What inspectors noted about a case: a later note stands beside an earlier one, never in its place. */
export const inspectionNotes = pgTable(
  'inspection_notes',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    sample: sample(),
    requestId: requestId(),
    finding: vocabulary('finding', INSPECTION_FINDINGS).notNull(),
    note: text('note').notNull(),
    byId: uuid('by_id')
      .notNull()
      .references(() => staff.id),
    at: instant('at').notNull(),
  },
  (table) => [
    index('inspection_notes_sample').on(table.sample, table.sequence),
    known(table.finding, INSPECTION_FINDINGS),
  ],
);
