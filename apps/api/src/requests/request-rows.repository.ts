import type {
  Complaint,
  Consent,
  Correction,
  CostNotice,
  InformationRequest,
  RequestItem,
} from '@minhbach/domain';
import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../platform/database.ts';
import { requestItems, requests } from './request.table.ts';
import { complaints, consents, corrections, costNotices } from './thread.table.ts';

const { searchText: _ours, ...ownColumns } = getTableColumns(requests);

/**
 * What `select` asks for to get an `InformationRequest` out of one statement: the row's columns,
 * and its items and threads as JSON made by the database.
 */
export const REQUEST_COLUMNS = {
  ...ownColumns,
  items: rowsOf<RequestItem>(requestItems, requestItems.requestId, requestItems.number),
  consents: rowsOf<Consent>(consents, consents.requestId, consents.askedOn, consents.id),
  costNotice: sql<CostNotice | null>`${rowsOf<CostNotice>(costNotices, costNotices.requestId, costNotices.id)} -> 0`,
  corrections: rowsOf<Correction>(
    corrections,
    corrections.requestId,
    corrections.startedOn,
    corrections.id,
  ),
  complaints: rowsOf<Complaint>(
    complaints,
    complaints.requestId,
    complaints.lodgedOn,
    complaints.id,
  ),
};

/** The row that is kept: the request without what has tables of its own. */
export function rowOf({
  items: _items,
  consents: _consents,
  costNotice: _costNotice,
  corrections: _corrections,
  complaints: _complaints,
  ...row
}: InformationRequest) {
  return row;
}

/** Brings the items and threads of a request to what it says; those that are as before are left alone. */
export async function keepRows(
  transaction: Transaction,
  after: InformationRequest,
  before: InformationRequest | undefined,
): Promise<void> {
  const keep = async (
    table: PgTable & { requestId: AnyColumn },
    now: readonly object[],
    was: readonly object[] = [],
  ) => {
    if (JSON.stringify(now) === JSON.stringify(was)) return;
    if (was.length > 0)
      await transaction.delete(table).where(sql`${table.requestId} = ${after.id}`);
    if (now.length > 0)
      await transaction.insert(table).values(now.map((row) => ({ ...row, requestId: after.id })));
  };
  const notice = (request: InformationRequest | undefined) =>
    request?.costNotice ? [request.costNotice] : [];

  await keep(requestItems, after.items, before?.items);
  await keep(consents, after.consents, before?.consents);
  await keep(costNotices, notice(after), notice(before));
  await keep(corrections, after.corrections, before?.corrections);
  await keep(complaints, after.complaints, before?.complaints);
}

/** `order` ends with what is unique, so that the same rows always come in the same order. */
function rowsOf<Row>(table: PgTable, requestId: AnyColumn, ...order: AnyColumn[]): SQL<Row[]> {
  const fields = Object.entries(getTableColumns(table))
    .filter(([, column]) => column !== requestId)
    .flatMap(([key, column]) => [sql.raw(`'${key}'`), sql`${column}`]);
  // Nested, because drizzle takes the table's name off columns that stand directly in a selection.
  const query = sql`(select coalesce(
    json_agg(json_build_object(${sql.join(fields, sql`, `)}) order by ${sql.join(order, sql`, `)}), '[]')
    from ${table} where ${requestId} = ${requests.id})`;
  return sql<Row[]>`${query}`;
}
