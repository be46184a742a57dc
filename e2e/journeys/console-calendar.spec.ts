import { expect } from '../fixtures.ts';
import { hanoiNow, openRequest, registered, signIn, test } from './console-officer.ts';

test.describe('an administrator changes the calendar', () => {
  test('sees every last day that would move before anything does', async ({ page }) => {
    await signIn(page, 'contact_officer');
    const request = await registered(page, ['Quy chế chợ đêm'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    const lastDay = (await page.locator('.due').textContent())?.match(/(\d\d)\/(\d\d)\/(\d{4})/);
    const [, day, month, year] = lastDay ?? [];

    await signIn(page, 'administrator');
    await page.goto('/lich');
    await page.getByLabel('Ngày', { exact: true }).fill(`${year}-${month}-${day}`);
    await page.getByLabel('Tên ngày').fill('Nghỉ thử');
    await page.getByLabel('Căn cứ').fill('Quyết định thử');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await expect(page.getByRole('heading', { name: /yêu cầu đổi hạn cuối/ })).toBeFocused();
    await expect(page.locator('tr').filter({ hasText: request.reference })).toContainText(
      `${day}/${month}/${year}`,
    );
  });

  test('is asked for the day, and finds the change in the calendar', async ({ page }) => {
    await signIn(page, 'administrator');
    await page.goto('/lich?nam=2027');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await expect(page.locator('#on-error')).toContainText('Nhập ngày này.');

    await page.getByLabel('Ngày', { exact: true }).fill('2027-12-15');
    await page.getByLabel('Tên ngày').fill('Nghỉ theo quyết định thử');
    await page.getByLabel('Căn cứ').fill('Quyết định thử số 1');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await expect(page.getByRole('heading', { name: 'Không hạn cuối nào thay đổi' })).toBeFocused();
    await page.getByRole('button', { name: 'Đổi lịch và tính lại hạn cuối' }).press('Enter');
    await expect(
      page.getByRole('row', { name: /15\/12\/2027 Nghỉ theo quyết định thử/ }),
    ).toBeVisible();
  });
});
