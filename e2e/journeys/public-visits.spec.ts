import { expect, test } from '../fixtures.ts';

test.use({ javaScriptEnabled: false });

test('openings of a section are counted, and shown among the figures of its agency', async ({
  page,
  request,
}) => {
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0' };
  await page.goto('/co-quan/HN-SNNMT/so-lieu?nam=2026');
  const shown = async () => {
    await page.reload(); // not from the browser's cache
    return page
      .getByRole('row', { name: /Lượt xem chuyên mục/ })
      .getByRole('cell')
      .innerText();
  };
  expect(await shown()).toMatch(/chưa có/i);
  await request.get('/co-quan/HN-SNNMT/tiep-can-thong-tin', { headers });
  await expect.poll(shown, { timeout: 30_000 }).toBe('1 lượt');
});
