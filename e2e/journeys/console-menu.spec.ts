import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { signIn, test } from './console-officer.ts';

const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Các trang' });
const NARROW = { width: 320, height: 700 };

test.describe('the menu', () => {
  test('is one row at 1200 px, worked by keys, and says where one is', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await signIn(page, 'contact_officer');
    await page.goto('/kien-nghi');
    const menu = menuOf(page);
    await expect(page.getByRole('heading', { name: /Kiến nghị/ })).toBeVisible();
    await expect(menu.getByRole('button', { name: 'Trình đơn' })).toBeHidden();
    const heights = await menu
      .locator('button:visible, a:visible')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().top))]);
    expect(heights).toHaveLength(1);

    const group = menu.getByRole('button', { name: 'Yêu cầu (nhóm của trang này)' });
    await expect(menu.getByRole('link', { name: 'Kiến nghị' })).toBeHidden();
    await group.focus();
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('link', { name: 'Kiến nghị' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link', { name: 'Tiếp nhận' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(group).toBeFocused();
    await expect(group).toHaveAttribute('aria-expanded', 'false');

    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Tiếp nhận yêu cầu' })).toBeFocused();
    await expect(group).toHaveAttribute('aria-expanded', 'false');
  });

  test('folds when the focus or a press goes elsewhere', async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto('/kien-nghi');
    const group = menuOf(page).getByRole('button', { name: 'Danh mục' });
    await group.click();
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    // Its beginning: the group unfolds over the middle.
    await page.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 } });
    await expect(group).toHaveAttribute('aria-expanded', 'false');

    await group.focus();
    await page.keyboard.press('Enter');
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('link', { name: 'Minh Bạch', exact: true }).focus();
    await expect(group).toHaveAttribute('aria-expanded', 'false');
  });

  test('is one button at 320 px, and opens where one is', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await signIn(page, 'overseer');
    await page.goto('/don-doc');
    const menu = menuOf(page);
    await expect(menu.getByRole('button')).toHaveCount(1);
    const open = menu.getByRole('button', { name: 'Trình đơn' });
    await open.click();
    await expect(menu.getByRole('link', { name: 'Đôn đốc và câu hỏi' })).toBeVisible();
    await menu.getByRole('button', { name: 'Cơ quan' }).click();
    await menu.getByRole('link', { name: 'Đầu mối' }).click();
    await expect(page.getByRole('heading', { name: 'Đầu mối cung cấp thông tin' })).toBeFocused();
    await expect(menu.getByRole('button')).toHaveCount(1);

    await open.click();
    await menu.getByRole('link', { name: 'Đầu mối' }).click();
    await expect(open).toBeFocused();
  });
});
