import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '../fixtures.ts';
import { signIn, test } from './console-officer.ts';

test('an administrator keeps the words that mean others', async ({ page }) => {
  const term = `từ mẫu ${randomUUID().slice(0, 8)}`;
  await signIn(page, 'administrator');
  await page.goto('/tu-tim-kiem');
  await page.getByText('Thêm từ').first().click();
  await page.getByLabel('Từ hoặc chữ viết tắt').first().fill(term);
  await page.getByRole('button', { name: 'Thêm từ' }).click();
  await expect(page.getByRole('alert')).toContainText('Nhập từ 1 đến 8 nghĩa');
  await expect(page.getByLabel('Từ hoặc chữ viết tắt').first()).toHaveValue(term);
  await page.getByLabel('Nghĩa', { exact: true }).fill('nghĩa một\nnghĩa hai');
  await page.getByRole('button', { name: 'Thêm từ' }).click();
  await expect(page.locator('.panel.good')).toHaveText('Đã thêm từ.');

  await page.getByLabel('Tìm trong danh sách').fill(term);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: term });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('nghĩa một; nghĩa hai');

  await row.getByText('Sửa').click();
  await row.getByLabel(`Nghĩa của ${term}`).fill('nghĩa ba');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await row.getByRole('button', { name: 'Lưu' }).click();
  await expect(row).toContainText('Đã lưu.');
  await expect(row.getByRole('cell').first()).toHaveText('nghĩa ba');

  await row.getByRole('button', { name: 'Tắt' }).click();
  await expect(row.locator('.tag')).toHaveText('Đã tắt');
  await row.getByRole('button', { name: 'Bật lại' }).click();
  await expect(row.locator('.tag')).toHaveCount(0);
});

test('nobody else is shown the words', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto('/tu-tim-kiem');
  await expect(page.getByText('Trang này dành cho quản trị viên.')).toBeVisible();
  await expect(page.getByText('Thêm từ')).toHaveCount(0);
});
