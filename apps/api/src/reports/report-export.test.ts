import { createHash } from 'node:crypto';
import ExcelJs from 'exceljs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { cookieOf, person } from '../../test/people.ts';
import { NARRATIVE, ReportDesk } from '../../test/report-desk.ts';

const YEAR = 2026;
let on: Api;
let id: string;
let beforeItWasSent: number;
let cookies: Record<'head' | 'overseer' | 'neighbour', string>;

beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00');
  const desk = new ReportDesk(on);
  const justice = new ReportDesk(on, 'HN-STP');
  await desk.opened();
  await desk.person('head');
  await justice.open({ year: YEAR, level: 'department', dueOn: null });
  const own = await desk.own(YEAR);
  id = own.id;
  on.clock.set('2027-01-10T09:00:00+07:00');
  cookies = {
    head: await cookieOf(on, await person(on, 'head', 'HN-SXD')),
    overseer: await cookieOf(on, await person(on, 'overseer', 'HN-STP')),
    neighbour: await cookieOf(on, await person(on, 'head', 'HN-SYT')),
  };
  beforeItWasSent = (await file('report.pdf', 'head')).statusCode;
  await desk.save(own, NARRATIVE);
  await desk.sendUp(await desk.own(YEAR));
}, 60_000);
afterAll(() => on.close());

const file = (name: string, who: keyof typeof cookies | 'nobody', of = id) =>
  on.inject({
    method: 'GET',
    url: `/files/reports/${of}/${name}`,
    headers: who === 'nobody' ? {} : { cookie: cookies[who] },
  });

describe('a report that was sent', () => {
  it('is the very text that was hashed, as JSON', async () => {
    const { body, headers } = await file('report.json', 'head');
    const desk = new ReportDesk(on);
    const { versions } = await desk.page(id);
    expect(createHash('sha256').update(body, 'utf8').digest('hex')).toBe(versions[0].hash);
    expect(headers['content-disposition']).toContain('bao-cao-2026-hn-sxd.json');
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('has its figures as numbers in a workbook and in rows', async () => {
    const workbook = new ExcelJs.Workbook();
    const { rawPayload } = await file('report.xlsx', 'overseer');
    await workbook.xlsx.load(rawPayload as unknown as ExcelJs.Buffer); // its own older kind of buffer
    const rows = workbook.worksheets[1]?.getRows(2, 2) ?? [];
    expect(rows.map((row) => row.getCell(3).value)).toEqual([1, 1]);
    const csv = (await file('report.csv', 'overseer')).body;
    expect(csv).toContain('1. Số lượng thông tin được yêu cầu,Số thông tin được yêu cầu,1');
  });

  it('is a letter for Word and a PDF that can be read out', async () => {
    const word = await file('report.docx', 'head');
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const pdf = await file('report.pdf', 'head');
    const page = await (await getDocumentProxy(new Uint8Array(pdf.rawPayload))).getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('SỞ XÂY DỰNG');
    expect(text).toContain('năm 2026');
  });

  it.each(['neighbour', 'nobody'] as const)('is not there for %s', async (who) => {
    for (const name of ['report.docx', 'report.pdf', 'report.xlsx', 'report.csv', 'report.json'])
      expect((await file(name, who)).statusCode).toBe(404);
  });

  it('was not there before it was sent', () => {
    expect(beforeItWasSent).toBe(404);
  });

  it('is not found by what is no id', async () => {
    expect((await file('report.pdf', 'overseer', '..%2Fx')).statusCode).toBe(404);
  });
});
