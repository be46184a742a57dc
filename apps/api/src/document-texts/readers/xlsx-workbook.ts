import type { Package } from './xml-events.ts';
import type { Sink } from './sink.ts';

export type Sheet = { name: string; part: string; isHidden: boolean };
export type Workbook = {
  sheets: readonly Sheet[];
  /** Texts that cells point to. */
  shared: readonly string[];
  /** Whether a style, by its number, shows days. */
  isDay: readonly boolean[];
  /** Days counted from 1904, as old Macintoshes did. */
  from1904: boolean;
};

export async function readWorkbook(document: Package, sink: Sink): Promise<Workbook> {
  if (document.names(/^xl\/(?:comments\d*\.xml|threadedComments\/)/).length > 0)
    sink.warn('comments');
  if (document.names(/^xl\/externalLinks\/.+\.xml$/).length > 0) sink.warn('external_links');
  const targets = await relationsOf(document);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await document.read('xl/workbook.xml', {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const part = targets.get(attributes['r:id'] ?? '');
      if (part !== undefined) sheets.push({ name, part, isHidden: state !== 'visible' });
    },
  });
  return {
    sheets,
    shared: await sharedTexts(document),
    isDay: await dayStyles(document),
    from1904,
  };
}

async function relationsOf(document: Package): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await document.read('xl/_rels/workbook.xml.rels', {
    open(tag, { Id = '', Target = '' }) {
      if (tag === 'Relationship')
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

async function sharedTexts(document: Package): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  await document.read('xl/sharedStrings.xml', {
    open(tag) {
      if (tag === 'si') text = '';
      isText = tag === 't';
    },
    text: (piece) => (text += isText ? piece : ''),
    close(tag) {
      isText = false;
      if (tag === 'si') texts.push(text);
    },
  });
  return texts;
}

/** The formats that every program knows, and those that a document makes of day, month and year. */
const isDayNumber = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
const isDayCode = (code: string) => /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function dayStyles(document: Package): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isOfCells = false;
  await document.read('xl/styles.xml', {
    open(tag, { numFmtId, formatCode = '' }) {
      const id = Number(numFmtId);
      if (tag === 'numFmt') custom.set(id, isDayCode(formatCode));
      if (tag === 'cellXfs') isOfCells = true;
      if (tag === 'xf' && isOfCells) styles.push(custom.get(id) ?? isDayNumber(id));
    },
    close(tag) {
      if (tag === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
