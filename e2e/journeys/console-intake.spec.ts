import { expect } from '../fixtures.ts';
import { hanoiNow, signIn, test } from './console-officer.ts';

test.describe('an officer registers what came on paper', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto('/tiep-nhan');
  });

  test('keeps everything typed when something must be mended', async ({ page }) => {
    const items = page.getByLabel('Thông tin cần cung cấp');
    await items.fill('Sổ theo dõi cấp phép vỉa hè 🌧️ phố Huế');
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await items.nth(1).fill('Biên bản kiểm tra vỉa hè');
    await page.getByLabel('Qua bưu chính').first().check();
    await page.getByLabel('Họ và tên').fill('Trần Văn Mẫu');
    await page.locator('#requester-email').fill('khong-phai-thu');
    await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).click();

    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(/^Lỗi: /);
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.locator('#requester-email')).toBeFocused();
    await expect(items.first()).toHaveValue('Sổ theo dõi cấp phép vỉa hè 🌧️ phố Huế');
    await expect(items.nth(1)).toHaveValue('Biên bản kiểm tra vỉa hè');
    await expect(page.getByLabel('Qua bưu chính').first()).toBeChecked();
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Văn Mẫu');
  });

  test('registers once on a double click and hands out a receipt', async ({ page }) => {
    await page.getByLabel('Thông tin cần cung cấp').fill('Danh mục cây xanh thay thế năm nay');
    await page.getByLabel('Họ và tên').fill('Lê Thị Mẫu');
    await page.locator('#requester-email').fill('le-thi-mau@example.invalid');
    await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).dblclick();

    await expect(page.getByRole('heading', { name: 'Đã vào sổ yêu cầu' })).toBeFocused();
    await expect(page.getByText(/^Hạn cuối trả lời: /)).toBeVisible();
    const [reference = '', code = ''] = await page.locator('.receipt__code').allTextContents();
    expect(page.url()).not.toContain(code);
    await page.goto('/?tim=cay+xanh+thay+the');
    await expect(page.locator('tbody tr')).toHaveCount(1);
    await expect(page.locator('tbody tr')).toContainText(reference);
  });

  test('does not put an empty form into the register', async ({ page }) => {
    await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('phiếu trống thì không vào sổ');
  });

  test('asks what the law of the day of sending asks', async ({ page }) => {
    await expect(page.getByLabel('Fax')).toHaveCount(0);
    await expect(page.getByLabel('Lý do, mục đích')).toHaveCount(0);
    await page.getByLabel('Ngày gửi').fill('2026-08-31');
    await expect(page.getByText('104/2016/QH13')).toBeVisible();
    await expect(page.getByLabel('Fax').first()).toBeVisible();
    await expect(page.getByLabel('Lý do, mục đích')).toBeVisible();
  });

  test('takes the true day of receipt and gaps, and says what is missing', async ({ page }) => {
    await page.getByLabel('Thông tin cần cung cấp').fill('Thông tin về hồ điều hòa');
    await page.getByLabel('Ngày gửi').fill('2026-11-02');
    await page.getByLabel('Ngày nhận thật').fill('2026-11-05');
    await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).click();
    await expect(page.getByText('Chưa tính hạn')).toBeVisible();
    await expect(page.getByText('Họ và tên')).toBeVisible();
    await page.getByRole('link', { name: 'Mở yêu cầu' }).click();
    await expect(page.getByText('thứ Năm, 05/11/2026')).toBeVisible();

    await page.goto('/tiep-nhan');
    await page.getByLabel('Thông tin cần cung cấp').fill('Ngày không có');
    await page.getByLabel('Ngày nhận thật').fill('');
    await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).click();
    await expect(page.getByRole('alert')).toContainText('Nhập ngày này.');
    await page.getByLabel('Ngày nhận thật').fill(hanoiNow().on);
  });
});
