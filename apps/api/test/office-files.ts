import { docx, zip } from './files.ts';

type Parts = Record<string, string | Buffer>;

/** What a package says it is; without that nobody takes it in. */
const contentTypes = (part: string, kind: string) => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
});

/** A Word document of this body, as it stands between `<w:body>`. */
export function wordOf(body: string, parts: Parts = {}): Buffer {
  return zip({
    ...contentTypes('/word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export type SheetXml = { name: string; state?: string; xml: string };

/** An Excel workbook; each sheet is what stands between `<worksheet>`. */
export function excelOf(
  sheets: readonly SheetXml[],
  { shared = [], parts = {} }: { shared?: readonly string[]; parts?: Parts } = {},
): Buffer {
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const written = sheets.map(
    ({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${xml}</worksheet>`] as const,
  );
  return zip({
    ...contentTypes('/xl/workbook.xml', 'spreadsheetml.sheet'),
    'xl/workbook.xml': `<workbook><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    // The second style is a day as programs know it, the third one that the document made.
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ...Object.fromEntries(written),
    ...parts,
  });
}

export const row = (cells: string, attributes = '') => `<row${attributes}>${cells}</row>`;
export const cell = (value: string | number, attributes = '') =>
  `<c${attributes}><v>${value}</v></c>`;
export const written = (text: string, attributes = '') =>
  `<c t="inlineStr"${attributes}><is><t>${text}</t></is></c>`;

/** An OpenDocument of this body. */
export const openDocumentOf = (body: string, parts: Parts = {}) =>
  zip({
    'content.xml': `<office:document-content>${body}</office:document-content>`,
    ...parts,
  });

/** A Word document of a few kilobytes that unpacks to this many megabytes. */
export const zipBomb = (megabytes: number) =>
  wordOf('', { 'word/document.xml': Buffer.alloc(megabytes * 1024 * 1024, '<w:r></w:r>') });

/** Entities that unfold to a thousand million laughs. */
export function laughs(): Buffer {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  return wordOf('', {
    'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY l0 "ha">${entities.join('')}]><w:document>${paragraph('Trước &l9; sau')}</w:document>`,
  });
}

/** Cut off in the middle of its content, with a table of contents that is whole. */
export function brokenWord(): Buffer {
  const whole = docx(['Tờ trình '.repeat(500)]);
  const name = whole.indexOf('word/document.xml');
  return Buffer.concat([
    whole.subarray(0, name + 30),
    Buffer.alloc(20, 0xff),
    whole.subarray(name + 50),
  ]);
}
