import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { demoAccount } from '../people.ts';
import { AGENCY } from '../requests.ts';
import { openRequest, registered, signIn, test } from './console-officer.ts';

test('an administrator adds a person, who then signs in, and is let go', async ({
  page,
  browser,
  adminUrl,
}) => {
  const name = `Phạm Thị Mẫu ${randomUUID().slice(0, 4)}`;
  const email = `${randomUUID()}@mau.invalid`;
  await signIn(page, 'administrator');
  await page.goto('/nhan-su');
  await page.getByText('Thêm người').first().click();
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Thư điện tử công vụ').fill(email);
  await page.getByLabel('Vai trò', { exact: true }).selectOption('unit_officer');
  await page.getByLabel('Mật khẩu ban đầu').fill('ngắn');
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await expect(page.getByRole('alert')).toContainText('Mật khẩu phải có từ 12');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(name);

  await page.getByRole('searchbox', { name: 'Cơ quan' }).fill('so xay dung');
  await page.getByRole('radio', { name: /Sở Xây dựng/ }).check();
  await page.getByLabel('Mật khẩu ban đầu').fill('một mật khẩu đủ dài');
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await expect(page.locator('.panel.good')).toHaveText('Đã thêm người mới.');

  const other = await (await browser.newContext({ baseURL: adminUrl })).newPage();
  await other.goto('/dang-nhap');
  await other.getByLabel('Thư điện tử công vụ').fill(email);
  await other.getByLabel('Mật khẩu').fill('một mật khẩu đủ dài');
  await other.getByLabel('Mật khẩu').press('Enter');
  await expect(other.getByText(name)).toBeVisible();

  const row = page.getByRole('row').filter({ hasText: email });
  await row.getByText('Cấp lại mật khẩu').click();
  await row.getByLabel(`Mật khẩu mới của ${name}`).fill('ngắn');
  await row.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
  await expect(row.getByText('Mật khẩu phải có từ 12').first()).toBeVisible();
  await row.getByLabel(`Mật khẩu mới của ${name}`).fill('mật khẩu trao tay lần hai');
  await row.getByRole('button', { name: 'Đặt mật khẩu mới' }).click();
  await expect(row.getByText('Đã lưu.')).toBeVisible();
  await other.goto('/');
  await expect(other).toHaveURL(/dang-nhap/);
  await other.getByLabel('Thư điện tử công vụ').fill(email);
  await other.getByLabel('Mật khẩu').fill('mật khẩu trao tay lần hai');
  await other.getByLabel('Mật khẩu').press('Enter');
  await expect(other.getByText(name)).toBeVisible();

  await row.getByRole('button', { name: 'Ngừng tài khoản' }).click();
  await expect(row.getByRole('button', { name: 'Xác nhận ngừng' })).toBeFocused();
  await expect(row.locator('.tag')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(row.locator('.tag')).toHaveText(/^Ngừng \d\d:\d\d ngày/);
  await other.goto('/');
  await expect(other).toHaveURL(/dang-nhap/);
  await other.context().close();
});

test('a contact officer names contact points of the own agency only', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto(`/co-quan/${AGENCY}`);
  await expect(page.getByText('Đặt đầu mối mới')).toBeVisible();

  await page.goto('/co-quan/HN-STP');
  await expect(page.getByRole('heading', { name: /Sở Tư pháp/ })).toBeVisible();
  await expect(page.getByText('Đặt đầu mối mới')).toHaveCount(0);
});

test('forms, refusals and dialogs leave axe nothing to find', async ({ page, context }) => {
  // Twenty looks of axe at one page.
  test.slow();
  await signIn(page, 'contact_officer');
  const request = await registered(page, ['Hồ sơ một', 'Hồ sơ hai'], {
    sentAt: '2026-08-28T09:00:00+07:00',
  });
  await openRequest(page, request);
  for (const act of ['judge_valid', 'ask_to_complete', 'assign', 'add_note', 'withdraw']) {
    await page.goto(`/yeu-cau/${request.id}?viec=${act}`);
    await expectClean(page, act);
  }
  for (const act of ['provide_item', 'provide_item_partly', 'refuse_item']) {
    await page.goto(`/yeu-cau/${request.id}?viec=${act}&noi-dung=1`);
    await expectClean(page, act);
  }
  await page.getByRole('radio', { name: /Không thuộc trách nhiệm/ }).check();
  await page.getByRole('button', { name: 'Từ chối nội dung này' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expectClean(page, 'refused');

  await page.goto(`/yeu-cau/${request.id}?viec=add_note`);
  await page.getByLabel('Ghi chú nội bộ').fill('Ghi chú');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(dialog).toBeVisible();
  await expectClean(page, 'dialog');
  await dialog.getByLabel('Mật khẩu').fill(demoAccount('contact_officer').password);
  await dialog.getByLabel('Mật khẩu').press('Enter');
  await expect(dialog).toBeHidden();
});

async function expectClean(page: Page, where: string): Promise<void> {
  await expect(page.locator('.acts form')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found, `${where}, ${colorScheme}`).toEqual([]);
  }
}
