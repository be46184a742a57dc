import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { bareApi } from '../bare-api.ts';
import { expect, test } from '../fixtures.ts';

const PAGES = 4_000;
const CUT = 60_000;
const DRAFT = `mutation ($form: EntryForm!) { outcome: draftEntry(form: $form) {
  ... on StaffEntry { id } ... on NotAllowed { violations { code field } } } }`;
const TEXT = `query ($id: ID!) { entryForStaff(id: $id) {
  files { text { state progress textPages } } } }`;

test('a file whose server is killed while it comes in, and while it is read, is lost neither time', async () => {
  test.setTimeout(300_000);
  const dataFolder = mkdtempSync(join(tmpdir(), 'minhbach-power-cut-'));
  const content = longPdf();
  const first = await bareApi(dataFolder);
  const begun = await first.desk('unit_officer');
  const place = await announce(begun, 'Hồ sơ dài.pdf', content.length);
  await send(begun, place, { from: 0, bytes: content.subarray(0, CUT) });
  await first.kill();

  const second = await bareApi(dataFolder);
  const again = await second.desk('unit_officer');
  const head = await again.head(place, { headers: { 'tus-resumable': '1.0.0' } });
  expect(head.headers()['upload-offset']).toBe(String(CUT));
  const last = await send(again, place, { from: CUT, bytes: content.subarray(CUT) });
  const { id: documentId } = await last.json();
  const { id } = await ask(again, DRAFT, {
    form: {
      content: { title: 'Hồ sơ dài mẫu', issuer: 'Cơ quan mẫu', forms: ['portal'] },
      files: [{ documentId, title: 'Toàn văn' }],
    },
  });
  // A quick machine reads it all in a second: looked at often, it is caught in the middle.
  await expect
    .poll(async () => (await textOf(again, id)).progress, { intervals: [20] })
    .toBeGreaterThan(0);
  expect((await textOf(again, id)).state).toBe('running');
  await second.kill();

  const third = await bareApi(dataFolder);
  const after = await third.desk('unit_officer');
  expect((await textOf(after, id)).state).toBe('running');
  await expect.poll(async () => (await textOf(after, id)).state, { timeout: 200_000 }).toBe('done');
  expect((await textOf(after, id)).textPages).toBe(PAGES);
  await third.stop();
  rmSync(dataFolder, { recursive: true });
});

async function announce(desk: APIRequestContext, name: string, size: number): Promise<string> {
  const answer = await desk.post('/files/uploads', {
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(size),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.headers()['location'] ?? '';
}

async function send(
  desk: APIRequestContext,
  place: string,
  { from, bytes }: { from: number; bytes: Buffer },
) {
  const answer = await desk.patch(place, {
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(from),
      'content-type': 'application/offset+octet-stream',
    },
    data: bytes,
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer;
}

async function ask(desk: APIRequestContext, query: string, variables: object) {
  const answer = await desk.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data.outcome ?? data.entryForStaff;
}

async function textOf(desk: APIRequestContext, id: string) {
  return (await ask(desk, TEXT, { id })).files[0].text;
}

/** So many pages, all of one content, that their reading can be cut off in the middle. */
function longPdf(): Buffer {
  const words = 'BT /F 10 Tf 50 800 Td (Trang mau cua mot ho so dai) Tj ET';
  const kids = Array.from({ length: PAGES }, (_, at) => `${at + 5} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${PAGES}/Kids[${kids.join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
    ...kids.map(
      () =>
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>',
    ),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${body.join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`);
}
