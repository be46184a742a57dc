import { expect } from '../fixtures.ts';
import { registered, signIn, test } from './console-officer.ts';

test('several years stand side by side, each saying where it comes from', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await registered(page, ['Bản đồ quy hoạch mẫu'], { sentAt: '2026-02-09T09:00:00+07:00' });

  await signIn(page, 'overseer');
  await page.goto('/bao-cao');
  await page.getByRole('link', { name: 'Sơ kết, tổng kết nhiều năm' }).click();
  const [from, until] = [page.getByLabel('Từ năm'), page.getByLabel('Đến năm')];
  await expect(from).toHaveValue('2023');
  await from.fill('2026');
  await until.fill('2024');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page.locator('#den-error')).toContainText('Năm cuối không thể trước năm đầu.');
  await expect(page.locator('#co-quan-error')).toContainText('Chọn cơ quan.');
  await expect(from).toHaveValue('2026');

  await page.getByRole('searchbox', { name: 'Cơ quan' }).fill('Sở Xây dựng');
  await page.getByRole('radio', { name: /^Sở Xây dựng thành phố Hà Nội/ }).check();
  await from.fill('2024');
  await until.fill('2026');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page.getByText('Đã chọn: Sở Xây dựng')).toBeVisible();
  await expect(
    page.getByText('Không có số liệu. Trong năm này cơ quan chưa thành lập'),
  ).toBeVisible();
  await expect(page.getByText('Năm chưa kết thúc, số liệu còn tăng.')).toBeVisible();

  const all = page.getByRole('region', { name: 'Mọi chỉ tiêu của biểu mẫu qua các năm' });
  await expect(all.getByRole('columnheader', { name: /^2024/ })).toContainText('chưa có số liệu');
  await expect(all.getByRole('columnheader', { name: /^2026/ })).toContainText('nay tính');
  const requested = all.getByRole('row', { name: /^Số thông tin được yêu cầu/ });
  await expect(requested.getByRole('cell').first()).toHaveText('–chưa có số liệu');
  await expect(requested.getByRole('cell').last()).toHaveText(/^[1-9]\d*$/);
  const drawn = page.getByRole('figure').filter({ hasText: 'Số thông tin được yêu cầu' });
  await expect(drawn).toContainText('năm 2024 chưa có số liệu');

  for (const [name, type] of [
    ['PDF', 'application/pdf'],
    ['Word', 'wordprocessingml'],
    ['Excel', 'spreadsheetml'],
    ['CSV', 'text/csv'],
  ] as const) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const file = await page.request.get(address ?? '');
    expect(file.headers()['content-type']).toContain(type);
  }

  await page.getByLabel('Báo cáo', { exact: true }).selectOption({
    label: 'Báo cáo của Ủy ban nhân dân Thành phố',
  });
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(
    page.getByRole('heading', { name: /^Ủy ban nhân dân thành phố Hà Nội/ }),
  ).toBeVisible();
});
