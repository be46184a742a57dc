import { HtmlValidate } from 'html-validate';
import { expect, test } from '../fixtures.ts';
import { answerAll, send } from './citizen.ts';
import { weigh, type Weighed } from './weights.ts';

const HTML_MAX_BYTES = 14 * 1024;
const PAGE_MAX_BYTES = 60 * 1024;
const REQUESTS_MAX = 10;
const PATHS = [
  '/',
  '/co-quan',
  '/co-quan?tim=cau+giay',
  '/co-quan/HN-VPUB',
  '/yeu-cau/moi',
  '/tra-cuu',
  '/cap-lai-ma',
  '/luat',
  '/lich',
  '/rieng-tu',
  '/kha-nang-tiep-can',
  '/khong-co-trang-nay',
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes void elements and booleans its own way, both valid.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // The list of a timeline or of plain rows keeps its role where the style takes its bullets.
    'no-redundant-role': 'off',
  },
});

for (const path of PATHS) {
  test(`${path} is light, whole without script and valid`, async ({ page }) => {
    const weighed = weigh(page);
    const response = await page.goto(path, { waitUntil: 'networkidle' });

    const seen = await weighed();
    expect(seen.filter(({ type }) => type === 'script')).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    const bytes = (all: Weighed[]) => all.reduce((sum, one) => sum + one.bytes, 0);
    const html = bytes(seen.filter(({ type }) => type === 'document'));
    expect(html).toBeGreaterThan(0);
    expect(html).toBeLessThan(HTML_MAX_BYTES);
    expect(bytes(seen)).toBeLessThan(PAGE_MAX_BYTES);
    expect(seen.length).toBeLessThanOrEqual(REQUESTS_MAX);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");

    const { results } = await validator.validateString((await response?.text()) ?? '');
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
    );
    expect(faults).toEqual([]);
  });
}

test('the pages of a request are valid too', async ({ page }) => {
  await answerAll(page);
  const check = await page.content();
  const { reference } = await send(page);
  const receipt = await page.content();
  await page.goto(`/tra-cuu/${reference}`);
  for (const html of [check, receipt, await page.content()]) {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test('the checker of pages can fail', async () => {
  const { valid } = await validator.validateString('<p><div></p><img src="a.png">');
  expect(valid).toBe(false);
});
