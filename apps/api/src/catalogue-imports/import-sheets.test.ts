import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldedText, IMPORT_COLUMNS, type StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { csvOf, ImportDesk, rowNumbered } from '../../test/import-desk.ts';
import { cookieOf } from '../../test/people.ts';
import { readSeed } from '../seed/read-seed.ts';
import { TableReading, type ReadRow } from './read-sheet.ts';

let on: Api;
let desk: ImportDesk;
beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on);
});
afterAll(() => on.close());

describe('a file over HTTP', () => {
  const BOUNDARY = 'ranh-gioi';
  const post = async (name: string, content: Buffer) => {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    return on.inject({
      method: 'POST',
      url: '/files?kind=entry',
      headers: {
        cookie: await cookieOf(on, await desk.person('contact_officer')),
        origin: on.config.adminUrl,
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    });
  };
  const get = async (path: string, who: StaffRole | null = 'contact_officer') => {
    const headers = who === null ? {} : { cookie: await cookieOf(on, await desk.person(who)) };
    return on.inject({ url: `/files/catalogue-import/${path}`, headers });
  };

  it('is imported when it is a table', async () => {
    const uploaded = await post('bảng.csv', Buffer.from(csvOf([rowNumbered(41)])));
    expect(uploaded.statusCode).toBe(201);
    expect(await desk.create(uploaded.json<{ id: string }>().id)).toMatchObject({
      state: 'uploaded',
      fileName: 'bảng.csv',
    });
  });

  it.each([
    ['bảng.xlsm', Buffer.from('PK'), 'file_type_not_allowed', 'macro'],
    ['bảng.csv', Buffer.from(csvOf([]), 'utf16le'), 'text_not_utf8', 'CSV UTF-8'],
    ['bảng.csv', Buffer.from([0x54, 0xf3, 0xd0]), 'text_not_utf8', 'CSV UTF-8'],
  ])('is turned away at the door: %s', async (name, content, code, word) => {
    const answer = await post(name, content);
    expect(answer.statusCode).toBe(422);
    const [violation] = answer.json<{ violations: { code: string; message: string }[] }>()
      .violations;
    expect(violation?.code).toBe(code);
    expect(violation?.message).toContain(word);
  });

  async function readBack(content: Buffer, isCsv: boolean) {
    const folder = await mkdtemp(join(tmpdir(), 'minhbach-back-'));
    const path = join(folder, 'sheet');
    await writeFile(path, content);
    const reading = new TableReading(path, isCsv ? 'text/csv' : 'spreadsheetml');
    const rows: ReadRow[] = [];
    try {
      for await (const some of reading.rows()) rows.push(...some);
    } finally {
      await rm(folder, { recursive: true });
    }
    return { rows, findings: reading.findings };
  }

  it.each(['csv', 'xlsx'])(
    'comes back as %s with its faulty rows and what is wrong with each',
    async (format) => {
      const [number = '', , issuer = '', day = '', classes = '', access = ''] = rowNumbered(51);
      const bad = [
        "=cmd|'/c calc'!A1",
        '+Tên bắt đầu bằng dấu cộng, "nháy" <b>',
        issuer,
        '31/4/2026',
        classes,
        access,
      ];
      const { id } = await desk.checked(
        'bảng.csv',
        csvOf([
          rowNumbered(52),
          bad.map((text) => text.replaceAll('"', '""')),
          [number, '', issuer, day, classes, access],
        ]),
      );
      const answer = await get(`${id}/rows.${format}?verdict=faulty`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toContain(`dong-can-sua.${format}`);
      const { rows, findings } = await readBack(answer.rawPayload, format === 'csv');
      expect(findings).toEqual([]);
      expect(
        rows.map(({ texts }) => [texts.document_number, texts.title, texts.issued_on]),
      ).toEqual([
        [bad[0], bad[1], '31/4/2026'],
        [number, '', day],
      ]);
    },
  );

  it('comes back without anything that a spreadsheet would work out, and with what was likely meant', async () => {
    const [, title = '', issuer = '', , classes = '', access = ''] = rowNumbered(55);
    const row = ["=cmd|'/c calc'!A1", title, issuer, '31/4/2026', classes, access];
    const { id } = await desk.checked('bảng.csv', csvOf([row]));
    const { body } = await get(`${id}/rows.csv`);
    expect(body).toContain("'=cmd");
    expect(body).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(body).toContain('Nhập ngày có thật');
    expect(body).toContain('Có phải: 30/4/2026?');
  });

  it('is given to whoever may see the import, and to nobody else', async () => {
    const { id } = await desk.checked('bảng.csv', csvOf([rowNumbered(61)]));
    const statuses = await Promise.all([
      get(`${id}/rows.csv`, null),
      get(`${id}/rows.csv`, 'administrator'),
      get('x/rows.csv'),
      get(`${id}/rows.xlsx?verdict=x`),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  });

  it('begins as a template that this system reads, with a guide it does not take for rows', async () => {
    const workbook = await get('template.xlsx');
    await expect(readBack(workbook.rawPayload, false)).rejects.toMatchObject({
      code: 'rows_missing',
    });
    const filled = Buffer.from(
      `${(await get('template.csv')).body}${IMPORT_COLUMNS.map((column) => `"${column}"`).join(',')}`,
    );
    const { rows, findings } = await readBack(filled, true);
    expect(findings).toEqual([]);
    expect(rows[0]?.texts).toEqual(
      Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, column])),
    );
  });
});

it('compares letters in the database as the domain does', async () => {
  const texts = [
    ...readSeed('catalogue.csv').flatMap(({ title, document_number: number }) => [title, number]),
    'ĐƯỜNG Hoà Bình'.normalize('NFD'),
    'Straße № 5 – İstanbul, K 北京',
    '',
  ].map(String);
  const { rows } = await on.opened.executeSql(
    'select catalogue_folded(text) as folded from unnest($1::text[]) with ordinality as t (text, at) order by at',
    [texts],
  );
  expect(rows.map((row: Shown) => row.folded)).toEqual(texts.map(foldedText));
});
