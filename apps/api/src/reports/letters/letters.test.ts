import { readdirSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { CalendarDate } from '@minhbach/domain';
import ExcelJs from 'exceljs';
import { getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellText, placeAndDate, type OfficialReport } from './official-report.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeReportWorkbook } from './write-report-workbook.ts';

const SIGNED_ON = '2027-02-05' as CalendarDate; // a day by sight
/** Would be markup for a typesetter, a field for a word processor, a formula for a spreadsheet. */
const HOSTILE = '=1+1 #set page(fill: red) $x$ *đậm* <w:p/> & "ngoặc"';

const REPORT: OfficialReport = {
  superior: 'UBND thành phố Hà Nội',
  issuer: 'Sở Tư pháp',
  number: '12/BC-STP',
  place: 'Hà Nội',
  signedOn: SIGNED_ON,
  about: 'Kết quả thi hành Luật Tiếp cận thông tin năm 2026',
  bases: ['Căn cứ Luật Tiếp cận thông tin số 01/2026/QH16', 'Căn cứ Nghị định số 13/2018/NĐ-CP;'],
  addressees: ['Ủy ban nhân dân thành phố Hà Nội'],
  parts: [
    { kind: 'heading', text: 'I. Kết quả đạt được' },
    { kind: 'paragraph', text: `Cơ quan nhận 41 nội dung.\n${HOSTILE}` },
    {
      kind: 'table',
      table: {
        caption: 'Bảng 1. Số liệu: năm 2026',
        columns: [
          { title: 'Chỉ tiêu', numeric: false },
          { title: 'Số lượng', numeric: true },
          { title: 'Ngày', numeric: false },
        ],
        rows: [
          [HOSTILE, 1234.5, { day: SIGNED_ON }],
          ...Array.from({ length: 60 }, (_, at) => [`Chỉ tiêu ${at}`, at, null] as const),
        ],
        notes: ['Hai xã chưa có số liệu.'],
      },
    },
  ],
  capacity: 'KT. Giám đốc',
  post: 'Phó Giám đốc',
  signer: 'Người ký mẫu',
  recipients: ['Như trên', 'Lưu: VT, PBGDPL'],
  provenance: 'Lập từ sổ theo dõi; mã kiểm tra 3f2a',
};

const MILLIMETRE = 1440 / 25.4;

async function partsOf(file: Buffer): Promise<Map<string, string>> {
  const archive = await fromBufferPromise(file);
  const parts = new Map<string, string>();
  for await (const entry of archive.eachEntry())
    parts.set(
      entry.fileName,
      (await buffer(await archive.openReadStreamPromise(entry))).toString(),
    );
  return parts;
}

/** The properties of the paragraph and of the run that hold a text. */
function around(xml: string, text: string) {
  const paragraph = xml.split('<w:p>').find((part) => part.includes(`>${text}<`)) ?? '';
  const run = paragraph.split('<w:r>').find((part) => part.includes(`>${text}<`)) ?? '';
  return { paragraph, run };
}

describe('the letter as a Word document', () => {
  let parts: Map<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(await writeDocx(REPORT));
    body = parts.get('word/document.xml') ?? '';
  });

  it('is A4 within the margins that are laid down', () => {
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body);
    expect(Number(size?.[1]) / MILLIMETRE).toBeCloseTo(210, 0);
    expect(Number(size?.[2]) / MILLIMETRE).toBeCloseTo(297, 0);
    const margin = (side: string) =>
      Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(body)?.[1]) / MILLIMETRE;
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(Math.round(margin(side))).toBeGreaterThanOrEqual(least);
      expect(Math.round(margin(side))).toBeLessThanOrEqual(most);
    }
  });

  it('is written in black Times New Roman, in Vietnamese', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    expect(body).not.toMatch(/<w:color w:val="(?!000000|auto)/);
    for (const style of ['Title', 'Heading1'])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}">.*?<w:color w:val="000000"/>`, 's'));
  });

  it('says whose it is on the left, and names the nation on the right', () => {
    const nation = around(body, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').run;
    expect(nation).toContain('<w:b/>');
    expect(nation).toContain('<w:sz w:val="26"/>');
    const motto = around(body, 'Độc lập - Tự do - Hạnh phúc').run;
    expect(motto).toContain('<w:b/>');
    expect(motto).toContain('<w:sz w:val="28"/>');
    expect(body).toMatch(/Hạnh phúc<.*?<w:pBdr><w:top /s);
    expect(around(body, 'UBND THÀNH PHỐ HÀ NỘI').run).not.toContain('<w:b/>');
    expect(around(body, 'SỞ TƯ PHÁP').run).toContain('<w:b/>');
    expect(body.indexOf('SỞ TƯ PHÁP')).toBeLessThan(body.indexOf('CỘNG HÒA'));
    expect(around(body, 'Số: 12/BC-STP').run).toContain('<w:sz w:val="26"/>');
    const date = around(body, 'Hà Nội, ngày 05 tháng 02 năm 2027').run;
    expect(date).toContain('<w:i/>');
    expect(date).toContain('<w:sz w:val="28"/>');
  });

  it('gives bases in italics, one a line, each ending with a semicolon', () => {
    for (const basis of [
      'Căn cứ Luật Tiếp cận thông tin số 01/2026/QH16;',
      'Căn cứ Nghị định số 13/2018/NĐ-CP;',
    ])
      expect(around(body, basis).run).toContain('<w:i/>');
  });

  it('justifies its text, indents the first line and keeps paragraphs apart', () => {
    const { paragraph, run } = around(body, 'Cơ quan nhận 41 nội dung.');
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    expect(run).toMatch(/<w:sz w:val="2[68]"\/>/);
    const indent = Number(/w:firstLine="(\d+)"/.exec(paragraph)?.[1]) / MILLIMETRE;
    expect([10, 13]).toContain(Math.round(indent));
    expect(Number(/w:after="(\d+)"/.exec(paragraph)?.[1])).toBeGreaterThanOrEqual(120);
    const line = Number(/w:line="(\d+)"/.exec(paragraph)?.[1]);
    expect(line).toBeGreaterThanOrEqual(240);
    expect(line).toBeLessThanOrEqual(360);
  });

  it('ends with who gets it and who signs', () => {
    const heading = around(body, 'Nơi nhận:').run;
    for (const mark of ['<w:b/>', '<w:i/>', '<w:sz w:val="24"/>']) expect(heading).toContain(mark);
    expect(around(body, '- Lưu: VT, PBGDPL.').run).toContain('<w:sz w:val="22"/>');
    expect(around(body, 'KT. GIÁM ĐỐC').run).toContain('<w:b/>');
    expect(around(body, 'PHÓ GIÁM ĐỐC').run).toContain('<w:b/>');
    expect(around(body, 'Người ký mẫu').run).toContain('<w:b/>');
  });

  it('numbers its pages at the top in the middle, but not the first', () => {
    expect(body).toContain('<w:titlePg/>');
    const reference = (type: string) =>
      new RegExp(`<w:headerReference w:type="${type}" r:id="(\\w+)"`).exec(body)?.[1];
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const header = (type: string) => {
      const target = new RegExp(`Id="${reference(type)}"[^>]*Target="([^"]+)"`).exec(
        relations,
      )?.[1];
      return parts.get(`word/${target}`) ?? '';
    };
    expect(header('default')).toContain('PAGE');
    expect(header('default')).toContain('<w:jc w:val="center"/>');
    expect(header('first')).not.toContain('PAGE');
  });

  it('repeats the heading of a table on each page and takes texts as texts', () => {
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('&lt;w:p/&gt;');
    expect(body).toContain('>1.234,5<');
  });
});

describe('the letter as a PDF', () => {
  it('is set by two processes at most, however many people ask at once', async () => {
    const seen: number[] = [];
    const looking = setInterval(() => seen.push(typesetters()), 10);
    const all = await Promise.all(Array.from({ length: 6 }, () => writePdf(REPORT)));
    clearInterval(looking);
    for (const pdf of all) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Math.max(...seen)).toBe(2);
  });

  it('is tagged, has language and title, and says all that the report says', async () => {
    const pdf = await writePdf(REPORT);
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const read = await getDocumentProxy(new Uint8Array(pdf));
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await read.getMetadata();
    expect(info).toMatchObject({ Title: `Báo cáo ${REPORT.about}`, Language: 'vi' });

    const roles = new Set<string>();
    const texts: string[] = [];
    for (let number = 1; number <= read.numPages; number += 1) {
      const page = await read.getPage(number);
      collectRoles(await page.getStructTree(), roles);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'P', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Caption']),
    );
    expect(texts[0]).toMatch(/^\s*UBND/);
    expect(texts[1]).toMatch(/^\s*2/);
    const text = texts.join(' ').replaceAll(/\s+/g, ' ');
    for (const said of [
      'CỘNG HÒA',
      'ngày 05 tháng 02 năm 2027',
      '1.234,5',
      'Hai xã chưa có số liệu.',
    ])
      expect(text).toContain(said);
    expect(text).toContain('=1+1 #set page(fill: red) $x$ *đậm* <w:p/>');
  });

  it('leaves room for the pen where nothing is signed yet', () => {
    expect(placeAndDate({ ...REPORT, signedOn: null })).toBe('Hà Nội, ngày … tháng … năm …');
    const december = '2026-12-09' as CalendarDate; // a day by sight
    expect(placeAndDate({ ...REPORT, signedOn: december })).toBe(
      'Hà Nội, ngày 09 tháng 12 năm 2026',
    );
  });
});

describe('the tables as a workbook', () => {
  it('keep numbers numbers, days days and texts texts', async () => {
    const file = await buffer(writeReportWorkbook(REPORT, new Date('2027-02-05T02:00:00Z')));
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(file as unknown as ExcelJs.Buffer); // its own older kind of buffer
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Báo cáo',
      '1. Bảng 1. Số liệu  năm 2026',
    ]);
    const row = workbook.worksheets[1]?.getRow(2);
    expect(row?.getCell(1).value).toBe(HOSTILE);
    expect(row?.getCell(2).value).toBe(1234.5);
    expect(row?.getCell(3).value).toEqual(new Date('2027-02-05T00:00:00Z'));
    expect(workbook.worksheets[1]?.getRow(3).getCell(3).value).toBeNull();
  });

  it('show nothing as a dash where people read', () => {
    expect([null, 0, { day: SIGNED_ON }].map(cellText)).toEqual(['–', '0', '05/02/2027']);
  });
});

type Node = { role?: string; children?: readonly unknown[] };

function collectRoles(node: Node | null, roles: Set<string>): void {
  if (node?.role !== undefined) roles.add(node.role);
  for (const child of node?.children ?? []) collectRoles(child as Node, roles); // leaves have neither
}

/** How many typesetters this process has running. */
function typesetters(): number {
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    textOf(`/proc/self/task/${task}/children`).split(' ').filter(Boolean),
  );
  return children.filter((pid) => textOf(`/proc/${pid}/cmdline`).includes('pdf-process')).length;
}

/** Empty for a process or thread that has ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
