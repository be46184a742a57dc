import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { staff } from '../identity/staff.table.ts';
import { instant, known, vocabulary } from '../platform/columns.ts';
import { TEXT_STATES, type TextWarning } from './text-states.ts';

/**
 * The text of a file of the catalogue, by the SHA-256 of its content: the same bytes are read once,
 * however many documents hold them. An UPDATE of `state` is the signal that an index follows; the pages
 * are there by then.
 */
export const documentTexts = pgTable(
  'document_texts',
  {
    sha256: text('sha256').primaryKey(),
    state: vocabulary('state', TEXT_STATES).notNull(),
    /** Of the document itself; null where its kind has none or it could not be opened. */
    pages: integer('pages'),
    /** How many rows of `document_text_pages` there are. */
    textPages: integer('text_pages').notNull().default(0),
    characters: integer('characters').notNull().default(0),
    /** Whether there is more in the file than was kept. */
    truncated: boolean('truncated').notNull().default(false),
    warnings: text('warnings').array().$type<readonly TextWarning[]>().notNull(),
    /** Once raised, nobody outside gets the file and its entry can't be published. */
    secretMark: boolean('secret_mark').notNull().default(false),
    /** A head who answers for it that the mark is none. */
    clearedById: uuid('cleared_by_id').references(() => staff.id),
    clearedAt: instant('cleared_at'),
    clearedReason: text('cleared_reason'),
    /** In percent, while it is running. */
    progress: integer('progress').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    queuedAt: instant('queued_at').notNull(),
    claimedAt: instant('claimed_at'),
    extractedAt: instant('extracted_at'),
  },
  (table) => [known(table.state, TEXT_STATES)],
);

/** A page of a PDF, or a few thousand characters of anything else; sheets start on a new one. */
export const documentTextPages = pgTable(
  'document_text_pages',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => documentTexts.sha256),
    number: integer('number').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sha256, table.number] })],
);
