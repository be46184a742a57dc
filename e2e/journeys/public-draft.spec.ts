import { expect, test } from '../fixtures.ts';
import { NOW } from '../now.ts';
import {
  answerAll,
  answerUntilPerson,
  expectHeading,
  goOn,
  passLookFirst,
  USUAL,
} from './citizen.ts';

test.use({ javaScriptEnabled: false });

test('a lost connection between two questions loses nothing', async ({ page, context }) => {
  await answerUntilPerson(page);
  await page.getByLabel('Họ và tên').fill(USUAL.fullName);
  await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
  await goOn(page);
  await expectHeading(page, 'Bạn có cần hỗ trợ gì không?');

  await context.setOffline(true);
  await page.goto('/yeu-cau/moi/ve-ban').catch(() => {});
  await context.setOffline(false);

  await page.goto('/yeu-cau/moi/ve-ban');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(USUAL.fullName);
  await expect(page.getByLabel('Địa chỉ thư điện tử')).toHaveValue(USUAL.email);
});

test('every answer stands again behind "back"', async ({ page }) => {
  await answerUntilPerson(page);
  const back = () => page.getByRole('link', { name: 'Quay lại' }).click();
  await back();
  await expect(page.getByRole('radio', { name: USUAL.kind })).toBeChecked();
  await back();
  await expect(page.getByRole('radio', { name: USUAL.delivery })).toBeChecked();
  await back();
  await expect(page.getByRole('radio', { name: USUAL.agency })).toBeChecked();
  await back();
  await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue(USUAL.description);
});

test('an answer changed from the check leads back to it', async ({ page }) => {
  await answerAll(page);
  await page.getByRole('link', { name: 'Sửa cách nhận' }).click();
  await page.getByRole('radio', { name: 'Nhận trực tiếp tại cơ quan' }).check();
  await goOn(page);
  await expectHeading(page, 'Kiểm tra câu trả lời');
  await expect(page.getByText('Nhận trực tiếp tại cơ quan')).toBeVisible();
});

test('an expired draft is explained, and what was just typed is kept', async ({
  page,
  context,
}) => {
  await answerUntilPerson(page);
  await page.getByLabel('Họ và tên').fill(USUAL.fullName);
  await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
  await context.clearCookies();
  await goOn(page);

  await expect(page.getByText('Bản nháp trước không còn')).toBeVisible();
  await page.goto('/yeu-cau/moi/ve-ban');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(USUAL.fullName);
});

test('whoever shares the machine can throw the draft away', async ({ page }) => {
  await answerUntilPerson(page);
  await page.goto('/yeu-cau/moi');
  await page.getByRole('button', { name: 'Bỏ phiếu này, viết phiếu mới' }).click();

  await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue('');
  await page.goto('/yeu-cau/moi/ve-ban');
  await expectHeading(page, 'Bạn cần thông tin gì?');
});

test('several items are added and taken away without a script', async ({ page }) => {
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill('Quy hoạch phân khu');
  await page.getByRole('button', { name: 'Thêm một nội dung khác' }).click();
  await page.getByLabel('Nội dung 2', { exact: true }).fill('Kết luận thanh tra');
  await page.getByRole('button', { name: 'Thêm một nội dung khác' }).click();
  await page.getByRole('button', { name: 'Bỏ nội dung 1' }).click();
  await expect(page.getByLabel('Nội dung 1', { exact: true })).toHaveValue('Kết luận thanh tra');

  await goOn(page);
  await passLookFirst(page);
  await page.getByRole('link', { name: 'Quay lại' }).click();
  await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue('Kết luận thanh tra');
});

test('the Enter key sends the page on instead of taking an item away', async ({ page }) => {
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill('Quy hoạch phân khu');
  await page.getByRole('button', { name: 'Thêm một nội dung khác' }).click();
  await page.getByLabel('Nội dung 2', { exact: true }).fill('Kết luận thanh tra');
  await page.getByLabel('Tên hoặc số hiệu văn bản').last().press('Enter');
  await passLookFirst(page);
  await expectHeading(page, 'Bạn muốn hỏi cơ quan nào?');
});

test('a text of 10 000 characters is refused in words and kept whole', async ({ page }) => {
  const long = 'đất '.repeat(2500).trim();
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill(long);
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('quá dài');
  await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue(long);
});

test('only spaces are no answer', async ({ page }) => {
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill('   \u200b ');
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Hãy cho biết bạn cần thông tin gì');
});

test('emoji and decomposed letters arrive composed and complete', async ({ page }) => {
  const typed = 'Hồ sơ cây xanh 🌳 phường Yên Hòa';
  await answerAll(page, { ...USUAL, description: `${typed.normalize('NFD')}, bảng giá đất` });
  await expect(page.getByText(`${typed.normalize('NFC')}, bảng giá đất`)).toBeVisible();
});

for (const { age, representative, fault } of [
  { age: 5, representative: '', fault: 'người đại diện' },
  { age: 14, representative: '', fault: 'người đại diện' },
  { age: 14, representative: 'Trần Thị Mẫu', fault: null },
  { age: 16, representative: '', fault: null },
]) {
  const named = representative === '' ? 'alone' : 'with a representative';
  test(`a child of ${age} asks ${named}: ${fault ? 'told who must help' : 'goes on'}`, async ({
    page,
  }) => {
    await answerUntilPerson(page, { ...USUAL, kind: 'Người dưới 18 tuổi' });
    await page.getByLabel('Họ và tên', { exact: true }).fill('Trần Bé Mẫu');
    await page.getByLabel('Ngày', { exact: true }).fill('1');
    await page.getByLabel('Tháng').fill('2');
    await page.getByLabel('Năm').fill(String(Number(NOW.slice(0, 4)) - age));
    await page.getByLabel('Họ và tên người đại diện').fill(representative);
    await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
    await goOn(page);
    if (fault === null) await expectHeading(page, 'Bạn có cần hỗ trợ gì không?');
    else await expect(page.getByRole('alert')).toContainText(fault);
  });
}
