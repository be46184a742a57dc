import type { Page } from '@playwright/test';

/** How to stand on a page; or why its address has no page to look at, such as a calendar file. */
export type Visit = ((page: Page) => Promise<unknown>) | { notAPage: string };

/**
 * By address pattern; after a space, whose page it is when others see another. A pattern without parameters that
 * is not here is simply opened.
 */
export type Visits = Record<string, Visit>;

/** Every way in which the page of a pattern is visited, by name. */
export function visitsOf(path: string, visits: Visits): [name: string, visit: Visit][] {
  const named = Object.entries(visits).filter(([name]) => patternOf(name) === path);
  if (named.length > 0 || /[:*]/.test(path)) return named;
  return [[path, (page) => page.goto(path)]];
}

export const patternOf = (name: string): string => name.split(' ', 1)[0] ?? name;
