import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { appsThroughTime, type AppsThroughTime } from '../apps-through-time.ts';
import { test as base } from '../fixtures.ts';
import { sitDown } from './desk.ts';

/** Starting for the first time, with its samples, on a busy machine. */
const STARTS_WITHIN_MS = 300_000;

/**
 * Journeys whose days matter: on apps of their own, which `days.moveTo` takes to a moment. A file
 * names its `story`, so that no other file finds its requests and its calendar.
 */
export const test = base.extend<{ desk: Desk }, { story: string; days: AppsThroughTime }>({
  story: ['', { option: true, scope: 'worker' }],
  days: [
    async ({}, use) => {
      const apps = await appsThroughTime();
      await use(apps);
      await apps.stop();
    },
    { scope: 'worker', timeout: STARTS_WITHIN_MS },
  ],
  apiUrl: ({ days }, use) => use(days.urls.api),
  publicUrl: ({ days }, use) => use(days.urls.public),
  adminUrl: ({ days }, use) => use(days.urls.admin),
  desk: async ({ browser, days }, use) => {
    const pages: Page[] = [];
    await use(async (role, agencyCode) => {
      const page = await deskOf(browser, days, role, agencyCode);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

/** A page of the console where somebody with this role at this agency has signed in. */
type Desk = (role: string, agencyCode: string) => Promise<Page>;

async function deskOf(
  browser: Browser,
  { urls, dataFolder }: AppsThroughTime,
  role: string,
  agencyCode: string,
): Promise<Page> {
  const file = readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8');
  const accounts: { email: string; password: string }[] = JSON.parse(file);
  const email = `${role.replaceAll('_', '-')}.${agencyCode.toLowerCase()}@mau.invalid`;
  const account = accounts.find((one) => one.email === email);
  if (account === undefined) throw new Error(`There is no demo account ${email}.`);

  const context = await browser.newContext({ baseURL: urls.admin, javaScriptEnabled: true });
  const page = await context.newPage();
  await sitDown(page, account);
  return page;
}
