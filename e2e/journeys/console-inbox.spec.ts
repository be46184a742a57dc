import { expect } from '../fixtures.ts';
import { hanoiNow, registered, signIn, test } from './console-officer.ts';

const LONG_AGO = '2026-09-07T09:00:00+07:00';

test.describe('the inbox', () => {
  test.beforeEach(({ page }) => signIn(page, 'contact_officer'));

  test('is walked, opened, searched and left by keys, which can be turned off', async ({
    page,
  }) => {
    const { reference } = await registered(page, ['Đề án chiếu sáng khu tập thể Trung Tự'], {
      sentAt: hanoiNow().at,
    });
    await registered(page, ['Đề án chiếu sáng vườn hoa'], { sentAt: hanoiNow().at });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();

    await page.keyboard.press('/');
    await expect(page.getByLabel('Tìm')).toBeFocused();
    await page.keyboard.type('chieu sang');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tim=chieu\+sang/);
    await expect(page.locator('tbody tr')).toHaveCount(2);

    await page.getByRole('heading', { name: 'Hộp việc' }).click();
    const rows = page.locator('[data-row]');
    await page.keyboard.press('j');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(rows.first()).toBeFocused();
    const opened = await rows.first().textContent();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: `Yêu cầu ${opened}` })).toBeFocused();

    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await expect(page.getByRole('heading', { name: 'Hộp việc' })).toBeFocused();

    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Phím tắt' });
    await expect(help).toContainText('Yêu cầu kế tiếp');
    await help.getByLabel('Dùng phím tắt trên máy này').uncheck();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Tìm')).not.toBeFocused();

    await page.goto(`/?tim=${reference.toLowerCase()}`);
    await expect(page.locator('tbody tr')).toHaveCount(1);
  });

  test('says lateness in words and by shape, and keeps its filters in the address', async ({
    page,
  }) => {
    const { reference } = await registered(page, ['Hồ sơ thoát nước phố Vọng'], {
      sentAt: LONG_AGO,
    });
    await page.goto('/?muc=late&tim=pho+vong');
    const row = page.locator('tbody tr').filter({ hasText: reference });
    await expect(row).toContainText(/Quá hạn \d+ ngày/);
    await expect(row.locator('.due--late svg')).toBeVisible();

    await page.getByLabel('Luật áp dụng').selectOption('104/2016/QH13');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page.getByText('Không có yêu cầu nào ở đây.')).toBeVisible();
    await expect(page).toHaveURL(/muc=late.*luat=104/);
    await page.goBack();
    await expect(row).toBeVisible();
    await expect(page.getByLabel('Luật áp dụng')).toHaveValue('');
  });
});
