import { ALERT_RHYTHMS, ALERT_SUBJECTS, type AlertSubject } from '@minhbach/domain';
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** How often somebody wants to be told of a subject; without a row, as is usual in their role. */
export const alertChoices = pgTable(
  'alert_choices',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    subject: vocabulary('subject', ALERT_SUBJECTS).notNull(),
    rhythm: vocabulary('rhythm', ALERT_RHYTHMS).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.subject] }),
    known(table.subject, ALERT_SUBJECTS),
    known(table.rhythm, ALERT_RHYTHMS),
  ],
);

/** The letter of one person and one morning; also a morning on which there was nothing to write. */
export const alertLetters = pgTable(
  'alert_letters',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    on: day('on').notNull(),
    messageId: text('message_id').notNull(),
    /** What it looked at: the next letter tells of these what came after. */
    subjects: text('subjects').array().$type<readonly AlertSubject[]>().notNull(),
    /** When a process took it up; one that died leaves it to the next. */
    claimedAt: instant('claimed_at').notNull(),
    settledAt: instant('settled_at'),
    sentAt: instant('sent_at'),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.on] })],
);
