import { CELLS_MAX, SheetFault, textCell, type Cell, type SheetRow } from './sheet.ts';
import { isTrue, ItemText, type Workbook } from './workbook.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';

const FIRST_LETTER = 64;
const SERIAL_1904 = 1462;
const DAY_MS = 86_400_000;
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/** One worksheet, read tag by tag: what a person would see of it, and what is hidden. */
export class WorksheetRows {
  readonly hiddenColumns = new Set<number>();
  mergedRanges = 0;
  #rows: SheetRow[] = [];
  #row: { number: number; cells: Cell[]; isHidden: boolean } | null = null;
  #lastNumber = 0;
  #cell: OpenCell | null = null;

  constructor(
    private readonly bytes: AsyncIterable<Buffer>,
    private readonly book: Workbook,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly SheetRow[]> {
    for await (const events of xmlEvents(this.bytes)) {
      for (const event of events) this.#take(event);
      if (this.#rows.length > 0) yield this.#rows;
      this.#rows = [];
    }
  }

  #take(event: XmlEvent): void {
    if (event.type === 'open') this.#open(event.name, event.attributes);
    this.#cell?.take(event);
    if (event.type === 'close') this.#close(event.name);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'col' && isTrue(attributes.hidden)) {
      const last = Math.min(Number(attributes.max), CELLS_MAX);
      for (let at = Number(attributes.min); at <= last; at += 1) this.hiddenColumns.add(at - 1);
    }
    if (name === 'mergeCell') this.mergedRanges += 1;
    if (name === 'row') {
      const number = Number(attributes.r ?? this.#lastNumber + 1);
      // Out of their order two rows could bear one number, and one of them be lost.
      if (!(number > this.#lastNumber)) throw new SheetFault('workbook_unreadable');
      this.#lastNumber = number;
      const isHidden = isTrue(attributes.hidden) || Number(attributes.ht) === 0;
      this.#row = { number, cells: [], isHidden };
    }
    if (name === 'c' && this.#row !== null)
      this.#cell = new OpenCell(attributes, this.#row.cells.length);
  }

  #close(name: string): void {
    if (name === 'c' && this.#row !== null && this.#cell !== null) {
      const { place } = this.#cell;
      if (place >= 0 && place < CELLS_MAX) {
        while (this.#row.cells.length < place) this.#row.cells.push(textCell(''));
        this.#row.cells[place] = this.#cell.read(this.book);
      }
      this.#cell = null;
    }
    if (name === 'row' && this.#row !== null) {
      this.#rows.push(this.#row);
      this.#row = null;
    }
  }
}

class OpenCell {
  readonly place: number;
  readonly #type: string;
  readonly #style: number;
  readonly #inline = new ItemText();
  #isFormula = false;
  #inValue = false;
  #value: string | null = null;

  constructor({ r: address, t, s }: Readonly<Record<string, string>>, next: number) {
    this.place = address === undefined ? next : placeOf(address);
    this.#type = t ?? 'n';
    this.#style = Number(s ?? 0);
  }

  take(event: XmlEvent): void {
    this.#inline.take(event);
    if (event.type === 'text') {
      if (this.#inValue) this.#value = (this.#value ?? '') + event.text;
    } else if (event.name === 'v') this.#inValue = event.type === 'open';
    else if (event.name === 'f') this.#isFormula = true;
  }

  read(book: Workbook): Cell {
    const text = this.#text(book);
    const isNumber = this.#type === 'n' && this.#value !== null && !this.#isDay(book);
    return {
      ...textCell(text),
      formula: !this.#isFormula ? 'none' : this.#value === null ? 'without_value' : 'with_value',
      isError: this.#type === 'e',
      isNumber,
    };
  }

  #text(book: Workbook): string {
    const value = this.#value ?? '';
    switch (this.#type) {
      case 's':
        return book.sharedTexts[Number(value)] ?? '';
      case 'inlineStr':
        return this.#inline.text;
      case 'b':
        return isTrue(value) ? 'TRUE' : 'FALSE';
      case 'n':
        return value === '' ? '' : this.#number(Number(value), book);
      case 'd':
        return value.slice(0, 10);
      default:
        return value;
    }
  }

  #number(number: number, book: Workbook): string {
    if (!Number.isFinite(number)) return '';
    if (!this.#isDay(book)) return String(number);
    const serial = Math.floor(number) + (book.from1904 ? SERIAL_1904 : 0);
    const day = new Date(SERIAL_ZERO_MS + serial * DAY_MS);
    // Beyond what a Date can say, it is no day that anybody meant.
    return Number.isNaN(day.getTime()) ? String(number) : day.toISOString().slice(0, 10);
  }

  #isDay({ dayStyles }: Workbook): boolean {
    return dayStyles[this.#style] === true;
  }
}

/** `AB12` is the 28th from the left: 27. */
function placeOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/i.exec(address)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - FIRST_LETTER;
  return column - 1;
}
