import type { GuidanceContent } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, getTableColumns, inArray, type SQL } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { guidanceVersions } from './guidance.table.ts';

type Row = typeof guidanceVersions.$inferSelect;
/** A text where it stands, without the version. */
export type GuidanceText = Pick<Row, 'slug' | 'kind' | 'audience' | 'rank'> & GuidanceContent;
export type GuidanceVersion = Omit<Row, 'sequence' | 'writtenById'>;

const {
  sequence: _sequence,
  writtenById: _writtenById,
  ...SHOWN
} = getTableColumns(guidanceVersions);
const KEY = { id: guidanceVersions.slug, version: guidanceVersions.version };

@Injectable()
export class GuidanceRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest version of every text that the reader may see, in the order of lists. */
  list(reader: Actor): Promise<GuidanceVersion[]> {
    return this.#shown(visibleTo(reader));
  }

  async find(slug: string, reader: Actor): Promise<GuidanceVersion | undefined> {
    const [found] = await this.#shown(and(visibleTo(reader), eq(guidanceVersions.slug, slug)));
    return found;
  }

  /** Every version of a text, the latest first. */
  versions(slug: string): Promise<GuidanceVersion[]> {
    return this.database
      .select(SHOWN)
      .from(guidanceVersions)
      .where(eq(guidanceVersions.slug, slug))
      .orderBy(desc(guidanceVersions.version));
  }

  /** The latest version of a text, also one that took it off the site. */
  async latest(slug: string): Promise<GuidanceVersion | undefined> {
    const [latest] = await this.database
      .select(SHOWN)
      .from(guidanceVersions)
      .where(and(eq(guidanceVersions.slug, slug), isLatest(KEY)));
    return latest;
  }

  /** Which of these are files that were brought in for guidance. */
  async filesAmong(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const found = await this.database
      .select({ id: documents.id })
      .from(documents)
      .where(and(inArray(documents.id, [...ids]), eq(documents.kind, 'guidance')));
    return new Set(found.map(({ id }) => id));
  }

  /**
   * Adds the version after the one that was seen, 0 where there was none.
   *
   * @returns undefined when somebody else has added it meanwhile
   */
  async add(
    { slug, kind, audience, rank, title, summary, body, easyBody, reviewOn, links }: GuidanceText,
    by: { seen: number; withdrawn: boolean; staffId: string | null },
  ): Promise<GuidanceVersion | undefined> {
    const [added] = await this.database
      .insert(guidanceVersions)
      .values({
        slug,
        kind,
        audience,
        rank,
        title,
        summary,
        body,
        easyBody,
        reviewOn,
        links,
        version: by.seen + 1,
        withdrawn: by.withdrawn,
        writtenById: by.staffId,
        writtenAt: this.clock.now(),
      })
      .onConflictDoNothing()
      .returning(SHOWN);
    return added;
  }

  /** The latest version of each text; a text that it takes off the site is not there. */
  #shown(where: SQL | undefined): Promise<GuidanceVersion[]> {
    const { audience, kind, rank, slug, withdrawn } = guidanceVersions;
    return this.database
      .select(SHOWN)
      .from(guidanceVersions)
      .where(and(where, isLatest(KEY), eq(withdrawn, false)))
      .orderBy(asc(audience), asc(kind), asc(rank), asc(slug));
  }
}

/** Officers' guidance is for those who sign in; a text keeps its audience from version to version. */
const visibleTo = (reader: Actor): SQL | undefined =>
  reader.kind === 'staff' ? undefined : eq(guidanceVersions.audience, 'citizen');
