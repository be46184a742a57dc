import {
  DUTY_EVENTS,
  DUTY_FIELDS,
  DUTY_RHYTHMS,
  PUBLICATION_BASES,
  type DerivationStep,
  type Provision,
} from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** The fields that a department looks after, which bring it duties of their own. */
export const agencyFields = pgTable(
  'agency_fields',
  {
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    field: vocabulary('field', DUTY_FIELDS).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.field] }),
    known(table.field, DUTY_FIELDS),
  ],
);

/**
 * What the domain computed, kept so that lists can be cut to pages. Any row can be thrown away and
 * computed again; how a duty stands is never here, but found from entries when it is asked.
 */
export const publicationDuties = pgTable(
  'publication_duties',
  {
    /** `agency:template:period` */
    id: text('id').primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    template: text('template').notNull(),
    title: text('title').notNull(),
    classKey: text('class_key').notNull(),
    /** The keys under which an entry meets it. */
    metByClasses: text('met_by_classes').array().$type<readonly string[]>().notNull(),
    rhythm: vocabulary('rhythm', DUTY_RHYTHMS).notNull(),
    periodKey: text('period_key').notNull(),
    periodWords: text('period_words').notNull(),
    madeOn: day('made_on').notNull(),
    dueOn: day('due_on').notNull(),
    nominalOn: day('nominal_on').notNull(),
    basis: vocabulary('basis', PUBLICATION_BASES).notNull(),
    under: jsonb('under').$type<readonly Provision[]>().notNull(),
    derivation: jsonb('derivation').$type<readonly DerivationStep[]>().notNull(),
    provisional: boolean('provisional').notNull(),
    eventId: uuid('event_id'),
    documentNumber: text('document_number'),
    documentsFrom: day('documents_from'),
    documentsUntil: day('documents_until'),
    publishedUntil: day('published_until'),
    calendarVersion: text('calendar_version').notNull(),
  },
  (table) => [
    index('publication_duties_agency').on(table.agencyId, table.dueOn, table.id),
    index('publication_duties_due').on(table.dueOn, table.id),
    known(table.rhythm, DUTY_RHYTHMS),
    known(table.basis, PUBLICATION_BASES),
  ],
);

/** What happened at an agency and started a clock. One recorded by mistake is withdrawn, not removed. */
export const dutyEvents = pgTable(
  'duty_events',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    event: vocabulary('event', DUTY_EVENTS).notNull(),
    on: day('on').notNull(),
    periodKey: text('period_key'),
    documentNumber: text('document_number'),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnById: uuid('withdrawn_by_id').references(() => staff.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
  },
  (table) => [
    index('duty_events_agency').on(table.agencyId, table.on),
    known(table.event, DUTY_EVENTS),
  ],
);

/** Days that an agency's own catalogue gives. The latest row of a duty counts; earlier ones stay. */
export const dutyPromises = pgTable(
  'duty_promises',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    template: text('template').notNull(),
    periodKey: text('period_key').notNull(),
    dueOn: day('due_on'),
    publishedUntil: day('published_until'),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    index('duty_promises_duty').on(table.agencyId, table.template, table.periodKey, table.sequence),
  ],
);

/** That an agency says: this entry is what this duty asks for. */
export const dutyLinks = pgTable(
  'duty_links',
  {
    id: uuid('id').primaryKey(),
    /** Not a foreign key: the duty's row may be computed anew at any time. */
    dutyId: text('duty_id').notNull(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    linkedById: uuid('linked_by_id')
      .notNull()
      .references(() => staff.id),
    linkedAt: instant('linked_at').notNull(),
    removedById: uuid('removed_by_id').references(() => staff.id),
    removedAt: instant('removed_at'),
  },
  (table) => [
    index('duty_links_entry').on(table.entryId),
    uniqueIndex('duty_links_once')
      .on(table.dutyId, table.entryId)
      .where(sql`${table.removedAt} is null`),
  ],
);
