import { expect, test as base } from '../fixtures.ts';
import { startApps, type TestApps } from '../start-apps.ts';
import { answerUntilPerson, expectHeading, goOn, passLookFirst, send, USUAL } from './citizen.ts';

/** Each test stands at its own moment, on apps of its own. */
const test = base.extend<{ now: string; apps: TestApps }>({
  now: ['', { option: true }],
  apps: async ({ now }, use) => {
    const apps = await startApps({ now });
    await use(apps);
    await apps.stop();
  },
  baseURL: ({ apps }, use) => use(apps.urls.public),
});

test.use({ javaScriptEnabled: false });
test.describe.configure({ timeout: 120_000 });

test.describe('in the last minutes of 31 August 2026', () => {
  test.use({ now: '2026-08-31T23:55:00+07:00' });

  test('the law of 2016 asks for more, and governs what is sent', async ({ page }) => {
    await page.goto('/yeu-cau/moi');
    await page.getByLabel('Thông tin bạn cần').fill(USUAL.description);
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText('Hãy ghi tên văn bản');
    await page.getByLabel('Tên hoặc số hiệu văn bản').fill('Nghị quyết 52/2025/NQ-HĐND');
    await goOn(page);
    await passLookFirst(page);
    await page.getByRole('radio', { name: USUAL.agency }).check();
    await goOn(page);
    await expect(page.getByRole('radio', { name: 'Qua fax' })).toBeVisible();
    await page.getByRole('radio', { name: USUAL.delivery }).check();
    await goOn(page);
    await page.getByRole('radio', { name: USUAL.kind }).check();
    await goOn(page);
    await page.getByLabel('Họ và tên').fill(USUAL.fullName);
    await page.getByLabel('Nơi cư trú').fill('Phường Yên Hòa, Hà Nội');
    await page.getByLabel(/Số định danh/).fill('001090000001');
    await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
    await goOn(page);
    await expectHeading(page, 'Vì sao bạn cần thông tin này?');
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText('Hãy cho biết lý do');
    await page.getByLabel('Lý do, mục đích').fill('Tính tiền sử dụng đất');
    await goOn(page);
    await goOn(page);
    await expect(page.getByText(/chậm nhất vào .* theo khoản 3 Điều 30/)).toBeVisible();
    await send(page);
    await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
    await expect(
      page.getByText('Luật Tiếp cận thông tin số 104/2016/QH13', { exact: true }),
    ).toBeVisible();
  });
});

test.describe('in the first minutes of 1 September 2026', () => {
  test.use({ now: '2026-09-01T00:00:00+07:00' });

  test('the law of 2026 asks for less, knows no fax, and governs what is sent', async ({
    page,
  }) => {
    await answerUntilPerson(page);
    await page.goto('/yeu-cau/moi/cach-nhan');
    await expect(page.getByRole('radio', { name: 'Qua mạng' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Qua fax' })).toHaveCount(0);
    await page.goto('/yeu-cau/moi/ve-ban');
    await expect(page.getByLabel('Nơi cư trú')).toHaveCount(0);
    await page.getByLabel('Họ và tên').fill(USUAL.fullName);
    await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
    await goOn(page);
    await expectHeading(page, 'Bạn có cần hỗ trợ gì không?');
    await goOn(page);
    await expect(page.getByText(/chậm nhất vào .* theo khoản 3 Điều 26/)).toBeVisible();
    await send(page);
    await page.getByRole('link', { name: 'Theo dõi yêu cầu' }).click();
    await expect(
      page.getByText('Luật Tiếp cận thông tin số 01/2026/QH16', { exact: true }),
    ).toBeVisible();
  });
});
