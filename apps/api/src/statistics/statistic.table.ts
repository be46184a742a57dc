import { FACT_KINDS, FACT_SOURCES } from '@minhbach/domain';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { day, known, vocabulary } from '../platform/columns.ts';

/** What figures count, made of the register: rows that can be thrown away and made again. */
export const statisticFacts = pgTable(
  'statistic_facts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    kind: vocabulary('kind', FACT_KINDS).notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    on: day('on').notNull(),
    requestId: uuid('request_id'),
    source: vocabulary('source', FACT_SOURCES).notNull(),
    sourceId: uuid('source_id').notNull(),
    item: integer('item').notNull(),
    by: text('by').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
  },
  (table) => [
    index('statistic_facts_agency').on(table.agencyId, table.on),
    index('statistic_facts_request').on(table.requestId),
    index('statistic_facts_kind').on(table.kind, table.on, table.id),
    index('statistic_facts_source').on(table.sourceId),
    known(table.kind, FACT_KINDS),
    known(table.source, FACT_SOURCES),
  ],
);

/** The facts of a month together, by what figures tell apart. Triggers keep it as the facts are. */
export const statisticMonths = pgTable(
  'statistic_months',
  {
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Its first day. */
    month: day('month').notNull(),
    kind: vocabulary('kind', FACT_KINDS).notNull(),
    by: text('by').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    /** Brought in from paper. */
    imported: boolean('imported').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.agencyId, table.month, table.kind, table.by, table.amount, table.imported],
    }),
    known(table.kind, FACT_KINDS),
  ],
);

/**
 * What has changed and is ahead of its facts; triggers write here. A row for each change and none is unique:
 * whoever changes something never waits for those who count.
 */
export const statisticPending = pgTable(
  'statistic_pending',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    source: vocabulary('source', FACT_SOURCES).notNull(),
    sourceId: uuid('source_id').notNull(),
  },
  (table) => [
    index('statistic_pending_source').on(table.source, table.sourceId),
    known(table.source, FACT_SOURCES),
  ],
);
