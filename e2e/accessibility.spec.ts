import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLight } from './page-budget.ts';
import { pathsOf } from './routes.ts';
import { CONSOLE_VISITS } from './visits-admin.ts';
import { PUBLIC_VISITS } from './visits-public.ts';
import { patternOf, visitsOf } from './visits.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;
const SITES = [
  { site: 'public', paths: await pathsOf('public'), visits: PUBLIC_VISITS },
  { site: 'admin', paths: await pathsOf('admin'), visits: CONSOLE_VISITS },
] as const;

for (const { site, paths, visits } of SITES) {
  test.describe(`the ${site} site`, () => {
    test.use({ site });
    const andBudget = site === 'public' ? ', and is light, whole without script and valid' : '';

    test('knows how to visit each of its routes, and no other', () => {
      expect(paths.filter((path) => visitsOf(path, visits).length === 0)).toEqual([]);
      expect(Object.keys(visits).filter((name) => !paths.includes(patternOf(name)))).toEqual([]);
    });

    for (const [name, visit] of paths.flatMap((path) => visitsOf(path, visits))) {
      if (typeof visit !== 'function') continue;

      test(`${name} has nothing for axe to find${andBudget}`, async ({ page }) => {
        await visit(page);
        expect(new URL(page.url()).pathname).toMatch(addressOf(patternOf(name)));
        for (const width of WIDTHS) {
          for (const colorScheme of SCHEMES) await expectClean(page, width, colorScheme);
        }
        if (site === 'public') await expectLight(page);
      });
    }
  });
}

/** A page that sent its visitor elsewhere was not looked at. */
function addressOf(path: string): RegExp {
  const pattern = path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace('*', '.*');
  return new RegExp(`^${pattern}$`);
}

async function expectClean(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  // No page has frames of others, so none needs to be judged from a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe.withTags(WCAG_22_AA).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
  expect(found, `${width} px, ${colorScheme}`).toEqual([]);

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `scrolls sideways at ${width} px`).toBe(0);
}
