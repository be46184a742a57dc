import { Inject, Injectable } from '@nestjs/common';
import { eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { publicationDuties } from './duty.table.ts';

export type DutyRow = typeof publicationDuties.$inferSelect;

/** Any number will do, so long as every process of this system uses the same. */
const CACHE_LOCK = 4_200_107;

@Injectable()
export class DutyCacheRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Does the work alone: two processes that compute at once would write each other's yesterday. */
  locked<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${CACHE_LOCK})`);
      return work(transaction);
    });
  }

  /**
   * Makes the rows of one agency, or of all, be these. What is the same already isn't written.
   *
   * @returns how many rows were written or removed
   */
  async replace(
    transaction: Transaction,
    agencyId: string | null,
    rows: readonly DutyRow[],
  ): Promise<number> {
    const known = await transaction
      .select(SIGNED_COLUMNS)
      .from(publicationDuties)
      .where(agencyId === null ? undefined : eq(publicationDuties.agencyId, agencyId));
    const wanted = new Map(rows.map((row) => [row.id, row]));
    const standing = new Map(known.map((row) => [row.id, signature(row)]));
    const gone = known.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
    const changed = rows.filter((row) => standing.get(row.id) !== signature(row));

    if (gone.length > 0)
      await transaction.delete(publicationDuties).where(inArray(publicationDuties.id, gone));
    if (changed.length > 0) await transaction.execute(writing(changed));
    return gone.length + changed.length;
  }
}

const COLUMNS = Object.entries(getTableColumns(publicationDuties));

/** All rows as one value: thousands of rows as values of their own take many times as long. */
function writing(rows: readonly DutyRow[]): SQL {
  const named = rows.map(
    (row) =>
      Object.fromEntries(COLUMNS.map(([key, { name }]) => [name, row[key as keyof DutyRow]])), // a column's key is a row's key
  );
  const set = COLUMNS.map(([, { name }]) => `"${name}" = excluded."${name}"`).join(', ');
  return sql`insert into ${publicationDuties}
    select * from jsonb_populate_recordset(null::${publicationDuties}, ${JSON.stringify(named)}::jsonb)
    on conflict (id) do update set ${sql.raw(set)}`;
}

const { derivation: _steps, under: _cited, ...SIGNED_COLUMNS } = getTableColumns(publicationDuties);

/** Words and derivation follow from these. */
const signature = (row: Omit<DutyRow, 'derivation' | 'under'>) =>
  JSON.stringify([
    row.title,
    row.classKey,
    row.metByClasses,
    row.madeOn,
    row.dueOn,
    row.nominalOn,
    row.basis,
    row.eventId,
    row.documentNumber,
    row.documentsFrom,
    row.documentsUntil,
    row.publishedUntil,
    row.calendarVersion,
  ]);
