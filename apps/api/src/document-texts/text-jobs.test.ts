import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { broughtFile } from '../../test/brought-file.ts';
import { docx, PNG } from '../../test/files.ts';
import { cell, excelOf, row, written, zipBomb } from '../../test/office-files.ts';
import { encryptedPdf, pdf, pdfBomb } from '../../test/pdf-files.ts';
import { cookieOf, person } from '../../test/people.ts';
import { sha256Of } from '../../test/tus-client.ts';
import { createApplication } from '../platform/application.ts';
import { Keys } from '../platform/keys.ts';
import { createLogger } from '../platform/logging.ts';
import { documentTextPages, documentTexts } from './document-text.table.ts';
import { TextJobs } from './text-jobs.repository.ts';

const LINE = 'Ủy ban nhân dân thành phố Hà Nội ban hành kế hoạch phòng, chống úng ngập';
const NOTHING = /^\s*$/;
const UNTIL = { timeout: 30_000 };
let on: Api;
let cookie: string;

beforeAll(async () => {
  on = await startApi();
  await on.application.listen(0, '127.0.0.1');
  cookie = await cookieOf(on, await person(on, 'unit_officer'));
});
afterAll(() => on.close());

const bring = (name: string, content: Buffer) => broughtFile(on, cookie, { name, content });
const jobs = () => on.application.get(TextJobs, { strict: false });

async function textOf(content: Buffer) {
  const [text] = await on.opened.database
    .select()
    .from(documentTexts)
    .where(eq(documentTexts.sha256, sha256Of(content)));
  return text;
}

async function pagesOf(content: Buffer) {
  const pages = await on.opened.database
    .select()
    .from(documentTextPages)
    .where(eq(documentTextPages.sha256, sha256Of(content)))
    .orderBy(documentTextPages.number);
  return pages.map(({ text }) => text);
}

const ended = (content: Buffer, state: string) =>
  expect.poll(async () => (await textOf(content))?.state, UNTIL).toBe(state);

/** Pages enough that somebody can interrupt their reading; the last line tells one file from another. */
const longPdf = (mark: string) =>
  pdf([...Array.from({ length: 1_500 }, () => ({ lines: [LINE, LINE] })), { lines: [mark] }]);

/** As after a crash: the application is another, the database and the folder are what they were. */
async function startedAnew(): Promise<void> {
  on.application = await createApplication({
    config: on.config,
    clock: on.clock,
    opened: on.opened,
    keys: new Keys(Buffer.alloc(32, 7)),
    logger: createLogger('silent'),
    documents: new Map(),
  });
  await on.application.listen(0, '127.0.0.1');
}

describe('a file that was brought', () => {
  const sheet = excelOf(
    [
      { name: 'Thu', xml: row(written('Dự toán') + cell(12, '><f>SUM(A1:A2)</f')) },
      { name: 'Nháp', state: 'hidden', xml: row(written('Nội bộ')) },
    ],
    { parts: { 'xl/vbaProject.bin': 'Sub Auto_Open' } },
  );
  const page = Buffer.from('<title>Bảng giá</title><script>alert(1)</script><p>Giá đất 2026</p>');

  it.each([
    ['Kế hoạch.pdf', pdf([{ lines: [LINE] }]), 'done', LINE],
    ['Quyết định.docx', docx(['Điều 1', 'Điều 2']), 'done', 'Điều 1\nĐiều 2'],
    ['Dự toán.xlsx', sheet, 'done', 'Dự toán'],
    ['Bảng giá.html', page, 'done', 'Giá đất 2026'],
    ['Bản quét.pdf', pdf([{ image: true }, { image: true }]), 'scan', NOTHING],
    ['Ảnh chụp.png', PNG, 'scan', NOTHING],
    ['Khóa.pdf', encryptedPdf(['Kín'], false), 'encrypted', NOTHING],
    ['Bom.docx', zipBomb(300), 'too_large', NOTHING],
  ])('%s ends as it should, its letters kept', async (name, content, state, letters) => {
    await bring(name, content);
    await ended(content, state);

    expect((await pagesOf(content)).join('\f')).toMatch(letters);
    expect(await textOf(content)).toMatchObject({ progress: 100, attempts: 1 });
  });

  it('tells what is in it that people don’t see, and keeps nothing of that', async () => {
    expect((await textOf(sheet))?.warnings.toSorted()).toEqual([
      'formulas',
      'hidden_sheets',
      'macros',
    ]);
    expect((await pagesOf(sheet)).join()).not.toContain('Nội bộ');
    expect((await textOf(page))?.warnings).toEqual(['scripts']);
    expect((await pagesOf(page)).join()).not.toContain('alert');
  });

  it('and unpacks to gigabytes after its first page keeps that page', async () => {
    const bomb = pdfBomb(800, { lines: [LINE, LINE] });
    await bring('Bom.pdf', bomb);
    await ended(bomb, 'done');

    expect(await textOf(bomb)).toMatchObject({ truncated: true, textPages: 1 });
  });

  it('twice under two names is read once', async () => {
    const content = docx(['Một nội dung']);
    await bring('Một.docx', content);
    await ended(content, 'done');
    const first = await textOf(content);
    await bring('Hai.docx', content);

    expect(await textOf(content)).toEqual(first);
  });
});

describe('the reading of a file', () => {
  it('shows how far it has come, and only while it lasts', async () => {
    const { sha256 } = await queuedText('đếm');
    await jobs().progressed(sha256, 40);
    expect((await textBy(sha256))?.progress).toBe(0);
    const task = await jobs().claim(sha256);
    await jobs().progressed(sha256, 40);
    expect(await textBy(sha256)).toMatchObject({ state: 'running', progress: 40 });
    if (task === undefined) throw new Error('Nobody claimed it.');
    const read = { state: 'done', pages: 1, texts: ['x'], truncated: false, warnings: [] } as const;
    await jobs().finish(task, { ...read, secretMark: false });
    await jobs().progressed(sha256, 41);

    expect(await textBy(sha256)).toMatchObject({ state: 'done', progress: 100 });
    expect(await jobs().claim(sha256)).toBeUndefined();
  });

  it('that took the server down three times is given up, and said so', async () => {
    const { sha256 } = await queuedText('sập');
    for (let count = 0; count < 3; count += 1)
      expect(await jobs().claim(sha256)).toMatchObject({ sha256 });

    expect(await jobs().claim(sha256)).toBeUndefined();
    expect((await textBy(sha256))?.state).toBe('failed');
    expect(await jobs().countBy()).toContainEqual({ state: 'failed', count: 1 });
  });

  it('whose job got lost is taken up by the sweep, and so is a file that never had one', async () => {
    const [lost, never] = [docx(['Việc bị mất']), docx(['Chưa từng có việc'])];
    for (const content of [lost, never]) {
      await bring('Tệp.docx', content);
      await ended(content, 'done');
    }
    const { database } = on.opened;
    await database
      .update(documentTexts)
      .set({ state: 'running', textPages: 0 })
      .where(eq(documentTexts.sha256, sha256Of(lost)));
    for (const table of [documentTextPages, documentTexts])
      await database.delete(table).where(eq(table.sha256, sha256Of(never)));
    await jobs().takeUpLost();

    await ended(lost, 'done');
    await ended(never, 'done');
    expect(await pagesOf(never)).toEqual(['Chưa từng có việc']);
  });

  it('that a stop of the server cuts short begins anew after the start, uncounted', async () => {
    const content = longPdf('Trang cuối');
    await bring('Dài.pdf', content);
    await expect.poll(async () => (await textOf(content))?.progress, UNTIL).toBeGreaterThan(0);
    await on.application.close();
    expect(await textOf(content)).toMatchObject({ state: 'queued', attempts: 0, textPages: 0 });

    await startedAnew();
    await ended(content, 'done');
    expect((await textOf(content))?.textPages).toBe(1_501);
    expect((await pagesOf(content)).at(-1)).toBe('Trang cuối');
  }, 60_000);
});

const textBy = async (sha256: string) =>
  (
    await on.opened.database.select().from(documentTexts).where(eq(documentTexts.sha256, sha256))
  )[0];

/** A text that waits without a job, so that the test alone works on it. */
async function queuedText(words: string) {
  const content = docx([words]);
  await bring('Chờ.docx', content);
  await ended(content, 'done');
  const sha256 = sha256Of(content);
  await on.opened.database
    .update(documentTexts)
    .set({ state: 'queued', progress: 0, attempts: 0 })
    .where(eq(documentTexts.sha256, sha256));
  return { sha256 };
}
