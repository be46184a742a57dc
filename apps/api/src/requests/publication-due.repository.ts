import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@minhbach/domain';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { liveOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import type { Actor } from '../identity/actor.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { publicationDues } from './publication-due.table.ts';
import { requestItems, requests } from './request.table.ts';

type Due = typeof publicationDues.$inferSelect;
/** A duty beside the item that brought it to light, and the entry that was made of the item. */
export type PublicationDue = Due & {
  reference: string;
  description: string;
  documentName: string | null;
  madeEntryId: string | null;
};
export type DuePosition = { dueOn: string; requestId: string; itemNumber: number };
export type DueQuery = { agencyCode: string | null; today: CalendarDate };

@Injectable()
export class PublicationDueRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

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
    query: DueQuery,
    { limit, after }: { limit: number; after: DuePosition | null },
  ): Promise<PublicationDue[]> {
    return this.#select()
      .where(
        and(
          unfulfilled(actor, query),
          after === null
            ? undefined
            : sql`(${publicationDues.dueOn}, ${publicationDues.requestId}, ${publicationDues.itemNumber})
                > (${after.dueOn}::date, ${after.requestId}::uuid, ${after.itemNumber})`,
        ),
      )
      .orderBy(
        asc(publicationDues.dueOn),
        asc(publicationDues.requestId),
        asc(publicationDues.itemNumber),
      )
      .limit(limit);
  }

  async count(actor: Actor, query: DueQuery): Promise<number> {
    const [row] = await this.database
      .select({ total: sql<number>`count(*)::int` })
      .from(publicationDues)
      .where(unfulfilled(actor, query));
    return row?.total ?? 0;
  }

  /** The duty of one item, if the actor may see it. */
  async find(actor: Actor, { requestId, itemNumber }: Pick<Due, 'requestId' | 'itemNumber'>) {
    const [found] = await this.#select().where(
      and(
        seenBy(actor),
        eq(publicationDues.requestId, requestId),
        eq(publicationDues.itemNumber, itemNumber),
      ),
    );
    return found;
  }

  async link(
    transaction: Transaction,
    { requestId, itemNumber }: Pick<Due, 'requestId' | 'itemNumber'>,
    entryId: string,
  ): Promise<void> {
    await transaction
      .update(publicationDues)
      .set({ entryId })
      .where(
        and(eq(publicationDues.requestId, requestId), eq(publicationDues.itemNumber, itemNumber)),
      );
  }

  /** The duties of the items of a request. */
  readonly ofRequest = perRequest(
    () =>
      new Batch<string, PublicationDue[]>(async (ids) => {
        const rows = await this.#select().where(sql`${publicationDues.requestId} in ${[...ids]}`);
        return Map.groupBy(rows, ({ requestId }) => requestId);
      }),
  );

  #select() {
    return this.database
      .select({
        requestId: publicationDues.requestId,
        itemNumber: publicationDues.itemNumber,
        agencyId: publicationDues.agencyId,
        publicationClass: publicationDues.publicationClass,
        madeOn: publicationDues.madeOn,
        dueOn: publicationDues.dueOn,
        basis: publicationDues.basis,
        under: publicationDues.under,
        foundOn: publicationDues.foundOn,
        entryId: publicationDues.entryId,
        reference: requests.reference,
        description: requestItems.description,
        documentName: requestItems.documentName,
        madeEntryId: sql<string | null>`(select ${entries.id} from ${entries} where ${MADE_OF_ITEM}
          order by ${entries.state} = 'withdrawn', ${entries.id} limit 1)`,
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
}

const MADE_OF_ITEM = sql`${entries.madeFrom} = jsonb_build_object(
  'requestId', ${publicationDues.requestId}::text, 'itemNumber', ${publicationDues.itemNumber})`;

/** Duties that came to light in answers are for the staff of the agency and for overseers. */
function seenBy(actor: Actor): SQL | undefined {
  if (actor.kind === 'visitor' || actor.role === 'administrator') return sql`false`;
  return actor.role === 'overseer' ? undefined : eq(publicationDues.agencyId, actor.agencyId);
}

function unfulfilled(actor: Actor, { agencyCode, today }: DueQuery): SQL | undefined {
  return and(
    seenBy(actor),
    agencyCode === null
      ? undefined
      : sql`${publicationDues.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`,
    sql`not exists (select from ${entries}
      where (${entries.id} = ${publicationDues.entryId} or ${MADE_OF_ITEM}) and ${liveOn(today)})`,
  );
}
