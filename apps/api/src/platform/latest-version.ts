import { getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Of a table whose rows are versions that stay: that no later one of the same thing is there. */
export function isLatest({ id, version }: { id: PgColumn; version: PgColumn }): SQL {
  const table = sql.identifier(getTableName(id.table));
  return sql`not exists (select 1 from ${table} as newer
    where newer.${sql.identifier(id.name)} = ${id}
      and newer.${sql.identifier(version.name)} > ${version})`;
}
