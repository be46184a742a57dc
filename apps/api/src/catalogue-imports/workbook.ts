import { posix } from 'node:path';
import { SheetFault } from './sheet.ts';
import type { UnpackedWorkbook } from './unpacked-workbook.ts';
import { xmlEvents } from './xml-events.ts';

/** What of a workbook is needed to read its sheets. */
export type Workbook = {
  sheets: readonly { name: string; part: string; isHidden: boolean }[];
  /** Texts that cells refer to by their place. */
  sharedTexts: readonly string[];
  /** By style: whether numbers are shown as days. */
  dayStyles: readonly boolean[];
  /** Days are counted from 1904. */
  from1904: boolean;
};

const ROOT = '_rels/.rels';
const SHEETS_MAX = 200;

export async function readWorkbook(parts: UnpackedWorkbook): Promise<Workbook> {
  const rootTargets = parts.has(ROOT) ? await relations(parts, ROOT, '') : [];
  const main = rootTargets.find(({ type }) => type === 'officeDocument')?.target;
  const book = main !== undefined && parts.has(main) ? main : 'xl/workbook.xml';
  if (!parts.has(book)) throw new SheetFault('workbook_unreadable');

  const folder = posix.dirname(book);
  const related = await relations(
    parts,
    posix.join(folder, '_rels', `${posix.basename(book)}.rels`),
    folder,
  );
  const partOf = (type: string) => related.find((one) => one.type === type)?.target;
  const { sheets, from1904 } = await readBook(parts, book);
  return {
    sheets: sheets.flatMap(({ name, id, isHidden }) => {
      const found = related.find((one) => one.id === id);
      const isTable = found?.type === 'worksheet' && parts.has(found.target);
      return isTable ? [{ name, isHidden, part: found.target }] : [];
    }),
    sharedTexts: await sharedTexts(parts, partOf('sharedStrings')),
    dayStyles: await dayStyles(parts, partOf('styles')),
    from1904,
  };
}

type Relation = { id: string; type: string; target: string };

async function relations(
  parts: UnpackedWorkbook,
  name: string,
  folder: string,
): Promise<Relation[]> {
  if (!parts.has(name)) throw new SheetFault('workbook_unreadable');
  const found: Relation[] = [];
  for await (const events of xmlEvents(await parts.open(name)))
    for (const event of events) {
      if (event.type !== 'open' || event.name !== 'Relationship') continue;
      const {
        Id: id = '',
        Type: type = '',
        Target: target = '',
        TargetMode: mode,
      } = event.attributes;
      // What lies outside the file is never opened.
      if (mode === 'External') continue;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: path });
    }
  return found;
}

async function readBook(parts: UnpackedWorkbook, name: string) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  for await (const events of xmlEvents(await parts.open(name)))
    for (const event of events) {
      if (event.type !== 'open') continue;
      const { attributes } = event;
      if (event.name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (event.name === 'sheet' && sheets.length < SHEETS_MAX)
        sheets.push({
          name: attributes.name ?? '',
          id: attributes['r:id'] ?? idOf(attributes),
          isHidden: /hidden/i.test(attributes.state ?? ''),
        });
    }
  return { sheets, from1904 };
}

/** The prefix of relations is `r` by custom only. */
const idOf = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function sharedTexts(parts: UnpackedWorkbook, name: string | undefined): Promise<string[]> {
  if (name === undefined || !parts.has(name)) return [];
  const texts: string[] = [];
  const item = new ItemText();
  for await (const events of xmlEvents(await parts.open(name)))
    for (const event of events) {
      if (event.type === 'open' && event.name === 'si') item.clear();
      else if (event.type === 'close' && event.name === 'si') texts.push(item.text);
      else item.take(event);
    }
  return texts;
}

/** Gathers the letters of one item: all its runs, without the reading aids of Asian scripts. */
export class ItemText {
  #parts: string[] = [];
  #isText = false;
  #inPhonetic = false;

  get text(): string {
    return this.#parts
      .join('')
      .replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
  }

  clear(): void {
    this.#parts = [];
  }

  take(event: { type: 'open' | 'close'; name: string } | { type: 'text'; text: string }): void {
    if (event.type === 'text') {
      if (this.#isText && !this.#inPhonetic) this.#parts.push(event.text);
      return;
    }
    if (event.name === 't') this.#isText = event.type === 'open';
    if (event.name === 'rPh') this.#inPhonetic = event.type === 'open';
  }
}

async function dayStyles(parts: UnpackedWorkbook, name: string | undefined): Promise<boolean[]> {
  if (name === undefined || !parts.has(name)) return [];
  const ownFormats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  for await (const events of xmlEvents(await parts.open(name)))
    for (const event of events) {
      if (event.type === 'text') continue;
      if (event.name === 'cellXfs') inCells = event.type === 'open';
      if (event.type !== 'open') continue;
      const id = Number(event.attributes.numFmtId);
      if (event.name === 'numFmt') ownFormats.set(id, isDayFormat(event.attributes.formatCode));
      if (event.name === 'xf' && inCells) styles.push(ownFormats.get(id) ?? isBuiltInDay(id));
    }
  return styles;
}

/** ECMA-376 part 1, 18.8.30: 14 to 17 and 22 are days; 27 to 36 and 50 to 58 in Asian versions. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format shows a year or a day, outside of quoted words, escapes and colours. */
function isDayFormat(format = ''): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
