import {
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { day, known, vocabulary } from '../platform/columns.ts';
import { AGENCY_LEVELS } from './agency-levels.ts';

/** A code means one body only together with its validity: new wards took over old codes. */
export const agencies = pgTable(
  'agencies',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    codeSystem: text('code_system').notNull(),
    name: text('name').notNull(),
    nameAlt: text('name_alt'),
    nameEn: text('name_en'),
    shortName: text('short_name'),
    docSymbol: text('doc_symbol'),
    level: vocabulary('level', AGENCY_LEVELS).notNull(),
    kind: text('kind').notNull(),
    parentId: uuid('parent_id').references((): AnyPgColumn => agencies.id),
    website: text('website'),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    /** The unit and person who receive requests; null until the agency has named them. */
    contactUnit: text('contact_unit'),
    contactPerson: text('contact_person'),
    contactPost: text('contact_post'),
    contactAddress: text('contact_address'),
    contactPhone: text('contact_phone'),
    contactEmail: text('contact_email'),
    contactHours: text('contact_hours'),
    source: text('source').notNull(),
    /** Everything the agency is found by, unaccented, between spaces: names, former places, subjects. */
    searchWords: text('search_words').notNull(),
    /** Orders lists: the city first, then departments, communes, and former districts last. */
    rank: text('rank').notNull(),
  },
  (table) => [
    unique('agencies_code_validity').on(table.code, table.validFrom).nullsNotDistinct(),
    index('agencies_rank').on(table.rank, table.id),
    index('agencies_parent').on(table.parentId),
    known(table.level, AGENCY_LEVELS),
  ],
);

/** Who answers for what an abolished agency left; several, by subject. */
export const agencySuccessions = pgTable(
  'agency_successions',
  {
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => agencies.id),
    successorId: uuid('successor_id')
      .notNull()
      .references(() => agencies.id),
    /** A key of the subject list; `territory` for what belongs to the place as a whole. */
    subject: text('subject').notNull(),
    validFrom: day('valid_from').notNull(),
  },
  (table) => [primaryKey({ columns: [table.predecessorId, table.successorId, table.subject] })],
);
