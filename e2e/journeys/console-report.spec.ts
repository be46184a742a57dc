import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { openReport } from '../reports.ts';
import { registered, signIn, signInElsewhere, test } from './console-officer.ts';
import { actsOf, takeAct } from './desk.ts';

const SUBMIT = { name: 'Gửi báo cáo', send: 'Gửi và chốt số liệu' };
const YEAR = 2025;

test('a yearly report is reminded of, written, sent, returned, sent again, accepted and compiled', async ({
  page,
}) => {
  await signIn(page, 'contact_officer');
  await registered(page, ['Bản đồ quy hoạch mẫu', 'Giấy phép mẫu'], {
    sentAt: `${YEAR}-12-19T09:00:00+07:00`,
  });

  await signIn(page, 'overseer');
  await page.goto('/bao-cao');
  await page.getByText('Mở báo cáo của một năm').click();
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await expect(page.locator('#year-error')).toContainText('Ghi năm bằng bốn chữ số.');
  await page.getByRole('textbox', { name: 'Năm báo cáo' }).fill(`${YEAR}`);
  await page.getByLabel('Cấp').selectOption({ label: 'Sở, ban, ngành' });
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await expect(page.locator('.good')).toContainText('Đã mở báo cáo');
  await page.goto(`/bao-cao?nam=${YEAR}`);
  await page.getByText(/^Nhắc \d+ báo cáo chưa gửi/).click();
  await page.getByRole('button', { name: 'Nhắc', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Sở Xây dựng' });
  await expect(row).toContainText('Chưa gửi · Trễ hạn');
  await expect(row).toContainText('Đã nhắc');

  await signIn(page, 'contact_officer');
  // Of that year: other journeys open reports of others.
  await page.goto(`/bao-cao?nam=${YEAR}`);
  await page.getByRole('link', { name: /Sở Xây dựng/ }).click();
  const figure = page.getByRole('row', { name: /Số thông tin được yêu cầu/ });
  await page.getByLabel('Kết quả đạt được').fill('Trả lời mọi yêu cầu.');
  await page.getByLabel('Hạn chế').fill('Có yêu cầu trả lời chậm.');
  await page.getByRole('button', { name: 'Lưu nội dung' }).click();
  await expect(page.locator('.request__main .good')).toHaveText('Đã lưu nội dung báo cáo.');
  const address = page.url();

  await signIn(page, 'head');
  await page.goto(address);
  await page.getByRole('link', { name: SUBMIT.name }).click();
  await actsOf(page).getByRole('button', { name: SUBMIT.send }).click();
  await expect(actsOf(page).getByRole('alert')).toContainText('Viết phần vướng mắc.');
  await page.getByRole('link', { name: 'Thôi' }).click();
  await page.getByLabel('Vướng mắc').fill('Thiếu người.');
  await page.getByRole('button', { name: 'Lưu nội dung' }).click();
  await expect(page.locator('.request__main .good')).toHaveText('Đã lưu nội dung báo cáo.');
  await takeAct(page, SUBMIT);
  await expect(page.getByText('Đã gửi, chờ tiếp nhận · Trễ hạn')).toBeVisible();

  await signIn(page, 'overseer');
  await page.goto(address);
  await takeAct(page, { name: 'Trả lại', send: 'Trả lại báo cáo' }, (panel) =>
    panel.getByLabel('Cần bổ sung, sửa gì').fill('Nêu nguyên nhân hạn chế.'),
  );

  await signIn(page, 'head');
  await page.goto(address);
  await expect(page.getByText('Nêu nguyên nhân hạn chế.')).toBeVisible();
  await page.getByLabel('Hạn chế').fill('Có yêu cầu trả lời chậm vì thiếu người.');
  await page.getByRole('button', { name: 'Lưu nội dung' }).click();
  await expect(page.locator('.request__main .good')).toHaveText('Đã lưu nội dung báo cáo.');
  await takeAct(page, SUBMIT);
  await expect(page.getByText(/^Bản 2, chốt/)).toContainText('nguyên vẹn');
  // Sample requests of that year are counted beside the two that were registered.
  const sent = (await figure.getByRole('cell').first().textContent()) ?? '';
  expect(Number(sent)).toBeGreaterThanOrEqual(2);

  await signIn(page, 'overseer');
  await page.goto(address);
  await takeAct(page, { name: 'Tiếp nhận', send: 'Tiếp nhận báo cáo' });
  await page.goto(`/bao-cao?nam=${YEAR}`);
  await page.getByText(/^Tổng hợp \d+ báo cáo đã tiếp nhận/).click();
  await page.getByRole('button', { name: 'Tổng hợp lên cấp trên' }).click();
  const compiled = page.getByRole('row').filter({ hasText: 'Báo cáo tổng hợp của Sở Tư pháp' });
  await compiled.getByRole('link', { name: 'Sở Tư pháp thành phố Hà Nội', exact: true }).click();
  await expect(figure.getByRole('cell').first()).toContainText(/^\d+thiếu số liệu của \d+ cơ quan/);

  await signIn(page, 'contact_officer');
  await registered(page, ['Hồ sơ ghi sổ muộn'], { sentAt: `${YEAR}-12-26T09:00:00+07:00` });
  await page.goto(address);
  const restated = `Số thông tin được yêu cầu: đã báo cáo ${sent}, nay \\d+, vì sau khi chốt có ghi sổ: .*vào sổ`;
  await expect(page.getByText(new RegExp(restated))).toBeVisible();
  await expect(figure.getByRole('cell').first()).toHaveText(sent);
  const pdf = await page.request.get(await hrefOf(page.getByRole('link', { name: 'PDF' })));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
});

const hrefOf = async (link: Locator) => (await link.getAttribute('href')) ?? '';

test('images pasted from Word are left out, and the writer is told', async ({ page }) => {
  const id = await openReport(2026);
  await signIn(page, 'contact_officer');
  await page.goto(`/bao-cao/${id}`);
  const results = page.getByLabel('Kết quả đạt được');
  await results.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', `<p>Kết quả</p>${'<img src="a.png">'.repeat(50)}`);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByText('Đã bỏ 50 hình ảnh trong phần vừa dán')).toBeVisible();
});

test('what a report on paper gave of an old year is brought in, part by part, and can be taken away', async ({
  page,
}) => {
  await signIn(page, 'overseer');
  await page.goto('/bao-cao');
  await page.getByText('Mở báo cáo của một năm').click();
  await page.getByRole('textbox', { name: 'Năm báo cáo' }).fill('2019');
  await page
    .getByLabel('Cấp')
    .selectOption({ label: 'Ủy ban nhân dân quận, huyện, thị xã (đến 30/6/2025)' });
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await expect(page.locator('.good')).toContainText('Đã mở báo cáo');

  // The city's contact point keeps the reports of the districts that are no more.
  await signInElsewhere(page, 'contact_officer');
  await page.goto('/bao-cao?nam=2019');
  await page.getByRole('row').getByRole('link').first().click();
  const figures = page.getByRole('region', { name: 'Số liệu' });
  const requested = figures.getByRole('row', { name: /Số thông tin được yêu cầu/ });
  await expect(requested).toContainText('chưa có số liệu');
  await page.getByRole('link', { name: 'Nhập số liệu từ báo cáo giấy' }).press('Enter');
  const panel = actsOf(page);
  await panel.getByLabel('Báo cáo giấy').fill('Báo cáo mẫu số 15/BC ngày 10/01/2020');
  await panel.getByText('Từ chối theo lý do: từng phần').click();
  await panel
    .getByRole('group', { name: 'Từ chối theo lý do' })
    .getByLabel(/^Vượt quá khả năng/)
    .fill('2');
  await panel.getByRole('button', { name: 'Lưu số liệu' }).click();
  await expect(panel.getByRole('alert')).toContainText('Nhập tổng số từ chối');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await panel.getByLabel(/^Thông tin bị từ chối/).fill('3');
  await panel.getByLabel(/^Số thông tin được yêu cầu/).fill('1.041');
  await panel.getByRole('button', { name: 'Lưu số liệu' }).press('Enter');
  await expect(requested).toContainText('1.041');
  await expect(requested).toContainText('nhập từ hồ sơ giấy');
  await expect(figures).toContainText('lấy từ báo cáo giấy: Báo cáo mẫu số 15/BC ngày 10/01/2020');

  await takeAct(page, { name: 'Bỏ số liệu từ báo cáo giấy', send: 'Bỏ các số này' });
  await expect(requested).toContainText('chưa có số liệu');
});
