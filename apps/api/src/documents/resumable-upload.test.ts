import { readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { docx, PDF, PROGRAM } from '../../test/files.ts';
import { keptRequest } from '../../test/kept-request.ts';
import { cookieOf, person } from '../../test/people.ts';
import { addressOf, sha256Of, TusClient } from '../../test/tus-client.ts';
import { documentTexts } from '../document-texts/document-text.table.ts';
import { documents } from './document.table.ts';
import { fileUploads } from './file-upload.table.ts';
import { UploadSweepWorker } from './upload-sweep.worker.ts';

let on: Api;
let officer: TusClient;

beforeAll(async () => {
  on = await startApi(undefined, {
    UPLOAD_MAX_BYTES: '1000',
    UPLOAD_ENTRY_MAX_BYTES: '5000',
    UPLOAD_PERSON_MAX_BYTES: '9000',
  });
  await on.application.listen(0, '127.0.0.1');
  officer = await clientOf('unit_officer');
});
afterAll(() => on.close());

async function clientOf(
  ...who: Parameters<typeof person> extends [unknown, ...infer Rest] ? Rest : never
) {
  return new TusClient(await addressOf(on), await cookieOf(on, await person(on, ...who)));
}

const folder = () => join(on.config.dataDir, 'files', 'uploads');
const idOf = (place: string) => place.split('/').at(-1) ?? '';
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { violations: { code: string }[] }).violations[0]?.code; // our own answer

describe('an upload in pieces', () => {
  it('becomes a file of the catalogue when the last piece is in', async () => {
    const place = await officer.begun('../Bảng giá đất.pdf'.normalize('NFD'), PDF.length);
    const first = await officer.send(place, 0, PDF.subarray(0, 50));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '50']);
    const last = await officer.send(place, 50, PDF.subarray(50));

    expect(last.status).toBe(200);
    expect(await last.json()).toMatchObject({ name: 'Bảng giá đất.pdf', size: PDF.length });
    const [document] = await on.opened.database
      .select()
      .from(documents)
      .where(eq(documents.sha256, sha256Of(PDF)));
    expect(document).toMatchObject({ kind: 'entry', requestId: null, entryId: null });
    const [text] = await on.opened.database
      .select()
      .from(documentTexts)
      .where(eq(documentTexts.sha256, sha256Of(PDF)));
    expect(text).toBeDefined();
    expect(await readdir(folder())).toEqual([]);
  });

  it('that names a request is an answer, and its text is nobody’s to index', async () => {
    const { id } = await keptRequest(on);
    const content = docx(['Trả lời riêng']);
    const place = await officer.begun('Trả lời.docx', content.length, { request: id });
    await officer.send(place, 0, content);

    const [document] = await on.opened.database
      .select()
      .from(documents)
      .where(eq(documents.sha256, sha256Of(content)));
    expect(document).toMatchObject({ kind: 'answer', requestId: id });
    const texts = await on.opened.database
      .select()
      .from(documentTexts)
      .where(eq(documentTexts.sha256, sha256Of(content)));
    expect(texts).toEqual([]);
  });

  it('is answered alike when the last answer was lost, and kept once', async () => {
    const content = docx(['Hỏi lại']);
    const place = await officer.begun('Hỏi lại.docx', content.length);
    await officer.send(place, 0, content.subarray(0, 100));
    const both = await Promise.all([
      officer.send(place, 100, content.subarray(100)),
      officer.send(place, 100, content.subarray(100)),
    ]);
    expect(await officer.offset(place)).toBe(content.length);
    const again = await officer.send(place, content.length, Buffer.alloc(0));

    expect(both.map(({ status }) => status)).toContain(200);
    expect(again.status).toBe(200);
    expect(
      await on.opened.database.$count(documents, eq(documents.sha256, sha256Of(content))),
    ).toBe(1);
  });

  it('may run beside another of the same person', async () => {
    const [one, two] = [docx(['Một']), docx(['Hai'])];
    const places = [
      await officer.begun('một.docx', one.length),
      await officer.begun('hai.docx', two.length),
    ] as const;
    await officer.send(places[0], 0, one.subarray(0, 90));
    await officer.send(places[1], 0, two.subarray(0, 80));
    const ends = [
      await officer.send(places[0], 90, one.subarray(90)),
      await officer.send(places[1], 80, two.subarray(80)),
    ];

    expect(ends.map(({ status }) => status)).toEqual([200, 200]);
    expect(await on.opened.database.$count(documents, eq(documents.sha256, sha256Of(two)))).toBe(1);
  });

  it('can be given up', async () => {
    const place = await officer.begun('bỏ.pdf', 100);
    expect((await officer.ask('DELETE', place)).status).toBe(204);

    expect((await officer.ask('HEAD', place)).status).toBe(404);
    expect(await readdir(folder())).toEqual([]);
  });
});

describe('what is refused before a byte has come', () => {
  it.each([
    ['hoá đơn.exe', 10, 422, 'file_type_not_allowed'],
    ['TỐI MẬT - kế hoạch.pdf', 10, 422, 'secret_mark'],
    ['trống.pdf', 0, 422, 'file_empty'],
    ['lớn.pdf', 5001, 413, 'file_too_large'],
  ])('is %s of %i bytes', async (name, size, status, code) => {
    const answer = await officer.announce(name, size);

    expect(answer.status).toBe(status);
    expect(await codeOf(answer)).toBe(code);
    expect(await readdir(folder())).toEqual([]);
  });

  it('is an answer that is larger than answers may be, and a saved page as one', async () => {
    const { id: request } = await keptRequest(on);
    const answerOf = async (name: string, size: number) =>
      codeOf(await officer.announce(name, size, { request }));

    expect(await answerOf('lớn.pdf', 1001)).toBe('file_too_large');
    expect(await answerOf('trang.html', 10)).toBe('file_type_not_allowed');
  });

  it('is more at once than one person may have on the way', async () => {
    const busy = await clientOf('contact_officer');
    await busy.begun('một.pdf', 5000);
    const answer = await busy.announce('hai.pdf', 4001);
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'too_many_uploads']);
    await busy.begun('hai.pdf', 4000);

    const many = await clientOf('contact_officer');
    for (let count = 0; count < 10; count += 1) await many.begun('nhỏ.pdf', 1);
    expect(await codeOf(await many.announce('nhỏ.pdf', 1))).toBe('too_many_uploads');
    expect((await officer.announce('khác.pdf', 1)).status).toBe(201);
  });

  it('is a file for a request of another agency, and one without a name or length', async () => {
    const { id: request } = await keptRequest(on);
    const elsewhere = await clientOf('contact_officer', 'HN-SYT');

    expect((await elsewhere.announce('a.pdf', 10, { request })).status).toBe(404);
    const nameless = await officer.ask('POST', '/files/uploads', { 'upload-length': '1' });
    expect(await codeOf(nameless)).toBe('file_missing');
    const endless = await officer.ask('POST', '/files/uploads', { 'upload-defer-length': '1' });
    expect(endless.status).toBe(501);
  });
});

describe('a whole file that is refused', () => {
  it.each([
    ['hoá đơn.pdf', PROGRAM, 'file_type_mismatch'],
    ['kế hoạch.docx', docx(['UBND', 'TUYỆT MẬT']), 'secret_mark'],
    ['trang.html', Buffer.from('<p>UBND</p><div>MẬT</div>'), 'secret_mark'],
  ])('is %s; the reason can be asked for again', async (name, content, code) => {
    const place = await officer.begun(name, content.length);
    const answer = await officer.send(place, 0, content);
    expect([answer.status, await codeOf(answer)]).toEqual([422, code]);

    const again = await officer.send(place, content.length, Buffer.alloc(0));
    expect([again.status, await codeOf(again)]).toEqual([422, code]);
    expect(await on.opened.database.$count(documents, eq(documents.name, name))).toBe(0);
  });

  it('is one whose bytes were found to be secret before', async () => {
    const content = docx(['Dòng thường']);
    await on.opened.database.insert(documentTexts).values({
      sha256: sha256Of(content),
      state: 'done',
      warnings: [],
      queuedAt: on.clock.now(),
      secretMark: true,
    });
    const place = await officer.begun('Tên khác.docx', content.length);

    expect(await codeOf(await officer.send(place, 0, content))).toBe('secret_mark');
  });
});

describe('who may', () => {
  it('is nobody but the one who began, for whom alone it is there', async () => {
    const place = await officer.begun('của tôi.pdf', PDF.length);
    const colleague = await clientOf('unit_officer');

    expect((await colleague.ask('HEAD', place)).status).toBe(404);
    expect((await colleague.send(place, 0, PDF)).status).toBe(404);
    expect((await colleague.ask('DELETE', place)).status).toBe(404);
    expect(await officer.offset(place)).toBe(0);
    expect((await officer.ask('GET', place)).status).toBe(404);
    expect((await officer.ask('HEAD', '/files/uploads/..%2F..%2Flock')).status).toBe(404);
  });

  it.each(['overseer', 'administrator'] as const)('is not an %s', async (role) => {
    expect((await (await clientOf(role)).announce('a.pdf', 10)).status).toBe(403);
  });

  it('is not a visitor, nor a page of another site', async () => {
    const visitor = new TusClient(await addressOf(on), '');
    expect((await visitor.announce('a.pdf', 10)).status).toBe(403);
    const foreign = { origin: 'https://example.com' };
    expect((await officer.ask('OPTIONS', '/files/uploads', foreign)).status).toBe(403);
    expect((await officer.ask('POST', '/files/uploads', foreign)).status).toBe(403);
  });
});

describe('pieces that do not fit', () => {
  it('are turned away: at another place, or more than was announced', async () => {
    const place = await officer.begun('lệch.pdf', 100);

    expect((await officer.send(place, 7, PDF)).status).toBe(409);
    expect((await officer.send(place, 0, PDF)).status).toBe(413);
    expect(await officer.offset(place)).toBe(0);
  });

  it('find the disk full: said so, and what was there is not lost', async () => {
    const place = await officer.begun('đầy.pdf', PDF.length);
    const file = join(folder(), idOf(place));
    await rm(file);
    await symlink('/dev/full', file);
    const answer = await officer.send(place, 0, PDF);
    expect([answer.status, await codeOf(answer)]).toEqual([507, 'disk_full']);

    await rm(file);
    await writeFile(file, PDF.subarray(0, 20));
    expect((await officer.send(place, 20, PDF.subarray(20))).status).toBe(200);
  });

  it('are not lost to a fault of ours, which is told by its number only', async () => {
    const incoming = join(on.config.dataDir, 'files', 'incoming');
    await rm(incoming, { recursive: true, force: true });
    await writeFile(incoming, 'không phải thư mục');
    const place = await officer.begun('lỗi.pdf', PDF.length);
    const answer = await officer.send(place, 0, PDF);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      faultId: expect.any(String),
      message: expect.any(String),
    });

    await rm(incoming);
    expect((await officer.send(place, PDF.length, Buffer.alloc(0))).status).toBe(200);
  });

  it('come too late for a file that has vanished', async () => {
    const place = await officer.begun('mất.pdf', PDF.length);
    await rm(join(folder(), idOf(place)));

    expect((await officer.send(place, 0, PDF)).status).toBe(410);
  });
});

describe('what nobody goes on with', () => {
  it('is over after a day, its pieces are removed, and those of others stay', async () => {
    const sweep = on.application.get(UploadSweepWorker, { strict: false });
    const tired = await clientOf('contact_officer');
    const old = await tired.begun('cũ.pdf', PDF.length);
    await tired.send(old, 0, PDF.subarray(0, 10));
    await writeFile(join(folder(), 'không của ai'), 'rác');
    on.clock.set('2026-11-23T20:00:00+07:00');
    const young = await tired.begun('mới.pdf', PDF.length);
    await sweep.sweep();
    expect(await readdir(folder())).toContain(idOf(old));
    expect(await readdir(folder())).not.toContain('không của ai');

    on.clock.set('2026-11-24T09:00:00+07:00');
    expect((await tired.ask('HEAD', old)).status).toBe(404);
    await sweep.sweep();
    expect(await readdir(folder())).toEqual([idOf(young)]);
    expect(await on.opened.database.$count(fileUploads, eq(fileUploads.name, 'cũ.pdf'))).toBe(0);
  });
});
