import { demoAccount } from '../people.ts';
import { expect, test } from '../fixtures.ts';
import { sitDown } from './desk.ts';

test.use({ site: 'admin' });

test('an overseer draws a sample, notes what was found, and an observer reads it', async ({
  page,
}) => {
  await sitDown(page, demoAccount('overseer'));
  await page.goto('/giam-sat');
  await page.getByRole('link', { name: /^Mẫu kiểm tra ngẫu nhiên/ }).click();
  await page.getByLabel('Yêu cầu nhận từ ngày').fill('2025-01-01');
  await page.getByLabel('Đến hết ngày', { exact: true }).fill('2026-11-24');
  await page.getByLabel('Số vụ việc').fill('1');
  await page.getByLabel(/^Số khởi tạo/).fill('20261126');
  await page.getByRole('button', { name: 'Rút mẫu' }).click();
  await expect(page.getByRole('alert')).toContainText('ít nhất một vụ việc cho mỗi tầng');
  await page.getByLabel('Số vụ việc').fill('9');
  await page.getByRole('button', { name: 'Rút mẫu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mẫu kiểm tra 01/);
  await expect(page.getByText('20261126')).toBeVisible();

  await page.getByRole('link', { name: 'Rút lại để đối chiếu' }).click();
  // The sample year goes on being played, on days that lie back: then the frame is told to have changed.
  const told = /Rút lại cho đúng mẫu này|Danh sách vụ việc đã thay đổi/;
  await expect(page.getByText(told)).toBeVisible();

  await page
    .getByRole('link', { name: /^Ghi nhận về/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Có sai sót' }).check();
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByRole('alert')).toContainText('Ghi điều cần hỏi hoặc sai sót.');
  await page.getByLabel(/^Ghi nhận \(bắt buộc/).fill('Thư trả lời không nêu căn cứ.');
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByText('Đã ghi nhận.').first()).toBeVisible();
  await expect(page.getByText('Thư trả lời không nêu căn cứ.')).toBeVisible();
  const address = new URL(page.url()).pathname;

  await sitDown(page, demoAccount('observer'));
  await page.goto('/giam-sat/mau');
  await expect(page.getByRole('heading', { name: /^Các mẫu đã rút/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rút mẫu' })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText('Thư trả lời không nêu căn cứ.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ghi nhận về/ })).toHaveCount(0);
});
