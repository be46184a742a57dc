import { Inject, Injectable } from '@nestjs/common';
import type { CatalogueEntry } from '@minhbach/domain';
import { and, desc, eq, sql } from 'drizzle-orm';
import { ENTRY_COLUMNS, shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { fold } from '../platform/vietnamese-text.ts';

const OFFERED_MAX = 5;
const WORDS_MAX_LENGTH = 2000;
const WORDS_MAX = 24;

/** Entries that may answer what somebody is about to ask. */
@Injectable()
export class OfferRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that share most words with what was typed: half of them at least, and two. */
  async of(words: string, agencyId: string | null): Promise<CatalogueEntry[]> {
    const asked = [...new Set(fold(words.slice(0, WORDS_MAX_LENGTH)).split(' '))]
      .filter((word) => word.length > 1)
      .slice(0, WORDS_MAX);
    if (asked.length === 0) return [];
    const said = sql`${entries.title} || ' ' || coalesce(${entries.documentNumber}, '')`;
    const text = sql`' ' || regexp_replace(unaccent(lower(${said})), '[^a-z0-9]+', ' ', 'g') || ' '`;
    const shared = sql.join(
      asked.map((word) => sql`(${text} like ${`% ${word} %`})::int`),
      sql` + `,
    );
    const least = Math.max(2, Math.ceil(asked.length / 2));
    return this.database
      .select(ENTRY_COLUMNS)
      .from(entries)
      .where(
        and(
          shownOn(this.clock.today()),
          eq(entries.access, 'public'),
          sql`${shared} >= ${Math.min(least, asked.length)}`,
        ),
      )
      .orderBy(
        desc(sql`${shared}`),
        desc(sql`coalesce(${entries.agencyId} = ${agencyId}::uuid, false)`),
        desc(sql`coalesce(${entries.issuedOn}, date '1900-01-01')`),
        entries.id,
      )
      .limit(OFFERED_MAX);
  }
}
