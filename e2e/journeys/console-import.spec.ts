import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { sheetOf } from '../imports.ts';
import { signIn, test } from './console-officer.ts';

const FAULTY = 24;

/** 300 rows, every 25th with a day that isn't and every 25th after it without a title. */
const sheet = (mark: string) =>
  sheetOf(mark, 300, (row, at) => {
    if (at % 25 === 3) return row.with(3, '31/4/2026');
    return at % 25 === 4 ? row.with(1, '') : row;
  });

test('a sheet of 300 rows is checked, imported, and published by a second person', async ({
  page,
  browser,
  adminUrl,
  publicUrl,
}) => {
  test.slow();
  const mark = randomUUID().slice(0, 8).toUpperCase();
  await signIn(page, 'contact_officer');
  await page.goto('/nhap-danh-muc');
  await uploadSheet(page, 'danh mục 2026.csv', sheet(mark));

  await expect(
    page.getByRole('heading', { name: 'Nhập danh mục: danh mục 2026.csv' }),
  ).toBeVisible();
  await expect(stateOf(page)).toHaveText('Đã kiểm tra, chờ nhập');
  await expect(group(page, 'Nhập được')).toContainText('276');
  await expect(group(page, 'Có lỗi')).toContainText(`${FAULTY}`);

  await page.getByRole('link', { name: /^12 dòng có vấn đề: Nhập ngày có thật/ }).click();
  await expect(page.getByRole('heading', { name: '12 dòng' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Dòng 5' }).first();
  await expect(row).toContainText('Ngày ban hành: Nhập ngày có thật, theo dạng ngày/tháng/năm.');
  await expect(row).toContainText('31/4/2026');
  await expect(row).toContainText('Có phải: 30/4/2026?');
  await expectClean(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'tệp CSV' }).click();
  const faulty = await readFile(await (await download).path(), 'utf8');
  expect(faulty.split('\r\n').filter((line) => line.includes(mark))).toHaveLength(FAULTY);

  await page.getByRole('button', { name: 'Nhập 276 dòng' }).click();
  await expect(stateOf(page)).toHaveText('Đã nhập xong', { timeout: 30_000 });
  await expect(page.getByText(/Đã nhập 276 mục, bỏ qua 0 dòng/)).toBeVisible();
  await expect(page.getByText('Cần một người khác trong cơ quan')).toBeVisible();
  await expect(page.getByRole('button', { name: /Xác nhận/ })).toHaveCount(0);

  const head = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await signIn(head, 'head');
  await head.goto('/nhap-danh-muc');
  await head
    .getByRole('row')
    .filter({ hasText: 'danh mục 2026.csv' })
    .first()
    .getByRole('link')
    .click();
  await expectClean(head);
  await head.getByRole('button', { name: 'Xác nhận và công khai 276 mục' }).click();
  await expect(head.getByText(/Đã công khai 276 mục, còn 0 mục/)).toBeVisible({ timeout: 30_000 });
  expect(await published(head, publicUrl)).toBe(`Kế hoạch mẫu ${mark} số 1`);
  await head.context().close();

  await page.goto('/nhap-danh-muc');
  await uploadSheet(page, 'tải lại.csv', sheet(mark));
  await expect(page.getByText('Tệp có cùng nội dung đã được tải lên trước đó')).toBeVisible();
  await expect(group(page, 'Đã có')).toContainText('276');
  await expect(page.getByText('Không có dòng nào nhập được.')).toBeVisible();
  await page.getByRole('button', { name: 'Hủy đợt nhập' }).click();
  await expect(stateOf(page)).toHaveText('Đã hủy');
});

test('a file that is no table is refused with a word on how to save it', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto('/nhap-danh-muc');
  await uploadSheet(page, 'cũ.csv', Buffer.from(sheet('X'), 'utf16le'));
  await expect(page.getByRole('alert')).toContainText('CSV UTF-8');
  await uploadSheet(page, 'macro.xlsm', 'PK');
  await expect(page.getByRole('alert')).toContainText('macro');

  await uploadSheet(page, 'thiếu cột.csv', 'Trích yếu;Ghi chú\r\nMột;Hai');
  await expect(page.locator('.panel.bad')).toContainText('Thiếu cột bắt buộc: “Cơ quan ban hành”');
});

test('an overseer sees what agencies import and imports nothing', async ({ page }) => {
  await signIn(page, 'overseer');
  await page.goto('/nhap-danh-muc');
  await expect(page.getByRole('link', { name: 'catalogue.csv' })).toBeVisible();
  await expect(page.getByLabel('Tải lên bảng danh mục')).toHaveCount(0);
  await page.getByRole('link', { name: 'catalogue.csv' }).click();
  await expect(page.getByText('Đã nhập 241 mục')).toBeVisible();
  await expect(page.getByRole('button', { name: /Nhập|Xác nhận|Hủy/ })).toHaveCount(0);
});

async function uploadSheet(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel('Tải lên bảng danh mục').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
}

const stateOf = (page: Page) => page.locator('main > p > .tag');

const group = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Nhóm dòng' }).getByRole('link', { name });

/** The title under which anybody now finds the first row. */
async function published(page: Page, publicUrl: string): Promise<string> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const rows = await page.request.post('/graphql', {
    data: {
      query:
        'query ($id: ID!) { importRun(id: $id) { rows(first: 1) { edges { node { entryId } } } } }',
      variables: { id },
    },
  });
  const [edge] = (await rows.json()).data.importRun.rows.edges;
  const answer = await page.request.post(`${publicUrl}/graphql`, {
    data: {
      query: 'query ($id: ID!) { catalogueEntry(id: $id) { title state } }',
      variables: { id: edge.node.entryId },
    },
  });
  return (await answer.json()).data.catalogueEntry.title;
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
