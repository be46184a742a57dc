import { readsAllAgencies } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, count, eq, getTableColumns, inArray, not, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { liveOn } from '../catalogue/live-entry.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { publicationDues } from './publication-due.table.ts';
import { requestItems, requests } from './request.table.ts';

type Due = typeof publicationDues.$inferSelect;
type ItemKey = Pick<Due, 'requestId' | 'itemNumber'>;
/** A duty beside the item that brought it to light, the entry that holds it, and whether it is met. */
export type PublicationDue = Due & {
  reference: string;
  description: string;
  documentName: string | null;
  fulfilled: boolean;
};
export type DuePosition = { dueOn: string; requestId: string; itemNumber: number };

@Injectable()
export class PublicationDueRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Kept in the transaction of the answer; said anew of the same item, it replaces what was said. */
  async keep(transaction: Transaction, due: Omit<Due, 'entryId'>): Promise<void> {
    await transaction
      .insert(publicationDues)
      .values(due)
      .onConflictDoUpdate({
        target: [publicationDues.requestId, publicationDues.itemNumber],
        set: due,
      });
  }

  /** What no live entry fulfils yet, soonest last day first. */
  list(
    actor: Actor,
    agencyCode: string | null,
    { limit, after }: { limit: number; after: DuePosition | null },
  ): Promise<PublicationDue[]> {
    const { dueOn, requestId, itemNumber } = publicationDues;
    return this.#select()
      .where(
        and(
          this.#unfulfilled(actor, agencyCode),
          after === null
            ? undefined
            : sql`(${dueOn}, ${requestId}, ${itemNumber})
                > (${after.dueOn}::date, ${after.requestId}::uuid, ${after.itemNumber}::int)`,
        ),
      )
      .orderBy(asc(dueOn), asc(requestId), asc(itemNumber))
      .limit(limit);
  }

  async count(actor: Actor, agencyCode: string | null): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(publicationDues)
      .where(this.#unfulfilled(actor, agencyCode));
    return row?.total ?? 0;
  }

  /** The duty of one item, if the actor may see it. */
  async find(actor: Actor, item: ItemKey): Promise<PublicationDue | undefined> {
    const [found] = await this.#select().where(and(seenBy(actor), isOf(item)));
    return found;
  }

  /** @returns false when the agency of the duty has no such entry */
  async link(item: ItemKey, entryId: string): Promise<boolean> {
    if (!isUuid(entryId)) return false;
    const linked = await this.database
      .update(publicationDues)
      .set({ entryId })
      .where(
        and(
          isOf(item),
          sql`exists (select from ${entries}
            where ${entries.id} = ${entryId} and ${entries.agencyId} = ${publicationDues.agencyId})`,
        ),
      )
      .returning({ itemNumber: publicationDues.itemNumber });
    return linked.length > 0;
  }

  /** The duties of the items of a request. */
  readonly ofRequest = perRequest(
    () =>
      new Batch<string, PublicationDue[]>(async (ids) => {
        const rows = await this.#select().where(inArray(publicationDues.requestId, [...ids]));
        return Map.groupBy(rows, ({ requestId }) => requestId);
      }),
  );

  #select() {
    const { entryId, ...columns } = getTableColumns(publicationDues);
    return this.database
      .select({
        ...columns,
        reference: requests.reference,
        description: requestItems.description,
        documentName: requestItems.documentName,
        entryId: sql<string | null>`coalesce(${entryId}, (select ${entries.id} from ${entries}
          where ${MADE_OF_ITEM} order by ${entries.state} = 'withdrawn', ${entries.id} limit 1))`,
        fulfilled: sql<boolean>`${this.#isFulfilled()}`,
      })
      .from(publicationDues)
      .innerJoin(requests, eq(requests.id, publicationDues.requestId))
      .innerJoin(
        requestItems,
        and(
          eq(requestItems.requestId, publicationDues.requestId),
          eq(requestItems.number, publicationDues.itemNumber),
        ),
      )
      .$dynamic();
  }

  #unfulfilled(actor: Actor, agencyCode: string | null): SQL | undefined {
    const { agencyId } = publicationDues;
    return and(
      seenBy(actor),
      agencyCode === null
        ? undefined
        : sql`${agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`,
      not(this.#isFulfilled()),
    );
  }

  #isFulfilled(): SQL {
    return sql`exists (select from ${entries}
      where (${entries.id} = ${publicationDues.entryId} or ${MADE_OF_ITEM})
        and ${liveOn(this.clock.today())})`;
  }
}

const isOf = ({ requestId, itemNumber }: ItemKey): SQL | undefined =>
  and(eq(publicationDues.requestId, requestId), eq(publicationDues.itemNumber, itemNumber));

const MADE_OF_ITEM = sql`${entries.madeFrom} = jsonb_build_object(
  'requestId', ${publicationDues.requestId}::text, 'itemNumber', ${publicationDues.itemNumber})`;

/** Duties that came to light in answers are for the staff of the agency and for overseers. */
function seenBy(actor: Actor): SQL | undefined {
  if (actor.kind === 'visitor' || actor.role === 'administrator') return sql`false`;
  return readsAllAgencies(actor.role) ? undefined : eq(publicationDues.agencyId, actor.agencyId);
}
