import { Inject, Injectable } from '@nestjs/common';
import { and, asc, gt, isNotNull, lte, sql, type SQL } from 'drizzle-orm';
import { shownOn } from '../../catalogue/entry-reads.repository.ts';
import { entries } from '../../catalogue/entry.table.ts';
import { Clock } from '../../platform/clock.ts';
import { DATABASE, type Database } from '../../platform/database.ts';

/** Entries after one id up to another; the last part has no end. */
export type EntryPart = { after: string | null; upTo: string | null; lastChange: Date };
export type Place = { id: string; changedAt: Date };

@Injectable()
export class SitemapRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Cuts the shown entries, in the order of their ids, into parts of that size. */
  async parts(size: number): Promise<readonly EntryPart[]> {
    const number = sql`row_number() over (order by ${entries.id})`;
    const numbered = this.database
      .select({
        id: entries.id,
        changedAt: entries.changedAt,
        part: sql<number>`(${number} - 1) / ${size}::int`.as('part'),
        isLast: sql<boolean>`${number} % ${size}::int = 0`.as('is_last'),
      })
      .from(entries)
      .where(this.#isShown())
      .as('numbered');
    const rows = await this.database
      .select({
        // Of each part its last; the part at the end has no need of one.
        last: sql<string | null>`max(${numbered.id}::text) filter (where ${numbered.isLast})`,
        lastChange: sql<string>`max(${numbered.changedAt})::text`,
      })
      .from(numbered)
      .groupBy(numbered.part)
      .orderBy(numbered.part);
    return rows.map(({ last, lastChange }, at) => ({
      after: rows[at - 1]?.last ?? null,
      upTo: at === rows.length - 1 ? null : last,
      lastChange: new Date(lastChange),
    }));
  }

  /** The next entries of a part. */
  places({ after, upTo }: Omit<EntryPart, 'lastChange'>, first: number): Promise<Place[]> {
    return this.database
      .select({ id: entries.id, changedAt: entries.changedAt })
      .from(entries)
      .where(
        and(
          this.#isShown(),
          after === null ? undefined : gt(entries.id, after),
          upTo === null ? undefined : lte(entries.id, upTo),
        ),
      )
      .orderBy(asc(entries.id))
      .limit(first);
  }

  #isShown(): SQL | undefined {
    return and(isNotNull(entries.publishedOn), shownOn(this.clock.today()));
  }
}
