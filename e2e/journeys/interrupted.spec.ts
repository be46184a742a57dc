import { readdir, stat } from 'node:fs/promises';
import { request, type ClientRequest } from 'node:http';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, setting, test } from '../fixtures.ts';
import { demoAccount } from '../people.ts';
import { sendRequest } from '../requests.ts';
import { expectHeading, goOn, WITH_AND_WITHOUT_SCRIPT } from './citizen.ts';
import { signInElsewhere } from './console-officer.ts';
import { actsOf, findInInbox, openFromInbox, refuse, sitDown } from './desk.ts';
import { answerQuestions, type Answers } from './question-pages.ts';

const GUESSER = 'Ghi chú của cơ quan khác';
const LARGE_BYTES = 8_000_000;
const PDF_HEAD = '%PDF-1.4\n';

const answersAbout = (description: string): Answers => ({
  agencyName: 'Sở Xây dựng thành phố Hà Nội',
  items: [{ description, documentName: null }],
  delivery: 'electronic',
  purpose: null,
  kind: 'citizen',
  person: { 'Họ và tên': 'Nguyễn Văn Mẫu', 'Địa chỉ thư điện tử': 'mau@vidu.vn' },
});

for (const javaScriptEnabled of WITH_AND_WITHOUT_SCRIPT) {
  test.describe(`a citizen ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('who clicks twice sends one request', async ({ page, browser, adminUrl }) => {
      const words = `Hồ sơ bấm ${javaScriptEnabled ? 'đúp' : 'hai lần'}`;
      await answerQuestions(page, answersAbout(words));
      await page.getByRole('button', { name: 'Gửi yêu cầu' }).dblclick();
      await expectHeading(page, /Biên nhận/);

      const officer = await browser.newPage({ baseURL: adminUrl, javaScriptEnabled: true });
      await sitDown(officer, demoAccount('contact_officer'));
      await expect(await findInInbox(officer, words)).toHaveCount(1);
      await officer.context().close();
    });

    test('who loses the connection between two questions loses no answer', async ({
      page,
      context,
    }) => {
      const answers = answersAbout('Bản đồ ngập úng nội thành');
      await answerQuestions(page, answers);
      await page.getByRole('link', { name: 'Sửa nội dung' }).click();
      await page.getByLabel('Thông tin bạn cần').fill('Bản đồ ngập úng năm 2026');
      await context.setOffline(true);
      await goOn(page);
      await expect(page).toHaveURL(/^chrome-error:/);
      await context.setOffline(false);
      await page.reload();
      await expectHeading(page, 'Kiểm tra câu trả lời');
      await expect(page.getByText('Bản đồ ngập úng năm 2026')).toBeVisible();
    });
  });
}

test.describe('an officer', () => {
  test.use({ site: 'admin' });

  test.beforeEach(({ page }) => sitDown(page, demoAccount('contact_officer')));

  test('whose session ends in the middle of a refusal keeps it, and sends it after signing in', async ({
    page,
  }) => {
    await openFromInbox(page, (await sendRequest()).reference);
    const panel = actsOf(page);
    await page.getByRole('link', { name: refuse(1).name }).click();
    await panel.getByRole('radio', { name: /Thông tin đã được công khai/ }).check();
    await panel
      .getByLabel('Hoặc địa chỉ công khai ngoài danh mục')
      .fill('https://hanoi.gov.vn/giay-phep');
    await panel.getByLabel('Lý do từ chối').fill('Đã đăng toàn văn.');

    await endSession(page);
    await panel.getByRole('button', { name: refuse(1).send }).click();
    const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(again).toBeVisible();
    await expect(panel.getByLabel('Lý do từ chối')).toHaveValue('Đã đăng toàn văn.');
    await again.getByLabel('Mật khẩu').fill(demoAccount('contact_officer').password);
    await again.getByRole('button', { name: 'Đăng nhập' }).click();

    await expect(panel.getByText('Đã ghi nhận từ chối.')).toBeVisible();
    await expect(page.getByText('https://hanoi.gov.vn/giay-phep').first()).toBeVisible();
  });

  test('whose upload is cut off leaves nothing of it', async ({ page }) => {
    const { id, reference } = await sendRequest();
    await openFromInbox(page, reference);
    const upload = await sendHalf(page, id);
    await expect.poll(arriving).toHaveLength(1);

    upload.destroy();
    await expect.poll(arriving).toEqual([]);
    await page.reload();
    await expect(page.getByText('Chưa có tài liệu nào.')).toBeVisible();
  });

  test('of another agency who guesses ids is told what a stranger to them is told', async ({
    page,
    browser,
    adminUrl,
  }) => {
    const sent = await sendRequest();
    await openFromInbox(page, sent.reference);
    await page.getByLabel('Tải tài liệu lên').setInputFiles({
      name: 'Dự thảo.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`${PDF_HEAD}%%EOF\n`),
    });
    const link = page.getByRole('link', { name: 'Dự thảo.pdf' });
    const file = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(file)).status()).toBe(200);

    const other = await browser.newPage({ baseURL: adminUrl });
    await signInElsewhere(other, 'contact_officer');
    await expect(await findInInbox(other, sent.reference)).toHaveCount(0);
    const nowhere = crypto.randomUUID();
    for (const id of [sent.id, nowhere]) {
      await other.goto(`/yeu-cau/${id}`);
      await expect(other.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
    }
    const unknown = await other.request.get(file.replace(/[^/]+$/, nowhere));
    const guessed = await other.request.get(file);
    expect(guessed.status()).toBe(404);
    expect(await guessed.text()).toBe((await unknown.text()).replaceAll(nowhere, sent.id));
    expect(await tryToNote(other, sent.id)).toEqual(await tryToNote(other, nowhere));
    await other.context().close();

    await page.reload();
    await expect(page.getByText(GUESSER)).toHaveCount(0);
  });
});

/** As if the session had been ended from elsewhere: the page on the screen does not know. */
async function endSession(page: Page): Promise<void> {
  const origin = new URL(page.url()).origin;
  const ended = await page.request.post('/auth/sign-out', { data: {}, headers: { origin } });
  expect(ended.status()).toBe(200);
}

/** Half of a file, as the browser of this page would send it; a page cannot be cut off on the byte. */
async function sendHalf(page: Page, requestId: string): Promise<ClientRequest> {
  const { origin } = new URL(page.url());
  const cookies = await page.context().cookies();
  const upload = request(`${origin}/files?request=${requestId}&kind=answer`, {
    method: 'POST',
    headers: {
      origin,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      'content-type': 'multipart/form-data; boundary=ranh-gioi',
      'content-length': LARGE_BYTES,
    },
  });
  // Cutting it off is what the journey does.
  upload.on('error', () => undefined);
  upload.write(
    '--ranh-gioi\r\ncontent-disposition: form-data; name="file"; filename="lớn.pdf"\r\n' +
      `content-type: application/pdf\r\n\r\n${PDF_HEAD}`,
  );
  upload.write(Buffer.alloc(LARGE_BYTES / 2));
  return upload;
}

/** The large files that the API has begun to receive and not yet kept. */
async function arriving(): Promise<string[]> {
  const folder = join(dirname(setting('E2E_DEMO_ACCOUNTS')), 'files/incoming');
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
  return names.filter((_, index) => (sizes[index] ?? 0) > LARGE_BYTES / 10);
}

/** Undefined once the file is gone, which may be between being listed and being measured. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

async function tryToNote(page: Page, id: string): Promise<unknown> {
  const query = `mutation ($id: ID!) {
    addNote(id: $id, expectedVersion: 1, text: "${GUESSER}") { __typename }
  }`;
  const answer = await page.request.post('/graphql', { data: { query, variables: { id } } });
  const { errors } = await answer.json();
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  return errors;
}
