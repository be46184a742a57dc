import { expect, setting } from '../fixtures.ts';
import { hanoiNow, signIn, test } from './console-officer.ts';

test('the city asks, the agency reports, is sent back, reports again, is accepted, and everybody sees it', async ({
  page,
}) => {
  const number = `${Date.now()}/UBND-MẪU`;
  await signIn(page, 'overseer');
  await page.goto('/chi-dao/moi');
  await page.getByLabel('Số, ký hiệu').fill(number);
  await page.getByLabel('Trích yếu').fill('Về việc rà soát đầu mối (mẫu)');
  await page.getByLabel('Cơ quan ban hành').fill('UBND Thành phố');
  await page.getByLabel('Ngày ban hành').fill(hanoiNow().on);
  await page.getByLabel('Nội dung', { exact: true }).fill('Văn bản mẫu để thử hệ thống.');
  await page.getByLabel('Tên nhiệm vụ').fill('Rà soát đầu mối');
  await page.getByLabel('Yêu cầu cụ thể').fill('Rà soát, bố trí đầu mối.');
  await page.getByRole('button', { name: 'Lưu văn bản' }).click();
  await expect(page.getByRole('alert')).toContainText('Điền nội dung này.');
  const picker = page.getByLabel('Giao riêng cho cơ quan');
  for (const name of ['Sở Xây dựng', 'Sở Tư pháp']) {
    await picker.fill(name);
    await page.getByRole('checkbox', { name }).first().check();
    await expect(page.getByText(`Đã chọn: ${name}`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Bỏ chọn Sở Tư pháp' }).click();
  await page.getByRole('button', { name: 'Lưu văn bản' }).click();
  await page.getByRole('link', { name: number }).first().click();
  await page.getByRole('link', { name: 'Sở Xây dựng' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sở Xây dựng');
  await expect(page.getByRole('link', { name: '1. Rà soát đầu mối' })).toBeVisible();
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: 'Theo nhiệm vụ' })).toBeVisible();
  await page.getByRole('link', { name: '1. Rà soát đầu mối' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nhiệm vụ 1');
  await page.getByRole('link', { name: '1. Rà soát đầu mối' }).click();
  await page.waitForURL(/giao=/);
  const task = page.url();

  const step = async (role: string, text: string, button: string) => {
    await signIn(page, role);
    await page.goto(task);
    await page.locator('#text').fill(text);
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.timeline')).toContainText(text);
  };
  await step('contact_officer', 'Đã rà soát lần một.', 'Gửi báo cáo');
  await step('overseer', 'Nêu rõ tên đầu mối.', 'Trả lại báo cáo');
  await step('contact_officer', 'Đầu mối là Văn phòng.', 'Gửi báo cáo');
  await step('overseer', 'Đã đối chiếu.', 'Chấp nhận báo cáo');
  await expect(page.getByText('Đã hoàn thành')).toBeVisible();

  const directive = new URL(task).pathname.split('/')[2];
  await page.goto(`${setting('E2E_PUBLIC_URL')}/chi-dao/${directive}?nhiem-vu=1`);
  await expect(page.getByText('Đã hoàn thành')).toBeVisible();
  // What was written between the two stays between them.
  await expect(page.getByText('Nêu rõ tên đầu mối.')).toHaveCount(0);
});
