import { DISSEMINATION_AUDIENCES, DISSEMINATION_CHANNELS } from '@minhbach/domain';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** Every version of every training, with its own attendees and materials; the highest counts. */
export const trainings = pgTable(
  'trainings',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    /** The body that held it. */
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    title: text('title').notNull(),
    heldOn: day('held_on').notNull(),
    place: text('place'),
    trainer: text('trainer'),
    withdrawn: boolean('withdrawn').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('trainings_version').on(table.id, table.version),
    index('trainings_agency').on(table.agencyId, table.heldOn, table.id),
    index('trainings_day').on(table.heldOn, table.id),
  ],
);

const training = () =>
  bigint('training', { mode: 'number' })
    .notNull()
    .references(() => trainings.sequence);

export const trainingAttendees = pgTable(
  'training_attendees',
  {
    training: training(),
    position: integer('position').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    person: text('person').notNull(),
    post: text('post'),
  },
  (table) => [
    primaryKey({ columns: [table.training, table.position] }),
    index('training_attendees_agency').on(table.agencyId, table.training),
  ],
);

export const trainingMaterials = pgTable(
  'training_materials',
  {
    training: training(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => documents.id),
  },
  (table) => [
    primaryKey({ columns: [table.training, table.documentId] }),
    index('training_materials_document').on(table.documentId),
  ],
);

/** Every version of every event that made the law known. */
export const disseminations = pgTable(
  'disseminations',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    title: text('title').notNull(),
    heldOn: day('held_on').notNull(),
    audience: vocabulary('audience', DISSEMINATION_AUDIENCES).notNull(),
    channel: vocabulary('channel', DISSEMINATION_CHANNELS).notNull(),
    /** Null when nobody knows. */
    reach: integer('reach'),
    note: text('note'),
    withdrawn: boolean('withdrawn').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => staff.id),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [
    unique('disseminations_version').on(table.id, table.version),
    index('disseminations_agency').on(table.agencyId, table.heldOn, table.id),
    index('disseminations_day').on(table.heldOn, table.id),
    known(table.audience, DISSEMINATION_AUDIENCES),
    known(table.channel, DISSEMINATION_CHANNELS),
  ],
);
