import {
  linkState,
  UNCHECKED_LINK,
  type CalendarDate,
  type LinkRecord,
  type LinkState,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { linkChecks } from './link-check.table.ts';

/** A link that is to be followed, with what was found before. */
export type LinkToCheck = { entryId: string; link: string; before: LinkRecord };
export type LinkFound = { entryId: string; link: string; record: LinkRecord; finding: string };

/** Where links stand. A link that changed since its check counts as unchecked. */
@Injectable()
export class LinkChecks {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Whether the link of an entry still answers, as far as is known; false without an http link. */
  async isAlive(entryId: string): Promise<boolean> {
    const state = (await this.states([entryId])).get(entryId);
    return state !== undefined && state !== 'dead';
  }

  /** How the http links of these entries stand; entries without one are not in the answer. */
  async states(entryIds: readonly string[]): Promise<ReadonlyMap<string, LinkState>> {
    const rows = await this.database
      .select({
        entryId: entries.id,
        checkedOn: linkChecks.checkedOn,
        deadDays: sql<number>`coalesce(${linkChecks.deadDays}, 0)`,
      })
      .from(entries)
      .leftJoin(linkChecks, OF_THIS_LINK)
      .where(and(inArray(entries.id, [...entryIds]), HAS_HTTP_LINK));
    return new Map(rows.map(({ entryId, ...record }) => [entryId, linkState(record)]));
  }

  /** The next links not yet followed today, those that waited longest first. */
  async next(today: CalendarDate, first: number): Promise<LinkToCheck[]> {
    const rows = await this.database
      .select({
        entryId: entries.id,
        link: sql<string>`${entries.link}`,
        checkedOn: linkChecks.checkedOn,
        deadDays: linkChecks.deadDays,
      })
      .from(entries)
      .leftJoin(linkChecks, OF_THIS_LINK)
      .where(
        and(
          shownOn(today),
          HAS_HTTP_LINK,
          or(isNull(linkChecks.checkedOn), lt(linkChecks.checkedOn, today)),
        ),
      )
      .orderBy(sql`${linkChecks.checkedOn} nulls first`, asc(entries.id))
      .limit(first);
    return rows.map(({ entryId, link, checkedOn, deadDays }) => ({
      entryId,
      link,
      before: checkedOn === null || deadDays === null ? UNCHECKED_LINK : { checkedOn, deadDays },
    }));
  }

  async keep(found: readonly LinkFound[], today: CalendarDate): Promise<void> {
    if (found.length === 0) return;
    const rows = found.map(({ entryId, link, record, finding }) => ({
      entryId,
      link,
      checkedOn: record.checkedOn ?? today,
      deadDays: record.deadDays,
      finding,
    }));
    await this.database
      .insert(linkChecks)
      .values(rows)
      .onConflictDoUpdate({
        target: linkChecks.entryId,
        set: {
          link: sql`excluded.link`,
          checkedOn: sql`excluded.checked_on`,
          deadDays: sql`excluded.dead_days`,
          finding: sql`excluded.finding`,
        },
      });
  }
}

const OF_THIS_LINK = and(
  eq(linkChecks.entryId, entries.id),
  eq(linkChecks.link, sql`${entries.link}`),
);
const HAS_HTTP_LINK = sql`${entries.link} ~* '^https?://'`;
