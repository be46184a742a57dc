import type { Page } from '@playwright/test';
import { openFromMenu } from './console-menu.ts';
import { expect } from '../fixtures.ts';
import { lastDay, openCase, send, type Receipt } from './citizen.ts';
import { test } from './days.ts';
import { dayIn, findInInbox } from './desk.ts';
import { answerQuestions, type Answers } from './question-pages.ts';

const ANSWERS: Answers = {
  agencyName: 'Sở Xây dựng thành phố Hà Nội',
  items: [{ description: 'Danh mục cây xanh được thay thế năm 2026', documentName: null }],
  delivery: 'electronic',
  purpose: null,
  kind: 'citizen',
  person: { 'Họ và tên': 'Nguyễn Văn Mẫu', 'Địa chỉ thư điện tử': 'mau@vidu.vn' },
};
/** A Tuesday: twelve days later is a Sunday, so that the last day is Monday the 16th. */
const SENT_AT = '2026-11-03T09:00:00+07:00';
const LAST_DAY = '2026-11-16';
const DAY_AFTER = '2026-11-17';

test.use({ story: 'calendar change', javaScriptEnabled: false });
test.setTimeout(180_000);

test('four places show one last day, and the calendar moves all four', async ({
  page,
  browser,
  days,
  desk,
}) => {
  await days.moveTo(SENT_AT);
  const asking = await browser.newPage({ baseURL: days.urls.public });
  await answerQuestions(asking, ANSWERS);
  await answerQuestions(page, ANSWERS);
  const receipt = await send(page);
  const officer = await desk('contact_officer', 'HN-SXD');
  const places = () => everyPlace({ asking, citizen: page, officer }, receipt);
  expect(await places()).toEqual(fourTimes(LAST_DAY));

  await makeDayOff(await desk('administrator', 'HN-VPUB'), LAST_DAY, receipt);
  expect(await places()).toEqual(fourTimes(DAY_AFTER));

  await page.getByText('Vì sao là ngày này? (hạn trả lời)').click();
  await expect(page.getByText('Nghỉ theo quyết định thử').first()).toBeVisible();
});

type Pages = { asking: Page; citizen: Page; officer: Page };

async function everyPlace({ asking, citizen, officer }: Pages, receipt: Receipt) {
  await asking.reload();
  await citizen.goto(`/tra-cuu/${receipt.reference}/bien-nhan`);
  const onReceipt = await lastDay(citizen);
  await openCase(citizen, receipt);
  const row = await findInInbox(officer, receipt.reference);
  return {
    check: await lastDay(asking),
    receipt: onReceipt,
    track: await lastDay(citizen),
    inbox: dayIn(await row.getByRole('cell').first().textContent()),
  };
}

const fourTimes = (day: string) => ({ check: day, receipt: day, track: day, inbox: day });

/** The administrator is shown which requests move before anything does. */
async function makeDayOff(page: Page, day: string, { reference }: Receipt): Promise<void> {
  await openFromMenu(page, 'Cơ quan', 'Lịch làm việc');
  await page.getByLabel('Ngày', { exact: true }).fill(day);
  await page.getByLabel('Tên ngày').fill('Nghỉ theo quyết định thử');
  await page.getByLabel('Căn cứ').fill('Quyết định thử số 1');
  await page.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toBeVisible();
  await page.getByRole('button', { name: 'Đổi lịch và tính lại hạn cuối' }).click();
  await expect(page.getByText('Đã đổi lịch và tính lại các hạn cuối.').first()).toBeVisible();
}
