import { expect } from '../fixtures.ts';
import { hanoiNow, openRequest, registered, signIn, test } from './console-officer.ts';
import { weigh } from './weights.ts';

const SCRIPT_MAX_BYTES = 300 * 1024;

test('the console stays under its weight, keeps its policy, and asks nobody else', async ({
  page,
  adminUrl,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const weighed = weigh(page);

  await signIn(page, 'contact_officer');
  const request = await registered(page, ['Bảng giá dịch vụ'], { sentAt: hanoiNow().at });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Hộp việc' })).toBeVisible();
  await openRequest(page, request);
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Giao xử lý' })).toBeFocused();
  await expect(page.getByLabel('Người xử lý').locator('option')).not.toHaveCount(1);

  const answers = await weighed();
  const scripts = answers.filter(({ type }) => type === 'script');
  const scriptBytes = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(complaints).toEqual([]);
  expect(answers.filter(({ url }) => !url.startsWith(adminUrl))).toEqual([]);
  expect(scriptBytes).toBeGreaterThan(10_000);
  expect(scriptBytes).toBeLessThan(SCRIPT_MAX_BYTES);
});
