import { expect } from '../fixtures.ts';
import type { Page } from '@playwright/test';
import { demoAccount } from '../people.ts';
import { openFromMenu } from './console-menu.ts';
import { hanoiNow, openRequest, registered, signIn, test } from './console-officer.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** What the panel says after an act; the acts that are open now stand below it. */
const doneIn = (page: Page) => page.locator('.acts .panel.good');

test.describe('an officer works on a request', () => {
  test.beforeEach(({ page }) => signIn(page, 'contact_officer'));

  test('by keyboard alone, from judging it valid to proving delivery', async ({ page }) => {
    const request = await registered(page, ['Quy hoạch tuyến phố', 'Biên bản họp nội bộ'], {
      sentAt: hanoiNow().at,
    });
    await openRequest(page, request);

    await page.keyboard.press('v');
    await expect(page.getByRole('heading', { name: 'Xác nhận hợp lệ' })).toBeFocused();
    await expect(page.getByText('Hạn cuối vẫn là')).toBeVisible();
    await page.getByLabel('Ghi chú').press('Tab');
    await page.getByRole('button', { name: 'Xác nhận yêu cầu hợp lệ' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã xác nhận yêu cầu hợp lệ.');
    await expect(page.locator('.stage')).toHaveText('Đang giải quyết');

    await page.keyboard.press('e');
    const lastDay = await page.locator('.consequence strong').nth(1).textContent();
    await page.getByLabel('Lý do gia hạn').fill('Phải tìm trong kho lưu trữ.');
    await page.getByRole('button', { name: 'Gia hạn một lần' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã gia hạn.');
    await expect(page.locator('.request__state')).toContainText(`${lastDay} (đã gia hạn)`);
    await expect(page.getByRole('link', { name: 'Gia hạn', exact: false })).toHaveCount(0);

    await page.getByRole('link', { name: 'Cung cấp nội dung 1' }).press('Enter');
    const panel = page.getByRole('complementary', { name: 'Việc có thể làm' });
    await panel
      .getByLabel('Tải thêm tài liệu')
      .setInputFiles({ name: 'Quy hoạch.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(panel.getByRole('checkbox', { name: 'Quy hoạch.pdf' })).toBeChecked();
    await panel.getByRole('button', { name: 'Cung cấp nội dung này' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã ghi nhận cung cấp.');

    await page.getByRole('link', { name: 'Từ chối nội dung 2' }).press('Enter');
    await panel.getByRole('radio', { name: /Thông tin không được tiếp cận/ }).check();
    await panel.getByRole('button', { name: 'Từ chối nội dung này' }).press('Enter');
    await expect(panel.getByRole('alert')).toBeFocused();
    await expect(panel.getByRole('alert')).toContainText('Chọn rõ trường hợp cụ thể');
    await panel.getByRole('radio', { name: /Cuộc họp nội bộ/ }).check();
    await panel.getByLabel('Cuộc họp hoặc tài liệu nội bộ nào').fill('Họp giao ban ngày 02/11');
    await panel.getByLabel('Vì sao không tách được').fill('Toàn bộ là ý kiến trao đổi.');
    await panel.getByLabel('Lý do từ chối').fill('Biên bản họp nội bộ.');
    await panel.getByRole('button', { name: 'Từ chối nội dung này' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã ghi nhận từ chối.');
    await expect(page.locator('.stage')).toHaveText('Đã có kết quả, chờ trả');

    await page.keyboard.press('d');
    await expect(panel).toContainText('Người yêu cầu mở được: Quy hoạch.pdf');
    await panel.getByRole('button', { name: 'Trả kết quả' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã trả kết quả.');

    await expect(page.getByRole('heading', { name: 'Việc có thể làm' })).toBeFocused();

    await page.keyboard.press('p');
    await panel.getByRole('button', { name: 'Ghi nhận đã giao' }).press('Enter');
    await expect(panel.getByRole('alert')).toContainText('Chọn bằng chứng');
    await panel.getByLabel('Bằng chứng').selectOption('Ký nhận tại cơ quan');
    await panel.getByRole('button', { name: 'Ghi nhận đã giao' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã ghi nhận việc giao nhận.');
    await expect(page.getByText('Khiếu nại được', { exact: true })).toBeVisible();
  });

  test('is told what others did, and keeps what was typed', async ({ page, browser, adminUrl }) => {
    const request = await registered(page, ['Số liệu cấp phép xây dựng'], {
      sentAt: hanoiNow().at,
    });
    await openRequest(page, request);
    await page.keyboard.press('a');
    await page.getByLabel('Đơn vị nắm giữ thông tin').fill('Phòng Quản lý đô thị');

    const other = await (await browser.newContext({ baseURL: adminUrl })).newPage();
    await signIn(other, 'head');
    await openRequest(other, request);
    await other.keyboard.press('n');
    await other.getByLabel('Ghi chú nội bộ').fill('Ưu tiên việc này.');
    await other.getByRole('button', { name: 'Lưu ghi chú' }).press('Enter');
    await expect(doneIn(other)).toHaveText('Đã lưu ghi chú.');
    await other.context().close();

    await page.getByRole('button', { name: 'Giao xử lý' }).press('Enter');
    const told = page.getByRole('alert').filter({ hasText: 'vừa được người khác cập nhật' });
    await expect(told).toContainText('Ưu tiên việc này.');
    await expect(page.getByLabel('Đơn vị nắm giữ thông tin')).toHaveValue('Phòng Quản lý đô thị');

    await page.getByRole('button', { name: 'Giao xử lý' }).press('Enter');
    await expect(doneIn(page)).toHaveText('Đã giao xử lý.');
    await expect(page.getByText('Phòng Quản lý đô thị').first()).toBeVisible();
  });

  test('loses nothing when the session ends in the middle of a form', async ({ page, context }) => {
    const request = await registered(page, ['Danh mục dự án chậm tiến độ'], {
      sentAt: hanoiNow().at,
    });
    await openRequest(page, request);
    await page.keyboard.press('n');
    await page.getByLabel('Ghi chú nội bộ').fill('Đã hỏi phòng Kế hoạch.');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();

    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(dialog.getByLabel('Mật khẩu')).toBeFocused();
    await dialog.getByLabel('Mật khẩu').fill(demoAccount('contact_officer').password);
    await dialog.getByLabel('Mật khẩu').press('Enter');

    await expect(dialog).toBeHidden();
    await expect(doneIn(page)).toHaveText('Đã lưu ghi chú.');
    await expect(page.getByText('Đã hỏi phòng Kế hoạch.')).toBeVisible();
  });

  test('is asked before what is typed is left behind', async ({ page }) => {
    const request = await registered(page, ['Bản đồ ngập'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    await page.keyboard.press('n');
    await page.getByLabel('Ghi chú nội bộ').fill('Đang gõ');
    await openFromMenu(page, 'Cơ quan', 'Cơ quan');

    await page.getByRole('button', { name: 'Ở lại trang này' }).click();
    await expect(page.getByLabel('Ghi chú nội bộ')).toHaveValue('Đang gõ');
    await openFromMenu(page, 'Cơ quan', 'Cơ quan');
    await page.getByRole('button', { name: 'Bỏ nội dung đang gõ' }).click();
    await expect(page.getByRole('heading', { name: 'Cơ quan và đầu mối' })).toBeFocused();
  });

  test('hears why a file is turned away', async ({ page }) => {
    const request = await registered(page, ['Bản vẽ'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    const files = [
      { name: 'trống.pdf', buffer: Buffer.alloc(0) },
      { name: 'chương trình.pdf', buffer: Buffer.from('MZ\x90\x00 not a document at all') },
    ].map((file) => ({ ...file, mimeType: 'application/pdf' }));
    await page.getByLabel('Tải tài liệu lên').setInputFiles(files);

    await expect(page.getByRole('alert')).toContainText('trống.pdf: Tệp không có nội dung');
    await expect(page.getByRole('alert')).toContainText('chương trình.pdf: ');
    await expect(page.getByText('Chưa có tài liệu nào.')).toBeVisible();
  });

  test('opens the identity for a reason that is written down', async ({ page }) => {
    const request = await registered(page, ['Giấy phép'], { sentAt: hanoiNow().at });
    await openRequest(page, request);
    await expect(page.getByText('Nguyễn Thị Mẫu')).toHaveCount(0);
    await page.getByText('Mở danh tính người yêu cầu').click();
    await page.getByRole('button', { name: 'Mở danh tính' }).click();
    await expect(page.locator('#identityReason-error')).toBeVisible();

    await page.getByLabel('Lý do mở').fill('Gọi điện hẹn giờ nhận kết quả');
    await page.getByRole('button', { name: 'Mở danh tính' }).click();
    await expect(page.getByText('Nguyễn Thị Mẫu')).toBeVisible();
    await expect(page.getByText('Danh tính đã mở 1 lần')).toBeVisible();
  });
});
