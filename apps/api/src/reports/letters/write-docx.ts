import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import {
  basisLine,
  cellText,
  MOTTO,
  NATION,
  placeAndDate,
  recipientLines,
  signatureLines,
  type OfficialReport,
  type ReportPart,
  type ReportTable,
} from './official-report.ts';

export const DOCX_MEDIA_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sizes in half points, spaces in twentieths of a point: what Word counts in. */
const BODY = 28;
const SMALL = 26;
const CELL = 24;
const AFTER_PARAGRAPH = 120;
const LINE_HEIGHT = 276;
/** What the margins leave of A4. */
const TEXT_WIDTH = convertMillimetersToTwip(210 - 30 - 15);
const NUMBER_WIDTH = convertMillimetersToTwip(28);
const NUMBERS_MOST = 0.6;
const FIRST_LINE = convertMillimetersToTwip(12.7);
const BLACK = '000000';
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: BLACK, space: 1 };

/**
 * The report as a Word document that an office goes on working on.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function writeDocx(report: OfficialReport): Promise<Buffer> {
  const document = new Document({
    title: `Báo cáo ${report.about}`,
    creator: report.issuer,
    description: report.provenance,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: BODY, language: { value: 'vi-VN' } },
        },
        // Else Word gives headings a colour of its own.
        title: { run: { color: BLACK, size: BODY, bold: true } },
        heading1: { run: { color: BLACK, size: BODY, bold: true } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(15),
            },
          },
        },
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        children: [
          head(report),
          ...title(report),
          ...report.bases.map((basis) => body(basisLine(basis), { italics: true })),
          ...addressees(report),
          ...report.parts.flatMap(part),
          foot(report),
          centred(report.provenance, { italics: true, size: 18 }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
      }),
    ],
  });

/** Issuer on the left, the nation on the right; number under the one, place and date under the other. */
function head(report: OfficialReport): Table {
  const { superior, issuer, number } = report;
  const above = superior === null ? [] : [centred(capitals(superior), { size: SMALL })];
  return twoColumns(
    [
      ...above,
      centred(capitals(issuer), { size: SMALL, bold: true }),
      rule(1300),
      centred(`Số: ${number ?? '……'}`, { size: SMALL }),
    ],
    [
      centred(NATION, { size: SMALL, bold: true }),
      centred(MOTTO, { size: BODY, bold: true }),
      rule(1050),
      centred(placeAndDate(report), { size: BODY, italics: true }),
    ],
  );
}

function title({ about }: OfficialReport): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 240 },
      children: [words('BÁO CÁO', { bold: true })],
    }),
    centred(about, { bold: true }),
    rule(3600),
  ];
}

function addressees({ addressees: to }: OfficialReport): Paragraph[] {
  const [only] = to;
  if (to.length === 1 && only !== undefined) return [centred(`Kính gửi: ${only}.`)];
  return [centred('Kính gửi:'), ...to.map((line) => centred(`- ${line};`))];
}

function part(shown: ReportPart): (Paragraph | Table)[] {
  if (shown.kind === 'paragraph') return shown.text.split('\n').map((line) => body(line));
  if (shown.kind === 'table') return table(shown.table);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: AFTER_PARAGRAPH, after: AFTER_PARAGRAPH },
      indent: { firstLine: FIRST_LINE },
      keepNext: true,
      children: [words(shown.text, { bold: true })],
    }),
  ];
}

function table({ caption, columns, rows, notes }: ReportTable): (Paragraph | Table)[] {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title: text }) => cell(text, AlignmentType.CENTER, { bold: true })),
  });
  const lines = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ numeric }, at) =>
          cell(cellText(row[at] ?? null), numeric ? AlignmentType.RIGHT : AlignmentType.LEFT),
        ),
      }),
  );
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: AFTER_PARAGRAPH, after: 60 },
      children: [words(caption, { bold: true, size: SMALL })],
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: columnWidths(columns),
      rows: [heading, ...lines],
    }),
    ...notes.map(
      (note) =>
        new Paragraph({
          spacing: { before: 60 },
          children: [words(note, { italics: true, size: CELL })],
        }),
    ),
    new Paragraph({ children: [] }),
  ];
}

/** Numbers need little room, and many of them no more than most of the page; the texts share the rest. */
function columnWidths(columns: ReportTable['columns']): number[] {
  const texts = columns.filter(({ numeric }) => !numeric).length;
  const numbers = columns.length - texts;
  const numberWidth = Math.min(NUMBER_WIDTH, Math.floor((TEXT_WIDTH * NUMBERS_MOST) / numbers));
  const rest = TEXT_WIDTH - numbers * numberWidth;
  return columns.map(({ numeric }) => (numeric ? numberWidth : Math.floor(rest / texts)));
}

type Alignment = NonNullable<IParagraphOptions['alignment']>;

const cell = (text: string, alignment: Alignment, run: IRunOptions = {}) =>
  new TableCell({
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    children: [new Paragraph({ alignment, children: [words(text, { size: CELL, ...run })] })],
  });

/** Who gets it on the left, who signs on the right. */
function foot(report: OfficialReport): Table {
  const room = [centred(''), centred(''), centred('')];
  return twoColumns(
    [
      new Paragraph({ children: [words('Nơi nhận:', { bold: true, italics: true, size: CELL })] }),
      ...recipientLines(report).map(
        (line) => new Paragraph({ children: [words(line, { size: 22 })] }),
      ),
    ],
    [
      ...signatureLines(report).map((line) => centred(line, { bold: true })),
      ...room,
      centred(report.signer ?? '', { bold: true }),
    ],
  );
}

function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const width = (size: number) => ({ size, type: WidthType.PERCENTAGE });
  return new Table({
    borders: NO_BORDERS,
    width: width(100),
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: width(42), borders: NO_BORDERS, children: left }),
          new TableCell({ width: width(58), borders: NO_BORDERS, children: right }),
        ],
      }),
    ],
  });
}

const capitals = (text: string) => text.toLocaleUpperCase('vi');
const words = (text: string, run: IRunOptions = {}) => new TextRun({ text, size: BODY, ...run });

const centred = (text: string, run: IRunOptions = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [words(text, run)] });

/** A short line: the border of an empty paragraph that is drawn in from both sides. */
const rule = (drawnIn: number) =>
  new Paragraph({
    children: [words('', { size: 4 })],
    spacing: { after: AFTER_PARAGRAPH },
    indent: { left: drawnIn, right: drawnIn },
    border: { top: LINE },
  });

const body = (text: string, run: IRunOptions = {}) =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: AFTER_PARAGRAPH, line: LINE_HEIGHT },
    children: [words(text, run)],
  });
