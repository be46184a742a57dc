import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, PublicStanding, RequestItem } from '@minhbach/domain';
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { publicPlaces } from './public-place.table.ts';
import { requestItems, requests } from './request.table.ts';

/** One item that was refused as already public, and where it is said to be. */
export type PublicPlace = {
  id: string;
  requestId: string;
  itemNumber: number;
  entryId: string | null;
  address: string | null;
};

@Injectable()
export class PublicPlaceRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Keeps where the refusal of an item points to, in the transaction of the refusal. */
  async keep(
    transaction: Transaction,
    requestId: string,
    { number: itemNumber, refusal }: RequestItem,
    since: CalendarDate,
  ): Promise<void> {
    if (refusal?.ground !== 'already_public') return;
    const { publicEntryId: entryId, publicAddress } = refusal;
    const place = { entryId, address: entryId === null ? publicAddress : null, since };
    await transaction
      .insert(publicPlaces)
      .values({ id: randomUUID(), requestId, itemNumber, ...place })
      .onConflictDoUpdate({
        target: [publicPlaces.requestId, publicPlaces.itemNumber],
        targetWhere: isNull(publicPlaces.goneOn),
        set: place,
      });
  }

  /**
   * Places that answered requests still rely on, in the order of their ids: of all, of one entry or of one
   * request. Requests that are still being answered are looked at once they are.
   */
  relied(
    { entryId, requestId, after }: { entryId?: string; requestId?: string; after?: string },
    limit: number,
  ): Promise<PublicPlace[]> {
    return this.database
      .select({
        id: publicPlaces.id,
        requestId: publicPlaces.requestId,
        itemNumber: publicPlaces.itemNumber,
        entryId: publicPlaces.entryId,
        address: publicPlaces.address,
      })
      .from(publicPlaces)
      .innerJoin(requests, eq(requests.id, publicPlaces.requestId))
      .innerJoin(
        requestItems,
        and(
          eq(requestItems.requestId, publicPlaces.requestId),
          eq(requestItems.number, publicPlaces.itemNumber),
        ),
      )
      .where(
        and(
          isNull(publicPlaces.goneOn),
          inArray(requests.stage, ['decided', 'delivered']),
          eq(requestItems.outcome, 'refused'),
          sql`${requestItems.refusal} ->> 'ground' = 'already_public'`,
          entryId === undefined ? undefined : eq(publicPlaces.entryId, entryId),
          requestId === undefined ? undefined : eq(publicPlaces.requestId, requestId),
          after === undefined ? undefined : gt(publicPlaces.id, after),
        ),
      )
      .orderBy(asc(publicPlaces.id))
      .limit(limit);
  }

  /** The places were found gone, in the transaction that opens their items again. */
  async close(
    transaction: Transaction,
    ids: readonly string[],
    gone: { goneOn: CalendarDate; goneAs: PublicStanding },
  ): Promise<void> {
    await transaction
      .update(publicPlaces)
      .set(gone)
      .where(and(inArray(publicPlaces.id, [...ids]), isNull(publicPlaces.goneOn)));
  }
}
