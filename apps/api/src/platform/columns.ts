import type { CalendarDate, Instant } from '@minhbach/domain';
import { getTableName, sql } from 'drizzle-orm';
import { check, customType, date, text, timestamp, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { hanoiInstant } from './hanoi-instant.ts';

/** A day in Hanoi, kept and read as the text `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' }).$type<CalendarDate>();

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A moment as the domain writes it, in Hanoi time whatever the session's. */
export const hanoi = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (text) => hanoiInstant(new Date(text)),
});

/**
 * A column of one of the domain's vocabularies. Put `known(table.column, TUPLE)` beside the table's
 * indexes: the CHECK is what PostgreSQL enforces, the type is what the compiler sees.
 * Not an enum type: a value added to one can't be used in the transaction that adds it.
 */
export const vocabulary = <const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
) => text(name, { enum: values as unknown as [string, ...string[]] }).$type<Values[number]>(); // drizzle wants a mutable tuple

/** The CHECK that keeps a vocabulary column to its words; NULL passes, as in every CHECK. */
export function known(column: AnyPgColumn, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(', ');
  return check(
    `${getTableName(column.table)}_${column.name}_known`,
    sql`${column} in (${sql.raw(list)})`,
  );
}
