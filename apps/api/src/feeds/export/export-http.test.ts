import { once } from 'node:events';
import { connect } from 'node:net';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { manyEntries } from '../../../test/many-entries.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { PublicData } from '../../platform/public-data.ts';
import { countingQueries } from '../../platform/query-count.ts';
import { EXPORTS_AT_ONCE, EXPORTS_PER_MINUTE, ExportService } from './export.service.ts';

const MANY = 100_000;
const URL_OF_FEW = '/catalogue.csv?co-quan=HN-SXD';

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  await keptHanoi(on);
});
afterAll(() => on.close());

const get = (url: string, remoteAddress = '127.0.0.1') =>
  on.inject({ method: 'GET', url, remoteAddress });

async function rowsOf(url: string): Promise<Record<string, string>[]> {
  const { statusCode, rawPayload, body } = await get(url);
  expect(statusCode, body).toBe(200);
  return parse(rawPayload, { bom: true, columns: true });
}

describe('an export of a list', () => {
  it('has every shown entry once, and how many there are', async () => {
    await keptEntry(on, { state: 'draft', publishedOn: null });
    await keptEntry(on, { state: 'withdrawn' });
    const { headers } = await get('/catalogue.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="danh-muc-2026-11-23.csv"',
      'x-total-count': '241',
      'x-robots-tag': 'noindex',
      'cache-control': 'public, max-age=300',
    });
    const rows = await rowsOf('/catalogue.csv');
    expect(rows.length).toBe(241);
    expect(new Set(rows.map((row) => row['Địa chỉ'])).size).toBe(241);
  });

  it('is what the search page would list', async () => {
    const ofBody = await rowsOf('/catalogue.csv?co-quan=HN-HDND');
    expect(ofBody.length).toBeGreaterThan(0);
    expect(new Set(ofBody.map((row) => row['Mã cơ quan']))).toEqual(new Set(['HN-HDND']));

    const ofClass = await rowsOf('/catalogue.csv?loai=L26.17.1.l&hieu-luc=con');
    expect(ofClass.length).toBeGreaterThan(0);
    expect(ofClass.filter((row) => !row['Loại thông tin']?.includes('L26.17.1.l'))).toEqual([]);

    const found = await rowsOf(`/catalogue.csv?tim=${encodeURIComponent('52/2025/NQ-HĐND')}`);
    expect(found.map((row) => row['Số, ký hiệu'])).toContain('52/2025/NQ-HĐND');
    const ofKind = await rowsOf(`/catalogue.csv?van-ban=${encodeURIComponent('Kế hoạch')}`);
    expect(new Set(ofKind.map((row) => row['Loại văn bản']))).toEqual(new Set(['Kế hoạch']));
  });

  it('is the same list as a workbook, with days that are days', async () => {
    const url = '/catalogue.xlsx?co-quan=HN-HDND&nam=2025';
    const { rawPayload, headers } = await get(url);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="danh-muc-hn-hdnd-2025-2026-11-23.xlsx"',
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(rawPayload as unknown as ExcelJS.Buffer); // its own older kind of buffer
    const [sheet] = workbook.worksheets;
    const rows = await rowsOf(url.replace('xlsx', 'csv'));
    expect(sheet?.rowCount).toBe(rows.length + 1);
    expect(sheet?.getCell('E2').value).toBeInstanceOf(Date);
    expect(sheet?.getCell('B2').value).toBe(rows[0]?.['Tên thông tin']);
  });

  it('runs nothing that somebody wrote into a title', async () => {
    const issuer = 'Cơ quan thử xuất';
    for (const title of Object.values(HOSTILE_TEXT))
      await keptEntry(on, { title, documentNumber: '=1+1', issuer, subject: '@SUM(A1)' });
    const rows = await rowsOf(`/catalogue.csv?tim=${encodeURIComponent(issuer)}`);
    const own = rows.filter((row) => row['Cơ quan ban hành'] === issuer);
    expect(own.length).toBe(Object.keys(HOSTILE_TEXT).length);
    const cells = own.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(own.map((row) => row['Số, ký hiệu'])).toContain("'=1+1");
  });

  it('is not sent again while nothing changed', async () => {
    on.application.get(PublicData).changed();
    const { headers } = await get('/catalogue.csv?nam=2025');
    const again = await on.inject({
      method: 'GET',
      url: '/catalogue.csv?nam=2025',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('answers HEAD with the count and no rows', async () => {
    const { result, statements } = await countingQueries(() =>
      on.inject({ method: 'HEAD', url: '/catalogue.csv' }),
    );
    expect([result.statusCode, result.body]).toEqual([200, '']);
    expect(Number(result.headers['x-total-count'])).toBeGreaterThan(200);
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['co-quan=KHONG-CO', 404],
    ['nam=-1', 400],
    ['muc=bi-mat', 400],
    ['loai=L26.17.1.f', 400],
    ['hieu-luc=sai', 400],
    ['tim=a&tim=b', 400],
    [`tim=${'x'.repeat(2001)}`, 400],
    ['tim=%00', 400],
  ])('answers ?%s as the mistake of whoever asks', async (query, status) => {
    for (const ending of ['csv', 'xlsx']) {
      const answer = await get(`/catalogue.${ending}?${query}`);
      expect(answer.statusCode, answer.body).toBe(status);
      expect(answer.headers['content-disposition']).toBeUndefined();
    }
  });
});

describe('too many exports', () => {
  it('of one address are refused for a minute, with words', async () => {
    // A minute that turns on the way lets as many through again, and no more.
    let answer = await get(URL_OF_FEW, '203.0.113.7');
    let admitted = 0;
    for (; answer.statusCode === 200; admitted += 1) {
      if (admitted > 2 * EXPORTS_PER_MINUTE) throw new Error('Nobody stops it.');
      answer = await get(URL_OF_FEW, '203.0.113.7');
    }
    expect(admitted).toBeGreaterThanOrEqual(EXPORTS_PER_MINUTE);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '60']);
    expect(answer.json().message).toContain('đợi một phút');
    expect((await get(URL_OF_FEW, '203.0.113.8')).statusCode).toBe(200);
  });

  it('at once are refused, and let in again when a reader goes away', async () => {
    const service = on.application.get(ExportService);
    const places = Array.from({ length: EXPORTS_AT_ONCE }, () => service.enter(null));
    expect(places.filter((place) => !('leave' in place))).toEqual([]);
    expect(service.enter(null)).toMatchObject({ code: 'exports_busy' });
    expect((await get(URL_OF_FEW)).statusCode).toBe(429);

    for (const place of places) if ('leave' in place) place.leave();
    for (const _ of places) expect((await get(URL_OF_FEW)).statusCode).toBe(200);
    expect((await get(URL_OF_FEW)).statusCode).toBe(200);
  });
});

describe('a long list', () => {
  it('comes whole, a hundred thousand rows of it', async () => {
    await manyEntries(on, MANY);
    await on.application.listen(0, '127.0.0.1');
    const response = await fetch(`${await on.application.getUrl()}/catalogue.csv`);
    let lines = 0;
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    }
    expect(response.headers.get('x-total-count-at-least')).toBe('5000');
    expect(lines).toBeGreaterThan(MANY);
    expect(bytes).toBeGreaterThan(10_000_000);
  });

  it('is broken off when nobody takes it, and leaves its place to others', async () => {
    const service = on.application.get(ExportService);
    service.readWithinMs = 300;
    const connected = once(on.application.getHttpServer(), 'connection');
    const reader = connect(Number(new URL(await on.application.getUrl()).port), '127.0.0.1');
    reader.pause().write('GET /catalogue.csv HTTP/1.1\r\nhost: vidu.invalid\r\n\r\n');
    const [served] = await connected;
    await once(served, 'close');
    const places = Array.from({ length: EXPORTS_AT_ONCE }, () => service.enter(null));
    expect(places.filter((place) => !('leave' in place))).toEqual([]);
    reader.destroy();
  });
});
