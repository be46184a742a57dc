import { test as base } from '@playwright/test';
import { NOW } from './now.ts';

export { expect } from '@playwright/test';

type Addresses = { apiUrl: string; publicUrl: string; adminUrl: string };

/** `page.goto('/…')` opens the public site; `test.use({ site: 'admin' })` makes it the console. */
export const test = base.extend<Addresses & { site: 'public' | 'admin' }>({
  site: ['public', { option: true }],
  apiUrl: ({}, use) => use(setting('E2E_API_URL')),
  publicUrl: ({}, use) => use(setting('E2E_PUBLIC_URL')),
  adminUrl: ({}, use) => use(setting('E2E_ADMIN_URL')),
  // The console fills in what day it is by the browser's clock; the public site has no script to ask.
  context: async ({ context, site }, use) => {
    if (site === 'admin') await context.clock.setFixedTime(NOW);
    await use(context);
  },
  baseURL: ({ site, publicUrl, adminUrl }, use) => use(site === 'admin' ? adminUrl : publicUrl),
});

/** What global-setup.ts found out when it started the apps. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by global-setup.ts; run Playwright.`);
  return value;
}
