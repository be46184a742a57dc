import type { Readable } from 'node:stream';
import { writeWorkbook, type WorkbookCell } from '../../platform/workbook.ts';
import { COLUMNS, type Cell } from './export-columns.ts';

/** The list as a workbook, row by row as the reader takes them. */
export function toXlsx(rows: AsyncIterable<readonly Cell[]>, writtenAt: Date): Readable {
  const widths = COLUMNS.map(({ width }) => width);
  return writeWorkbook([{ name: 'Danh mục', widths, rows: withHeading(rows) }], writtenAt);
}

async function* withHeading(
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<readonly WorkbookCell[]> {
  yield COLUMNS.map(({ title }) => title);
  for await (const row of rows)
    yield row.map((cell) => (cell !== null && 'text' in cell ? cell.text : cell));
}
