import { demoAccount } from '../people.ts';
import { AGENCY } from '../requests.ts';
import { expect, test } from '../fixtures.ts';
import { openFromMenu } from './console-menu.ts';
import { actsOf, sitDown } from './desk.ts';

test.use({ site: 'admin' });

test('an overseer urges from a duty, the body answers, and what is counted follows', async ({
  page,
}) => {
  await sitDown(page, demoAccount('overseer'));
  await page.goto(`/nghia-vu/${AGENCY}?tinh-trang=overdue`);
  const duty = page.getByRole('row').nth(1);
  const title = await duty.locator('strong').first().innerText();
  await duty.getByRole('link', { name: 'Đôn đốc về' }).click();
  await expect(page.getByRole('heading', { name: `Đôn đốc về: ${title}` })).toBeVisible();
  const about = (await page.getByRole('heading', { level: 2 }).first().innerText()).replace(
    'Đôn đốc về: ',
    '',
  );
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Đề nghị công khai ngay.');
  await page.getByLabel('Hạn trả lời').fill('2026-11-30');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByText('Đã gửi cho cơ quan.').first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Nhắc lại.');
  await page.getByLabel('Hạn trả lời').fill('2026-11-30');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Hôm nay đã có một lần gửi cùng loại');

  const row = page.getByRole('row').filter({ hasText: about });
  const inList = async (standing: string) => {
    await page.goto('/don-doc/theo-co-quan');
    await page.getByRole('link', { name: `${standing}, Sở Xây dựng` }).click();
    await expect(page).toHaveURL(new RegExp(`co-quan=${AGENCY}`));
  };
  await inList('Còn hạn, chờ trả lời');
  await expect(row).toHaveCount(1);

  await sitDown(page, demoAccount('contact_officer'));
  await page.goto(`/nghia-vu/${AGENCY}?tinh-trang=overdue`);
  await page
    .getByRole('row')
    .filter({ hasText: title })
    .getByRole('link', { name: /Đôn đốc .*: Còn hạn, chờ trả lời/ })
    .first()
    .click();
  await actsOf(page).getByRole('link', { name: 'Trả lời' }).click();
  await actsOf(page).getByLabel('Trả lời').fill('Đã công khai.');
  await actsOf(page).getByRole('button', { name: 'Gửi' }).click();
  await expect(actsOf(page).getByText('Đã gửi trả lời.')).toBeVisible();

  await sitDown(page, demoAccount('overseer'));
  await inList('Trả lời đúng hạn');
  await expect(row).toHaveCount(1);
  await page.goto(`/don-doc?co-quan=${AGENCY}&ket-qua=waiting`);
  await expect(page.getByRole('heading', { name: /^Còn hạn, chờ trả lời: / })).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('an observer asks for what the morning letter tells', async ({ page }) => {
  await sitDown(page, demoAccount('observer'));
  await openFromMenu(page, 'Chỉ đạo, báo cáo', 'Thư buổi sáng');
  const requests = page.getByLabel('Yêu cầu quá hạn trả lời');
  await expect(requests).toHaveValue('never');
  await expect(page.getByLabel('Mở danh tính người yêu cầu khác thường')).toHaveCount(0);
  await requests.selectOption('weekly');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu. Áp dụng từ thư kế tiếp.').first()).toBeVisible();
  await page.reload();
  await expect(requests).toHaveValue('weekly');
});
