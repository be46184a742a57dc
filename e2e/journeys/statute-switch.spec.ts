import type { Page } from '@playwright/test';
import { weekdayDate } from '../../packages/ui/src/dates/date-words.vi.ts';
import { expect } from '../fixtures.ts';
import { lastDay, openCase, send } from './citizen.ts';
import { test } from './days.ts';
import { openFromInbox } from './desk.ts';
import { answerQuestions, type Answers } from './question-pages.ts';

const ANSWERS: Answers = {
  agencyName: 'Sở Xây dựng thành phố Hà Nội',
  items: [{ description: 'Quy hoạch phân khu sông Hồng', documentName: 'Bản đồ quy hoạch' }],
  delivery: 'electronic',
  purpose: 'Tìm hiểu nơi ở',
  kind: 'citizen',
  person: {
    'Họ và tên': 'Nguyễn Văn Mẫu',
    'Nơi cư trú': 'Phường Hồng Hà, thành phố Hà Nội',
    'Số định danh cá nhân, căn cước hoặc hộ chiếu': '001099012345',
    'Địa chỉ thư điện tử': 'mau@vidu.vn',
  },
};

const SIDES = [
  {
    moment: '2026-08-31T23:59:00+07:00',
    sentAt: '23:59 ngày 31/08/2026',
    statute: '104/2016/QH13',
    article: /3 ngày làm việc theo khoản 3 Điều 30/,
    // The third working day: 1 and 2 September are days off, then comes a weekend.
    dueOn: '2026-09-07',
  },
  {
    moment: '2026-09-01T00:00:00+07:00',
    sentAt: '00:00 ngày 01/09/2026',
    statute: '01/2026/QH16',
    article: /12 ngày theo khoản 3 Điều 26/,
    // Twelve days, of which the last is a Sunday.
    dueOn: '2026-09-14',
  },
] as const;

test.use({ story: 'midnight', javaScriptEnabled: false });
test.setTimeout(240_000);

test('a minute at midnight decides between two laws, each with its own last day', async ({
  browser,
  days,
  desk,
}) => {
  await days.moveTo('2026-08-31T23:50:00+07:00');
  const sent = [];
  for (const side of SIDES) {
    const page = await browser.newPage({ baseURL: days.urls.public });
    expect(await answerQuestions(page, ANSWERS)).toBe('checked');
    expect(await lastDay(page)).toBe(SIDES[0].dueOn);
    sent.push({ side, page, receipt: { reference: '', accessCode: '' } });
  }

  for (const one of sent) {
    await days.moveTo(one.side.moment);
    one.receipt = await send(one.page);
    await expect(one.page.getByText(one.side.sentAt, { exact: true })).toBeVisible();
    await expectOnPublicSite(one.page, one.side);
  }

  const officer = await desk('contact_officer', 'HN-SXD');
  for (const { side, page, receipt } of sent) {
    await openCase(page, receipt);
    await expectOnPublicSite(page, side);
    await expect(
      page.getByText(`Luật Tiếp cận thông tin số ${side.statute}`, { exact: true }),
    ).toBeVisible();

    await openFromInbox(officer, receipt.reference);
    const facts = officer.getByRole('region', { name: 'Thông tin chung' });
    await expect(facts).toContainText(side.statute);
    await expect(facts).toContainText(weekdayDate(side.dueOn));
    await officer.getByText('Vì sao là ngày này?').first().click();
    await expect(officer.getByText(side.article).first()).toBeVisible();
  }
});

async function expectOnPublicSite(page: Page, { dueOn, article }: (typeof SIDES)[number]) {
  expect(await lastDay(page)).toBe(dueOn);
  await page.getByText('Vì sao là ngày này? (hạn trả lời)').click();
  await expect(page.getByRole('listitem').filter({ hasText: article }).first()).toBeVisible();
}
