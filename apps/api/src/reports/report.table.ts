import {
  REPORT_EVENTS,
  REPORT_LEVELS,
  REPORT_STATES,
  REPORT_TEMPLATES,
  STAFF_ROLES,
  type Explanations,
  type Narrative,
  type ReportedTotals,
} from '@minhbach/domain';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

const ofAgency = (name: string) => uuid(name).references(() => agencies.id);

/** A row is a `Report`: same names, same types. */
export const reports = pgTable(
  'reports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    year: integer('year').notNull(),
    level: vocabulary('level', REPORT_LEVELS).notNull(),
    template: vocabulary('template', REPORT_TEMPLATES).notNull(),
    agencyId: ofAgency('agency_id').notNull(),
    keeperId: ofAgency('keeper_id').notNull(),
    receiverId: ofAgency('receiver_id'),
    periodFrom: day('period_from').notNull(),
    periodUntil: day('period_until').notNull(),
    dueOn: day('due_on').notNull(),
    state: vocabulary('state', REPORT_STATES).notNull(),
    narrative: jsonb('narrative').$type<Narrative>().notNull(),
    explanations: jsonb('explanations').$type<Explanations>().notNull(),
    totals: jsonb('totals').$type<ReportedTotals>(),
    firstSubmittedOn: day('first_submitted_on'),
    submittedOn: day('submitted_on'),
    frozenNumber: integer('frozen_number').notNull(),
    compiledIntoId: uuid('compiled_into_id').references((): AnyPgColumn => reports.id),
    version: integer('version').notNull(),
  },
  (table) => [
    unique('reports_once').on(table.year, table.level, table.agencyId, table.template),
    index('reports_keeper').on(table.keeperId, table.year),
    index('reports_receiver').on(table.receiverId, table.year, table.state),
    index('reports_compiled_into').on(table.compiledIntoId),
    known(table.level, REPORT_LEVELS),
    known(table.template, REPORT_TEMPLATES),
    known(table.state, REPORT_STATES),
  ],
);

/**
 * What was sent, as it was sent: `content` is the canonical text that was hashed, a `FrozenReport`. The
 * database refuses to change or remove a row.
 */
export const reportVersions = pgTable(
  'report_versions',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    number: integer('number').notNull(),
    content: text('content').notNull(),
    hash: text('hash').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    frozenById: uuid('frozen_by_id')
      .notNull()
      .references(() => staff.id),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);

/** Who did what to a report: rows are added, never changed or removed. */
export const reportEvents = pgTable(
  'report_events',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    event: vocabulary('event', REPORT_EVENTS).notNull(),
    on: day('on').notNull(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => staff.id),
    actorRole: vocabulary('actor_role', STAFF_ROLES).notNull(),
    remark: text('remark'),
  },
  (table) => [
    index('report_events_report').on(table.reportId, table.sequence),
    known(table.event, REPORT_EVENTS),
    known(table.actorRole, STAFF_ROLES),
  ],
);
