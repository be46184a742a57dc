import type { StaffRole } from '@minhbach/domain';
import { readdir } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { docx, PDF, PNG, PROGRAM, zip } from '../../test/files.ts';
import { keptRequest, type KeptRequest } from '../../test/kept-request.ts';
import { cookieOf, person } from '../../test/people.ts';
import { DocumentRepository } from './document.repository.ts';
import { documents, fileAccess } from './document.table.ts';

const BOUNDARY = 'ranh-gioi';
let on: Api;
let officer: string;
let request: KeptRequest;

beforeAll(async () => {
  on = await startApi(undefined, { UPLOAD_MAX_BYTES: '200000' });
  officer = await cookieOf(on, await person(on, 'contact_officer'));
  await on.application.listen(0, '127.0.0.1');
});
beforeEach(async () => {
  request = await keptRequest(on);
});
afterAll(() => on.close());

const multipart = (name: string, content: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

const upload = (
  name: string,
  content: Buffer,
  { cookie = officer, to = request.id, headers = {} } = {},
) =>
  on.inject({
    method: 'POST',
    url: `/files?request=${to}`,
    headers: {
      cookie,
      origin: on.config.adminUrl,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...headers,
    },
    payload: multipart(name, content),
  });

/** Uploads, delivers, and answers the id. */
async function released(name: string, content: Buffer): Promise<string> {
  const { id } = (await upload(name, content)).json<{ id: string }>();
  await on.opened.database.transaction((transaction) =>
    on.application.get(DocumentRepository, { strict: false }).release(transaction, [id]),
  );
  return id;
}

const open = (payload: object, headers: Record<string, string> = {}) =>
  on.inject({ method: 'POST', url: '/files/open', headers, payload });

async function bearer({ reference, accessCode }: KeptRequest): Promise<string> {
  const [cookie] = (await open({ reference, accessCode })).cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

const download = (id: string, headers: Record<string, string> = {}) =>
  on.inject({ method: 'GET', url: `/files/${id}`, headers });

/** Everything on disk below the folder of files. */
async function onDisk(): Promise<string[]> {
  const entries = await readdir(join(on.config.dataDir, 'files'), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('an upload', () => {
  it('is kept by its content, once, under a harmless Vietnamese name', async () => {
    const first = await upload('../Bảng giá đất.pdf'.normalize('NFD'), PDF);
    const second = await upload('Bản sao.pdf', PDF);

    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({
      name: 'Bảng giá đất.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      released: false,
    });
    expect(second.statusCode).toBe(201);
    const rows = await on.opened.database.select().from(documents);
    expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await onDisk()).toEqual([rows[0]?.sha256]);
  });

  it.each([
    ['Tờ trình.docx', docx(['Tờ trình', 'Về giá đất'])],
    ['ảnh.png', PNG],
    ['số liệu.csv', Buffer.from('tên,giá\nĐống Đa,1000\n')],
  ])('of %s is taken for what it is', async (name, content) => {
    expect((await upload(name, content)).statusCode).toBe(201);
  });

  it.each([
    ['trống.pdf', Buffer.alloc(0), 'file_empty'],
    ['hoá đơn.pdf', PROGRAM, 'file_type_mismatch'],
    ['hoá đơn.exe', PROGRAM, 'file_type_not_allowed'],
    ['hoadon\u202Efdp.exe', PDF, 'file_type_not_allowed'],
    ['không đuôi', PDF, 'file_type_not_allowed'],
    ['gói.zip', zip({ 'a.txt': 'a' }), 'file_type_not_allowed'],
    ['gói.docx', zip({ 'a.txt': 'a' }), 'file_type_mismatch'],
    ['ảnh.pdf', PNG, 'file_type_mismatch'],
    ['bản.txt', PDF, 'file_type_mismatch'],
    ['cũ.txt', Buffer.from([0xb5, 0xf4, 0x20, 0xe6]), 'text_not_utf8'],
    ['nhị phân.csv', Buffer.from('a,b\n\0'), 'text_not_utf8'],
    ['TỐI MẬT - kế hoạch.pdf', PDF, 'secret_mark'],
    ['kế hoạch.docx', docx(['UBND', 'TUYỆT MẬT', 'Kế hoạch']), 'secret_mark'],
    ['phương án.docx', docx(['Phương án'], 'M&#7852;T'), 'secret_mark'],
    ['hỏng.docx', docx(['Tờ trình']).subarray(0, 300), 'file_type_mismatch'],
    ['công văn.txt', Buffer.from('Độ mật: Tối mật\nCông văn'), 'secret_mark'],
  ])('of %s is turned away as it should be', async (name, content, code) => {
    const before = await onDisk();
    const response = await upload(name, content);

    expect(response.json()).toMatchObject({ violations: [{ code, field: 'file' }] });
    expect(response.statusCode).toBe(422);
    expect(await onDisk()).toEqual(before);
  });

  it('that is too large is broken off and leaves nothing', async () => {
    const before = await onDisk();
    const response = await upload('lớn.pdf', Buffer.concat([PDF, Buffer.alloc(200_001)]));

    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ violations: [{ code: 'file_too_large' }] });
    expect(await onDisk()).toEqual(before);
  });

  it('that is cut off leaves nothing', async () => {
    const { port } = on.application.getHttpServer().address() as AddressInfo; // listening on TCP
    const files = await onDisk();
    const rows = await on.opened.database.$count(documents);
    const socket = connect(port, '127.0.0.1');
    const body = multipart('dở.pdf', Buffer.concat([PDF, Buffer.alloc(100_000)]));
    socket.write(
      `POST /files?request=${request.id} HTTP/1.1\r\nHost: x\r\nCookie: ${officer}\r\n` +
        `Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, 70_000));
    await expect.poll(onDisk, { timeout: 10_000 }).toHaveLength(files.length + 1);
    socket.destroy();

    await expect.poll(onDisk, { timeout: 10_000 }).toEqual(files);
    expect(await on.opened.database.$count(documents)).toBe(rows);
  });

  it.each(['overseer', 'administrator'] as const)('is not for an %s', async (role) => {
    const cookie = await cookieOf(on, await person(on, role));

    expect((await upload('a.pdf', PDF, { cookie })).statusCode).toBe(403);
  });

  it('is not for visitors, nor for a page of another site', async () => {
    expect((await upload('a.pdf', PDF, { cookie: '' })).statusCode).toBe(403);
    const foreign = { headers: { origin: 'https://example.com' } };
    expect((await upload('a.pdf', PDF, foreign)).statusCode).toBe(403);
  });

  it('to a request of another agency finds no such request', async () => {
    const cookie = await cookieOf(on, await person(on, 'contact_officer', 'HN-SYT'));

    expect((await upload('a.pdf', PDF, { cookie })).statusCode).toBe(404);
    expect((await upload('a.pdf', PDF, { to: crypto.randomUUID() })).statusCode).toBe(404);
  });
});

describe('a download', () => {
  it('needs the access code, shown by POST, and then allows ranges', async () => {
    const id = await released('Kết quả.pdf', PDF);

    expect((await download(id)).statusCode).toBe(404);
    const cookie = await bearer(request);
    const whole = await download(id, { cookie });
    expect(whole.statusCode).toBe(200);
    expect(whole.rawPayload).toEqual(PDF);
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="Ket qua.pdf"; filename*=UTF-8''K%E1%BA%BFt%20qu%E1%BA%A3.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });

    const rest = await download(id, {
      cookie,
      range: 'bytes=10-',
      'if-range': String(whole.headers.etag),
    });
    expect(rest.statusCode).toBe(206);
    expect(rest.rawPayload).toEqual(PDF.subarray(10));
    expect(rest.headers['content-range']).toBe(`bytes 10-${PDF.length - 1}/${PDF.length}`);
    const changed = await download(id, { cookie, range: 'bytes=10-', 'if-range': '"khác"' });
    expect(changed.statusCode).toBe(200);
    expect((await download(id, { cookie, range: 'bytes=9999-' })).statusCode).toBe(416);
  });

  it('is not used up by a program that looks at the link in advance', async () => {
    const id = await released('Kết quả.pdf', PDF);
    for (let look = 0; look < 3; look += 1) expect((await download(id)).statusCode).toBe(404);

    expect((await download(id, { cookie: await bearer(request) })).statusCode).toBe(200);
  });

  it('ends ten minutes after the code was shown', async () => {
    const id = await released('Kết quả.pdf', PDF);
    const cookie = await bearer(request);
    on.clock.set('2026-11-23T09:10:01+07:00');

    expect((await download(id, { cookie })).statusCode).toBe(404);
    on.clock.set('2026-11-23T09:00:00+07:00');
  });

  it('of what is not released, or of another request, is not there for the requester', async () => {
    const { id: draft } = (await upload('Dự thảo.pdf', PDF)).json<{ id: string }>();
    const id = await released('Kết quả.pdf', PDF);
    const stranger = await keptRequest(on);

    expect((await download(draft, { cookie: await bearer(request) })).statusCode).toBe(404);
    expect((await download(id, { cookie: await bearer(stranger) })).statusCode).toBe(404);
  });

  it('is for officers of the agency, and once released for who reads all, not for officers elsewhere', async () => {
    const { id: draft } = (await upload('Phiếu giấy.pdf', PDF)).json<{ id: string }>();
    const answer = await released('Kết quả.pdf', PDF);
    const as = async (role: StaffRole, agencyCode: string) => {
      const cookie = await cookieOf(on, await person(on, role, agencyCode));
      return [
        (await download(draft, { cookie })).statusCode,
        (await download(answer, { cookie })).statusCode,
      ];
    };

    expect(await as('unit_officer', 'HN-SXD')).toEqual([200, 200]);
    expect(await as('overseer', 'HN-STP')).toEqual([404, 200]);
    expect(await as('observer', 'HN-VPHDND')).toEqual([404, 200]);
    expect(await as('unit_officer', 'HN-SYT')).toEqual([404, 404]);
    expect(await as('administrator', 'HN-SXD')).toEqual([404, 404]);
  });

  it('leaves a line each time that nobody can take back', async () => {
    const id = await released('Kết quả.pdf', PDF);
    const { database } = on.opened;
    const before = await database.$count(fileAccess);
    await download(id, { cookie: await bearer(request) });
    await download(id, { cookie: officer });

    expect(await database.$count(fileAccess)).toBe(before + 2);
    await expect(database.delete(fileAccess)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });
});

describe('showing the access code', () => {
  it('gives a cookie for files alone', async () => {
    const { reference, accessCode } = request;
    const response = await open({ reference, accessCode }, { origin: on.config.publicUrl });

    expect(response.cookies).toMatchObject([
      { path: '/files', httpOnly: true, sameSite: 'Lax', maxAge: 600 },
    ]);
    expect(response.body).not.toContain(accessCode);
  });

  it('takes a plain form and goes on to the file', async () => {
    const id = await released('Kết quả.pdf', PDF);
    const { reference, accessCode } = request;
    const response = await on.inject({
      method: 'POST',
      url: '/files/open',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ reference, accessCode, file: id }).toString(),
    });

    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe(`/files/${id}`);
  });

  it('answers a wrong code and an unknown reference alike', async () => {
    const wrong = await open({ reference: request.reference, accessCode: 'AAAA-BBBB-CCCC-DDDD' });
    const unknown = await open({ reference: 'HN-26-0000-00', accessCode: 'AAAA-BBBB-CCCC-DDDD' });

    expect(wrong.statusCode).toBe(403);
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
    expect(wrong.cookies).toEqual([]);
  });
});
