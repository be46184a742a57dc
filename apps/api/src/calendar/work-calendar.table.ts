import { CALENDAR_DAY_KINDS } from '@minhbach/domain';
import { bigint, boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** Each adopted version whole, so that a date given under an old one can still be explained. */
export const workCalendars = pgTable('work_calendars', {
  sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  version: text('version').notNull().unique(),
  adoptedAt: instant('adopted_at').notNull(),
  adoptedBy: text('adopted_by').notNull(),
  lastDecidedYear: integer('last_decided_year').notNull(),
  reason: text('reason').notNull(),
});

export const workCalendarDays = pgTable(
  'work_calendar_days',
  {
    calendarSequence: bigint('calendar_sequence', { mode: 'number' })
      .notNull()
      .references(() => workCalendars.sequence),
    on: day('on').notNull(),
    kind: vocabulary('kind', CALENDAR_DAY_KINDS).notNull(),
    name: text('name').notNull(),
    decision: text('decision').notNull(),
    provisional: boolean('provisional').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.calendarSequence, table.on] }),
    index('work_calendar_days_on').on(table.on),
    known(table.kind, CALENDAR_DAY_KINDS),
  ],
);
