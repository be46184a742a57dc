import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, known, vocabulary } from '../platform/columns.ts';
import { AGENCY_LEVELS, AREA_DIFFICULTIES } from '@minhbach/domain';
import { SEARCH_TERM_KINDS } from './search-terms.ts';

/** A code means one body only together with its validity: new wards took over old codes. */
export const agencies = pgTable(
  'agencies',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    codeSystem: text('code_system').notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en'),
    shortName: text('short_name'),
    docSymbol: text('doc_symbol'),
    level: vocabulary('level', AGENCY_LEVELS).notNull(),
    kind: text('kind').notNull(),
    website: text('website'),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    /** What lowers the prices of copies; null while nobody has classified the area. */
    areaDifficulty: vocabulary('area_difficulty', AREA_DIFFICULTIES),
    source: text('source').notNull(),
    /** Orders lists: the city first, then departments, communes, former districts last. */
    rank: integer('rank').notNull(),
  },
  (table) => [
    unique('agencies_code_validity').on(table.code, table.validFrom).nullsNotDistinct(),
    unique('agencies_rank').on(table.rank),
    known(table.level, AGENCY_LEVELS),
    known(table.areaDifficulty, AREA_DIFFICULTIES),
  ],
);

/** What an agency is found by: names old and new, the places it serves, the words of its functions. */
export const agencySearchTerms = pgTable(
  'agency_search_terms',
  {
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    kind: vocabulary('kind', SEARCH_TERM_KINDS).notNull(),
    /** As people read it. */
    label: text('label').notNull(),
    /** Folded: lower case, unaccented, single spaces. */
    term: text('term').notNull(),
    /** With its marks, tones in one place: what tells `chợ` from `cho`. */
    spelling: text('spelling').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.agencyId, table.kind, table.term] }),
    known(table.kind, SEARCH_TERM_KINDS),
  ],
);

/** Kept where a succession names no subject of its own. */
export const KEPT_SUBJECTS = {
  /** Whatever no subject names. */
  general: 'general',
  /** What belongs to the place of a former district. */
  territory: 'territory',
  /** Nobody is known to have taken over; the city's contact point may be asked. */
  unknown: 'unknown',
} as const;

/** Who answers for what an abolished agency left; several, by subject and date. */
export const agencySuccessions = pgTable(
  'agency_successions',
  {
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => agencies.id),
    successorId: uuid('successor_id')
      .notNull()
      .references(() => agencies.id),
    /** What was taken over, in words, or one of `KEPT_SUBJECTS`. */
    subject: text('subject').notNull(),
    validFrom: day('valid_from').notNull(),
  },
  (table) => [primaryKey({ columns: [table.predecessorId, table.successorId, table.subject] })],
);
