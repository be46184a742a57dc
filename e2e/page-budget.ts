import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { expect } from './fixtures.ts';
import { weigh, type Weighed } from './journeys/weights.ts';

const HTML_MAX_BYTES = 14 * 1024;
const PAGE_MAX_BYTES = 60 * 1024;
const REQUESTS_MAX = 10;
const MODULE_MAX_BYTES = 15 * 1024;

/** The hand-written module of a page, by its address; no other page has a script. */
const MODULES: Readonly<Record<string, string>> = { '/danh-muc': '/goi-y.js' };

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
    // The boxes of one question share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The list of a timeline or of plain rows keeps its role where the style takes its bullets.
    'no-redundant-role': 'off',
  },
});

/** What is wrong with the HTML of a page; empty when it is valid. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
  );
}

/** The page that stands open, taken again by a browser that has nothing of it: light, whole and valid. */
export async function expectLight(page: Page): Promise<void> {
  // A route, even one that changes nothing, makes the browser forget what it has kept.
  await page.route('**', (route) => route.continue());
  const weighed = weigh(page);
  const response = await page.reload({ waitUntil: 'networkidle' });

  const seen = await weighed();
  const pathOf = (url: string) => new URL(url).pathname;
  const module = MODULES[pathOf(page.url())];
  const scripts = seen.filter(({ type }) => type === 'script');
  expect(scripts.map(({ url }) => pathOf(url))).toEqual(module === undefined ? [] : [module]);
  expect(await page.locator('script').count()).toBe(scripts.length);
  const bytes = (all: Weighed[]) => all.reduce((sum, one) => sum + one.bytes, 0);
  const html = bytes(seen.filter(({ type }) => type === 'document'));
  expect(bytes(scripts), 'bytes of the module').toBeLessThan(MODULE_MAX_BYTES);
  expect(html).toBeGreaterThan(0);
  expect(html, 'bytes of HTML').toBeLessThan(HTML_MAX_BYTES);
  expect(bytes(seen), 'bytes of the page').toBeLessThan(PAGE_MAX_BYTES);
  expect(seen.length).toBeLessThanOrEqual(REQUESTS_MAX);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await faultsOf((await response?.text()) ?? '')).toEqual([]);
}
