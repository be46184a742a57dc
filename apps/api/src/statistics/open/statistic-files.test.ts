import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { Desk, type Shown } from '../../../test/desk.ts';
import { countingQueries } from '../../platform/query-count.ts';
import { FILES_PER_MINUTE } from './statistic-files.controller.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  desk = new Desk(on);
  await desk.opened();
  await desk.opened({ delivery: 'in_person' });
});
afterAll(() => on.close());

const get = (url: string, remoteAddress = '127.0.0.1') =>
  on.inject({ method: 'GET', url, remoteAddress });

const published = (code: string): Promise<Shown> =>
  desk.ask(
    `query ($code: String!) { statistics(agencyCode: $code, from: "2026-01-01", until: "2026-12-31") {
      cells { figure by value missing } } }`,
    { code },
  );

describe('the figures of a page as a file', () => {
  it('are those of the page, with what is missing empty and said to be', async () => {
    const { rawPayload, headers, statusCode } = await get('/statistics/2026/table.csv?co-quan=01');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="so-lieu-01-2026.csv"',
      'cache-control': 'public, max-age=300',
    });
    expect(rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows: Record<string, string>[] = parse(rawPayload, { bom: true, columns: true });
    const { cells } = await published('01');
    expect(rows.map((row) => [row['Mã chỉ tiêu'], row['Mã phần'], row['Số']])).toEqual(
      cells.map(({ figure, by, value }: Shown) => [figure, by ?? '', String(value ?? '')]),
    );
    const trained = rows.find((row) => row['Mã chỉ tiêu'] === 'staff_trained');
    expect(trained).toMatchObject({ Số: '', 'Tình trạng': 'Chưa có số liệu' });
    expect(rows.find((row) => row['Mã chỉ tiêu'] === 'costs_waived')).toMatchObject({
      Số: '0',
      'Tình trạng': 'Có số liệu',
    });
  });

  it('are numbers and days in a workbook, with the definitions on the second sheet', async () => {
    const { rawPayload, headers } = await get('/statistics/2026/table.xlsx?co-quan=HN-SXD');
    expect(headers['content-disposition']).toContain('so-lieu-hn-sxd-2026.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(rawPayload as unknown as ExcelJS.Buffer); // its own older kind of buffer
    const [figures, definitions] = workbook.worksheets;
    expect(figures?.getCell('I2').value).toBe(2);
    expect(figures?.getCell('C2').value).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(definitions?.name).toBe('Định nghĩa');
    expect(definitions?.getCell('C2').text).toContain('Mỗi yêu cầu tính một lần');
  });

  it('run nothing that stands in the name of a body', async () => {
    await desk.rows(`update agencies set name = '=HYPERLINK("x")' where code = 'HN-STC'`);
    for (const url of ['/statistics/2026/table.csv?co-quan=HN-STC', '/statistics/2026/bodies.csv'])
      expect((await get(url)).body).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it.each([
    ['/statistics/2027/table.csv?co-quan=01', 404],
    ['/statistics/2017/bodies.csv', 404],
    ['/statistics/20x6/table.xlsx?co-quan=01', 404],
    ['/statistics/2026/table.csv?co-quan=none', 404],
    ['/statistics/2026/table.csv', 400],
    ['/statistics/2026/table.csv?co-quan=a&co-quan=b', 400],
    ['/statistics/2026/bodies.pdf', 404],
  ])('answer %s as the mistake of whoever asks', async (url, status) => {
    const answer = await get(url);
    expect(answer.statusCode, answer.body).toBe(status);
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  it('are refused to an address that asks too often', async () => {
    let answer = await get('/statistics/2026/bodies.csv', '203.0.113.9');
    // A minute that turns on the way lets as many through again, and no more.
    for (let asked = 0; answer.statusCode === 200 && asked < FILES_PER_MINUTE; asked += 1)
      answer = await get('/statistics/figures.csv', '203.0.113.9');
    for (let asked = 0; answer.statusCode === 200 && asked < FILES_PER_MINUTE; asked += 1)
      answer = await get('/statistics/figures.csv', '203.0.113.9');
    expect([answer.statusCode, answer.json().message]).toEqual([
      429,
      'Bạn đã tải quá nhiều lần. Vui lòng đợi một phút.',
    ]);
  });

  it('of all bodies cost four statements for each two hundred of them', async () => {
    const { statements } = await countingQueries(() => get('/statistics/2026/bodies.csv'));
    const [{ stretches }] = await desk.rows(
      `select count(*)::int as stretches from agency_placements where superseded_by is null`,
    );
    expect(statements.length).toBeLessThanOrEqual(6 + 3 * Math.ceil(stretches / 200));
  });
});
