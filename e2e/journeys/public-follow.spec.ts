import { expect, test } from '../fixtures.ts';
import { answerAll, expectHeading, send } from './citizen.ts';

test.use({ javaScriptEnabled: false });

test('the code opens the request however it was typed, and never stands in an address', async ({
  page,
  context,
}) => {
  await answerAll(page);
  const { reference, accessCode } = await send(page);
  await context.clearCookies();

  const visited: string[] = [];
  page.on('request', (request) => visited.push(request.url()));
  await page.goto('/tra-cuu');
  await page.getByLabel('Số tham chiếu').fill(reference.toLowerCase());
  await page.getByLabel('Mã tra cứu').fill(accessCode.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Mở yêu cầu' }).click();
  await expectHeading(page, `Yêu cầu ${reference}`);
  await page.reload();
  await expectHeading(page, `Yêu cầu ${reference}`);
  expect(visited.filter((url) => url.includes(accessCode.slice(0, 4)))).toEqual([]);
});

test('a wrong code and an unknown reference are answered alike', async ({ page, context }) => {
  await answerAll(page);
  const { reference } = await send(page);
  await context.clearCookies();
  for (const tried of [reference, 'HN-26-0000-00']) {
    await page.goto('/tra-cuu');
    await page.getByLabel('Số tham chiếu').fill(tried);
    await page.getByLabel('Mã tra cứu').fill('0000-0000-0000-0000');
    await page.getByRole('button', { name: 'Mở yêu cầu' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      /Số tham chiếu hoặc mã tra cứu không đúng\. Hãy so lại với biên nhận\./,
    );
    await expect(page.getByLabel('Số tham chiếu')).toHaveValue(tried);
  }
});

test('pages about a request are for nobody else: not kept, not indexed, closed at will', async ({
  page,
}) => {
  await answerAll(page);
  const { reference } = await send(page);
  const response = await page.goto(`/tra-cuu/${reference}`);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  await page.getByRole('button', { name: 'Đóng trang này' }).click();
  await page.goto(`/tra-cuu/${reference}`);
  await expectHeading(page, `Theo dõi yêu cầu ${reference}`);
});

test('the last day goes into a calendar, without a word of what was asked', async ({ page }) => {
  await answerAll(page);
  const due = await page.locator('.due time').getAttribute('datetime');
  const { reference, accessCode } = await send(page);
  const file = await page.request.get(`/tra-cuu/${reference}/lich.ics`);
  const text = await file.text();
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(text).toContain(`DTSTART;VALUE=DATE:${due?.replaceAll('-', '')}`);
  expect(text).toContain('DTSTAMP');
  expect(text).not.toContain('giá đất');
  expect(text).not.toContain(accessCode);
});

test('a form written while the page closed asks for the code and keeps the words', async ({
  page,
  context,
}) => {
  await answerAll(page);
  const { reference, accessCode } = await send(page);
  await page.goto(`/tra-cuu/${reference}/rut`);
  await page.getByLabel('Lý do rút').fill('Lý do dài, viết rất lâu');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Rút yêu cầu này' }).click();

  await expect(page.getByRole('alert')).toContainText('Trang đã tự đóng');
  await expect(page.getByLabel('Lý do rút')).toHaveValue('Lý do dài, viết rất lâu');
  await page.getByLabel('Mã tra cứu').fill(accessCode);
  await page.getByRole('button', { name: 'Rút yêu cầu này' }).click();
  await expect(page.getByText('Đã rút', { exact: true })).toBeVisible();
});
