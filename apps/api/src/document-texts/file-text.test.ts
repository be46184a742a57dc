import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { broughtFile } from '../../test/brought-file.ts';
import type { Shown } from '../../test/desk.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { OPEN } from '../../test/entry-rows.ts';
import { docx } from '../../test/files.ts';
import { cookieOf, person } from '../../test/people.ts';

const FILLER = Array.from({ length: 60 }, (_, at) => `Dòng thứ ${at + 1}`);
const UNTIL = { timeout: 20_000 };
let on: Api;
let desk: EntryDesk;
let cookie: string;

beforeAll(async () => {
  on = await startApi();
  await on.application.listen(0, '127.0.0.1');
  desk = new EntryDesk(on);
  cookie = await cookieOf(on, await person(on, 'unit_officer'));
});
afterAll(() => on.close());

const TEXT =
  'text { state message progress secretMark warnings { code message } excerpt textPages }';
const fileOf = async (entry: string, query = 'entryForStaff', role = 'head'): Promise<Shown> => {
  const shown = await desk.desk.ask(
    `query ($id: ID!) { ${query}(id: $id) { files { documentId ${TEXT} } } }`,
    { id: entry },
    role as 'head', // one of the roles, or nobody
  );
  return shown?.files[0];
};
const pageOf = (
  documentId: string,
  role: 'nobody' | 'contact_officer',
  page = 1,
): Promise<Shown> => {
  const field = role === 'nobody' ? 'documentText' : 'heldDocumentText';
  return desk.desk.ask(
    `query ($id: ID!, $page: Int!) { ${field}(documentId: $id, page: $page) {
      text page textPages truncated name } }`,
    { id: documentId, page },
    role,
  );
};
const plain = (id: string, headers: Record<string, string> = {}) =>
  on.inject({ url: `/files/${id}/text`, headers });

/** A draft that holds one file, whose text has been read. */
async function draftWith(content: Buffer, name = 'Kế hoạch.docx') {
  const documentId = await broughtFile(on, cookie, { name, content });
  const entry = await desk.drafted({ files: [{ documentId, title: 'Toàn văn' }] });
  await expect
    .poll(async () => (await fileOf(entry)).text.state, UNTIL)
    .not.toMatch(/queued|running/);
  return { documentId, entry };
}

describe('the text of a file', () => {
  it('is its agency’s while the entry is a draft, and everybody’s once it is public', async () => {
    const { documentId, entry } = await draftWith(docx(['Điều 1', 'Điều 2']));
    expect(await pageOf(documentId, 'nobody')).toBeNull();
    expect((await plain(documentId)).statusCode).toBe(404);
    expect(await pageOf(documentId, 'contact_officer')).toMatchObject({ text: 'Điều 1\nĐiều 2' });
    expect((await plain(documentId, { cookie })).body).toBe('Điều 1\nĐiều 2');

    await desk.publish(entry);
    expect(await pageOf(documentId, 'nobody')).toEqual({
      text: 'Điều 1\nĐiều 2',
      page: 1,
      textPages: 1,
      truncated: false,
      name: 'Kế hoạch.docx',
    });
    expect(await pageOf(documentId, 'nobody', 2)).toBeNull();
    expect((await fileOf(entry, 'catalogueEntry', 'nobody')).text).toMatchObject({
      state: 'done',
      message: 'Đã đọc được nội dung dạng chữ.',
      excerpt: 'Điều 1\nĐiều 2',
    });
  });

  it('is nobody’s elsewhere', async () => {
    const { documentId } = await draftWith(docx(['Của một nơi']));
    const elsewhere = await cookieOf(on, await person(on, 'contact_officer', 'HN-SYT'));
    expect((await plain(documentId, { cookie: elsewhere })).statusCode).toBe(404);
    expect((await plain(documentId, { cookie })).statusCode).toBe(200);
  });

  it('of something that is no document is not there', async () => {
    for (const id of ['không phải', '00000000-0000-4000-8000-000000000000']) {
      expect(await pageOf(id, 'nobody')).toBeNull();
      expect(await pageOf(id, 'contact_officer')).toBeNull();
      expect((await plain(id)).statusCode).toBe(404);
    }
  });

  it('is sent as letters that no browser runs, and kept only where everybody may see it', async () => {
    const page = Buffer.from('<title>x</title><p>&lt;script&gt;alert(1)&lt;/script&gt; Giá</p>');
    const { documentId, entry } = await draftWith(page, 'Giá.html');
    const held = await plain(documentId, { cookie });
    expect(held.headers['cache-control']).toBe('private, no-store');
    await desk.publish(entry);

    const { headers, body } = await plain(documentId);
    expect(body).toContain('<script>alert(1)</script> Giá');
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, no-cache',
    });
    const again = await plain(documentId, { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('a mark of secrecy deep inside a file', () => {
  const clear = (documentId: string, role: 'head' | 'contact_officer', reason: string) =>
    desk.desk.ask(
      `mutation ($id: ID!, $reason: String!) { clearSecretMark(documentId: $id, reason: $reason) {
        ... on FileText { state secretMark } ... on NotAllowed { violations { code message } } } }`,
      { id: documentId, reason },
      role,
    );

  it('keeps its text out and its entry back, in words, until the head answers for it', async () => {
    const content = docx([...FILLER, 'MẬT', 'Phụ lục']);
    const { documentId, entry } = await draftWith(content);
    expect((await fileOf(entry)).text).toMatchObject({ secretMark: true, textPages: 0 });
    expect(await pageOf(documentId, 'contact_officer')).toBeNull();

    const classification = { classification: OPEN };
    await desk.must(entry, 'unit_officer', 'propose_classification', classification);
    await desk.must(entry, 'contact_officer', 'confirm_classification');
    const refused = await desk.act(entry, 'contact_officer', 'publish_entry');
    expect(refused.violations).toMatchObject([
      { code: 'secret_mark', message: expect.stringMatching(/mật/) },
    ]);
    await expect(broughtFile(on, cookie, { name: 'Khác.docx', content })).rejects.toThrow(
      'secret_mark',
    );

    expect((await clear(documentId, 'contact_officer', 'Mẫu dấu')).violations).toMatchObject([
      { code: 'role_not_allowed' },
    ]);
    expect(await clear(documentId, 'head', 'Biểu mẫu về dấu mật.')).toEqual({
      state: 'queued',
      secretMark: false,
    });
    await expect.poll(async () => (await fileOf(entry)).text.state, UNTIL).toBe('done');
    await desk.must(entry, 'contact_officer', 'publish_entry');
    expect((await pageOf(documentId, 'nobody')).text).toContain('Phụ lục');
  });

  it('keeps its entry back among many, and none of the others', async () => {
    const marked = await draftWith(docx([...FILLER, 'TỐI MẬT', 'Phụ lục riêng']));
    const plainOne = await draftWith(docx(['Không có dấu']));
    const classification = { classification: OPEN };
    for (const { entry } of [marked, plainOne])
      await desk.must(entry, 'unit_officer', 'propose_classification', classification);

    const outcomes: Shown[] = await desk.desk.ask(
      'mutation ($ids: [ID!]!) { confirmAndPublishEntries(ids: $ids) { state violations { code } } }',
      { ids: [marked.entry, plainOne.entry] },
      'head',
    );
    expect(outcomes).toEqual([
      { state: null, violations: [{ code: 'secret_mark' }] },
      { state: 'published', violations: [] },
    ]);
  });

  it('that is found after publication takes the file from everybody', async () => {
    const { documentId, entry } = await draftWith(docx(['Tưởng là thường']));
    await desk.publish(entry);
    expect((await on.inject({ url: `/files/${documentId}` })).statusCode).toBe(200);
    await desk.desk.rows(
      `update document_texts set secret_mark = true
       where sha256 = (select sha256 from documents where id::text = $1)`,
      [documentId],
    );

    for (const place of [`/files/${documentId}`, `/files/${documentId}/text`])
      expect((await on.inject({ url: place })).statusCode).toBe(404);
    expect(await fileOf(entry, 'catalogueEntry', 'nobody')).toBeUndefined();
    expect(await pageOf(documentId, 'nobody')).toBeNull();
  });

  it('of a file that is not one’s own is nobody’s to clear', async () => {
    for (const id of ['không phải', '00000000-0000-4000-8000-000000000000'])
      expect((await clear(id, 'head', 'Lý do')).violations).toMatchObject([
        { code: 'not_your_entry' },
      ]);
  });
});
