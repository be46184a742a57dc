import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { COLUMNS, type Cell } from './export-columns.ts';

/**
 * The list as CSV, row by row as the reader takes them. With the mark that makes Excel see UTF-8, and
 * without anything that a spreadsheet would take for a formula.
 */
export function toCsv(rows: AsyncIterable<readonly Cell[]>): Readable {
  const written = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    header: true,
    columns: COLUMNS.map(({ title }) => title),
  });
  const source = Readable.from(plain(rows));
  // A reader that goes away ends the search too.
  written.on('close', () => source.destroy());
  source.on('error', (fault) => written.destroy(fault));
  return source.pipe(written);
}

async function* plain(rows: AsyncIterable<readonly Cell[]>) {
  for await (const row of rows)
    yield row.map((cell) => (cell === null ? '' : 'text' in cell ? cell.text : cell.day));
}
