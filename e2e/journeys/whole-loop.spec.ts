import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { demoAccount } from '../people.ts';
import { answerAll, expectHeading, goOn, openCase, send, USUAL, type Receipt } from './citizen.ts';
import { ACTS, openFromInbox, provide, refuse, sitDown, takeAct } from './desk.ts';

const ASKED = 'Danh mục cây xanh mẫu phải thay thế trên phố Nhật Tảo năm 2026';
const TITLE = /Danh mục cây xanh mẫu phải thay thế/;
const CLASS = /\(điểm a khoản 1 Điều 17\)/;
const FILE_NAME = 'Cây xanh mẫu.pdf';
const WITHDRAWN_BECAUSE = 'Dữ liệu mẫu: bản này đưa nhầm.';

test.describe.configure({ timeout: 240_000 });
test.use({ javaScriptEnabled: false });

test('asked, provided, published; the next citizen is answered at once; withdrawn, the refusal opens again', async ({
  page,
  browser,
  adminUrl,
}) => {
  const officer = await deskOf(browser, adminUrl, 'contact_officer');
  const head = await deskOf(browser, adminUrl, 'head');

  const first = await ask(page);
  await provideWhatWasDue(officer, first);
  await openCase(page, first);
  await expect(page.getByRole('button', { name: `Tải ${FILE_NAME}` })).toBeVisible();

  const entry = await draftFromAnswer(officer, first);
  await confirmAndPublish(head, entry);

  await describeNeed(page);
  await expectHeading(page, 'Có thể thông tin này đã công khai');
  await page.getByRole('button', { name: TITLE }).click();
  await expect(page).toHaveURL(new RegExp(`/danh-muc/${entry}$`));
  await expectHeading(page, TITLE);
  await expect(page.getByText(CLASS)).toBeVisible();
  await page.goto('/yeu-cau/moi');
  await expect(page.getByLabel('Thông tin bạn cần')).toHaveValue('');

  const second = await ask(page);
  await refuseAsPublic(officer, second);
  await openCase(page, second);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();

  await withdraw(head, entry);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Đang giải quyết', { exact: true })).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await expect(
    page.getByText(/nơi công khai đã nêu khi từ chối không còn công khai/).first(),
  ).toBeVisible();
  await page.goto(`/danh-muc/${entry}`);
  await page.reload(); // a page seen a moment ago may be kept for a minute
  await expect(page.getByText(WITHDRAWN_BECAUSE)).toBeVisible();
});

async function deskOf(browser: Browser, baseURL: string, role: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const page = await context.newPage();
  await sitDown(page, demoAccount(role));
  return page;
}

async function describeNeed(page: Page): Promise<void> {
  await page.goto('/yeu-cau/moi');
  await page.getByLabel('Thông tin bạn cần').fill(ASKED);
  await goOn(page);
}

/** Asks, whatever is offered on the way. */
async function ask(page: Page): Promise<Receipt> {
  await answerAll(page, { ...USUAL, description: ASKED, agency: /^Sở Xây dựng/ });
  return send(page);
}

async function provideWhatWasDue(officer: Page, { reference }: Receipt): Promise<void> {
  await openFromInbox(officer, reference);
  await takeAct(officer, ACTS.judgeValid);
  const file = await officer.pdf();
  await takeAct(officer, provide(1), async (panel) => {
    await panel
      .getByLabel('Tải thêm tài liệu')
      .setInputFiles({ name: FILE_NAME, mimeType: 'application/pdf', buffer: file });
    await expect(panel.getByRole('checkbox', { name: FILE_NAME })).toBeChecked();
    await panel
      .getByLabel('Thông tin này thuộc loại phải công khai')
      .selectOption({ value: 'L26.17.1.a-1' });
    await panel.getByLabel('Ngày tạo ra thông tin').fill('2026-09-07');
  });
  await takeAct(officer, ACTS.deliver);
}

/** One click to a draft that is filled in; returns the entry's id. */
async function draftFromAnswer(officer: Page, { reference }: Receipt): Promise<string> {
  await officer.goto('/sau-tra-loi');
  const row = officer.getByRole('row').filter({ hasText: reference });
  await row.getByRole('button', { name: 'Đề xuất công khai' }).click();
  await row.getByRole('link', { name: 'Mở mục thông tin' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(officer.getByRole('link', { name: FILE_NAME })).toBeVisible();
  await takeEntryAct(officer, 'Đề xuất phân loại', 'Gửi đề xuất phân loại');
  return new URL(officer.url()).pathname.split('/').at(-1) ?? '';
}

async function confirmAndPublish(head: Page, entry: string): Promise<void> {
  await head.goto(`/danh-muc/${entry}`);
  await takeEntryAct(head, 'Xác nhận phân loại', 'Xác nhận phân loại này');
  await takeEntryAct(head, 'Công khai', 'Công khai từ hôm nay');
  await expect(head.locator('.request__state .stage')).toHaveText('Đang công khai');
}

async function refuseAsPublic(officer: Page, { reference }: Receipt): Promise<void> {
  await openFromInbox(officer, reference);
  await takeAct(officer, ACTS.judgeValid);
  await takeAct(officer, refuse(1), async (panel) => {
    await panel.getByLabel('Thông tin đã được công khai').check();
    await panel.getByLabel('Mục thông tin đang công khai').fill('cây xanh mẫu Nhật Tảo');
    await panel.getByRole('radio', { name: TITLE }).check();
    await panel.getByLabel('Lý do từ chối').fill('Đã công khai trong danh mục.');
  });
  await takeAct(officer, ACTS.deliver);
}

async function withdraw(head: Page, entry: string): Promise<void> {
  await head.goto(`/danh-muc/${entry}?viec=withdraw_entry`);
  const panel = head.getByRole('complementary', { name: 'Việc có thể làm' });
  await panel.getByLabel('Lý do rút').fill(WITHDRAWN_BECAUSE);
  await panel.getByRole('button', { name: 'Rút mục này' }).click();
  await expect(head.locator('.request__state .stage')).toHaveText('Đã rút');
}

async function takeEntryAct(page: Page, name: string, sendWords: string): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Việc có thể làm' });
  await panel.getByRole('link', { name, exact: true }).click();
  await panel.getByRole('button', { name: sendWords }).click();
  await expect(page.locator('.acts .panel.good')).toBeVisible();
}
