import { foreignCursor, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import {
  CELL_KEY_LENGTH,
  cellKey,
  compareKeys,
  type Key,
  type ShownCell,
} from './task-cells.service.ts';

/** A page of cells that are in order already. */
export function cellPage(cells: readonly ShownCell[], first: number, cursor: string | null) {
  const after = readKey(cursor, CELL_KEY_LENGTH);
  const rows = laterThan(cells, after, cellKey).slice(0, pageSize(first) + 1);
  return { ...pageOf(rows, first, { after, keyOf: cellKey }), totalCount: cells.length };
}

/** What comes after a key in a list that is ordered by it. */
export function laterThan<Row>(
  rows: readonly Row[],
  after: Key | null,
  keyOf: (row: Row) => Key,
): readonly Row[] {
  return after === null ? rows : rows.filter((row) => compareKeys(keyOf(row), after) > 0);
}

/** The key that a cursor holds. */
export function readKey(cursor: string | null, length: number): Key | null {
  const key = fromCursor(cursor, length);
  if (key === null) return null;
  return key.map((part) => {
    if (part === null) throw foreignCursor();
    return part;
  });
}
