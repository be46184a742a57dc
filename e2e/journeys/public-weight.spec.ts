import { expect, test } from '../fixtures.ts';
import { expectLight, faultsOf } from '../page-budget.ts';

/** Every route is weighed where axe looks at it; a list is heavier when it has something to show. */
test('a page of found agencies is light, whole without script and valid', async ({ page }) => {
  await page.goto('/co-quan?tim=cau+giay');
  await expectLight(page);
});

test('the checker of pages can fail', async () => {
  expect(await faultsOf('<p><div></p><img src="a.png">')).not.toEqual([]);
});
