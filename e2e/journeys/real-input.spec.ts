import type { Page } from '@playwright/test';
import { formOf, plays, type Play } from '../../apps/api/test/real-input.ts';
import type { Channel, RequestForm } from '../../packages/domain/src/index.ts';
import { shortDate, weekdayDate } from '../../packages/ui/src/dates/date-words.vi.ts';
import { itemOutcomeWords } from '../../packages/ui/src/words/item-outcomes.vi.ts';
import { expect } from '../fixtures.ts';
import { openCase, send, type Receipt } from './citizen.ts';
import { test } from './days.ts';
import { ACTS, actsOf, openFromInbox, provide, refuse, takeAct } from './desk.ts';
import { register } from './intake-form.ts';
import { answerQuestions, type Answers } from './question-pages.ts';

type Refusal = { choose: readonly RegExp[]; fill: Readonly<Record<string, string>> };
type Way = {
  statute: Play['statute'];
  /** What is decided about each item, in order; an item without a refusal is provided. */
  refusals?: readonly (Refusal | null)[];
  /** Said to be missing; the request waits for it. */
  asksFor?: string;
  /** The public form lets nobody past without it. */
  heldBy?: string;
  items?: readonly string[];
};

const TOO_MUCH = 'Số liệu cho thấy vượt quá khả năng';

/** Ten rows of the file in the order of their days, which pass for all of them, and how each is worked. */
const TEN: Record<string, Way> = {
  YC001: {
    statute: '104/2016/QH13',
    refusals: [
      {
        choose: [/Thông tin đã được công khai/],
        fill: { 'Hoặc địa chỉ công khai ngoài danh mục': 'https://hanoi.gov.vn/bang-gia-dat' },
      },
    ],
  },
  YC002: { statute: '104/2016/QH13' },
  YC010: { statute: '104/2016/QH13' },
  YC020: {
    statute: '104/2016/QH13',
    refusals: [
      {
        choose: [/Vượt quá khả năng đáp ứng/],
        fill: { [TOO_MUCH]: 'Hồ sơ của 126 xã, phường trong hơn ba mươi năm.' },
      },
    ],
  },
  YC028: { statute: '104/2016/QH13' },
  YC053: { statute: '01/2026/QH16' },
  YC011: {
    statute: '01/2026/QH16',
    refusals: [
      {
        choose: [/Thông tin không được tiếp cận/, /Cuộc họp nội bộ/],
        fill: {
          'Cuộc họp hoặc tài liệu nội bộ nào': 'Cuộc họp của lãnh đạo ngày 04/5/2026',
          'Vì sao không tách được một phần': 'Toàn bộ là ý kiến trao đổi.',
        },
      },
    ],
  },
  YC014: { statute: '01/2026/QH16', asksFor: 'Văn bản đồng ý của người có liên quan' },
  YC023: { statute: '01/2026/QH16', heldBy: 'Hãy nhập họ và tên' },
  YC047: {
    statute: '01/2026/QH16',
    items: [
      'Bản sao sổ theo dõi cung cấp thông tin quý I',
      'Tôi khiếu nại việc Sở không trả lời yêu cầu của tôi quá 30 ngày',
    ],
    refusals: [
      null,
      {
        choose: [/Không thuộc trách nhiệm/, /Không phải yêu cầu cung cấp thông tin/],
        fill: { 'Đã tìm ở đâu, kết quả thế nào': 'Nội dung thứ hai là đơn khiếu nại.' },
      },
    ],
  },
};

test.use({ story: 'ten requests', javaScriptEnabled: false });
test.describe.configure({ timeout: 180_000 });

for (const [id, way] of Object.entries(TEN)) {
  const play = plays.find((one) => one.id === id && one.statute === way.statute);
  if (play === undefined) throw new Error(`The file has no ${id} under ${way.statute}.`);

  test(`${id} under ${way.statute}: ${play.expected.outcome}`, async ({ page, days, desk }) => {
    await days.moveTo(play.at);
    const { answers, channel } = answersOf(play, way);
    if (way.heldBy !== undefined) {
      expect(await answerQuestions(page, answers)).toBe('held');
      await expect(page.getByRole('alert')).toContainText(way.heldBy);
      return;
    }

    const officer = await desk('contact_officer', String(play.row['agency_code']));
    const receipt =
      channel === undefined
        ? await sendOnline(page, answers)
        : await register(officer, { channel, sentAt: play.at }, answers);
    await openFromInbox(officer, receipt.reference);
    if (way.asksFor !== undefined) return askFor(way.asksFor, { page, officer, receipt });

    await judge(officer, play);
    await expectDays(officer, play);
    const decisions = answers.items.map((_, index) => way.refusals?.[index] ?? null);
    for (const [index, refusal] of decisions.entries()) await decide(officer, index + 1, refusal);
    await takeAct(officer, ACTS.deliver);

    await openCase(page, receipt);
    await expect(page.getByText('Đã trả kết quả', { exact: true })).toBeVisible();
    const outcomes = decisions.map((refusal) => itemOutcomeWords[refusal ? 'refused' : 'provided']);
    await expect(page.getByText(/^(Cung cấp|Từ chối cung cấp)$/)).toHaveText(outcomes);
  });
}

function answersOf(play: Play, way: Way): { answers: Answers; channel: Channel | undefined } {
  const { form, channel } = formOf(play) as { form: RequestForm; channel: Channel | undefined }; // it says no more than "object"
  const { requester, delivery, purpose = null, items } = form;
  const documentName = items[0]?.documentName ?? null;
  const online = channel === undefined;
  const answers = {
    agencyName: String(play.row['agency_name_vi']),
    items:
      way.items?.map((description) => ({ description, documentName })) ??
      items.map(({ description }) => ({ description, documentName })),
    delivery,
    purpose,
    kind: requester.kind,
    person: {
      'Họ và tên': requester.fullName ?? null,
      'Nơi cư trú': requester.residence ?? null,
      'Số định danh cá nhân, căn cước hoặc hộ chiếu': requester.idNumber ?? null,
      [online ? 'Địa chỉ thư điện tử' : 'Thư điện tử']: requester.email ?? null,
      [online ? 'Địa chỉ nhận bưu phẩm' : 'Địa chỉ nhận thư']: requester.residence ?? null,
      [online ? 'Họ và tên người đại diện' : 'Người đại diện, giám hộ']:
        requester.representativeName ?? null,
    },
  };
  return { answers, channel };
}

async function sendOnline(page: Page, answers: Answers): Promise<Receipt> {
  expect(await answerQuestions(page, answers)).toBe('checked');
  return send(page);
}

type Asking = { page: Page; officer: Page; receipt: Receipt };

async function askFor(missing: string, { page, officer, receipt }: Asking): Promise<void> {
  const explanation = 'Xin gửi kèm văn bản này.';
  await takeAct(officer, ACTS.askToComplete, async (panel) => {
    await panel.getByRole('checkbox', { name: missing }).check();
    await panel.getByLabel('Hướng dẫn cho người yêu cầu').fill(explanation);
  });
  await openCase(page, receipt);
  await expect(page.getByText('Chờ bổ sung', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: missing }).first()).toBeVisible();
  await expect(page.getByText(explanation).first()).toBeVisible();
}

/** Only 104/2016 tells simple from complex. */
async function judge(officer: Page, { statute, row }: Play): Promise<void> {
  await takeAct(officer, ACTS.judgeValid, async (panel) => {
    if (statute !== '104/2016/QH13' || row['complexity'] !== 'complex') return;
    await panel.getByRole('radio', { name: /^Phức tạp/ }).check();
    await panel.getByLabel('Vì sao là phức tạp').fill('Theo hồ sơ mẫu.');
  });
}

/** The last day, and the one that an extension would give; nobody extends where the law does not. */
async function expectDays(officer: Page, { expected }: Play): Promise<void> {
  const facts = officer.getByRole('region', { name: 'Thông tin chung' });
  await expect(facts).toContainText(weekdayDate(expected.dueOn));
  const extend = officer.getByRole('link', { name: ACTS.extend.name, exact: true });
  if (expected.extendedDueOn === '') return expect(extend).toHaveCount(0);
  await extend.click();
  const panel = actsOf(officer);
  await expect(panel).toContainText(`Hạn cuối trở thành ${shortDate(expected.extendedDueOn)}`);
  await panel.getByRole('link', { name: 'Thôi' }).click();
  await expect(panel.getByRole('heading', { name: 'Việc có thể làm' })).toBeVisible();
}

async function decide(officer: Page, item: number, refusal: Refusal | null): Promise<void> {
  if (refusal === null) {
    return takeAct(officer, provide(item), (panel) =>
      panel.getByLabel('Trả lời').fill('Nội dung trả lời mẫu.'),
    );
  }
  await takeAct(officer, refuse(item), async (panel) => {
    for (const name of refusal.choose) await panel.getByRole('radio', { name }).check();
    for (const [label, text] of Object.entries(refusal.fill)) {
      await panel.getByLabel(label).fill(text);
    }
    await panel.getByLabel('Lý do từ chối').fill('Theo căn cứ đã nêu.');
  });
}
