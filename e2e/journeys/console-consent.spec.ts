import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { hanoiNow, openRequest, registered, signIn, test } from './console-officer.ts';

const doneIn = (page: Page) => page.locator('.acts .panel.good');
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Việc có thể làm' });

test.describe('information that concerns somebody', () => {
  test.beforeEach(({ page }) => signIn(page, 'contact_officer'));

  test('is refused for want of consent only after consent was asked for', async ({ page }) => {
    const request = await registered(page, ['Hồ sơ của hộ liền kề'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    const panel = panelOf(page);
    const refuse = async () => {
      await panel.getByRole('radio', { name: /chưa đủ điều kiện/ }).check();
      await panel.getByRole('radio', { name: /Đời sống riêng tư/ }).check();
      await panel.getByLabel('Thiếu sự đồng ý của ai').fill('Chủ sử dụng thửa đất liền kề');
      await panel.getByLabel('Vì sao không tách được').fill('Thông tin gắn với một người.');
      await panel.getByLabel('Lý do từ chối').fill('Người có liên quan chưa đồng ý.');
      await panel.getByRole('button', { name: 'Từ chối nội dung này' }).click();
    };
    await page.getByRole('link', { name: 'Từ chối nội dung 1' }).click();
    await refuse();
    await expect(panel.getByRole('alert')).toContainText('Chưa hỏi ý kiến người có liên quan');

    await openRequest(page, request);
    await page.getByRole('link', { name: 'Hỏi ý kiến người liên quan nội dung 1' }).click();
    await panel.getByLabel('Hỏi ý kiến ai').fill('Bà Trần Thị Mẫu');
    await panel.getByLabel('Vì sao phải hỏi').fill('Có thông tin riêng tư.');
    await panel.getByRole('button', { name: 'Ghi nhận đã hỏi ý kiến' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận việc hỏi ý kiến.');

    await page.getByRole('link', { name: 'Ghi nhận không đồng ý' }).click();
    await expect(panel.getByRole('radio', { name: /Bà Trần Thị Mẫu/ })).toBeChecked();
    await panel.getByRole('button', { name: 'Ghi nhận không đồng ý' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận việc không đồng ý.');

    await page.getByRole('link', { name: 'Từ chối nội dung 1' }).click();
    await refuse();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận từ chối.');
  });

  test('is given once the person agrees, and then not refused', async ({ page }) => {
    const request = await registered(page, ['Hồ sơ của cửa hàng'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    const panel = panelOf(page);
    await page.getByRole('link', { name: 'Hỏi ý kiến người liên quan nội dung 1' }).click();
    await panel.getByLabel('Hỏi ý kiến ai').fill('Chủ cửa hàng');
    await panel.getByLabel('Vì sao phải hỏi').fill('Có bí mật kinh doanh.');
    await panel.getByRole('button', { name: 'Ghi nhận đã hỏi ý kiến' }).click();
    await page.getByRole('link', { name: 'Ghi nhận đồng ý' }).click();
    await panel.getByRole('button', { name: 'Ghi nhận đã đồng ý' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận sự đồng ý.');

    await page.getByRole('link', { name: 'Từ chối nội dung 1' }).click();
    await panel.getByRole('radio', { name: /Thông tin không được tiếp cận/ }).check();
    await panel.getByRole('radio', { name: /Bí mật kinh doanh/ }).check();
    await panel.getByLabel('Bí mật kinh doanh của ai').fill('Chủ cửa hàng');
    await panel.getByLabel('Vì sao không tách được').fill('Không tách được.');
    await panel.getByLabel('Lý do từ chối').fill('Bí mật kinh doanh.');
    await panel.getByRole('button', { name: 'Từ chối nội dung này' }).click();
    await expect(panel.getByRole('alert')).toContainText('Người có liên quan đã đồng ý');
  });
});
