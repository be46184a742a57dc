import { TREE_CHANGES } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';
import { agencies } from './agency.table.ts';

/** Who changed the tree, when and by which decision: rows are added, never changed or removed. */
export const treeChanges = pgTable(
  'tree_changes',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => staff.id),
    type: vocabulary('type', TREE_CHANGES).notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    on: day('on').notNull(),
    decision: text('decision').notNull(),
    lateReason: text('late_reason'),
    /** The change as it was asked for, with what the preview showed. */
    detail: jsonb('detail').notNull(),
  },
  (table) => [known(table.type, TREE_CHANGES), index('tree_changes_agency').on(table.agencyId)],
);

/**
 * Who reports to whom, and from when to when. What a change replaces stays, with the change that did,
 * so that a report made before can be read by the tree that was known then.
 */
export const agencyPlacements = pgTable(
  'agency_placements',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Null at a top of the tree. */
    parentId: uuid('parent_id').references(() => agencies.id),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    /** Null for what was there from the beginning. */
    madeBy: bigint('made_by', { mode: 'number' }).references(() => treeChanges.id),
    /** Null while it counts. */
    supersededBy: bigint('superseded_by', { mode: 'number' }).references(() => treeChanges.id),
  },
  (table) => [
    uniqueIndex('agency_placements_once')
      .on(table.agencyId, sql`coalesce(${table.validFrom}, '-infinity')`)
      .where(sql`${table.supersededBy} is null`),
    index('agency_placements_parent').on(table.parentId),
    check('agency_placements_days', sql`${table.validFrom} <= ${table.validUntil}`),
    check('agency_placements_not_itself', sql`${table.parentId} <> ${table.agencyId}`),
  ],
);

/** What a body was called before, and until which day. */
export const agencyFormerNames = pgTable(
  'agency_former_names',
  {
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id),
    name: text('name').notNull(),
    validUntil: day('valid_until').notNull(),
    madeBy: bigint('made_by', { mode: 'number' })
      .notNull()
      .references(() => treeChanges.id),
  },
  (table) => [primaryKey({ columns: [table.agencyId, table.validUntil] })],
);
