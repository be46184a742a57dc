import { expect } from '../fixtures.ts';
import {
  hanoiNow,
  openRequest,
  registered,
  signIn,
  signInByForm,
  signInElsewhere,
  test,
} from './console-officer.ts';

test.describe('the console', () => {
  test('lets people in by keyboard, and takes them where they wanted to go', async ({ page }) => {
    await page.goto('/lich?nam=2025');
    await expect(page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' })).toBeVisible();
    await signInByForm(page, 'contact_officer', 'không phải mật khẩu này');
    await expect(page.getByRole('alert')).toContainText('Thư điện tử hoặc mật khẩu không đúng');
    await signInByForm(page, 'contact_officer');
    await expect(page.getByRole('heading', { name: 'Lịch làm việc năm 2025' })).toBeVisible();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' })).toBeVisible();
    await page.goto('/');
    await expect(page).toHaveURL(/dang-nhap/);
  });

  test('never sends anybody to another site after signing in', async ({ page, adminUrl }) => {
    await page.goto('/dang-nhap?den=//example.invalid/');
    await signInByForm(page, 'contact_officer');
    await expect(page.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();
    expect(page.url()).toContain(adminUrl);
  });

  test('shows an overseer the request but neither the person nor an act', async ({ page }) => {
    await signIn(page, 'contact_officer');
    const request = await registered(page, ['Quy hoạch bến bãi'], { sentAt: hanoiNow().at });
    await signIn(page, 'overseer');
    await openRequest(page, request);
    await expect(page.getByText('Không có việc nào dành cho vai trò của bạn.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Người yêu cầu' })).toHaveCount(0);
    await expect(page.getByLabel('Tải tài liệu lên')).toHaveCount(0);
    await page.goto('/tiep-nhan');
    await expect(page.getByText('Việc tiếp nhận dành cho người làm đầu mối')).toBeVisible();
  });

  test('gives a unit officer notes and nothing else', async ({ page }) => {
    await signIn(page, 'contact_officer');
    const request = await registered(page, ['Hồ sơ cầu vượt'], { sentAt: hanoiNow().at });
    await signIn(page, 'unit_officer');
    await openRequest(page, request);
    await expect(page.locator('.acts__list a')).toHaveText([/Ghi chú/]);
    await expect(page.getByRole('link', { name: 'Cung cấp nội dung 1' })).toHaveCount(0);
  });

  test('keeps requests from administrators, and people from everybody else', async ({ page }) => {
    await signIn(page, 'administrator');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Cơ quan và đầu mối' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Hộp việc' })).toHaveCount(0);
    await page.goto('/nhan-su');
    await expect(page.getByText('Thêm người').first()).toBeVisible();
    await signIn(page, 'contact_officer');
    await page.goto('/nhan-su');
    await expect(page.getByText('Trang này dành cho quản trị viên.')).toBeVisible();
  });

  test('does not tell another agency that a request exists', async ({ page }) => {
    await signIn(page, 'contact_officer');
    const { id } = await registered(page, ['Hồ sơ hè phố'], { sentAt: hanoiNow().at });
    await signInElsewhere(page, 'contact_officer');
    await page.goto(`/yeu-cau/${id}`);
    await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
    await page.goto('/yeu-cau/00000000-0000-4000-8000-000000000000');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
  });
});
