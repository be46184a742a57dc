import { FACT_KINDS } from '@minhbach/domain';
import { bigint, bigserial, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
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
    item: integer('item').notNull(),
    by: text('by').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
  },
  (table) => [
    index('statistic_facts_agency').on(table.agencyId, table.on),
    index('statistic_facts_request').on(table.requestId),
    index('statistic_facts_kind').on(table.kind, table.on, table.id),
    known(table.kind, FACT_KINDS),
  ],
);

/** Requests whose lines are ahead of their facts. A trigger on the register writes here. */
export const statisticPending = pgTable('statistic_pending', {
  requestId: uuid('request_id').primaryKey(),
});
