import { caller } from '../people.ts';
import { expect } from '../fixtures.ts';
import { NOW } from '../now.ts';
import { signIn, test } from './console-officer.ts';

const TODAY = NOW.slice(0, 10);
/** No other journey writes to this one's contact points. */
const CODE = 'HN-SDL';

test('an administrator names a contact point and a deputy, and everybody sees who is there today', async ({
  page,
}) => {
  await signIn(page, 'administrator');
  await page.goto('/dau-moi?tinh-trang=missing');
  await expect(page.getByRole('link', { name: /Sở Du lịch/ })).toBeVisible();
  await page.goto(`/co-quan/${CODE}`);
  await expect(page.getByText('Hôm nay cơ quan này chưa có đầu mối.')).toBeVisible();

  await page.getByText('Đặt đầu mối mới').click();
  await page.getByLabel('Đơn vị đầu mối').fill('Văn phòng Sở');
  await page.getByLabel('Người làm đầu mối').fill('Người mẫu một');
  await page.getByLabel('Thư điện tử công vụ').fill('không phải thư');
  await page.getByLabel('Làm đầu mối từ ngày').fill(TODAY);
  await page.getByRole('button', { name: 'Đặt đầu mối' }).click();
  const email = page.getByLabel('Thư điện tử công vụ');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveValue('không phải thư');
  await email.fill('van-phong@mau.invalid');
  await page.getByRole('button', { name: 'Đặt đầu mối' }).click();
  await expect(page.getByText('Rà soát lần cuối')).toBeVisible();

  await page.getByText('Ghi người thay thế khi vắng').click();
  await page.getByLabel('Vắng từ ngày').fill(TODAY);
  await page.getByRole('row').getByLabel('Đến hết ngày').last().fill(TODAY);
  await page.getByLabel('Người thay thế', { exact: true }).fill('người mẫu MỘT');
  await page.getByRole('button', { name: 'Ghi người thay thế' }).click();
  await expect(page.getByText('Người thay thế phải khác').first()).toBeVisible();
  await page.getByLabel('Người thay thế', { exact: true }).fill('Người mẫu hai');
  await page.getByRole('button', { name: 'Ghi người thay thế' }).click();
  await expect(page.getByText('Hôm nay thay Người mẫu một')).toBeVisible();

  const visitor = await caller();
  const shown = await (await visitor.get(`/co-quan/${CODE}`)).text();
  await visitor.dispose();
  expect(shown).toContain('Người mẫu hai');
  expect(shown).toMatch(/Thay .*Người mẫu một.* vắng mặt/);
});

test('an officer writes down a training and an event, and finds them counted', async ({ page }) => {
  await signIn(page, 'contact_officer');
  await page.goto('/tap-huan');
  await page.getByText('Ghi một buổi tập huấn').click();
  const form = page.locator('form', { has: page.getByText('Ghi buổi tập huấn') });
  await form.getByLabel('Nội dung tập huấn').fill('Tập huấn của hành trình mẫu');
  await form.getByLabel('Ngày tập huấn').fill(TODAY);
  await form.getByLabel('Người tham dự').fill('Người mẫu ba; Chuyên viên\nNgười mẫu bốn');
  await form.getByRole('button', { name: 'Ghi buổi tập huấn' }).click();
  const training = page.getByRole('row', { name: /Tập huấn của hành trình mẫu/ });
  await expect(training.getByText('2 người')).toBeVisible();

  await page.goto('/tuyen-truyen');
  await page.getByText('Ghi một lần tuyên truyền').click();
  const event = page.locator('form', { has: page.getByText('Ghi lần tuyên truyền') });
  await event.getByLabel('Ngày').fill(TODAY);
  await event.getByLabel('Hình thức').selectOption('press');
  await event.getByLabel('Số người được tuyên truyền').fill('nhiều');
  await event.getByRole('button', { name: 'Ghi lần tuyên truyền' }).click();
  await expect(event.getByText('Ghi nội dung tuyên truyền.').first()).toBeVisible();
  await event.getByLabel('Nội dung').fill('Bài báo mẫu');
  await event.getByLabel('Số người được tuyên truyền').fill('250');
  await event.getByRole('button', { name: 'Ghi lần tuyên truyền' }).click();
  await expect(page.getByRole('row', { name: /^Nhân dân Báo chí/ })).toContainText('250');
});
