import { demoAccount } from '../people.ts';
import { expect, test } from '../fixtures.ts';
import { sendRequest } from '../requests.ts';
import { sitDown } from './desk.ts';

test.use({ site: 'admin' });

test('an overseer asks where bodies differ, opens the cases, and takes the file of one along', async ({
  page,
}) => {
  await sendRequest();
  await sitDown(page, demoAccount('overseer'));
  await page.goto('/giam-sat');
  await page.getByRole('link', { name: 'Chỉ số cần hỏi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Chỉ số cần hỏi năm/);
  const extensions = page.getByRole('region', { name: 'Gia hạn' });
  await extensions.getByText('Cách tính').click();
  await expect(extensions.getByText('Yêu cầu đã được gia hạn.')).toBeVisible();
  await extensions.getByText('Các cơ quan còn lại').click();
  await extensions
    .getByRole('link', { name: /mở vụ việc của/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gia hạn');
  await page.getByRole('link', { name: /← Chỉ số cần hỏi/ }).click();

  const { id, reference } = await sendRequest();
  await page.goto(`/yeu-cau/${id}`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải hồ sơ vụ việc (ZIP)' }).click();
  expect((await download).suggestedFilename()).toBe(`ho-so-${reference}.zip`);
});
