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
import { day, instant } from '../platform/columns.ts';

/**
 * Every version of every contact point: the one with the highest revision counts, rows are never changed.
 * Revisions count what happens to one body, absences included, so that two who write at once meet.
 */
export const contactPoints = pgTable(
  'contact_points',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    revision: integer('revision').notNull(),
    unit: text('unit'),
    person: text('person'),
    post: text('post'),
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    hours: text('hours'),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
    checkedOn: day('checked_on').notNull(),
    /** Null for what was kept before anybody's name was kept with it. */
    recordedById: uuid('recorded_by_id').references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('contact_points_version').on(table.id, table.revision),
    index('contact_points_agency').on(table.agencyId, table.revision),
  ],
);

/** Who stands in while the person of a contact point is away; versions as above. */
export const contactAbsences = pgTable(
  'contact_absences',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    contactPointId: uuid('contact_point_id').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    revision: integer('revision').notNull(),
    deputy: text('deputy').notNull(),
    deputyPost: text('deputy_post'),
    deputyPhone: text('deputy_phone'),
    deputyEmail: text('deputy_email'),
    from: day('from_day').notNull(),
    until: day('until_day').notNull(),
    cancelled: boolean('cancelled').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('contact_absences_version').on(table.id, table.revision),
    index('contact_absences_agency').on(table.agencyId, table.revision),
  ],
);
