import type { CatalogueEntry } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Actor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { ENTRY_COLUMNS, entryKeptBy } from './entry-reads.repository.ts';
import { entries, entryHistory } from './entry.table.ts';

/** How much of a long life is shown. */
const LINES_SHOWN = 100;

export type HistoryLine = typeof entryHistory.$inferSelect & { byName: string | null };

/** What the keepers of an entry read beside it, each with one statement for a whole page. */
@Injectable()
export class StaffEntryReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The entry, if it is the actor's to keep or to oversee. */
  async findFor(actor: Actor, id: string): Promise<CatalogueEntry | undefined> {
    if (!isUuid(id)) return undefined;
    const [entry] = await this.database
      .select(ENTRY_COLUMNS)
      .from(entries)
      .where(and(eq(entries.id, id), entryKeptBy(actor)));
    return entry;
  }

  readonly nameOf = perRequest(
    () =>
      new Batch<string, string>(async (ids) => {
        const rows = await this.database
          .select({ id: staff.id, name: staff.name })
          .from(staff)
          .where(inArray(staff.id, [...ids]));
        return new Map(rows.map(({ id, name }) => [id, name]));
      }),
  );

  /** The last lines of each entry, newest first. */
  readonly historyOf = perRequest(
    () =>
      new Batch<string, HistoryLine[]>(async (ids) => {
        const rows = await this.database
          .select({ ...getTableColumns(entryHistory), byName: staff.name })
          .from(entryHistory)
          .innerJoin(entries, eq(entries.id, entryHistory.entryId))
          .leftJoin(staff, eq(staff.id, entryHistory.actorId))
          .where(
            and(
              inArray(entryHistory.entryId, [...ids]),
              sql`${entryHistory.number} > ${entries.version} - ${LINES_SHOWN}::int`,
            ),
          )
          .orderBy(desc(entryHistory.number));
        return Map.groupBy(rows, ({ entryId }) => entryId);
      }),
  );
}
