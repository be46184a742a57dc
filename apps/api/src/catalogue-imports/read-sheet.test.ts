import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from '../../test/files.ts';
import { TableReading, type ReadRow } from './read-sheet.ts';
import { SheetFault } from './sheet.ts';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADINGS = [
  'Số, ký hiệu',
  'Trích yếu',
  'Cơ quan ban hành',
  'Ngày ban hành',
  'Mức độ tiếp cận',
];
const ROW = ['12/QĐ-UBND', 'Kế hoạch mẫu', 'UBND phường Mẫu', '29/4/2026', 'Công khai'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minhbach-sheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer, mediaType = CSV) {
  const path = join(folder, 'table');
  await writeFile(path, content);
  const reading = new TableReading(path, mediaType);
  const rows: ReadRow[] = [];
  for await (const some of reading.rows()) rows.push(...some);
  return { rows, findings: reading.findings.map(({ code, detail }) => `${code} ${detail}`) };
}

async function faultOf(content: string | Buffer, mediaType = CSV): Promise<string> {
  const fault: unknown = await read(content, mediaType).catch((thrown: unknown) => thrown);
  if (!(fault instanceof SheetFault)) throw fault;
  return fault.detail === null ? fault.code : `${fault.code} ${fault.detail}`;
}

/** A workbook as Excel would write it. */
async function workbook(fill: (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void) {
  const book = new ExcelJs.Workbook();
  const sheet = book.addWorksheet('Danh mục');
  sheet.addRow(HEADINGS);
  sheet.addRow(ROW);
  fill(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const csv = (delimiter = ',', end = '\r\n') =>
  [HEADINGS, ROW].map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join(end);

describe('a CSV file', () => {
  it.each([
    ['commas', csv(',')],
    ['semicolons, as Vietnamese Excel writes', csv(';')],
    ['tabs and bare line feeds', csv('\t', '\n')],
    ['a mark at its head', `\uFEFF${csv()}`],
    ['a hint of its separator', `sep=;\r\n${csv(';')}`],
    [
      'headings in capitals, without marks and decomposed',
      csv().replace(
        /^.*\r\n/,
        'SO KY HIEU,Trích yếu nội dung,"Nơi ban hành",NGAY BAN HANH,access\r\n'.normalize('NFD'),
      ),
    ],
    ['empty lines at its end', `${csv()}\r\n\r\n,,,,\r\n`],
  ])('is read with %s', async (_how, content) => {
    const { rows, findings } = await read(content);
    expect(rows).toMatchObject([
      {
        number: 2,
        texts: {
          document_number: '12/QĐ-UBND',
          title: 'Kế hoạch mẫu',
          issued_on: '29/4/2026',
          access: 'Công khai',
        },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('counts rows as a spreadsheet shows them, through line breaks and empty lines', async () => {
    const { rows } = await read(`${csv()}\r\n\r\n1,"hai\r\ndòng",c,,d\r\n2,b,c,,d\r\n`);
    expect(rows.map(({ number }) => number)).toEqual([2, 4, 5]);
    expect(rows[1]?.texts.title).toBe('hai\r\ndòng');
  });

  it('tells a row whose cells have moved', async () => {
    const { rows } = await read(`${csv()}\r\n12,Kế hoạch, chương trình,UBND,,public`);
    expect(rows.map(({ isTooWide }) => isTooWide)).toEqual([false, true]);
  });

  it('takes the guard against formulas off again', async () => {
    const { rows } = await read(`${csv()}\r\n"'=1+1","'-ngoặc",'nháy,,x`);
    expect(rows[1]?.texts).toMatchObject({
      document_number: '=1+1',
      title: '-ngoặc',
      issuer: "'nháy",
    });
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${csv()}`, 'utf16le'), 'encoding_not_utf8'],
    [
      'windows-1258',
      Buffer.from([...Buffer.from(csv().slice(0, 9)), 0xd0, 0xf2, 0x2c]),
      'encoding_not_utf8',
    ],
    [
      'a letter cut in the middle',
      Buffer.from(`${csv()}\r\nĐ`).subarray(0, -1),
      'encoding_not_utf8',
    ],
    ['a quote that stays open', `${csv()}\r\n1,"không đóng,x\r\n`, 'csv_broken 4'],
    ['no header', 'a,b,c\r\n1,2,3', 'header_missing'],
    ['a header alone', HEADINGS.join(';'), 'rows_missing'],
    ['nothing but spaces', ' \r\n \r\n', 'header_missing'],
    [
      'no title and no issuer',
      'Số hiệu,Mức độ tiếp cận\r\n1,public',
      'columns_missing “Trích yếu”, “Cơ quan ban hành”',
    ],
    [
      'one column twice',
      `Trích yếu,Tên văn bản,Nơi ban hành,access\r\n1,2,3,4`,
      'columns_doubled Tên văn bản',
    ],
  ])('is refused with %s', async (_how, content, fault) => {
    expect(await faultOf(content)).toBe(fault);
  });

  it('may have a hundred thousand rows and no more', async () => {
    const lines = 'Trích yếu,Nơi ban hành,access\n' + 'a,b,public\n'.repeat(100_000);
    expect((await read(lines)).rows).toHaveLength(100_000);
    expect(await faultOf(`${lines}a,b,public\n`)).toBe('too_many_rows');
  });
});

describe('a workbook', () => {
  it('is read with its days as days and its numbers as they are', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow([173, 'Hai', 'UBND', new Date(Date.UTC(2026, 3, 28)), 'public']);
      sheet.getCell('D3').numFmt = 'dd/mm/yyyy';
      sheet.addRow([
        '4',
        { richText: [{ text: 'In ' }, { text: 'đậm', font: { bold: true } }] },
        'U',
        46_140,
        true,
      ]);
    });
    const { rows, findings } = await read(content, XLSX);
    expect(rows.map(({ number, texts }) => [number, ...Object.values(texts)])).toEqual([
      [2, ...ROW],
      [3, '173', 'Hai', 'UBND', '2026-04-28', 'public'],
      [4, '4', 'In đậm', 'U', '46140', 'TRUE'],
    ]);
    expect(findings).toEqual([]);
  });

  it('counts days from 1904 where it says so', async () => {
    const content = await workbook((sheet, book) => {
      book.properties.date1904 = true;
      sheet.addRow(['1', 'a', 'b', new Date(Date.UTC(2026, 3, 28)), 'public']);
      sheet.addRow(['2', 'a', 'b', 46_140 - 1462, 'public']);
    });
    const { rows } = await read(content, XLSX);
    expect(rows.slice(1).map(({ texts }) => texts.issued_on)).toEqual(['2026-04-28', '46140']);
  });

  it('gives what formulas came to, and never works one out', async () => {
    const content = await workbook((sheet) => {
      sheet.addRow([
        '1',
        { formula: 'UPPER("a")', result: 'Đã lưu' },
        'b',
        { formula: 'TODAY()', result: new Date(Date.UTC(2026, 3, 28)) },
        'public',
      ]);
      sheet.getCell('D3').numFmt = 'dd/mm/yyyy';
      sheet.addRow([
        '2',
        { formula: 'HYPERLINK("http://example.invalid","x")' },
        { error: '#REF!' },
        null,
        'public',
      ]);
    });
    const { rows, findings } = await read(content, XLSX);
    expect(rows[1]).toMatchObject({
      texts: { title: 'Đã lưu', issued_on: '2026-04-28' },
      formulas: ['title', 'issued_on'],
      unworked: [],
    });
    expect(rows[2]).toMatchObject({ formulas: [], unworked: ['title'], errors: ['issuer'] });
    expect(findings).toEqual(['formulas_taken_by_value 2']);
  });

  it('tells what is hidden, merged, elsewhere or unknown, and imports none of it', async () => {
    const content = await workbook((sheet, book) => {
      sheet.getCell('F1').value = 'Ghi chú nội bộ';
      sheet.getCell('G1').value = 'Lĩnh vực';
      sheet.getCell('G2').value = 'Không cho xem';
      sheet.getColumn('G').hidden = true;
      sheet.addRow(['2', 'Ẩn', 'b', null, 'public']).hidden = true;
      sheet.mergeCells('A4:B4');
      book.addWorksheet('Nháp', { state: 'hidden' });
      book.addWorksheet('Rất kín', { state: 'veryHidden' });
      book.addWorksheet('Khác').addRow(HEADINGS);
    });
    const { rows, findings } = await read(content, XLSX);
    expect(rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect(rows[0]?.texts).not.toHaveProperty('subject');
    expect(findings.sort()).toEqual([
      'cells_merged 1',
      'column_hidden Lĩnh vực',
      'column_unknown Ghi chú nội bộ',
      'rows_hidden 1',
      'sheet_hidden Nháp',
      'sheet_hidden Rất kín',
      'sheet_passed_over Khác',
    ]);
  });

  it('may begin with a cover sheet and a title', async () => {
    const book = new ExcelJs.Workbook();
    book.addWorksheet('Bìa').addRow(['DANH MỤC THÔNG TIN CÔNG KHAI']);
    const sheet = book.addWorksheet('Bảng');
    sheet.addRows([['ỦY BAN NHÂN DÂN'], ['Danh mục theo Trích yếu'], [], HEADINGS, ROW]);
    const { rows, findings } = await read(Buffer.from(await book.xlsx.writeBuffer()), XLSX);
    expect(rows.map(({ number }) => number)).toEqual([5]);
    expect(findings.sort()).toEqual(['rows_above_header 2', 'sheet_passed_over Bìa']);
  });

  it('is refused when no sheet of it is seen', async () => {
    const content = await workbook((sheet) => {
      sheet.state = 'hidden';
    });
    expect(await faultOf(content, XLSX)).toBe('no_visible_sheet');
  });
});

describe('a hostile workbook', () => {
  const BOOK = {
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
  };
  const sheet = (rows: string) => ({
    ...BOOK,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
  const inline = (texts: readonly string[]) =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const row = (number: number, texts: readonly string[]) =>
    `<row r="${number}">${inline(texts)}</row>`;

  it('is known to be readable without its bad part', async () => {
    const { rows } = await read(zip(sheet(row(1, HEADINGS) + row(2, ROW))), XLSX);
    expect(rows[0]?.texts.title).toBe('Kế hoạch mẫu');
  });

  it.each([
    ['macros', { 'xl/vbaProject.bin': 'x' }, 'workbook_with_macros'],
    ['a macro sheet', { 'xl/macrosheets/sheet1.xml': '<x/>' }, 'workbook_with_macros'],
    [
      'a part that unpacks to 70 MB',
      { 'xl/media/a.bin': '0'.repeat(70_000_000) },
      'workbook_too_large',
    ],
    [
      'three thousand parts',
      Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`x/${at}`, ''])),
      'workbook_too_large',
    ],
    [
      'entities',
      { 'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "x">]>${BOOK['xl/workbook.xml']}` },
      'workbook_unreadable',
    ],
    [
      'two rows of one number',
      sheet(row(1, HEADINGS) + row(2, ROW) + row(2, ROW)),
      'workbook_unreadable',
    ],
    [
      'broken XML',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' },
      'workbook_unreadable',
    ],
    [
      'one endless text',
      { 'xl/worksheets/sheet1.xml': `<worksheet>${'a'.repeat(3_000_000)}</worksheet>` },
      'workbook_unreadable',
    ],
    ['no workbook in it', { 'xl/workbook.xml': '' }, 'workbook_unreadable'],
    [
      'a sheet that lies outside',
      {
        'xl/_rels/workbook.xml.rels': BOOK['xl/_rels/workbook.xml.rels'].replace(
          'Target=',
          'TargetMode="External" Target=',
        ),
      },
      'no_visible_sheet',
    ],
  ])('is refused with %s', async (_how, parts, fault) => {
    const content = zip({ ...sheet(row(1, HEADINGS) + row(2, ROW)), ...parts });
    expect(await faultOf(content, XLSX)).toBe(fault);
  });

  it('is refused when a part is larger than it says', async () => {
    const content = zip(sheet(row(1, HEADINGS) + row(2, ROW) + ' '.repeat(100_000)));
    // The size in the table of contents, of the last part.
    const at = content.lastIndexOf(Buffer.from('PK\x01\x02'));
    content.writeUInt32LE(200, at + 24);
    expect(await faultOf(content, XLSX)).toBe('workbook_unreadable');
  });

  it('is refused when it is no ZIP, or another file', async () => {
    expect(await faultOf('PK nothing', XLSX)).toBe('workbook_unreadable');
    expect(await faultOf('%PDF-1.4', 'application/pdf')).toBe('file_not_a_table');
  });
});
