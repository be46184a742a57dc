import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '../../identity/staff.table.ts';
import { instant, known, vocabulary } from '../../platform/columns.ts';
import { ALIAS_KINDS } from './alias-kinds.ts';

/** Words that mean others: `UBND`, `sổ đỏ`, `metro`. Administrators keep them; none is ever removed. */
export const searchAliases = pgTable(
  'search_aliases',
  {
    id: uuid('id').primaryKey(),
    term: text('term').notNull(),
    /** The term as words are compared: one row for each. */
    termKey: text('term_key').notNull().unique(),
    /** Any of them may be meant. */
    means: text('means').array().$type<readonly string[]>().notNull(),
    kind: vocabulary('kind', ALIAS_KINDS).notNull(),
    /** Whether a search for a meaning finds the term as well. */
    bothWays: boolean('both_ways').notNull(),
    active: boolean('active').notNull(),
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [known(table.kind, ALIAS_KINDS), index().on(table.kind, table.termKey)],
);

export type SearchAlias = typeof searchAliases.$inferSelect;

/** Every version of every alias and who made it. The database refuses to change or remove a row. */
export const searchAliasHistory = pgTable(
  'search_alias_history',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    aliasId: uuid('alias_id')
      .notNull()
      .references(() => searchAliases.id),
    /** The alias's version after the act. */
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    /** Null for what the installation brought. */
    actorId: uuid('actor_id').references(() => staff.id),
    alias: jsonb('alias').$type<SearchAlias>().notNull(),
  },
  (table) => [unique('search_alias_history_number').on(table.aliasId, table.number)],
);
