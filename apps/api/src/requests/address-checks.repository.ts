import { linkState, UNCHECKED_LINK, type CalendarDate } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { FollowedLink, LinkSource, LinkToFollow } from '../links/link-check.service.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { addressChecks } from './address-check.table.ts';
import { publicPlaces } from './public-place.table.ts';

/** Where the web addresses stand that refusals point to; followed like the links of entries. */
@Injectable()
export class AddressChecks implements LinkSource<LinkToFollow> {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Of these addresses, those that were found dead on so many days in a row that they count as gone. */
  async dead(addresses: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database
      .select()
      .from(addressChecks)
      .where(inArray(addressChecks.address, [...addresses]));
    const dead = rows.filter((record) => linkState(record) === 'dead');
    return new Set(dead.map(({ address }) => address));
  }

  /** The next addresses that a refusal still points to, not yet followed today. */
  async next(today: CalendarDate, first: number): Promise<LinkToFollow[]> {
    const { checkedOn, deadDays } = addressChecks;
    const rows = await this.database
      .selectDistinct({ link: sql<string>`${publicPlaces.address}`, checkedOn, deadDays })
      .from(publicPlaces)
      .leftJoin(addressChecks, eq(addressChecks.address, publicPlaces.address))
      .where(
        and(
          isNull(publicPlaces.goneOn),
          isNotNull(publicPlaces.address),
          or(isNull(checkedOn), lt(checkedOn, today)),
        ),
      )
      .orderBy(asc(sql`${publicPlaces.address}`))
      .limit(first);
    return rows.map((row) => ({
      link: row.link,
      before:
        row.checkedOn === null || row.deadDays === null
          ? UNCHECKED_LINK
          : { checkedOn: row.checkedOn, deadDays: row.deadDays },
    }));
  }

  async keep(found: readonly FollowedLink<LinkToFollow>[], today: CalendarDate): Promise<void> {
    if (found.length === 0) return;
    await this.database
      .insert(addressChecks)
      .values(
        found.map(({ link: address, record, finding }) => ({
          address,
          checkedOn: record.checkedOn ?? today,
          deadDays: record.deadDays,
          finding,
        })),
      )
      .onConflictDoUpdate({
        target: addressChecks.address,
        set: {
          checkedOn: sql`excluded.checked_on`,
          deadDays: sql`excluded.dead_days`,
          finding: sql`excluded.finding`,
        },
      });
  }
}
