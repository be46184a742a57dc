import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { calendarDate } from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { WHOLE_CATALOGUE } from '../../catalogue-search/catalogue-filter.types.ts';
import { COLUMNS, type Cell } from './export-columns.ts';
import { toCsv } from './csv.ts';
import { exportFilterOf, exportName } from './export-query.ts';
import { toXlsx } from './xlsx.ts';

const AT = new Date('2026-11-23T02:00:00Z');
const FORMATS = { csv: toCsv, xlsx: (rows: AsyncIterable<readonly Cell[]>) => toXlsx(rows, AT) };

const row = (...cells: Cell[]): readonly Cell[] => COLUMNS.map((_column, at) => cells[at] ?? null);

async function* given(...rows: (readonly Cell[])[]) {
  yield* rows;
}

/** Rows without end that count how many were taken. */
function counted() {
  const { promise: isOver, resolve } = Promise.withResolvers<void>();
  const taken = { rows: 0 };
  async function* rows() {
    try {
      for (;;) {
        taken.rows += 1;
        // Differs each time, so that no archive gets it small.
        const text = Array.from({ length: 100 }, () => Math.random().toString(36)).join('');
        yield row({ text });
      }
    } finally {
      resolve();
    }
  }
  return { taken, rows: rows(), isOver };
}

async function sheetOf(rows: AsyncIterable<readonly Cell[]>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buffer(toXlsx(rows, AT))) as unknown as ExcelJS.Buffer); // its own older kind of buffer
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('No sheet.');
  return sheet;
}

describe('an export', () => {
  it.each(Object.entries(FORMATS))(
    'as %s takes no more rows than are read',
    async (_kind, write) => {
      const { taken, rows, isOver } = counted();
      const stream = write(rows);
      let read = 0;
      for await (const chunk of stream) {
        read += chunk.length;
        if (read > 300_000) break;
      }
      await isOver;

      // What is on its way in buffers is bounded: some hundred kilobytes, each row holds one.
      expect(taken.rows).toBeGreaterThan(100);
      expect(taken.rows).toBeLessThan(2000);
    },
  );

  it.each(Object.entries(FORMATS))('as %s breaks off when its rows do', async (_kind, write) => {
    async function* broken() {
      yield row({ text: 'Kế hoạch' });
      throw new Error('the database is gone');
    }
    await expect(buffer(write(broken()))).rejects.toThrow('the database is gone');
  });
});

describe('as CSV', () => {
  it('is what Excel reads as Vietnamese', async () => {
    const bytes = await buffer(
      toCsv(given(row({ text: '52/2025/NQ-HĐND' }, { text: 'Dòng\n"hai"' }))),
    );
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [heading, first] = parse(bytes, { bom: true });
    expect(heading).toEqual(COLUMNS.map(({ title }) => title));
    expect(first?.slice(0, 2)).toEqual(['52/2025/NQ-HĐND', 'Dòng\n"hai"']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'never begins a cell with %j as a formula does',
    async (text) => {
      const [, first] = parse(await buffer(toCsv(given(row({ text })))), { bom: true });
      expect(first?.[0]).toBe(`'${text}`);
    },
  );
});

describe('as a workbook', () => {
  it('holds days as days and everything else as text', async () => {
    const sheet = await sheetOf(
      given(
        row({ text: '=HYPERLINK("http://vidu.invalid")' }, { day: calendarDate('2026-04-29') }),
      ),
    );
    expect(sheet.name).toBe('Danh mục');
    expect(sheet.getCell('A1').value).toBe('Số, ký hiệu');
    expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet.getCell('A2').value).toBe('=HYPERLINK("http://vidu.invalid")');
    expect(sheet.getCell('B2').value).toEqual(new Date('2026-04-29T00:00:00Z'));
    expect(sheet.getCell('B2').numFmt).toBe('dd/mm/yyyy');
  });

  it('tells days on both sides of the day that never was', async () => {
    const days = ['1900-03-01', '1900-02-28', '1945-09-02'].map((on) => ({
      day: calendarDate(on),
    }));
    const sheet = await sheetOf(given(row(...days)));
    expect(['A2', 'B2', 'C2'].map((place) => sheet.getCell(place).value)).toEqual([
      new Date('1900-03-01T00:00:00Z'),
      '1900-02-28',
      new Date('1945-09-02T00:00:00Z'),
    ]);
  });

  it('keeps markup, spaces and what looks like an escape as they were typed', async () => {
    const texts = ['<b> & "x"', '  hai  cách ', '_x0041_', '🏛️', 'dài'.repeat(20_000)];
    const sheet = await sheetOf(given(row(...texts.map((text) => ({ text })))));
    const [markup, spaces, escape, emoji, long] = texts.map(
      (_text, at) => sheet.getRow(2).getCell(at + 1).text,
    );
    expect([markup, spaces, emoji]).toEqual([texts[0], texts[1], texts[3]]);
    // The reader of this test leaves the escape of an underscore as it stands; Excel does not.
    expect(escape).toMatch(/^_(?:x005F_)?x0041_$/);
    expect(long?.length).toBe(32_767);
    expect(long?.endsWith('…')).toBe(true);
  });

  it('has letters for all its columns', () => {
    expect(COLUMNS.length).toBeLessThanOrEqual(26);
  });
});

describe('what is asked for', () => {
  it('is what the search page asks for', () => {
    expect(exportFilterOf({})).toEqual(WHOLE_CATALOGUE);
    expect(
      exportFilterOf({
        tim: ' bảng giá đất ',
        'co-quan': 'HN-SXD',
        loai: 'L26.17.1.dd',
        muc: 'public',
        nam: '2025',
        'hieu-luc': 'con',
        trang: '2',
      }),
    ).toEqual({
      ...WHOLE_CATALOGUE,
      search: 'bảng giá đất',
      agencyCode: 'HN-SXD',
      class: 'L26.17.1.đ',
      access: 'public',
      year: 2025,
      inForce: true,
    });
  });

  it.each([
    { nam: '20x5' },
    { nam: '-1' },
    { muc: 'secret' },
    { loai: 'L26.17.1.f' },
    { 'hieu-luc': 'có' },
    { tim: 'a'.repeat(2001) },
    { tim: ['a', 'b'] },
    { 'co-quan': '\u0000' },
  ])('%o is told as a mistake that names the parameter', (query) => {
    const [name = ''] = Object.keys(query);
    const message = `Tham số không hợp lệ: ${name}.`;
    expect(() => exportFilterOf(query)).toThrow(
      expect.objectContaining({ response: { code: 'bad_query', message } }),
    );
  });

  it('gives the file its name', () => {
    const today = calendarDate('2026-11-23');
    expect(exportName(WHOLE_CATALOGUE, today, 'csv')).toBe('danh-muc-2026-11-23.csv');
    const narrow = {
      ...WHOLE_CATALOGUE,
      search: 'Bảng giá "đất"',
      agencyCode: 'HN-SXD',
      year: 2025,
    };
    expect(exportName(narrow, today, 'xlsx')).toBe(
      'danh-muc-bang-gia-dat-hn-sxd-2025-2026-11-23.xlsx',
    );
    const long = { ...WHOLE_CATALOGUE, search: '../'.repeat(300) + 'á'.repeat(500) };
    expect(exportName(long, today, 'csv')).toMatch(/^danh-muc-a{60}-2026-11-23\.csv$/);
  });
});
