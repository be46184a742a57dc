import { demoAccount } from '../people.ts';
import { lodgePetition, publishEntry } from '../petitions.ts';
import { act, sendRequest } from '../requests.ts';
import { expect, test } from '../fixtures.ts';
import { actsOf, ACTS, provide, refuse, sitDown, takeAct } from './desk.ts';

test.use({ site: 'admin' });
test.beforeEach(({ page }) => sitDown(page, demoAccount('contact_officer')));

test('an answer that had to be public leads to its draft in one click', async ({ page }) => {
  const { id, reference } = await sendRequest();
  await act(id, 'judgeValid');
  await page.goto(`/yeu-cau/${id}`);
  await takeAct(page, provide(1), async (panel) => {
    await panel.getByRole('textbox', { name: 'Trả lời' }).fill('Danh sách kèm theo.');
    await panel
      .getByLabel('Thông tin này thuộc loại phải công khai')
      .selectOption({ value: 'L26.17.1.a-1' });
    await panel.getByLabel('Ngày tạo ra thông tin').fill('2026-09-07');
  });
  await expect(page.getByText('đã trễ từ trước khi có người hỏi')).toBeVisible();

  await takeAct(page, ACTS.deliver);
  await page.goto('/sau-tra-loi');
  const row = page.getByRole('row').filter({ hasText: reference });
  await row.getByRole('button', { name: 'Đề xuất công khai' }).click();
  await expect(row.getByRole('status')).toContainText('Đọc lại cả nội dung trong tệp');
  await expect(row.getByRole('link', { name: 'Mở mục thông tin' })).toBeVisible();
});

test('a refusal as already public picks the entry that holds it', async ({ page }) => {
  const title = `Bảng giá mẫu ${Date.now()}`;
  await publishEntry(title);
  const { id } = await sendRequest();
  await act(id, 'judgeValid');
  await page.goto(`/yeu-cau/${id}`);
  await takeAct(page, refuse(1), async (panel) => {
    await panel.getByLabel('Thông tin đã được công khai').check();
    await panel.getByLabel('Mục thông tin đang công khai').fill(title);
    await panel.getByRole('radio', { name: title }).check();
    await panel.getByLabel('Lý do từ chối').fill('Đã công khai trong danh mục.');
  });

  await expect(page.getByText(`Đã công khai tại mục “${title}” của danh mục`)).toBeVisible();
});

test('a petition is answered from the list, and what is missing is said', async ({ page }) => {
  const { reference } = await lodgePetition(await publishEntry());
  await page.goto('/kien-nghi');
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByText('Cột giá ghi nhầm đơn vị tính.').first()).toBeVisible();

  await page.getByRole('link', { name: 'Xác định thông tin chính xác' }).click();
  const panel = actsOf(page);
  await panel.getByRole('button', { name: 'Gửi' }).click();
  await expect(panel.getByRole('alert')).toContainText('Viết trả lời cho người kiến nghị.');
  await panel.getByLabel('Trả lời').fill('Đã đối chiếu với bản gốc.');
  await panel.getByRole('button', { name: 'Gửi' }).click();

  await expect(panel.getByText('Đã trả lời: thông tin chính xác.')).toBeVisible();
  await page.goto('/kien-nghi?muc=xong');
  await expect(page.getByRole('row').filter({ hasText: reference })).toContainText(
    'Thông tin chính xác',
  );
});
