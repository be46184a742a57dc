import { GUIDANCE_AUDIENCES, GUIDANCE_KINDS, type GuidanceLink } from '@minhbach/domain';
import {
  bigserial,
  boolean,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { staff } from '../identity/staff.table.ts';
import { day, instant, known, vocabulary } from '../platform/columns.ts';

/** Each version of each text of guidance; the highest is shown. Rows are never changed. */
export const guidanceVersions = pgTable(
  'guidance_versions',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    /** Its place in addresses; what makes versions one text. */
    slug: text('slug').notNull(),
    version: integer('version').notNull(),
    kind: vocabulary('kind', GUIDANCE_KINDS).notNull(),
    audience: vocabulary('audience', GUIDANCE_AUDIENCES).notNull(),
    /** Where it stands among those of its audience and kind. */
    rank: integer('rank').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    body: text('body').notNull(),
    easyBody: text('easy_body'),
    reviewOn: day('review_on').notNull(),
    links: jsonb('links').$type<readonly GuidanceLink[]>().notNull(),
    /** A version that takes the text off the site. */
    withdrawn: boolean('withdrawn').notNull(),
    /** Null for what an installation starts with. */
    writtenById: uuid('written_by_id').references(() => staff.id),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [
    unique('guidance_versions_version').on(table.slug, table.version),
    known(table.kind, GUIDANCE_KINDS),
    known(table.audience, GUIDANCE_AUDIENCES),
  ],
);
