import { PassThrough, pipeline, Readable } from 'node:stream';
import { calendarDate, daysBetween, type CalendarDate } from '@minhbach/domain';
import { ZipFile } from 'yazl';

/** What stands in a cell: a text, a number that can be added up, a day that can be sorted by, or nothing. */
export type WorkbookCell = string | number | { day: CalendarDate } | null;

type Row = readonly WorkbookCell[];

/** The first row stands still and in bold. */
export type WrittenSheet = {
  name: string;
  /** Of each column, in letters. */
  widths: readonly number[];
  rows: Iterable<Row> | AsyncIterable<Row>;
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CELL_LENGTH_MAX = 32_767;
/** A sheet ends here, its heading included. */
const SHEET_ROWS_MAX = 1_048_576;

export const WORKBOOK_MEDIA_TYPE = `${KIND}.sheet`;

/**
 * Writes a workbook row by row as the reader takes them. A text stays a text: nothing in it can be a
 * formula, whatever it begins with.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[], writtenAt: Date): Readable {
  const archive = new ZipFile();
  const options = { mtime: writtenAt, compress: true };
  for (const [path, content] of Object.entries(partsFor(sheets)))
    archive.addBuffer(Buffer.from(DECLARATION + content), path, options);
  const sources = sheets.map((sheet) => Readable.from(sheetXml(sheet)));
  for (const [at, source] of sources.entries())
    archive.addReadStream(source, `xl/worksheets/sheet${at + 1}.xml`, options);
  archive.end();

  const output = new PassThrough();
  // The archive hears neither of a reader that goes away nor of a source that breaks.
  pipeline(archive.outputStream, output, () => sources.forEach((source) => source.destroy()));
  for (const source of [...sources, archive])
    source.on('error', (fault: Error) => output.destroy(fault));
  return output;
}

async function* sheetXml({ widths, rows }: WrittenSheet): AsyncGenerator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    if (number > SHEET_ROWS_MAX) throw new Error('The list is longer than a sheet can be.');
    const heading = number === 1;
    const written = cells.map((cell, at) => cellXml(cell, `${letterOf(at)}${number}`, heading));
    yield `<row r="${number}">${written.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letterOf(widths.length - 1)}${number}"/></worksheet>`;
}

/** A, B, … Z, AA: how a spreadsheet counts its columns. */
function letterOf(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : letterOf(rest)) + String.fromCodePoint(65 + (at % 26));
}

/** The places in `cellXfs` of the style sheet below. */
const STYLES = { text: 0, heading: 1, number: 2, day: 3 };
/** Spreadsheets believe in a 29 February 1900; days before it can't be told, and stay texts. */
const DAY_ZERO = calendarDate('1899-12-30');
const FIRST_TRUE_DAY = calendarDate('1900-03-01');

function cellXml(cell: WorkbookCell, place: string, heading: boolean): string {
  const style = heading ? STYLES.heading : STYLES.text;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${STYLES.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object' && cell.day >= FIRST_TRUE_DAY)
    return `<c r="${place}" s="${STYLES.day}"><v>${daysBetween(DAY_ZERO, cell.day)}</v></c>`;
  const text = typeof cell === 'object' ? cell.day : cell;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/**
 * What XML can't hold is left out, what fits no cell is cut and says so; `_x0041_` would be read as the
 * letter A.
 */
function escaped(text: string): string {
  const cut = text.length > CELL_LENGTH_MAX ? `${text.slice(0, CELL_LENGTH_MAX - 1)}…` : text;
  return cut
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function partsFor(sheets: readonly WrittenSheet[]): Record<string, string> {
  const each = (part: (number: number, sheet: WrittenSheet) => string) =>
    sheets.map((sheet, at) => part(at + 1, sheet)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((number, { name }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="r${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}
