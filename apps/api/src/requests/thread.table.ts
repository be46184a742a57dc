import {
  COMPLAINT_STATES,
  CONSENT_STATES,
  CORRECTION_STATES,
  COST_STATES,
  type ComplaintMatter,
  type Correction,
  type CostLine,
  type Provision,
} from '@minhbach/domain';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, known, vocabulary } from '../platform/columns.ts';
import { requests } from './request.table.ts';

const ofRequest = () =>
  uuid('request_id')
    .notNull()
    .references(() => requests.id);

export const consents = pgTable(
  'consents',
  {
    id: uuid('id').primaryKey(),
    requestId: ofRequest(),
    itemNumber: integer('item_number').notNull(),
    state: vocabulary('state', CONSENT_STATES).notNull(),
    concerned: text('concerned').notNull(),
    explanation: text('explanation').notNull(),
    askedOn: day('asked_on').notNull(),
    answeredOn: day('answered_on'),
    overrideReason: text('override_reason'),
  },
  (table) => [index().on(table.requestId), known(table.state, CONSENT_STATES)],
);

export const costNotices = pgTable(
  'cost_notices',
  {
    id: uuid('id').primaryKey(),
    requestId: ofRequest().unique(),
    state: vocabulary('state', COST_STATES).notNull(),
    lines: jsonb('lines').$type<readonly CostLine[]>().notNull(),
    postageVnd: integer('postage_vnd').notNull(),
    totalVnd: integer('total_vnd').notNull(),
    notifiedOn: day('notified_on').notNull(),
    payBy: day('pay_by').notNull(),
    paidOn: day('paid_on'),
    waivedUnder: jsonb('waived_under').$type<Provision>(),
  },
  (table) => [known(table.state, COST_STATES)],
);

export const corrections = pgTable(
  'corrections',
  {
    id: uuid('id').primaryKey(),
    requestId: ofRequest(),
    itemNumber: integer('item_number').notNull(),
    state: vocabulary('state', CORRECTION_STATES).notNull(),
    origin: text('origin').$type<Correction['origin']>().notNull(),
    claim: text('claim').notNull(),
    startedOn: day('started_on').notNull(),
    dueOn: day('due_on').notNull(),
    nominalDueOn: day('nominal_due_on').notNull(),
    closedOn: day('closed_on'),
    documentIds: uuid('document_ids').array().$type<readonly string[]>().notNull(),
    answer: text('answer'),
  },
  (table) => [
    index().on(table.requestId),
    known(table.state, CORRECTION_STATES),
    known(table.origin, ['claimed', 'discovered'] satisfies Correction['origin'][]),
  ],
);

export const complaints = pgTable(
  'complaints',
  {
    id: uuid('id').primaryKey(),
    requestId: ofRequest(),
    state: vocabulary('state', COMPLAINT_STATES).notNull(),
    against: text('against').array().$type<readonly ComplaintMatter[]>().notNull().default([]),
    text: text('text').notNull(),
    lodgedOn: day('lodged_on').notNull(),
    acceptedOn: day('accepted_on'),
    decidedOn: day('decided_on'),
    dueOn: day('due_on'),
    nominalDueOn: day('nominal_due_on'),
    decision: text('decision'),
    reopenedOn: day('reopened_on'),
  },
  (table) => [index().on(table.requestId), known(table.state, COMPLAINT_STATES)],
);
