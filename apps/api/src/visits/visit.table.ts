import { sql } from 'drizzle-orm';
import { check, integer, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { day } from '../platform/columns.ts';

/** How often the section of a body was opened on a day: a number, and nothing about who or when. */
export const sectionVisits = pgTable(
  'section_visits',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    on: day('on').notNull(),
    visits: integer('visits').notNull(),
  },
  (table) => [
    unique('section_visits_day').on(table.agencyId, table.on),
    check('section_visits_some', sql`${table.visits} > 0`),
  ],
);
