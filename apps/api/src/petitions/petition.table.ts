import {
  PETITION_STATES,
  PUBLISHED_ERRORS,
  STATUTE_INSTRUMENTS,
  type PublicationForm,
} from '@minhbach/domain';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import { day, hanoi, instant, known, vocabulary } from '../platform/columns.ts';
import { requesters } from '../requesters/requester.table.ts';

/** A row is a `Petition`: same names, same types. The columns of our own come last. */
export const petitions = pgTable(
  'petitions',
  {
    id: uuid('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    entryVersion: integer('entry_version').notNull(),
    statute: vocabulary('statute', STATUTE_INSTRUMENTS).notNull(),
    firstSentAt: hanoi('first_sent_at').notNull(),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on').notNull(),
    nominalDueOn: day('nominal_due_on').notNull(),
    calendarVersion: text('calendar_version').notNull(),
    state: vocabulary('state', PETITION_STATES).notNull(),
    petitionerId: uuid('petitioner_id')
      .notNull()
      .references(() => requesters.id),
    claim: text('claim').notNull(),
    evidence: text('evidence'),
    error: vocabulary('error', PUBLISHED_ERRORS),
    finding: text('finding'),
    decidedOn: day('decided_on'),
    correctedOn: day('corrected_on'),
    correctionForms: text('correction_forms').array().$type<readonly PublicationForm[]>().notNull(),
    correctionChannels: text('correction_channels').array().$type<readonly string[]>().notNull(),
    forwardedFromId: uuid('forwarded_from_id'),
    forwardedToId: uuid('forwarded_to_id'),
    version: integer('version').notNull(),
    sample: boolean('sample').notNull(),
    /** What proves to be the petitioner; null for what another body passed on: one code opens both. */
    codeHash: text('code_hash'),
    /** A keyed hash of the key that the sender chose, so that a retry is one petition; null as above. */
    sendingKey: text('sending_key').unique(),
    formHash: text('form_hash'),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [
    index('petitions_inbox').on(table.agencyId, table.state, table.dueOn, table.id),
    index('petitions_due').on(table.state, table.dueOn, table.id),
    index('petitions_entry').on(table.entryId),
    known(table.statute, STATUTE_INSTRUMENTS),
    known(table.state, PETITION_STATES),
    known(table.error, PUBLISHED_ERRORS),
  ],
);
