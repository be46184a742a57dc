import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import ExcelJs from 'exceljs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { startApi, type Api } from '../../test/api.ts';
import { cookieOf, person } from '../../test/people.ts';
import { ReportDesk } from '../../test/report-desk.ts';

const YEAR = 2026;
const SEVEN_YEARS = '?cap=body&co-quan=HN-SXD&tu=2021&den=2027';

let on: Api;
let desk: ReportDesk;
let justice: ReportDesk;
let cookies: Record<'overseer' | 'head' | 'neighbour', string>;

beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00');
  desk = new ReportDesk(on);
  justice = new ReportDesk(on, 'HN-STP');
  await desk.opened();
  await desk.person('head');
  await justice.open({ year: YEAR, level: 'department' });
  on.clock.set('2027-01-10T09:00:00+07:00');
  const sent = await desk.sendUp(await desk.save(await desk.own(YEAR)));
  await justice.accept(sent);
  // What was reported is told beside what the register says by now.
  await desk.rows(`with moved as (delete from statistic_facts where kind = 'request_received' returning *)
    insert into statistic_facts (kind, agency_id, "on", request_id, source, source_id, item, by, amount)
    select kind, agency_id, '2027-01-05', request_id, source, source_id, item, by, amount from moved`);
  cookies = {
    overseer: await cookieOf(on, await person(on, 'overseer', 'HN-STP')),
    head: await cookieOf(on, await person(on, 'head', 'HN-SXD')),
    neighbour: await cookieOf(on, await person(on, 'head', 'HN-SYT')),
  };
});
afterAll(() => on.close());

const file = (name: string, who: keyof typeof cookies | 'nobody', search = SEVEN_YEARS) =>
  on.inject({
    method: 'GET',
    url: `/files/report-reviews/${name}${search}`,
    headers: who === 'nobody' ? {} : { cookie: cookies[who] },
  });

async function wordsOf(docx: Buffer): Promise<string> {
  const archive = await fromBufferPromise(docx);
  for await (const entry of archive.eachEntry())
    if (entry.fileName === 'word/document.xml')
      return (await buffer(await archive.openReadStreamPromise(entry))).toString();
  throw new Error('No document in it.');
}

describe('a review of seven years', () => {
  it('is a letter for Word, five years to a table, each table with its headings', async () => {
    const { rawPayload, headers } = await file('review.docx', 'overseer');
    expect(headers['content-disposition']).toContain('nhieu-nam-2021-2027-hn-sxd.docx');
    const xml = await wordsOf(rawPayload);
    expect(xml).toContain('từ năm 2021 đến năm 2027');
    const [first, second, ...rest] = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
      .map(([table]) => table)
      .filter((table) => table.includes('>Chỉ tiêu<'));
    expect(rest).toEqual([]);
    for (const year of [2021, 2022, 2023, 2024, 2025]) expect(first).toContain(`>${year} – `);
    expect(first).not.toContain('>2026 – ');
    for (const column of ['2026 – đã báo cáo', '2027 – nay tính'])
      expect(second).toContain(`>${column}<`);
    for (const table of [first, second]) expect(table).toContain('<w:tblHeader/>');
    const widths = [...(first ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width);
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, width) => sum + Number(width), 0)).toBeLessThanOrEqual(9355);
  });

  it('is a PDF that can be read out, with where each year comes from', async () => {
    const { rawPayload } = await file('review.pdf', 'head');
    expect(rawPayload.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const read = await getDocumentProxy(new Uint8Array(rawPayload));
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
    const texts: string[] = [];
    for (let number = 1; number <= read.numPages; number += 1) {
      const { items } = await (await read.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    // Where a line ends a space is lost.
    const run = (words: string) => words.replaceAll(/\s+/g, '');
    const text = run(texts.join(''));
    for (const said of [
      'chưa thành lập hoặc đã kết thúc hoạt động',
      'cơ quan chưa có sổ theo dõi trong hệ thống',
      'Báo cáo đã được tiếp nhận, gửi ngày 10/01/2027.',
      'tính từ sổ theo dõi ngày 10/01/2027. Năm chưa kết thúc',
      'Bảng số liệu năm 2021 đến 2025',
      'Bảng số liệu năm 2026 đến 2027',
      'Năm 2026, Số yêu cầu nhận được: đã báo cáo 1, nay 0.',
    ])
      expect(text).toContain(run(said));
  });

  it('is one sheet of numbers, in which nothing stands for what is missing', async () => {
    const { rawPayload } = await file('review.xlsx', 'head');
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(rawPayload as unknown as ExcelJs.Buffer); // its own older kind of buffer
    const [, , figures, ...rest] = workbook.worksheets;
    expect(rest).toEqual([]);
    expect(figures?.getRow(1).getCell(8).value).toBe('2027 – nay tính');
    const items = figures?.getRow(2);
    expect(items?.getCell(1).value).toBe('1. Số thông tin được yêu cầu');
    const values = [2, 3, 4, 5, 6, 7, 8].map((column) => items?.getCell(column).value);
    expect(values).toEqual([null, null, null, null, null, 1, 0]);
  });

  it('is one line of each value for machines', async () => {
    const rows: Record<string, string>[] = parse((await file('review.csv', 'head')).body, {
      bom: true,
      columns: true,
    });
    const received = rows.filter((row) => row['Mã chỉ tiêu'] === 'requests_received');
    expect(
      received.map((row) => [row['Năm'], row['Nguồn'], row['Số'], row['Số nay đã khác']]),
    ).toEqual([
      ...['2021', '2022', '2023', '2024', '2025'].map((year) => [year, 'không có số liệu', '', '']),
      ['2026', 'đã báo cáo', '1', '0'],
      ['2027', 'nay tính', '1', ''],
    ]);
  });
});

const FILES = ['review.docx', 'review.pdf', 'review.xlsx', 'review.csv'];

it.each(['neighbour', 'nobody'] as const)('is not there for %s', async (who) => {
  for (const name of FILES) expect((await file(name, who)).statusCode).toBe(404);
});

it.each([
  ['?cap=body&co-quan=HN-SXD&tu=2026&den=2026', 'Chọn ít nhất hai năm'],
  ['?cap=body&co-quan=HN-SXD&tu=20x6&den=2027', 'Chọn năm từ 2018'],
  ['?cap=body&co-quan=none&tu=2026&den=2027', 'Không tìm thấy cơ quan này'],
  ['?cap=ward&tu=2026&den=2027', 'cap'],
  ['?cap=body&co-quan=a&co-quan=b&tu=2026&den=2027', 'co-quan'],
])('answers %s as the mistake of whoever asks', async (search, said) => {
  for (const name of FILES) {
    const answer = await file(name, 'overseer', search);
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([400, undefined]);
    expect(answer.json().message).toContain(said);
  }
});

it('names the report on paper that a year was taken from, and what it gave', async () => {
  await justice.open({ year: 2025, level: 'department' });
  const totals = {
    document: 'Báo cáo số 15/BC-SXD ngày 10/01/2026',
    cells: [
      { figure: 'items_requested', value: '41' },
      { figure: 'costs_charged', value: '1.250.000' },
    ],
  };
  const told = await desk.bringTotals(await desk.own(2025), totals);
  await justice.accept(await desk.sendUp(await desk.save(told)));
  const xml = await wordsOf((await file('review.docx', 'overseer')).rawPayload);
  expect(xml).toContain(`Số liệu lấy từ báo cáo giấy: ${totals.document}.`);
  expect(xml).toContain(
    'Năm 2025, nhập từ hồ sơ giấy: Số thông tin được yêu cầu 41; Thông tin theo loại 41; Chi phí đã thông báo thu (đồng) 1.250.000.',
  );
});
