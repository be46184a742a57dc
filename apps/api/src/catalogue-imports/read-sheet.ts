import {
  COLUMN_HEADINGS,
  columnsNamed,
  DAY_COLUMNS,
  readHeader,
  type ImportColumn,
  type ImportTexts,
  type SheetHeader,
} from '@minhbach/domain';
import { openCsv } from './open-csv.ts';
import { openXlsx } from './open-xlsx.ts';
import { SheetFault, type Cell, type Sheet, type SheetRow } from './sheet.ts';
import { ROWS_MAX, type SheetFinding } from './sheet-words.vi.ts';

/** A row under its headings, as texts, with what is odd about its cells. */
export type ReadRow = {
  number: number;
  texts: ImportTexts;
  isHidden: boolean;
  /** Columns whose text is what a formula came to. */
  formulas: readonly ImportColumn[];
  /** Columns whose formula was never worked out. */
  unworked: readonly ImportColumn[];
  /** Columns in which the sheet itself shows an error. */
  errors: readonly ImportColumn[];
  /** There are more cells than headings, so that no cell is sure to stand under its own. */
  isTooWide: boolean;
};

const HEADER_WITHIN = 20;
/** One known word may stand in any title; two beside each other are a header. */
const HEADER_COLUMNS = 2;
const NAMES_TOLD = 20;

/** A table read once, from its header down. `findings` and `headings` are whole when the rows are. */
export class TableReading {
  readonly findings: SheetFinding[] = [];
  #hiddenRows = 0;
  #formulas = 0;

  constructor(
    private readonly path: string,
    private readonly mediaType: string,
  ) {}

  /** @throws SheetFault when the file as a whole can't be taken */
  async *rows(): AsyncGenerator<readonly ReadRow[]> {
    if (this.mediaType.startsWith('text/csv')) {
      yield* this.#read(await openCsv(this.path, columnsNamed));
      return;
    }
    if (!this.mediaType.includes('spreadsheetml')) throw new SheetFault('file_not_a_table');
    const sheet = await openXlsx(this.path, async (rows) => (await headerOf(rows)).at >= 0);
    try {
      yield* this.#read(sheet);
    } finally {
      sheet.close();
    }
  }

  async *#read(sheet: Sheet): AsyncGenerator<readonly ReadRow[]> {
    let header: SheetHeader | null = null;
    let above: SheetRow[] = [];
    let count = 0;
    for await (const rows of sheet.rows) {
      let filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
      if (header === null) {
        above = [...above, ...filled];
        if (above.length < HEADER_WITHIN) continue;
        [header, filled] = this.#begin(above, sheet);
      }
      count += filled.length;
      yield this.#table(filled, header, sheet, count);
    }
    if (header === null) {
      const [found, filled] = this.#begin(above, sheet);
      count = filled.length;
      yield this.#table(filled, found, sheet, count);
    }
    if (count === 0) throw new SheetFault('rows_missing');
    this.#tellCounts(sheet);
  }

  /** Parts what stands at the top into what is above the header, the header, and the first rows. */
  #begin(top: readonly SheetRow[], sheet: Sheet): [SheetHeader, SheetRow[]] {
    const at = placeOfHeader(top);
    const cells = top[at]?.cells.map(({ text }) => text);
    if (cells === undefined) throw new SheetFault('header_missing');
    if (at > 0) this.#tell('rows_above_header', [String(at)]);
    const hidden = sheet.hiddenColumns();
    const named = cells.map((text, place) => (hidden.has(place) ? '' : text));
    this.#tell(
      'column_hidden',
      cells.filter((text, place) => hidden.has(place) && text.trim() !== ''),
    );
    const header = readHeader(named);
    this.#tell('column_unknown', header.unknown);
    if (header.doubled.length > 0)
      throw new SheetFault('columns_doubled', header.doubled.join(', '));
    if (header.missing.length > 0) {
      const names = header.missing.map((column) => `“${COLUMN_HEADINGS[column][0]}”`);
      throw new SheetFault('columns_missing', names.join(', '));
    }
    return [header, top.slice(at + 1)];
  }

  #table(rows: readonly SheetRow[], header: SheetHeader, sheet: Sheet, count: number): ReadRow[] {
    if (count > ROWS_MAX) throw new SheetFault('too_many_rows');
    const read = rows.map((row) => readRow(row, header, sheet));
    this.#hiddenRows += read.filter(({ isHidden }) => isHidden).length;
    this.#formulas += read.reduce((sum, { formulas }) => sum + formulas.length, 0);
    return read;
  }

  #tellCounts({ findings }: Sheet): void {
    this.findings.push(...findings.slice(0, NAMES_TOLD));
    if (this.#hiddenRows > 0) this.#tell('rows_hidden', [String(this.#hiddenRows)]);
    if (this.#formulas > 0) this.#tell('formulas_taken_by_value', [String(this.#formulas)]);
  }

  #tell(code: SheetFinding['code'], details: readonly string[]): void {
    this.findings.push(
      ...details.slice(0, NAMES_TOLD).map((detail) => ({ code, detail: detail.slice(0, 200) })),
    );
  }
}

async function headerOf(rows: AsyncIterable<readonly SheetRow[]>): Promise<{ at: number }> {
  const top: SheetRow[] = [];
  for await (const some of rows) {
    top.push(...some.filter(({ cells }) => cells.some(({ text }) => text.trim() !== '')));
    if (top.length >= HEADER_WITHIN) break;
  }
  return { at: placeOfHeader(top) };
}

/** Where most columns are named, near the top; -1 where no two are. */
function placeOfHeader(rows: readonly SheetRow[]): number {
  const named = rows
    .slice(0, HEADER_WITHIN)
    .map(({ cells }) => columnsNamed(cells.map(({ text }) => text)));
  const most = Math.max(0, ...named);
  return most < HEADER_COLUMNS ? -1 : named.indexOf(most);
}

function readRow(
  { number, cells, isHidden }: SheetRow,
  header: SheetHeader,
  sheet: Sheet,
): ReadRow {
  const columns = header.columns.flatMap((column, place) => {
    const cell = cells[place];
    return column === null || cell === undefined ? [] : [{ column, cell }];
  });
  const having = (is: (cell: Cell) => boolean) =>
    columns.filter(({ cell }) => is(cell)).map(({ column }) => column);
  const beyond = cells.slice(header.columns.length);
  return {
    number,
    isHidden,
    texts: Object.fromEntries(
      columns.map(({ column, cell }) => [column, textOf(column, cell, sheet)]),
    ),
    formulas: having(({ formula }) => formula === 'with_value'),
    unworked: having(({ formula }) => formula === 'without_value'),
    errors: having((cell) => cell.isError),
    isTooWide: sheet.isDelimited && beyond.some(({ text }) => text.trim() !== ''),
  };
}

function textOf(column: ImportColumn, { text, isNumber }: Cell, { serialShift }: Sheet): string {
  const days: readonly ImportColumn[] = DAY_COLUMNS;
  return isNumber && serialShift > 0 && days.includes(column)
    ? String(Number(text) + serialShift)
    : text;
}
