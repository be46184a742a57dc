import { ACCESS_LEVELS } from '@minhbach/domain';
import { customType, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { entries } from '../catalogue/entry.table.ts';
import { day, known, vocabulary } from '../platform/columns.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What the public finds entries by: a row for each entry in a shown state, kept by a trigger on
 * `catalogue_entries` whatever writes there. `docs/decisions/0060-search-index.md` says what its words are.
 */
export const searchIndex = pgTable(
  'catalogue_search',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => entries.id),
    agencyId: uuid('agency_id'),
    /** The day that orders lists; the first of the year where only that is known, the year 1 where nothing is. */
    sortOn: day('sort_on').notNull(),
    year: integer('year'),
    kind: text('kind'),
    access: vocabulary('access', ACCESS_LEVELS).notNull(),
    /** Keys of letters: a part stands in its letter. */
    classes: text('classes').array().notNull(),
    inForceUntil: day('in_force_until'),
    publishedUntil: day('published_until'),
    words: tsvector('words').notNull(),
    /** What orders hits, kept beside them: words of kind, title and number, and facts; without places. */
    heads: tsvector('heads').notNull().default(''),
  },
  (table) => [
    index('catalogue_search_words').using('gin', table.words),
    index('catalogue_search_newest').on(table.sortOn, table.entryId),
    index('catalogue_search_agency').on(table.agencyId, table.sortOn, table.entryId),
    known(table.access, ACCESS_LEVELS),
  ],
);

/** What the files of an entry say. Found and shown only while the entry is public. */
export const searchBodies = pgTable(
  'catalogue_search_bodies',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => entries.id),
    /** The first 200 000 characters, some eighty pages: the index takes no word list without end. */
    body: text('body').notNull(),
    /** Those of the entry and those of the body. */
    words: tsvector('words').notNull(),
  },
  (table) => [index('catalogue_search_bodies_words').using('gin', table.words)],
);

/**
 * Every word of the index without digits, spelt and folded, and every pair of neighbours, with how many
 * entries have it; under the empty word, how many entries there are. Renewed by `renewVocabulary`.
 */
export const searchVocabulary = pgTable(
  'catalogue_search_vocabulary',
  {
    word: text('word').primaryKey(),
    /** Without marks; null for pairs. */
    folded: text('folded'),
    entries: integer('entries').notNull(),
  },
  (table) => [index('catalogue_search_vocabulary_folded').on(table.folded)],
);
