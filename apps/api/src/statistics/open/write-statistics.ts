import { Readable } from 'node:stream';
import { FIGURES } from '@minhbach/domain';
import { stringify } from 'csv-stringify';
import { writeWorkbook } from '../../platform/workbook.ts';
import {
  BODY_COLUMNS,
  DEFINITION_TABLE,
  definitionRows,
  PAGE_TABLE,
  type Row,
} from './statistic-tables.ts';
import { NOTES } from './statistic-words.vi.ts';

type Rows = Iterable<Row> | AsyncIterable<Row>;

/** As the exports of the catalogue: Excel sees UTF-8, and nothing that it would take for a formula. */
export function statisticsCsv(columns: readonly string[], rows: Rows): Readable {
  const written = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    header: true,
    columns: [...columns],
  });
  const source = Readable.from(plain(rows));
  // A reader that goes away ends the reading too.
  written.on('close', () => source.destroy());
  source.on('error', (fault) => written.destroy(fault));
  return source.pipe(written);
}

async function* plain(rows: Rows) {
  for await (const row of rows)
    yield row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.day : cell));
}

/** Numbers that add up and days that sort; what they mean on the second sheet. */
export function statisticsWorkbook(rows: readonly Row[], writtenAt: Date): Readable {
  const sheets = [
    { name: 'Số liệu', widths: PAGE_TABLE.widths, rows: [PAGE_TABLE.columns, ...rows] },
    {
      name: 'Định nghĩa',
      widths: DEFINITION_TABLE.widths,
      rows: [DEFINITION_TABLE.columns, ...definitionRows(), ...NOTES.map((note) => [note])],
    },
  ];
  return writeWorkbook(sheets, writtenAt);
}

/** The open data with all that is needed to understand it, a line for each row. */
export function statisticsJson(head: object, rows: AsyncIterable<Row>): Readable {
  return Readable.from(jsonText(head, rows));
}

async function* jsonText(head: object, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const said = JSON.stringify({ ...head, notes: NOTES, figures: FIGURES, columns: BODY_COLUMNS });
  yield `${said.slice(0, -1)},"rows":[`;
  let before = '\n';
  for await (const row of rows) {
    const named = Object.fromEntries(BODY_COLUMNS.map((column, at) => [column, row[at]]));
    yield before + JSON.stringify(named);
    before = ',\n';
  }
  yield '\n]}\n';
}
