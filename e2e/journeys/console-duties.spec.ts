import { AGENCY } from '../requests.ts';
import { expect } from '../fixtures.ts';
import { hanoiNow, signIn, test } from './console-officer.ts';

/** One white point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('an agency keeps its duties to publish', () => {
  test('opens a day to its reasons, records an event, and the day follows', async ({ page }) => {
    const { on } = hanoiNow();
    const year = on.slice(0, 4);
    await signIn(page, 'contact_officer');
    await page.goto('/nghia-vu');
    await expect(page).toHaveURL(new RegExp(`/nghia-vu/${AGENCY}$`));
    const thisYear = page.getByRole('row').filter({
      has: page.getByText(`(Dự toán ngân sách được giao, năm ${year})`),
    });
    await thisYear.getByText('Vì sao là ngày này?').click();
    await expect(thisYear).toContainText('Chưa ghi nhận ngày tạo ra thông tin');

    await page.getByRole('link', { name: 'Sự kiện' }).click();
    await page.getByLabel('Sự kiện', { exact: true }).selectOption({
      label: `Dự toán ngân sách được giao, năm ${year}: được giao dự toán ngân sách`,
    });
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await expect(page.locator('#on-error')).toContainText('Nhập ngày này.');
    await page.getByLabel('Ngày xảy ra').fill(`${year}-01-14`);
    await page.getByLabel('Số, ký hiệu văn bản').fill('01/QĐ-MẪU');
    await page.getByRole('button', { name: 'Ghi nhận' }).click();
    await expect(page.getByRole('row', { name: /Được giao dự toán ngân sách/ })).toContainText(
      '01/QĐ-MẪU',
    );

    await page.getByRole('link', { name: 'Danh sách' }).click();
    await thisYear.getByText('Vì sao là ngày này?').click();
    await expect(thisYear).toContainText(`được giao dự toán ngân sách, `);
    await expect(thisYear).toContainText(`14/01/${year}`);
    await expect(thisYear).toContainText('theo pháp luật chuyên ngành');
  });

  test('finds the same duties in the calendar of the year', async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto(`/nghia-vu/${AGENCY}/lich?nam=2027`);
    const march = page.getByRole('region', { name: /^Tháng 3: \d+ nghĩa vụ/ });
    await march.getByRole('link', { name: /01\/03\/2027: \d+ nghĩa vụ đến hạn/ }).click();
    await expect(march.locator('#ngay-2027-03-01')).toContainText(
      'Danh mục hồ sơ, tài liệu lưu trữ',
    );
  });

  test('writes down a notice with a picture, and when it was taken down too soon', async ({
    page,
  }) => {
    const { on } = hanoiNow();
    await signIn(page, 'contact_officer');
    await page.goto(`/nghia-vu/${AGENCY}/niem-yet`);
    await page.getByLabel('Thông tin được niêm yết').fill('Quy hoạch chi tiết mẫu');
    await page.getByLabel('Nơi niêm yết', { exact: true }).fill('Bảng tin trụ sở');
    await page.getByLabel('Ngày niêm yết').fill(on);
    await page.getByRole('button', { name: 'Ghi nhận niêm yết' }).click();
    await expect(page.locator('#photoId-error')).toContainText('Đính kèm ảnh chụp');

    await page
      .getByLabel('Ảnh chụp nơi niêm yết')
      .setInputFiles({ name: 'bang-tin.png', mimeType: 'image/png', buffer: PNG });
    await expect(page.getByText('Đã có tệp: bang-tin.png')).toBeVisible();
    await page.getByRole('button', { name: 'Ghi nhận niêm yết' }).click();
    const row = page.getByRole('row', { name: /Quy hoạch chi tiết mẫu/ });
    await expect(row).toContainText('Đang niêm yết, chưa đủ thời hạn tối thiểu');

    await row.getByText('Ghi ngày gỡ').click();
    await row.getByRole('button', { name: 'Lưu ngày gỡ' }).click();
    await expect(row.locator('[id^="takenDownOn-"][id$="-error"]')).toBeVisible();
    await row.getByLabel('Ngày gỡ').fill(on);
    await row.getByRole('button', { name: 'Lưu ngày gỡ' }).click();
    await expect(row).toContainText('Gỡ sớm 31 ngày');
  });

  test('takes back a link, and is told when there is none', async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto(`/nghia-vu/${AGENCY}`);
    const row = page.getByRole('row').filter({ hasText: 'Ghi thêm' }).first();
    await row.getByText('Ghi thêm').click();
    await row
      .getByLabel('Mục thông tin đáp ứng nghĩa vụ này')
      .fill('https://vidu.invalid/danh-muc/00000000-0000-4000-8000-000000000000');
    await row.getByRole('button', { name: 'Gỡ mục đã gắn nhầm' }).click();
    await expect(row.getByRole('alert')).toContainText('không được gắn với nghĩa vụ này');
  });

  test('fills its section, whose number grows, and the city sees who is late', async ({ page }) => {
    await signIn(page, 'contact_officer');
    await page.goto(`/co-quan/${AGENCY}`);
    await page.getByRole('link', { name: 'Chuyên mục Tiếp cận thông tin' }).click();
    const block = page.getByRole('region', { name: 'Tài liệu hướng dẫn' });
    await expect(block).toContainText('Chưa có nội dung.');
    await block.getByText('Sửa và xác nhận đã rà soát').click();
    await block.getByRole('button', { name: 'Lưu và xác nhận' }).click();
    await expect(block.getByRole('alert')).toContainText('Ghi người hoặc đơn vị phụ trách.');
    await block.getByLabel('Người hoặc đơn vị phụ trách').fill('Văn phòng Sở (mẫu)');
    await block.getByLabel('Nội dung').fill('Tài liệu mẫu.');
    await block.getByRole('button', { name: 'Lưu và xác nhận' }).click();
    await expect(block).toContainText('Đạt');
    // Other journeys may have named its contact point meanwhile.
    await expect(page.getByText(/: [1-9]\d* trên 12 phần đạt/)).toBeVisible();

    await signIn(page, 'overseer');
    await page.goto('/nghia-vu');
    await expect(page.getByRole('row')).toHaveCount(151);
    const row = page.getByRole('row', { name: /Sở Xây dựng/ });
    await expect(row).toContainText(/[1-9]\d*\/12 phần/);
    await row
      .getByRole('link', { name: /Sở Xây dựng thành phố/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText('nghĩa vụ');
  });
});
