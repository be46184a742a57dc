import type { Page } from '@playwright/test';

/** How to stand on a page; or why its address has no page to look at, such as a calendar file. */
export type Visit = ((page: Page) => Promise<unknown>) | { notAPage: string };

/** By address pattern. A pattern without parameters that is not here is simply opened. */
export type Visits = Record<string, Visit>;

export function visitOf(path: string, visits: Visits): Visit | undefined {
  if (path in visits) return visits[path];
  return /[:*]/.test(path) ? undefined : (page) => page.goto(path);
}
