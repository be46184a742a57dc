import { expect, test } from '../fixtures.ts';
import { answerUntilPerson, describe, expectHeading, goOn, USUAL } from './citizen.ts';

test.use({ javaScriptEnabled: false });

test('a former district leads to the bodies that took over', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Bạn muốn biết về việc gì, ở đâu?').fill('UBND quận Cầu Giấy');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('link', { name: 'Tìm cơ quan khớp với các từ này' }).click();
  await expect(page.getByText(/quận Cầu Giấy, hoạt động đến 30\/06\/2025/)).toBeVisible();
  await expect(page.getByRole('link', { name: /phường Cầu Giấy/ }).first()).toBeVisible();
});

test('the page of a former district leads nowhere that is not', async ({ page }) => {
  await page.goto('/co-quan/001');
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test('a name typed without marks is found, and its page says where to turn', async ({ page }) => {
  await page.goto('/co-quan?tim=so+noi+vu');
  await page.getByRole('link', { name: 'Sở Nội vụ thành phố Hà Nội', exact: true }).click();
  await expectHeading(page, 'Sở Nội vụ thành phố Hà Nội');
  await expect(page.getByRole('heading', { name: 'Đầu mối tiếp nhận' })).toBeVisible();
  await page.getByRole('link', { name: 'Gửi yêu cầu đến cơ quan này' }).click();
  await describe(page, 'Chỉ tiêu tuyển dụng công chức');
  await expect(page.getByRole('radio', { name: 'Sở Nội vụ thành phố Hà Nội' })).toBeChecked();
});

test('who does not know whom to ask writes to the contact point of the city', async ({ page }) => {
  await page.goto('/yeu-cau/moi');
  await describe(page, 'Một việc không ai biết');
  await page.getByRole('radio', { name: /Tôi không biết cơ quan nào/ }).check();
  await goOn(page);
  await expectHeading(page, 'Bạn muốn nhận thông tin bằng cách nào?');
});

test('a request to an abolished district cannot be chosen, its successors can', async ({
  page,
}) => {
  await page.goto('/yeu-cau/moi');
  await describe(page, 'Hồ sơ cấp phép xây dựng');
  await page.getByLabel('Tìm cơ quan khác').fill('quận Cầu Giấy');
  await page.getByRole('button', { name: 'Tìm' }).click();
  const choices = page.getByRole('radio');
  await expect(page.getByText(/Tiếp nhận từ Ủy ban nhân dân quận Cầu Giấy/).first()).toBeVisible();
  await expect(choices.and(page.getByLabel(/^Ủy ban nhân dân quận/))).toHaveCount(0);
});

test('a commune warns who lives elsewhere, and lets them send', async ({ page }) => {
  await answerUntilPerson(page, { ...USUAL, agency: /phường Yên Ho/ });
  await page.getByLabel('Họ và tên').fill(USUAL.fullName);
  await page.getByLabel('Địa chỉ thư điện tử').fill(USUAL.email);
  await expect(page.getByLabel('Nơi cư trú')).toBeVisible();
  await goOn(page);
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Cần lưu ý' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi yêu cầu' })).toBeVisible();
});
