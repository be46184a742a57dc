import {
  ACCESS_LEVELS,
  ENTRY_STATES,
  RESTRICTION_HEADS,
  type ActorRole,
  type CatalogueEntry,
  type ClassificationProposal,
  type EntryAct,
  type EntryFile,
  type PublicationForm,
} from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** A row is a `CatalogueEntry`: same names, same types, so nothing maps between them. */
export const entries = pgTable(
  'catalogue_entries',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id').references(() => agencies.id),
    creatingUnit: text('creating_unit'),
    title: text('title').notNull(),
    documentNumber: text('document_number'),
    documentKind: text('document_kind'),
    issuer: text('issuer').notNull(),
    issuedOn: day('issued_on'),
    effectiveOn: day('effective_on'),
    inForceUntil: day('in_force_until'),
    madeOn: day('made_on'),
    subject: text('subject'),
    summary: text('summary'),
    link: text('link'),
    forms: text('forms').array().$type<readonly PublicationForm[]>().notNull(),
    publishedUntil: day('published_until'),
    classes: text('classes').array().$type<readonly string[]>().notNull(),
    access: vocabulary('access', ACCESS_LEVELS).notNull(),
    head: vocabulary('head', RESTRICTION_HEADS),
    condition: text('condition'),
    state: vocabulary('state', ENTRY_STATES).notNull(),
    proposal: jsonb('proposal').$type<ClassificationProposal>(),
    confirmedById: uuid('confirmed_by_id'),
    confirmedOn: day('confirmed_on'),
    reviewOn: day('review_on'),
    publishedOn: day('published_on'),
    correctedOn: day('corrected_on'),
    correctionNote: text('correction_note'),
    correctionChannels: text('correction_channels')
      .array()
      .$type<readonly string[]>()
      .notNull()
      .default([]),
    withdrawnOn: day('withdrawn_on'),
    withdrawalReason: text('withdrawal_reason'),
    supersededById: uuid('superseded_by_id'),
    madeFrom: jsonb('made_from').$type<NonNullable<CatalogueEntry['madeFrom']>>(),
    files: jsonb('files').$type<readonly EntryFile[]>().notNull(),
    importKey: text('import_key'),
    version: integer('version').notNull(),
    sample: boolean('sample').notNull(),
    /** When the row last changed, for feeds. Ours, not the domain's. */
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    index('catalogue_entries_agency').on(table.agencyId, table.state),
    index('catalogue_entries_desk').on(table.agencyId, table.changedAt, table.id),
    index('catalogue_entries_changed').on(table.changedAt, table.id),
    index('catalogue_entries_made_from')
      .on(table.madeFrom)
      .where(sql`${table.madeFrom} is not null`),
    index('catalogue_entries_classes').using('gin', table.classes),
    uniqueIndex('catalogue_entries_import_key')
      .on(sql`coalesce(${table.agencyId}::text, '')`, table.importKey)
      .where(sql`${table.importKey} is not null`),
    known(table.access, ACCESS_LEVELS),
    known(table.head, RESTRICTION_HEADS),
    known(table.state, ENTRY_STATES),
  ],
);

/** Every version of every entry and who made it. The database refuses to change or remove a row. */
export const entryHistory = pgTable(
  'catalogue_history',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    /** The entry's version after the act. */
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    on: day('on').notNull(),
    act: text('act').$type<EntryAct>().notNull(),
    actorRole: text('actor_role').$type<ActorRole>().notNull(),
    /** Null for the system. */
    actorId: uuid('actor_id'),
    reason: text('reason'),
    /** The entry as it stood after the act. */
    entry: jsonb('entry').$type<CatalogueEntry>().notNull(),
  },
  (table) => [unique('catalogue_history_number').on(table.entryId, table.number)],
);
