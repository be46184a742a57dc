import { demoAccount } from '../people.ts';
import { sendRequest } from '../requests.ts';
import { expect, test } from '../fixtures.ts';
import { actsOf, sitDown } from './desk.ts';

test.use({ site: 'admin' });

test('an overseer urges about a request, the agency answers, and it is closed', async ({
  page,
}) => {
  const { id, reference } = await sendRequest();
  await sitDown(page, demoAccount('overseer'));
  await page.goto(`/yeu-cau/${id}`);
  await page.getByRole('link', { name: 'Đôn đốc cơ quan' }).click();
  await expect(
    page.getByRole('heading', { name: `Đôn đốc về yêu cầu ${reference}` }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Sắp quá hạn, đề nghị báo cáo.');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Nhập ngày này.');
  await page.getByLabel('Hạn trả lời').fill('2026-11-30');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByText('Đã gửi cho cơ quan.').first()).toBeVisible();

  await sitDown(page, demoAccount('contact_officer'));
  await page.goto('/don-doc');
  await expect(page.getByRole('heading', { name: /^Gửi đôn đốc/ })).toHaveCount(0);
  await page.getByRole('link', { name: `Đôn đốc: ${reference}` }).click();
  await actsOf(page).getByRole('link', { name: 'Trả lời' }).click();
  await actsOf(page).getByLabel('Trả lời').fill('Sẽ trả lời trong tuần.');
  await actsOf(page).getByRole('button', { name: 'Gửi' }).click();
  await expect(actsOf(page).getByText('Đã gửi trả lời.')).toBeVisible();

  await sitDown(page, demoAccount('observer'));
  await page.goto('/don-doc?muc=answered');
  await page.getByRole('link', { name: `Đôn đốc: ${reference}` }).click();
  await expect(page.getByText('Không có việc nào dành cho vai trò của bạn.')).toBeVisible();

  await sitDown(page, demoAccount('overseer'));
  await page.goto('/don-doc?muc=answered');
  await page.getByRole('link', { name: `Đôn đốc: ${reference}` }).click();
  await expect(page.getByText('Sẽ trả lời trong tuần.')).toBeVisible();
  await actsOf(page).getByRole('link', { name: 'Kết thúc' }).click();
  await actsOf(page).getByRole('button', { name: 'Gửi' }).click();
  await expect(actsOf(page).getByText('Đã kết thúc.')).toBeVisible();
});
