import type { Locator, Page } from '@playwright/test';
import { deliveryWords } from '../../packages/ui/src/words/delivery.vi.ts';
import {
  channelWords,
  requesterKindWords,
} from '../../packages/domain/src/request/vocabulary-words.vi.ts';
import { expect } from '../fixtures.ts';
import type { Receipt } from './citizen.ts';
import { openFromMenu } from './console-menu.ts';
import type { Answers } from './question-pages.ts';

export type Arrival = { channel: keyof typeof channelWords; sentAt: string };

/** Registers what came to the agency of whoever is signed in, and reads the receipt. */
export async function register(
  page: Page,
  { channel, sentAt }: Arrival,
  { items, delivery, kind, person, purpose }: Answers,
): Promise<Receipt> {
  await openFromMenu(page, 'Yêu cầu', 'Tiếp nhận');
  await choose(page, 'Kênh tiếp nhận', channelWords[channel]);
  await page.getByLabel('Ngày gửi').fill(sentAt.slice(0, 10));
  await page.getByLabel('Giờ gửi').fill(sentAt.slice(11, 16));
  await page.getByLabel('Ngày nhận thật').fill(sentAt.slice(0, 10));
  await choose(page, 'Người yêu cầu muốn nhận thông tin', deliveryWords[delivery]);
  for (const [index, { description, documentName }] of items.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    const item = page.getByRole('group', { name: `Nội dung ${index + 1}` });
    await item.getByLabel('Thông tin cần cung cấp').fill(description);
    await item.getByLabel('Tên văn bản, hồ sơ, tài liệu').fill(documentName ?? '');
  }
  await choose(page, 'Người yêu cầu là', requesterKindWords[kind]);
  const whoAsks = page.getByRole('group', { name: 'Ai yêu cầu' });
  for (const [label, value] of Object.entries(person)) {
    await whoAsks.getByLabel(label).fill(value ?? '');
  }
  await fillIfAsked(whoAsks.getByLabel('Lý do, mục đích'), purpose);
  await page.getByRole('button', { name: 'Vào sổ yêu cầu' }).click();

  await expect(page.getByRole('heading', { name: 'Đã vào sổ yêu cầu' })).toBeVisible();
  const [reference = '', accessCode = ''] = await page.locator('.receipt__code').allTextContents();
  return { reference, accessCode };
}

async function choose(page: Page, group: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: answer }).check();
}

/** Which questions there are depends on the day of sending. */
async function fillIfAsked(field: Locator, value: string | null): Promise<void> {
  if ((await field.count()) > 0) await field.fill(value ?? '');
}
