import {
  URGING_ACTS,
  URGING_KINDS,
  URGING_STATES,
  URGING_SUBJECTS,
  type ActorRole,
} from '@minhbach/domain';
import { bigserial, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { directiveTasks } from '../directives/directive.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';
import { reports } from '../reports/report.table.ts';
import { requests } from '../requests/request.table.ts';

/** A row is an `Urging`: same names, same types. */
export const urgings = pgTable(
  'urgings',
  {
    id: uuid('id').primaryKey(),
    kind: vocabulary('kind', URGING_KINDS).notNull(),
    subject: vocabulary('subject', URGING_SUBJECTS).notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    requestId: uuid('request_id').references(() => requests.id),
    /** Duties are computed anew, so that no key can point at them. */
    dutyId: text('duty_id'),
    taskId: uuid('task_id').references(() => directiveTasks.id),
    addresseeId: uuid('addressee_id').references(() => agencies.id),
    reportId: uuid('report_id').references(() => reports.id),
    fromAgencyId: uuid('from_agency_id')
      .notNull()
      .references(() => agencies.id),
    message: text('message').notNull(),
    sentOn: day('sent_on').notNull(),
    dueOn: day('due_on').notNull(),
    state: vocabulary('state', URGING_STATES).notNull(),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    remark: text('remark'),
    closedOn: day('closed_on'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('urgings_of_body').on(table.agencyId, table.state, table.dueOn, table.id),
    index('urgings_due').on(table.state, table.dueOn, table.id),
    index('urgings_request').on(table.requestId),
    index('urgings_duty').on(table.dutyId),
    index('urgings_task').on(table.taskId, table.addresseeId),
    index('urgings_report').on(table.reportId),
    known(table.kind, URGING_KINDS),
    known(table.subject, URGING_SUBJECTS),
    known(table.state, URGING_STATES),
  ],
);

/** Who did what to an urging, with the words as they were: rows are added, never changed or removed. */
export const urgingHistory = pgTable(
  'urging_history',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    urgingId: uuid('urging_id')
      .notNull()
      .references(() => urgings.id),
    /** The version of the urging after the act. */
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    on: day('on').notNull(),
    act: vocabulary('act', URGING_ACTS).notNull(),
    actorRole: text('actor_role').$type<ActorRole>().notNull(),
    actorId: uuid('actor_id').notNull(),
    words: text('words'),
  },
  (table) => [
    unique('urging_history_number').on(table.urgingId, table.number),
    known(table.act, URGING_ACTS),
  ],
);
