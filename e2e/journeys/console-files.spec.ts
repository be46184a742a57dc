import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { entryWithFile } from '../entries.ts';
import { expect } from '../fixtures.ts';
import { hanoiNow, signIn, test } from './console-officer.ts';

const LINE = 'Điểm úng ngập mẫu và phương án ứng trực trong năm.\n';
const LARGE_BYTES = 24_000_000;
const SLOW_LINE_BYTES = 3_000_000;

const chooser = (page: Page) => page.getByLabel('Tải tệp lên');
const transfer = (page: Page, name: string) => page.getByRole('group', { name: `Tải lên ${name}` });
const bar = (page: Page, name: string) => transfer(page, name).getByRole('progressbar');
const shareOf = async (progress: Locator) => Number(await progress.getAttribute('value'));

/** Where each piece that the page sends begins. */
function offsetsSent(page: Page): number[] {
  const offsets: number[] = [];
  page.on('request', (request) => {
    const offset = request.headers()['upload-offset'];
    if (request.method() === 'PATCH' && offset !== undefined) offsets.push(Number(offset));
  });
  return offsets;
}

type Line = 'slow' | 'down' | 'free';

/** So slow that somebody can act in the middle; or down, once the piece that is on its way is through. */
async function lineOf(page: Page): Promise<(line: Line) => Promise<void>> {
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

async function largeFile(path: string, mark: string): Promise<string> {
  await writeFile(
    path,
    `${mark}\n${LINE.repeat(Math.ceil(LARGE_BYTES / Buffer.byteLength(LINE)))}`,
  );
  return path;
}

async function newEntry(page: Page, title: string): Promise<void> {
  await page.goto('/danh-muc/moi');
  await page.getByLabel('Tên thông tin, văn bản').fill(title);
  await page.getByLabel('Ngày tạo ra thông tin').fill(hanoiNow().on);
}

test('a large file that loses its line goes on where it was, by itself and after the page was closed', async ({
  page,
}, testInfo) => {
  const name = 'Bản đồ úng ngập.txt';
  const path = await largeFile(testInfo.outputPath(name), 'Tệp lớn');
  await signIn(page, 'unit_officer');
  await newEntry(page, 'Bản đồ úng ngập mẫu');
  const offsets = offsetsSent(page);
  const line = await lineOf(page);
  await line('slow');
  await chooser(page).setInputFiles(path);
  await expect.poll(() => shareOf(bar(page, name))).toBeGreaterThan(0.1);

  await line('down');
  await expect(transfer(page, name)).toContainText('Mất kết nối');
  await line('slow');
  await expect(transfer(page, name)).toContainText('Đang tải lên');
  await expect.poll(() => offsets.at(-1)).toBeGreaterThan(0);
  const lineBack = offsets.at(-1) ?? 0;
  await expect.poll(() => shareOf(bar(page, name))).toBeGreaterThan(0.4);

  await transfer(page, name).getByRole('button', { name: 'Tạm dừng' }).press('Enter');
  await expect(transfer(page, name)).toContainText('Đang tạm dừng');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await newEntry(page, 'Bản đồ úng ngập mẫu');
  await expect(page.getByText('Còn tệp tải lên dở dang')).toBeVisible();
  await expect(page.getByRole('button', { name: `Bỏ phần tải dở của ${name}` })).toBeVisible();
  await line('free');
  await chooser(page).setInputFiles(path);
  await expect(page.getByLabel('Tên hiển thị của tệp 1')).toHaveValue('Bản đồ úng ngập');
  expect(offsets.at(-1)).toBeGreaterThan(lineBack);

  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByText('Đã đọc được nội dung dạng chữ.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Tệp còn nữa, chỉ đọc được phần đầu.')).toBeVisible();
  await page.goto('/danh-muc/moi');
  await expect(chooser(page)).toBeVisible();
  await expect(page.getByText('Còn tệp tải lên dở dang')).toHaveCount(0);
});

test('what was begun is given up by keyboard, and the next file is taken', async ({
  page,
}, testInfo) => {
  const name = 'Bỏ dở.txt';
  await signIn(page, 'unit_officer');
  await newEntry(page, 'Mục mẫu bỏ tệp');
  const line = await lineOf(page);
  await line('slow');
  await chooser(page).setInputFiles(await largeFile(testInfo.outputPath(name), 'Bỏ dở'));
  await expect.poll(() => shareOf(bar(page, name))).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await transfer(page, name).getByRole('button', { name: 'Bỏ tệp này' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Đã bỏ tệp này');

  await line('free');
  const next = { name: 'Khác.txt', mimeType: 'text/plain', buffer: Buffer.from('Tệp mẫu khác') };
  await chooser(page).setInputFiles(next);
  await expect(page.getByLabel('Tên hiển thị của tệp 1')).toHaveValue('Khác');
});

test('a file is shown as text, with what people don’t see in it told, by keyboard and for all', async ({
  page,
}) => {
  const paragraphs = Array.from({ length: 400 }, (_, at) => `<p>Điều ${at + 1}. ${LINE}</p>`);
  await signIn(page, 'unit_officer');
  await newEntry(page, 'Quy chế mẫu dạng trang web');
  await chooser(page).setInputFiles({
    name: 'Quy chế.html',
    mimeType: 'text/html',
    buffer: Buffer.from(`<script>document.title = 'x'</script>${paragraphs.join('')}`),
  });
  await expect(page.getByLabel('Tên hiển thị của tệp 1')).toHaveValue('Quy chế');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await expect(page.getByText('Đã đọc được nội dung dạng chữ.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Trang web có mã lệnh', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Xem dạng chữ của tệp Quy chế' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Quy chế' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Trang 1/ })).toContainText('Điều 1.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Trang sau' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Trang 2/ })).toBeVisible();
});

test('a mark of secrecy deep inside keeps a file back until the head answers for it', async ({
  page,
}) => {
  // Kept before it is read: a file whose mark is known already is not put to an entry at all.
  const { id } = await entryWithFile('Biểu mẫu minh họa dấu', {
    name: 'Biểu mẫu.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${LINE.repeat(45)}MẬT\n${LINE}`),
  });
  await signIn(page, 'unit_officer');
  await page.goto(`/danh-muc/${id}`);
  await expect(page.getByText('Trong tệp có dấu chỉ độ mật.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Xem xét dấu mật của tệp Toàn văn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Toàn văn' })).toBeVisible();
  await expect(page.getByLabel('Vì sao không phải dấu mật')).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, 'head');
  await page.reload();
  const send = page.getByRole('button', { name: 'Xác nhận tệp không mang dấu mật' });
  await send.press('Enter');
  await expect(page.getByLabel('Vì sao không phải dấu mật')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Vì sao không phải dấu mật').fill('Biểu mẫu minh họa cách đóng dấu.');
  await send.press('Enter');
  await expect(page.getByRole('region', { name: /^Trang 1/ })).toContainText('MẬT', {
    timeout: 30_000,
  });
});
