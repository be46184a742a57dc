import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Signs in at the console through its form, and stands before the inbox. */
export async function sitDown(page: Page, account: Account): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử công vụ').fill(account.email);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Hộp việc|Cơ quan và đầu mối/);
}

type Account = { email: string; password: string };

/** The row of a request in the inbox, found by its reference or its words. */
export async function findInInbox(page: Page, words: string): Promise<Locator> {
  await page.goto(`/?muc=all&tim=${encodeURIComponent(words)}`);
  await expect(page.getByRole('heading', { name: /Tất cả đang mở: / })).toBeVisible();
  return page.getByRole('row').filter({ has: page.getByRole('rowheader') });
}

export async function openFromInbox(page: Page, reference: string): Promise<void> {
  const row = await findInInbox(page, reference);
  await row.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { name: `Yêu cầu ${reference}` })).toBeVisible();
}

export const actsOf = (page: Page) => page.getByRole('complementary', { name: 'Việc có thể làm' });

/** Takes one act: opens its form, answers what it asks, sends it and sees it done. */
export async function takeAct(
  page: Page,
  { name, send }: { name: string; send: string },
  answer: (panel: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const panel = actsOf(page);
  await page.getByRole('link', { name, exact: true }).click();
  await answer(panel);
  await panel.getByRole('button', { name: send }).click();
  await expect(panel.getByRole('heading', { name: 'Việc có thể làm' })).toBeVisible();
}

export const ACTS = {
  judgeValid: { name: 'Xác nhận hợp lệ', send: 'Xác nhận yêu cầu hợp lệ' },
  askToComplete: { name: 'Hướng dẫn bổ sung', send: 'Gửi hướng dẫn bổ sung' },
  assign: { name: 'Giao xử lý', send: 'Giao xử lý' },
  extend: { name: 'Gia hạn', send: 'Gia hạn một lần' },
  deliver: { name: 'Trả kết quả', send: 'Trả kết quả' },
};
export const provide = (item: number) => ({
  name: `Cung cấp nội dung ${item}`,
  send: 'Cung cấp nội dung này',
});
export const refuse = (item: number) => ({
  name: `Từ chối nội dung ${item}`,
  send: 'Từ chối nội dung này',
});

/** The last day on a console page, from `23/11/2026` to `YYYY-MM-DD`. */
export function dayIn(text: string | null): string {
  const [, day, month, year] = /(\d\d)\/(\d\d)\/(\d{4})/.exec(text ?? '') ?? [];
  return `${year}-${month}-${day}`;
}
