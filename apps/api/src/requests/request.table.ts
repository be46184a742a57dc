import {
  CHANNELS,
  COMPLEXITIES,
  DELIVERY_MODES,
  DELIVERY_PROOFS,
  ITEM_OUTCOMES,
  REQUEST_STAGES,
  REQUESTER_KINDS,
  STATUTE_INSTRUMENTS,
  type FormGap,
  type InformationRequest,
  type Refusal,
  type RequesterNeed,
} from '@minhbach/domain';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { day, hanoi, known, vocabulary } from '../platform/columns.ts';
import { requesters } from '../requesters/requester.table.ts';

/**
 * A row, with its items and threads, is an `InformationRequest`: same names, same types, so nothing
 * maps between them. `searchText` is the only column of our own.
 */
export const requests = pgTable(
  'requests',
  {
    id: uuid('id').primaryKey(),
    reference: text('reference').notNull().unique(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    statute: vocabulary('statute', STATUTE_INSTRUMENTS).notNull(),
    channel: vocabulary('channel', CHANNELS).notNull(),
    delivery: vocabulary('delivery', DELIVERY_MODES).notNull(),
    sentAt: hanoi('sent_at').notNull(),
    firstSentAt: hanoi('first_sent_at').notNull(),
    receivedOn: day('received_on').notNull(),
    validOn: day('valid_on'),
    complexity: vocabulary('complexity', COMPLEXITIES),
    complexityReason: text('complexity_reason'),
    stage: vocabulary('stage', REQUEST_STAGES).notNull(),
    extended: boolean('extended').notNull(),
    timeNoticeOn: day('time_notice_on'),
    dueOn: day('due_on'),
    nominalDueOn: day('nominal_due_on'),
    calendarVersion: text('calendar_version'),
    decidedOn: day('decided_on'),
    deliveredOn: day('delivered_on'),
    receiptProof: vocabulary('receipt_proof', DELIVERY_PROOFS),
    receiptProvenOn: day('receipt_proven_on'),
    requesterId: uuid('requester_id')
      .notNull()
      .references(() => requesters.id),
    requesterKind: vocabulary('requester_kind', REQUESTER_KINDS).notNull(),
    needs: text('needs').array().$type<readonly RequesterNeed[]>().notNull(),
    directlyConcerned: boolean('directly_concerned').notNull(),
    missing: text('missing').array().$type<readonly FormGap[]>().notNull(),
    missingExplanation: text('missing_explanation'),
    askedToCompleteOn: day('asked_to_complete_on'),
    presumedValidOn: day('presumed_valid_on'),
    redirectedFrom:
      jsonb('redirected_from').$type<NonNullable<InformationRequest['redirectedFrom']>>(),
    assignedUnit: text('assigned_unit'),
    assigneeId: uuid('assignee_id'),
    version: integer('version').notNull(),
    sample: boolean('sample').notNull(),
    /** Reference and descriptions, unaccented: what the inbox is searched by. */
    searchText: text('search_text').notNull(),
  },
  (table) => [
    index('requests_inbox').on(table.agencyId, table.stage, table.dueOn, table.id),
    index('requests_due').on(table.stage, table.dueOn, table.id),
    index('requests_requester').on(table.requesterId),
    index('requests_received').on(table.receivedOn, table.agencyId),
    known(table.statute, STATUTE_INSTRUMENTS),
    known(table.channel, CHANNELS),
    known(table.delivery, DELIVERY_MODES),
    known(table.complexity, COMPLEXITIES),
    known(table.stage, REQUEST_STAGES),
    known(table.receiptProof, DELIVERY_PROOFS),
    known(table.requesterKind, REQUESTER_KINDS),
  ],
);

export const requestItems = pgTable(
  'request_items',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => requests.id),
    number: integer('number').notNull(),
    description: text('description').notNull(),
    documentName: text('document_name'),
    outcome: vocabulary('outcome', ITEM_OUTCOMES),
    refusal: jsonb('refusal').$type<Refusal>(),
    documentIds: uuid('document_ids').array().$type<readonly string[]>().notNull(),
    answer: text('answer'),
    decidedOn: day('decided_on'),
    redirectedToId: uuid('redirected_to_id'),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.number] }),
    known(table.outcome, ITEM_OUTCOMES),
  ],
);
