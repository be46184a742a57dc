import {
  ACTOR_ROLES,
  DIRECTIVE_KINDS,
  TASK_ACTIONS,
  TASK_REPORT_STATES,
  TASK_SCHEDULES,
  TASK_SUCCESSIONS,
  type AgencyLevel,
  type DutyHolder,
  type FigureFinding,
  type TaskCriterion,
} from '@minhbach/domain';
import { bigserial, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** A row is a `Directive`; the columns of our own come last. Rows are added, never changed. */
export const directives = pgTable(
  'directives',
  {
    id: uuid('id').primaryKey(),
    kind: vocabulary('kind', DIRECTIVE_KINDS).notNull(),
    documentNumber: text('document_number').notNull(),
    title: text('title').notNull(),
    issuer: text('issuer').notNull(),
    issuedOn: day('issued_on').notNull(),
    content: text('content'),
    link: text('link'),
    /** Where a directive of the seed was read; null for what an overseer wrote down. */
    source: text('source'),
    createdById: uuid('created_by_id').references(() => staff.id),
    createdAt: instant('created_at').notNull(),
    /** The key that the sender chose, so that a retry is one directive; null in the seed. */
    sendingKey: text('sending_key').unique(),
    formHash: text('form_hash'),
  },
  (table) => [
    index('directives_newest').on(table.issuedOn, table.id),
    known(table.kind, DIRECTIVE_KINDS),
  ],
);

/** A row is a `DirectiveTask`. Rows are added, never changed. */
export const directiveTasks = pgTable(
  'directive_tasks',
  {
    id: uuid('id').primaryKey(),
    directiveId: uuid('directive_id')
      .notNull()
      .references(() => directives.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    demand: text('demand').notNull(),
    basis: text('basis'),
    schedule: vocabulary('schedule', TASK_SCHEDULES).notNull(),
    givenOn: day('given_on').notNull(),
    dueOn: day('due_on'),
    criteria: text('criteria').array().$type<readonly TaskCriterion[]>().notNull(),
    succession: vocabulary('succession', TASK_SUCCESSIONS).notNull(),
    levels: text('levels').array().$type<readonly AgencyLevel[]>().notNull(),
    holders: text('holders').array().$type<readonly DutyHolder[]>().notNull(),
    agencyIds: uuid('agency_ids').array().$type<readonly string[]>().notNull(),
  },
  (table) => [
    unique('directive_tasks_number').on(table.directiveId, table.number),
    known(table.schedule, TASK_SCHEDULES),
    known(table.succession, TASK_SUCCESSIONS),
  ],
);

/** A row is a `TaskReport`. */
export const taskReports = pgTable(
  'task_reports',
  {
    id: uuid('id').primaryKey(),
    taskId: uuid('task_id')
      .notNull()
      .references(() => directiveTasks.id),
    addresseeId: uuid('addressee_id')
      .notNull()
      .references(() => agencies.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    period: integer('period').notNull(),
    state: vocabulary('state', TASK_REPORT_STATES).notNull(),
    reportedOn: day('reported_on'),
    acceptedOn: day('accepted_on'),
    version: integer('version').notNull(),
  },
  (table) => [
    unique('task_reports_one').on(table.taskId, table.addresseeId, table.agencyId, table.period),
    known(table.state, TASK_REPORT_STATES),
  ],
);

/** A row is a `TaskLine`: what was said and done about a report. Rows are added, never changed. */
export const taskReportLines = pgTable(
  'task_report_lines',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => taskReports.id),
    number: integer('number').notNull(),
    action: vocabulary('action', TASK_ACTIONS).notNull(),
    actorRole: vocabulary('actor_role', ACTOR_ROLES).notNull(),
    actorId: uuid('actor_id').references(() => staff.id),
    on: day('on_day').notNull(),
    at: instant('at').notNull(),
    stateAfter: vocabulary('state_after', TASK_REPORT_STATES).notNull(),
    text: text('text'),
    figures: jsonb('figures').$type<readonly FigureFinding[]>().notNull(),
    entryId: uuid('entry_id').references(() => entries.id),
    documentId: uuid('document_id').references(() => documents.id),
  },
  (table) => [
    unique('task_report_lines_number').on(table.reportId, table.number),
    known(table.action, TASK_ACTIONS),
    known(table.actorRole, ACTOR_ROLES),
    known(table.stateAfter, TASK_REPORT_STATES),
  ],
);
