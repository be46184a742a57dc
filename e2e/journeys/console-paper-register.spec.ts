import { expect } from '../fixtures.ts';
import { signIn, test } from './console-officer.ts';

const HEAD = 'Số sổ\tNgày nhận\tCách gửi\tNgười yêu cầu\tKết quả\tHạn trả lời\tNgày trả lời';

test('a paper register is mended, brought in, marked in the figures, and taken back', async ({
  page,
}) => {
  await signIn(page, 'contact_officer');
  await page.goto('/so-giay');
  const number = `G${Date.now()}`;
  const row = (answered: string) =>
    `${number}\t3/4/2025\tTrực tiếp\tCông dân\tĐã cung cấp\t17/04/2025\t${answered}`;
  await page.getByLabel('Bảng', { exact: true }).fill(`${HEAD}\n${row('1/4/2025')}`);
  await page.getByRole('button', { name: 'Nhập vào số liệu' }).click();
  await expect(page.getByRole('alert')).toContainText('Ghi bảng được chép từ sổ nào.');

  await page.getByLabel('Chép từ sổ nào').fill(`Sổ mẫu ${number}`);
  await page.getByRole('button', { name: 'Nhập vào số liệu' }).click();
  await expect(page.getByText('Ngày trả lời không thể trước ngày nhận.')).toBeVisible();
  await expect(page.getByLabel('Bảng', { exact: true })).toHaveValue(new RegExp(number));

  await page.getByLabel('Lấy bảng từ tệp .csv').setInputFiles({
    name: 'sổ <b>2025</b>.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${HEAD}\n${row('14/4/2025')}`),
  });
  await expect(page.getByLabel('Bảng', { exact: true })).toHaveValue(/14\/4\/2025/);
  await page.getByRole('button', { name: 'Kiểm tra, chưa nhập' }).click();
  await expect(page.getByText('1 dòng đều đạt. Chưa có gì được nhập')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập vào số liệu' }).click();
  await expect(page.getByText('Đã nhập bảng vào số liệu.')).toBeVisible();

  await page.goto('/so-lieu?nam=2025');
  await expect(page.getByText('nhập từ hồ sơ giấy').first()).toBeVisible();
  await page.goto('/so-giay');
  const imported = page.getByRole('row').filter({ hasText: `Sổ mẫu ${number}` });
  await imported.getByText('Rút lại: Sổ mẫu').click();
  await imported.getByLabel('Vì sao rút lại').fill('Chép nhầm');
  await imported.getByRole('button', { name: 'Rút lại cả lần nhập' }).click();
  await expect(imported).toContainText('Đã rút lại, không còn tính');
});
