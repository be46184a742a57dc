import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { SheetFault, textCell, type Sheet, type SheetRow } from './sheet.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const START_BYTES = 64 * 1024;
const LINES_LOOKED_AT = 20;
/** Records beyond this have lost their closing quote. */
const RECORD_MAX = 1_000_000;
const BATCH = 500;
/** Excel's own hint at the top of a file; it is no row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * A CSV file in UTF-8, with or without its mark. The delimiter is the one under which `columnsNamed`
 * recognises most headings near the top.
 */
export async function openCsv(
  path: string,
  columnsNamed: (cells: readonly string[]) => number,
): Promise<Sheet> {
  const start = await startOf(path);
  const stated = SEPARATOR_LINE.exec(start)?.[1];
  const delimiter = stated ?? likelyDelimiter(start, columnsNamed);
  return {
    rows: rowsOf(path, { delimiter, from_line: stated === undefined ? 1 : 2 }),
    hiddenColumns: () => new Set(),
    serialShift: 0,
    isDelimited: true,
    findings: [],
  };
}

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    // UTF-16 reads as letters with nothing between them.
    if (bytes.includes(0)) throw new SheetFault('encoding_not_utf8');
    return new TextDecoder().decode(bytes);
  } finally {
    await file.close();
  }
}

function likelyDelimiter(start: string, columnsNamed: (cells: readonly string[]) => number) {
  const lines = start.split(/\r\n|\r|\n/, LINES_LOOKED_AT);
  const scores = DELIMITERS.map((delimiter) => {
    const named = lines.map((line) =>
      columnsNamed(line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))),
    );
    return { delimiter, named: Math.max(...named) };
  });
  return scores.reduce((best, one) => (one.named > best.named ? one : best)).delimiter;
}

async function* rowsOf(
  path: string,
  given: { delimiter: string; from_line: number },
): AsyncGenerator<readonly SheetRow[]> {
  const parser = parse({
    ...given,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: RECORD_MAX,
  });
  pipeline(createReadStream(path), decodeStrictly, parser, () => {});
  const records: AsyncIterable<{ record: string[]; info: Info }> = parser;
  let rows: SheetRow[] = [];
  try {
    for await (const { record, info } of records) {
      const number = info.records + info.empty_lines;
      rows.push({ number, cells: record.map(readCell), isHidden: false });
      if (rows.length < BATCH) continue;
      yield rows;
      rows = [];
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new SheetFault('csv_broken', typeof fault.lines === 'number' ? `${fault.lines}` : '');
  }
  yield rows;
}

/** A letter that isn't UTF-8 is told, never replaced. */
async function* decodeStrictly(bytes: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const chunks: AsyncIterable<Buffer> = bytes;
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (fault) {
    throw fault instanceof TypeError ? new SheetFault('encoding_not_utf8') : fault;
  }
}

/** The quote that keeps spreadsheets from working out a text is not part of it; we write it ourselves. */
const readCell = (text: string) =>
  textCell(text.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, ''));
