import type { Attributes, Package } from './xml-events.ts';
import type { Sink } from './sink.ts';
import { readWorkbook, type Sheet, type Workbook } from './xlsx-workbook.ts';

const DAY_MS = 86_400_000;
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);

/**
 * Excel: each sheet begins a page, a row is a line, cells stand between tabs. What a formula came to is
 * what is shown; no formula is read, let alone run. What is hidden is not shown here either.
 */
export async function readXlsx(document: Package, sink: Sink): Promise<void> {
  const workbook = await readWorkbook(document, sink);
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) sink.warn('hidden_sheets');
    else sink.write(`${sheet.name}\n`);
    await document.read(sheet.part, rowsOf(sheet, workbook, sink));
    sink.turn();
  }
}

function rowsOf(sheet: Sheet, workbook: Workbook, sink: Sink) {
  const hiddenColumns: [from: number, to: number][] = [];
  let isHiddenRow = false;
  let cell: Attributes = {};
  let value: string | undefined;
  let shown: string[] = [];
  let hidden: string[] = [];

  function endCell() {
    const text = cellText(cell, value ?? '', workbook).replace(/\s+/g, ' ');
    const column = columnOf(cell['r'] ?? '');
    const isHidden = hiddenColumns.some(([from, to]) => from <= column && column <= to);
    if (text === '') return;
    if (isHidden) sink.warn('hidden_rows');
    (isHidden || isHiddenRow || sheet.isHidden ? hidden : shown).push(text);
  }
  function endRow() {
    if (shown.length > 0) sink.write(`${shown.join('\t')}\n`);
    if (hidden.length > 0) sink.hide(`${hidden.join('\t')}\n`);
    shown = [];
    hidden = [];
  }

  let isValue = false;
  return {
    open(tag: string, attributes: Attributes) {
      if (tag === 'col' && isTrue(attributes['hidden']))
        hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
      if (tag === 'row') {
        isHiddenRow = isTrue(attributes['hidden']);
        if (isHiddenRow) sink.warn('hidden_rows');
      }
      if (tag === 'f') sink.warn('formulas');
      if (tag === 'c') {
        cell = attributes;
        value = undefined;
      }
      isValue = tag === 'v' || tag === 't';
    },
    text(text: string) {
      if (isValue) value = (value ?? '') + text;
    },
    close(tag: string) {
      isValue = false;
      if (tag === 'c') endCell();
      if (tag === 'row') endRow();
    },
  };
}

function cellText({ t: type = 'n', s: style }: Attributes, value: string, workbook: Workbook) {
  if (type === 's') return workbook.shared[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return workbook.isDay[Number(style)] ? dayText(number, workbook) : String(shortened(number));
}

/** `01/09/2026`, as people write and search it; a time of the day alone is left as it is. */
function dayText(days: number, { from1904 }: Workbook): string {
  const day = new Date((from1904 ? FROM_1904 : FROM_1900) + Math.floor(days) * DAY_MS);
  if (days < 1 || Number.isNaN(day.getTime())) return String(days);
  return day.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** 0.30000000000000004 is how a file says 0.3. */
const shortened = (number: number) => Number(number.toPrecision(15));

const isTrue = (text: string | undefined) => text === '1' || text === 'true';

/** `AB12` is in column 28. */
const columnOf = (reference: string) =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0,
  );
