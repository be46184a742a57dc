import { FACILITY_KINDS } from '@minhbach/domain';
import {
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** Every version of every facility; the highest is shown. Rows are never changed. */
export const facilities = pgTable(
  'facilities',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    kind: vocabulary('kind', FACILITY_KINDS).notNull(),
    title: text('title').notNull(),
    place: text('place'),
    hours: text('hours'),
    count: integer('count'),
    note: text('note'),
    checkedOn: day('checked_on').notNull(),
    withdrawn: boolean('withdrawn').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('facilities_version').on(table.id, table.version),
    index('facilities_agency').on(table.agencyId, table.id, table.version),
    known(table.kind, FACILITY_KINDS),
  ],
);
