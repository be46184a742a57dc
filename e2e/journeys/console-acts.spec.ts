import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { hanoiNow, openRequest, registered, signIn, test } from './console-officer.ts';

const doneIn = (page: Page) => page.locator('.acts .panel.good');
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Việc có thể làm' });

test.describe('an officer', () => {
  test.beforeEach(({ page }) => signIn(page, 'contact_officer'));

  test('asks to complete, writes down what was added, and then a withdrawal', async ({ page }) => {
    const request = await registered(page, ['Giấy tờ của dự án'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    await page.keyboard.press('b');
    await panelOf(page).getByRole('button', { name: 'Gửi hướng dẫn bổ sung' }).click();
    await expect(panelOf(page).getByRole('alert')).toContainText('Chọn ít nhất một chỗ còn thiếu');
    await panelOf(page).getByLabel('Nội dung thông tin cần cung cấp').check();
    await panelOf(page).getByLabel('Hướng dẫn cho người yêu cầu').fill('Cho biết dự án nào.');
    await expect(panelOf(page)).toContainText('không còn tính; hạn mới tính từ ngày bổ sung đủ');
    await panelOf(page).getByRole('button', { name: 'Gửi hướng dẫn bổ sung' }).click();
    await expect(doneIn(page)).toHaveText('Đã gửi hướng dẫn bổ sung.');
    await expect(page.locator('.due')).toContainText('Chưa tính hạn');
    await expect(page.getByText('Đang chờ bổ sung:')).toBeVisible();

    await page.keyboard.press('b');
    await panelOf(page).getByLabel('Thông tin được yêu cầu').fill('Giấy tờ của dự án cầu Mẫu');
    await panelOf(page).getByRole('button', { name: 'Ghi nhận phần bổ sung' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận phần bổ sung.');
    await expect(page.locator('.stage')).toHaveText('Đã tiếp nhận');
    await expect(page.locator('.items')).toContainText('Giấy tờ của dự án cầu Mẫu');
    await expect(page.locator('.due')).toContainText(/Còn \d+ ngày/);

    await page.getByRole('link', { name: 'Ghi nhận rút yêu cầu' }).click();
    await panelOf(page).getByRole('button', { name: 'Ghi nhận người yêu cầu đã rút' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận việc rút yêu cầu.');
    await expect(page.locator('.stage')).toHaveText('Đã rút');
  });

  test('says why information of the 2016 law is complex, and gives notice of time', async ({
    page,
  }) => {
    const request = await registered(page, ['Hồ sơ quy hoạch'], {
      sentAt: '2026-08-31T23:59:00+07:00',
      delivery: 'postal',
    });
    await openRequest(page, request);
    await expect(page.locator('dd').filter({ hasText: '104/2016/QH13' })).toBeVisible();
    await page.keyboard.press('v');
    await panelOf(page)
      .getByRole('radio', { name: /Phức tạp/ })
      .check();
    await expect(panelOf(page)).toContainText(/Hạn cuối trở thành \d\d\/\d\d\/2026/);
    await panelOf(page).getByRole('button', { name: 'Xác nhận yêu cầu hợp lệ' }).click();
    await expect(panelOf(page).getByRole('alert')).toContainText('Nêu lý do coi');
    await expect(panelOf(page).getByRole('radio', { name: /Phức tạp/ })).toBeChecked();
    await panelOf(page).getByLabel('Vì sao là phức tạp').fill('Phải tập hợp từ ba phòng.');
    await panelOf(page).getByRole('button', { name: 'Xác nhận yêu cầu hợp lệ' }).click();
    await expect(doneIn(page)).toHaveText('Đã xác nhận yêu cầu hợp lệ.');

    await expect(panelOf(page)).toContainText(/Chậm nhất \d\d\/\d\d\/2026/);
    await panelOf(page).getByText('Vì sao là ngày này?').click();
    await expect(panelOf(page)).toContainText('Thời hạn 3 ngày làm việc theo khoản 2 Điều 31');

    await page.keyboard.press('t');
    await panelOf(page).getByRole('button', { name: 'Gửi thông báo thời hạn' }).click();
    await expect(doneIn(page)).toHaveText('Đã gửi thông báo thời hạn.');
    await expect(page.getByRole('link', { name: 'Gia hạn' })).toHaveCount(0);
  });

  test('gives a part, and says under which ground the rest is kept', async ({ page }) => {
    const request = await registered(page, ['Hồ sơ có dữ liệu cá nhân'], {
      sentAt: hanoiNow().at,
    });
    await openRequest(page, request);
    await page.getByRole('link', { name: 'Cung cấp một phần nội dung 1' }).click();
    const panel = panelOf(page);
    await panel.getByRole('radio', { name: /Thông tin không được tiếp cận/ }).check();
    await panel.getByRole('radio', { name: /Đời sống riêng tư/ }).check();
    await panel.getByLabel('Thông tin về ai').fill('Chủ sử dụng thửa đất liền kề');
    await panel.getByLabel('Lý do giữ lại phần này').fill('Dữ liệu cá nhân của người khác.');
    await panel.getByRole('button', { name: 'Cung cấp một phần nội dung này' }).click();
    await expect(panel.getByRole('alert')).toContainText('Đính kèm ít nhất một tài liệu.');
    await expect(panel.getByLabel('Thông tin về ai')).toHaveValue('Chủ sử dụng thửa đất liền kề');

    await panel.getByLabel('Tải thêm tài liệu').setInputFiles({
      name: 'Phần được cung cấp.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Phần được cung cấp, đã lược dữ liệu cá nhân.'),
    });
    await expect(panel.getByRole('checkbox', { name: 'Phần được cung cấp.txt' })).toBeChecked();
    await panel.getByRole('button', { name: 'Cung cấp một phần nội dung này' }).click();
    await expect(doneIn(page)).toHaveText('Đã ghi nhận cung cấp một phần.');
    await expect(page.locator('.items')).toContainText('Dữ liệu cá nhân của người khác.');
  });

  test('prints a request as what is put up to the leaders', async ({ page }) => {
    const request = await registered(page, ['Bảng kê tài sản công'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    await expect(page.getByText('PHIẾU TRÌNH', { exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('PHIẾU TRÌNH', { exact: true })).toBeVisible();
    await expect(page.getByText('Ý kiến của lãnh đạo')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Hộp việc', exact: true })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Việc có thể làm' })).toBeHidden();
  });
});
