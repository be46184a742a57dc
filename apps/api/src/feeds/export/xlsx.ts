import { PassThrough, pipeline, Readable } from 'node:stream';
import type { CalendarDate } from '@minhbach/domain';
import { ZipFile } from 'yazl';
import { xml, XML_DECLARATION, type Xml } from '../xml.ts';
import { COLUMNS, type Cell } from './export-columns.ts';

/** A sheet ends here, its heading included. */
export const SHEET_ROWS_MAX = 1_048_576;
const CELL_MAX_LENGTH = 32_767;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * The list as a workbook, row by row as the reader takes them: the sheet is written straight into
 * the archive and never held. A cell is text or a day; there is no formula in any.
 */
export function toXlsx(rows: AsyncIterable<readonly Cell[]>, writtenAt: Date): Readable {
  const archive = new ZipFile();
  const options = { mtime: writtenAt, compress: true };
  for (const [path, content] of Object.entries(PARTS))
    archive.addBuffer(Buffer.from(content), path, options);
  const sheet = Readable.from(sheetOf(rows));
  archive.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options);
  archive.end();

  const output = new PassThrough();
  // The archive hears neither of a reader that goes away nor of a source that breaks.
  pipeline(archive.outputStream, output, () => sheet.destroy());
  for (const source of [sheet, archive])
    source.on('error', (fault: Error) => output.destroy(fault));
  return output;
}

async function* sheetOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield xml`${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${COLUMNS.map(
    ({ width }, at) => xml`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )}</cols><sheetData>`.text;
  yield rowOf(
    COLUMNS.map(({ title }) => ({ text: title })),
    1,
    HEADING,
  );
  let number = 1;
  for await (const row of rows) {
    number += 1;
    if (number > SHEET_ROWS_MAX) throw new Error('The list is longer than a sheet can be.');
    yield rowOf(row, number, PLAIN);
  }
  yield `</sheetData><autoFilter ref="A1:${letterOf(COLUMNS.length - 1)}${number}"/></worksheet>`;
}

const PLAIN = 0;
const DAY = 1;
const HEADING = 2;

function rowOf(cells: readonly Cell[], number: number, style: number): string {
  return xml`<row r="${number}">${cells.map((cell, at) =>
    cellOf(cell, `${letterOf(at)}${number}`, style),
  )}</row>`.text;
}

function cellOf(cell: Cell, place: string, style: number): Xml {
  if (cell === null) return xml``;
  const serial = 'day' in cell ? serialOf(cell.day) : null;
  if (serial !== null) return xml`<c r="${place}" s="${DAY}"><v>${serial}</v></c>`;
  const text = 'day' in cell ? cell.day : cell.text;
  return xml`<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${spelt(text)}</t></is></c>`;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Spreadsheets believe in a 29 February 1900; days before it can't be told, and stay text. */
const FIRST_TRUE_SERIAL = 61;

function serialOf(day: CalendarDate): number | null {
  const serial = Math.round((Date.parse(day) - DAY_ZERO) / DAY_MS);
  return serial >= FIRST_TRUE_SERIAL ? serial : null;
}

/** `_x0041_` in a cell is read as the letter A; what fits no cell is cut, and says so. */
function spelt(text: string): string {
  const escaped = text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length > CELL_MAX_LENGTH
    ? `${escaped.slice(0, CELL_MAX_LENGTH - 1).toWellFormed()}…`
    : escaped;
}

const letterOf = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);

/** Everything in the archive but the sheet. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    xml`${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`
      .text,
  '_rels/.rels':
    xml`${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
      .text,
  'xl/workbook.xml':
    xml`${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"/></sheets></workbook>`
      .text,
  'xl/_rels/workbook.xml.rels':
    xml`${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`
      .text,
  'xl/styles.xml':
    xml`${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`
      .text,
};
