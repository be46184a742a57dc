import { expect, test } from '../fixtures.ts';
import {
  answerAll,
  answerUntilPerson,
  expectHeading,
  goOn,
  lastDay,
  send,
  USUAL,
  WITH_AND_WITHOUT_SCRIPT,
} from './citizen.ts';

for (const javaScriptEnabled of WITH_AND_WITHOUT_SCRIPT) {
  test.describe(`a citizen asks ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('corrects what is missing, sends, and follows the request', async ({ page }) => {
      await answerUntilPerson(page);
      await page.getByLabel('Địa chỉ thư điện tử').fill('không phải địa chỉ');
      await goOn(page);

      await expect(page).toHaveTitle(/^Lỗi: /);
      const summary = page.getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText('Hãy nhập họ và tên');
      await expect(page.getByLabel('Địa chỉ thư điện tử')).toHaveValue('không phải địa chỉ');
      await summary.getByRole('link', { name: 'Hãy nhập họ và tên' }).click();
      await expect(page.getByLabel('Họ và tên')).toBeFocused();

      await page.getByLabel('Họ và tên').fill(USUAL.fullName);
      await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
      await goOn(page);
      await goOn(page);
      await expectHeading(page, 'Kiểm tra câu trả lời');
      const promised = await lastDay(page);
      expect(promised).toMatch(/^\d{4}-\d\d-\d\d$/);
      await expect(page.getByText(/chậm nhất vào .* theo khoản 3 Điều 26/)).toBeVisible();

      const { reference, accessCode } = await send(page);
      expect(await lastDay(page)).toBe(promised);
      await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();

      await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
      await expectHeading(page, `Yêu cầu ${reference}`);
      expect(await lastDay(page)).toBe(promised);
      expect(page.url()).not.toContain(accessCode);
      await expect(page.getByText(USUAL.description)).toBeVisible();
    });

    test('opens a date to its reasons', async ({ page }) => {
      await answerAll(page);
      await page.getByText('Vì sao là ngày này?').click();
      await expect(page.getByText(/Thời hạn 12 ngày theo khoản 3 Điều 26/)).toBeVisible();
    });

    test('withdraws after being asked once more', async ({ page }) => {
      await answerAll(page);
      await send(page);
      await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
      await page.getByRole('link', { name: 'Rút yêu cầu' }).click();
      await expectHeading(page, 'Rút yêu cầu?');
      await page.getByLabel('Lý do rút').fill('Đã tìm thấy thông tin');
      await page.getByRole('button', { name: 'Rút yêu cầu này' }).click();
      await expect(page.getByText('Đã rút', { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Rút yêu cầu' })).toHaveCount(0);
    });
  });
}

test.describe('a form sent twice', () => {
  test.use({ javaScriptEnabled: false });

  test('becomes one request, however often the button is pressed', async ({ page }) => {
    await answerAll(page);
    const press = () =>
      page.request.post('/yeu-cau/moi/kiem-tra', {
        maxRedirects: 0,
        // As a browser sends it: a body that is no form is turned away.
        form: {},
        headers: { origin: new URL(page.url()).origin },
      });
    const presses = await Promise.all([press(), press()]);
    const receipts = new Set(presses.map((pressed) => pressed.headers()['location']));
    expect(presses.map((pressed) => pressed.status())).toEqual([302, 302]);
    expect(receipts.size).toBe(1);

    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expectHeading(page, /Biên nhận/);
    expect([...receipts][0]).toBe(new URL(page.url()).pathname);
  });

  test('shows its receipt again when one goes back and sends again', async ({ page }) => {
    await answerAll(page);
    const { reference } = await send(page);
    await page.goBack();
    await expectHeading(page, 'Bạn cần thông tin gì?');
    await page.goto(`/tra-cuu/${reference}/bien-nhan`);
    await expect(page.locator('.reference').first()).toHaveText(reference);
  });
});
