import type { Page } from '@playwright/test';

/** Goes to a page of the console as people at a desk do: unfolds its group and follows the link. */
export async function openFromMenu(page: Page, group: string, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Các trang' });
  await menu.getByRole('button', { name: group }).click();
  await menu.getByRole('link', { name, exact: true }).click();
}
