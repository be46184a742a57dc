import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { proposedEntry } from '../entries.ts';
import { expect } from '../fixtures.ts';
import { sheetOf } from '../imports.ts';
import { hanoiNow, signIn, signInElsewhere, test } from './console-officer.ts';

const SLOW_LINE_BYTES = 200_000;
const LINE = 'Dòng mẫu của một tệp lớn, đủ dài để còn đang tải lên.\n';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Việc có thể làm' });

/** A second browser, of somebody else or of the same person. */
async function besides(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      baseURL: new URL(page.url()).origin,
    });
  if (context === undefined) throw new Error('The page belongs to no browser.');
  return context.newPage();
}

async function lineOf(page: Page): Promise<(line: 'slow' | 'down' | 'free') => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (line) => {
    await session.send('Network.emulateNetworkConditions', {
      offline: line === 'down',
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: line === 'slow' ? SLOW_LINE_BYTES : -1,
    });
  };
}

const largeFile = (name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(LINE.repeat(50_000)),
});

async function openBlock(page: Page): Promise<Locator> {
  await signInElsewhere(page, 'contact_officer');
  await page.goto('/nghia-vu');
  await page.getByRole('link', { name: 'Chuyên mục' }).click();
  const block = page.getByRole('region', { name: 'Quy chế nội bộ' });
  await block.getByText('Sửa và xác nhận đã rà soát').click();
  return block;
}

test('two who write one block of the section: the later keeps the words, and is told', async ({
  page,
}) => {
  const block = await openBlock(page);
  await block.getByLabel('Nội dung').fill('Lời viết sau.');

  const other = await besides(page);
  const same = await openBlock(other);
  await same.getByLabel('Người hoặc đơn vị phụ trách').fill('Văn phòng (mẫu)');
  await same.getByLabel('Nội dung').fill('Lời viết trước.');
  await same.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  await expect(same.locator('.panel.good')).toHaveText('Đã lưu.');
  await other.context().close();

  await block.getByLabel('Người hoặc đơn vị phụ trách').fill('Bộ phận khác (mẫu)');
  await block.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  await expect(block.getByRole('alert')).toContainText('người khác');
  await expect(block.locator('.pre')).toHaveText('Lời viết trước.');
  await expect(block.getByLabel('Nội dung')).toHaveValue('Lời viết sau.');
  await block.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  await expect(block.locator('.pre')).toHaveText('Lời viết sau.');
});

test('two who change one search word: the later keeps the words, and is told', async ({ page }) => {
  await signIn(page, 'administrator');
  await page.goto('/tu-tim-kiem');
  await page.getByText('Thêm từ', { exact: true }).first().click();
  await page.getByLabel('Từ hoặc chữ viết tắt', { exact: true }).fill('vbmau');
  await page.getByLabel('Nghĩa', { exact: true }).fill('văn bản mẫu');
  await page.getByRole('button', { name: 'Thêm từ' }).click();
  await page.goto('/tu-tim-kiem?tim=vbmau');
  const row = page.getByRole('row', { name: /vbmau/ });
  await row.getByText('Sửa vbmau').click();
  await row.getByLabel('Nghĩa của vbmau').fill('văn bản mẫu của tôi');

  const other = await besides(page);
  await signIn(other, 'administrator');
  await other.goto('/tu-tim-kiem?tim=vbmau');
  await other.getByRole('button', { name: 'Tắt vbmau' }).click();
  await expect(other.getByText('Đã tắt')).toBeVisible();
  await other.context().close();

  await row.getByRole('button', { name: 'Lưu vbmau' }).click();
  await expect(row.getByRole('alert')).toContainText('người khác');
  await expect(row).toContainText('Đã tắt');
  await expect(row.getByLabel('Nghĩa của vbmau')).toHaveValue('văn bản mẫu của tôi');
});

test('an entry is not saved without the file that is on its way', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto('/danh-muc/moi');
  await page.getByLabel('Tên thông tin, văn bản').fill('Mục mẫu có tệp đang tải');
  const line = await lineOf(page);
  await line('slow');
  await page.getByLabel('Tải tệp lên').setInputFiles(largeFile('Đang tải.txt'));
  await expect(page.getByRole('group', { name: 'Tải lên Đang tải.txt' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('alert')).toContainText('Tệp Đang tải.txt còn đang tải lên.');

  await line('free');
  await expect(page.getByLabel('Tên hiển thị của tệp 1')).toHaveValue('Đang tải');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('link', { name: 'Đang tải', exact: true })).toBeVisible();
});

test('what was refused is not left behind without a question', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto('/danh-muc/moi');
  await page.getByLabel('Tóm tắt').fill('Đã gõ nhiều.');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('alert')).toContainText('Ghi tên thông tin, văn bản.');
  await page.getByRole('link', { name: 'Hộp việc' }).click();
  await expect(page.getByRole('dialog', { name: 'Bạn đang gõ dở' })).toBeVisible();
});

test('a day typed in part, or of no real year, is told beside its field and not sent', async ({
  page,
}) => {
  const { on } = hanoiNow();
  await signIn(page, 'contact_officer');
  await page.goto('/danh-muc/moi');
  await page.getByLabel('Tên thông tin, văn bản').fill('Mục mẫu có thời hạn');
  const until = page.getByLabel('Công khai đến hết ngày');
  const told = () => until.evaluate((day: HTMLInputElement) => day.validationMessage);
  await until.pressSequentially('31');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(until).toBeFocused();
  expect(await told()).toContain('Ngày chưa đủ');

  await until.fill('20271-12-31');
  expect(await told()).toBe('');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  expect(await told()).toContain('Ngày chưa đủ');

  await until.fill(`${Number(on.slice(0, 4)) + 1}-12-31`);
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mục mẫu có thời hạn' })).toBeVisible();
});

test('a lost line takes nothing from the screen, and the page goes on by itself', async ({
  page,
}) => {
  const id = await proposedEntry('Mục mẫu khi mất mạng');
  await signIn(page, 'contact_officer');
  await page.goto(`/danh-muc/${id}?viec=return_classification`);
  await panelOf(page).getByLabel('Lý do trả lại').fill('Thiếu ngày ban hành.');
  await page.context().setOffline(true);
  await panelOf(page).getByRole('button', { name: 'Trả lại đề xuất' }).click();
  await expect(panelOf(page).getByRole('alert')).toContainText('Mất kết nối với hệ thống');
  await expect(page.getByText('Trang này giữ nguyên')).toBeVisible();
  await expect(panelOf(page).getByLabel('Lý do trả lại')).toHaveValue('Thiếu ngày ban hành.');

  await page.context().setOffline(false);
  await expect(page.getByText('Trang này giữ nguyên')).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: 'Trả lại đề xuất' }).click();
  await expect(page.locator('.acts .panel.good')).toHaveText('Đã trả lại.');
});

test('a sheet whose line is lost can be sent on', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('bang-lon.csv');
  await writeFile(path, sheetOf('MANG', 20_000));
  await signIn(page, 'contact_officer');
  await page.goto('/nhap-danh-muc');
  const line = await lineOf(page);
  await line('slow');
  await page.getByLabel('Tải lên bảng danh mục').setInputFiles(path);
  const transfer = page.getByRole('group', { name: 'Tải lên bang-lon.csv' });
  await expect(transfer).toContainText('Đang tải lên');
  await transfer.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(transfer).toContainText('Đang tạm dừng');
  await line('free');
  await transfer.getByRole('button', { name: 'Tải tiếp' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập danh mục: bang-lon.csv' })).toBeVisible();
});

test('a page of many forms asks before what is typed in one of them is lost', async ({ page }) => {
  const block = await openBlock(page);
  await block.getByLabel('Nội dung').fill('Chưa gửi.');
  await page.getByRole('link', { name: 'Niêm yết' }).click();
  const question = page.getByRole('dialog', { name: 'Bạn đang gõ dở' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Ở lại trang này' }).click();
  await expect(block.getByLabel('Nội dung')).toHaveValue('Chưa gửi.');
});
