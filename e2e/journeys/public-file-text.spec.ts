import { entryWithFile, publishDraft } from '../entries.ts';
import { expect, test } from '../fixtures.ts';
import { SAMPLE_TEXT } from '../sample-text.ts';
import { expectHeading } from './citizen.ts';
import { weigh } from './weights.ts';

const HTML_MAX_BYTES = 14 * 1024;

test.use({ javaScriptEnabled: false });

test('the text of a public file is read page by page without script, and lightly', async ({
  page,
}) => {
  const { id, documentId } = await entryWithFile('Kế hoạch mẫu để đọc', SAMPLE_TEXT);
  const path = `/danh-muc/${id}/tep/${documentId}`;
  expect((await page.goto(path))?.status()).toBe(404);

  await publishDraft(id);
  await page.goto(`/danh-muc/${id}`);
  const weighed = weigh(page);
  await page.getByRole('link', { name: 'Xem dạng chữ của Toàn văn' }).click();
  await expectHeading(page, 'Toàn văn: nội dung dạng chữ');
  await expect(page.getByText('Điều 1. Điểm úng ngập mẫu số 1.')).toBeVisible();
  const html = (await weighed()).filter(({ type }) => type === 'document');
  expect(html.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(HTML_MAX_BYTES);

  expect(new URL(page.url()).pathname).toBe(path);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page.getByRole('heading', { name: /^Trang 2 / })).toBeVisible();
  expect((await page.goto(`${path}?trang=99`))?.status()).toBe(404);
  expect((await page.goto(`${path}?trang=x`))?.status()).toBe(404);
  const whole = await page.request.get(`/files/${documentId}/text`);
  expect(whole.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await whole.text()).toContain('Điều 200.');
});
