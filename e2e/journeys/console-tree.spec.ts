import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { signIn, test } from './console-officer.ts';

/** Bodies that no other journey looks at. */
const MOVED = 'Sở Du lịch thành phố Hà Nội';
const ABOVE = 'Sở Văn hóa và Thể thao thành phố Hà Nội';
const FAR_DAY = '2027-06-01';

test.describe('an administrator changes who reports to whom', () => {
  test('sees what a move touches, and the tree of each day', async ({ page }) => {
    await signIn(page, 'administrator');
    await page.goto('/cay-co-quan');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await expect(page.locator('#on-error')).toContainText('Nhập ngày này.');

    await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: MOVED });
    await page.getByLabel('Cơ quan cấp trên').selectOption({ label: ABOVE });
    await page.getByLabel('Có hiệu lực từ ngày').fill(FAR_DAY);
    await page.getByLabel('Căn cứ').fill('Quyết định thử số 2');
    await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
    await expect(page.getByRole('heading', { name: /^Xem trước/ })).toBeFocused();
    await expect(page.getByText(`Trực thuộc ${ABOVE}, từ 01/06/2027`)).toBeVisible();
    await expect(page.getByText(/yêu cầu đang giải quyết$/)).toBeVisible();
    await page.getByRole('button', { name: 'Ghi nhận thay đổi' }).press('Enter');
    await expect(page.getByRole('row', { name: /Quyết định thử số 2/ })).toBeVisible();

    await expect(below(page, ABOVE)).not.toContainText(MOVED);
    await page.goto(`/cay-co-quan?ngay=${FAR_DAY}`);
    await expect(below(page, ABOVE)).toContainText(MOVED);
    await page.goto('/cay-co-quan?ngay=2025-06-30');
    await expect(
      page.getByRole('listitem').filter({ hasText: 'quận Ba Đình' }).first(),
    ).toBeVisible();
  });

  test('others read it, and are offered no change', async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto('/cay-co-quan');
    await expect(page.getByRole('heading', { name: 'Cây cơ quan' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Xem trước thay đổi' })).toHaveCount(0);
  });
});

/** The branch of a body: its own name and all below it. */
function below(page: Page, name: string) {
  return page
    .locator('main li')
    .filter({ has: page.locator('> a', { hasText: name }) })
    .last();
}
