import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays, calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from './api.ts';
import { Desk, type Opened, type Shown } from './desk.ts';
import { formOf, plays, type Play } from './real-input.ts';

/** Where the file expects what the law does not say; at length: docs/law/requests-judged.md. */
const JUDGED: { id: string; which: string; why: string }[] = [
  {
    id: 'YC016',
    which: 'no day for the refusal',
    why: 'a refusal is an answer and has the clock of every answer',
  },
  {
    id: 'YC025',
    which: 'guidance under 01/2026 because of the language',
    why: '01/2026 says nothing of it; the decree on the form has not been issued',
  },
  { id: 'YC049', which: 'rejection as spam', why: 'neither law knows such an outcome' },
  {
    id: 'YC055',
    which: 'refusal because of residence alone',
    why: 'the right body must be named; residence alone refuses nobody',
  },
  ...['YC008', 'YC055', 'YC058'].map((id) => ({
    id,
    which: 'days from the call',
    why: 'a call is help: the confirmation, here on the same day, is what counts',
  })),
];

let on: Api;
const desks = new Map<string, Desk>();
beforeAll(async () => {
  on = await startApi();
});
afterAll(() => on.close());

function deskOf({ row }: Play): Desk {
  const code = String(row.agency_code);
  const desk = desks.get(code) ?? new Desk(on, code);
  desks.set(code, desk);
  return desk;
}

/** Through the public form or the intake form, as the row's channel says. */
async function arrive(play: Play, desk: Desk): Promise<Shown> {
  on.clock.set(play.at);
  const { form, channel } = formOf(play);
  const key = `${play.id} ${play.statute}`;
  if (channel === undefined) return desk.submit(form, key);
  return desk.register(
    { ...form, channel, sentAt: play.at, receivedOn: play.at.slice(0, 10) },
    key,
  );
}

/** A call counts once the person confirms it in writing, here on the same day. */
async function confirmed(opened: Opened & { missing: string[] }, desk: Desk): Promise<void> {
  if (opened.missing.length === 0) return;
  expect(opened.missing).toEqual(['confirmation']);
  await desk.must(opened, 'contact_officer', 'ask_to_complete', {
    missing: opened.missing,
    explanation: 'Đề nghị ký xác nhận phiếu đã được điền giúp qua điện thoại.',
  });
  await desk.must(opened, 'requester', 'complete');
}

async function judged(opened: Opened, { statute, row }: Play, desk: Desk): Promise<Shown> {
  const splits = statute === '104/2016/QH13';
  const own =
    splits && row.complexity === 'complex'
      ? { complexity: 'complex', complexityReason: 'Theo hồ sơ mẫu.' }
      : {};
  return desk.must(opened, 'contact_officer', 'judge_valid', own);
}

function checkDays(request: Shown, { expected, statute }: Play): void {
  const extension = request.openActions.find(({ action }: Shown) => action === 'extend');
  expect({
    dueOn: request.dueOn,
    nominalOn: request.nominalDueOn,
    noticeOn: request.next.action === 'give_time_notice' ? request.next.dueOn : '',
    extendedDueOn: extension?.deadlineIfTaken.dueOn ?? '',
    extendedNominalOn: extension?.deadlineIfTaken.nominalOn ?? '',
    statute: request.statute,
  }).toEqual({
    dueOn: expected.dueOn,
    nominalOn: expected.nominalOn,
    noticeOn: expected.noticeOn,
    extendedDueOn: expected.extendedDueOn,
    extendedNominalOn: expected.extendedNominalOn,
    statute,
  });
}

const REFUSALS: Record<string, object> = {
  YC001: PUBLIC('https://hanoi.gov.vn/bang-gia-dat'),
  YC011: {
    ground: 'not_accessible',
    head: 'internal',
    reason: 'Biên bản cuộc họp nội bộ.',
    factualExplanation: 'Cuộc họp nội bộ của lãnh đạo ngày 04/5/2026.',
    partialConsidered: 'Không tách được phần nào.',
  },
  YC013: {
    ground: 'not_accessible',
    head: 'harm',
    reason: 'Lộ kế hoạch tuần tra gây nguy hại cho trật tự, an toàn xã hội.',
    legalBasis: 'Luật Công an nhân dân',
    factualExplanation: 'Biết giờ tuần tra thì tuần tra mất tác dụng.',
    partialConsidered: 'Không tách được phần nào.',
  },
  YC016: {
    ground: 'condition_not_met',
    head: 'private_life',
    reason: 'Chưa có sự đồng ý bằng văn bản của người có liên quan.',
    missingConsentOf: 'Người có tên trong giấy đăng ký kết hôn',
    partialConsidered: 'Không tách được phần nào.',
  },
  YC020: BURDEN('Hồ sơ của 126 xã, phường trong hơn ba mươi năm; đã đề nghị thu hẹp.'),
  YC022: BURDEN('Toàn bộ văn bản đi, đến trong mười năm.'),
  YC035: {
    ground: 'not_responsible',
    reason: 'Cơ quan không tạo ra và không nắm giữ báo cáo này.',
    noRightBody: 'not_held',
    heldAndSucceededTested: true,
    factualExplanation: 'Đã tìm trong kho lưu trữ và hỏi cơ quan tiếp nhận chức năng.',
  },
  YC055: {
    ground: 'not_responsible',
    reason:
      'Xã cung cấp cho người cư trú trên địa bàn; thông tin không liên quan trực tiếp đến người yêu cầu.',
    rightAgencyCode: 'HN-STC',
    heldAndSucceededTested: true,
  },
  YC059: PUBLIC('https://dichvucong.hanoi.gov.vn'),
};
function PUBLIC(publicAddress: string) {
  return { ground: 'already_public', reason: 'Thông tin đã được công khai.', publicAddress };
}
function BURDEN(factualExplanation: string) {
  return { ground: 'beyond_capacity', reason: 'Vượt quá khả năng đáp ứng.', factualExplanation };
}

const provide = (item = 1) => ({ item, documents: [], answer: 'Nội dung trả lời mẫu.' });

async function pays(opened: Opened, { at }: Play, desk: Desk): Promise<string> {
  const payBy = addDays(calendarDate(at.slice(0, 10)), 5);
  const { costs } = await desk.must(opened, 'contact_officer', 'notify_costs', {
    lines: [{ item: 'photocopy_colour', pages: 1, paper: 'a1' }],
    postage: 30_000,
    payBy,
  });
  return costs.id;
}

/** What is done with a row that arrived whole, and the outcome that its item then has. */
async function work(play: Play, opened: Opened, desk: Desk): Promise<string> {
  if (play.id === 'YC044') {
    const costNotice = await pays(opened, play, desk);
    on.clock.set(`${addDays(calendarDate(play.at.slice(0, 10)), 6)}T09:00:00+07:00`);
    const refusal = {
      ground: 'costs_unpaid',
      reason: 'Không thanh toán theo thông báo.',
      costNotice,
    };
    const done = await desk.must(opened, 'contact_officer', 'refuse_item', { item: 1, refusal });
    return done.items[0].outcome;
  }
  if (play.id === 'YC043') {
    await pays(opened, play, desk);
    await desk.must(opened, 'contact_officer', 'record_payment', { paidOn: play.at.slice(0, 10) });
  }
  const refusal = REFUSALS[play.id];
  const done =
    refusal === undefined
      ? await desk.must(opened, 'contact_officer', 'provide_item', provide())
      : await desk.must(opened, 'contact_officer', 'refuse_item', { item: 1, refusal });
  return done.items[0].outcome;
}

const answered = plays.filter(
  ({ expected: { outcome }, id }) =>
    ['provide', 'refuse', 'guide-to-public'].includes(outcome) && id !== 'YC016',
);
const named = (some: readonly Play[]) => some.map((play) => [play.id, play.statute, play] as const);

describe('a request of the file', () => {
  it('is played on every day that it carries', () => {
    expect(plays).toHaveLength(76);
    const known = new Set([...answered, ...plays.filter(({ id }) => id in OTHERS)]);
    expect(plays.filter((play) => !known.has(play)).map(({ id }) => id)).toEqual([]);
  });

  it.each(named(answered))(
    '%s under %s is answered as expected, in its time',
    async (_id, _statute, play) => {
      const desk = deskOf(play);
      const { request, accessCode, violations } = await arrive(play, desk);
      expect(violations).toBeUndefined();
      const opened = { ...request, accessCode };
      await confirmed(opened, desk);

      const valid = await judged(opened, play, desk);
      checkDays(valid, play);
      const outcome = await work(play, opened, desk);
      expect(outcome).toBe(play.expected.outcome === 'provide' ? 'provided' : 'refused');
      expect(await desk.must(opened, 'contact_officer', 'deliver')).toMatchObject({
        stage: 'delivered',
        overdue: false,
      });
    },
  );

  it.each(named(plays.filter(({ id }) => id in OTHERS)))(
    '%s under %s takes its own way',
    async (id, _statute, play) => {
      expect.hasAssertions();
      await OTHERS[id]?.(play, deskOf(play));
    },
  );
});

const askedFor = (missing: string[], explanation: string) => async (play: Play, desk: Desk) => {
  expect(play.expected.outcome).toBe('request-supplement');
  const { request, accessCode } = await arrive(play, desk);
  const opened = { ...request, accessCode };
  const own = { missing, explanation };
  const asked = await desk.must(opened, 'contact_officer', 'ask_to_complete', own);
  expect(asked).toMatchObject({ stage: 'incomplete', dueOn: null, overdue: false });
};
const atTheDoor = (outcome: string, code: string) => async (play: Play, desk: Desk) => {
  expect(play.expected.outcome).toBe(outcome);
  const { violations } = await arrive(play, desk);
  expect(violations.map((violation: Shown) => `${violation.code} ${violation.field}`)).toContain(
    code,
  );
};

/** The rows that are not simply answered. */
const OTHERS: Record<string, (play: Play, desk: Desk) => Promise<void>> = {
  YC014: askedFor(['consent'], 'Cần văn bản đồng ý của chủ sở hữu bí mật kinh doanh.'),
  YC016: async (play, desk) => {
    const { request, accessCode } = await arrive(play, desk);
    const opened = { ...request, accessCode };
    expect(request.dueOn).toBe(play.statute === '104/2016/QH13' ? '2026-05-13' : '2026-11-30');
    const own = { item: 1, concerned: 'Người có tên', explanation: 'Có thông tin riêng tư.' };
    await desk.must(opened, 'contact_officer', 'ask_consent', own);
    const refusal = REFUSALS.YC016 ?? {};
    const done = await desk.must(opened, 'contact_officer', 'refuse_item', { item: 1, refusal });
    expect(done.items).toMatchObject([{ outcome: 'refused', refusalGround: 'condition_not_met' }]);
  },
  YC023: atTheDoor('request-supplement', 'required requester.fullName'),
  YC025: askedFor(['description'], 'Phiếu yêu cầu phải bằng tiếng Việt.'),
  YC046: async (play, desk) => {
    on.clock.set(play.at);
    const first = plays.find(({ id, statute }) => id === 'YC002' && statute === play.statute);
    if (first === undefined) throw new Error('YC046 claims about YC002.');
    const { form } = formOf(first);
    on.clock.set(first.at);
    const opened = await desk.opened(form);
    await desk.must(opened, 'contact_officer', 'provide_item', provide());
    await desk.must(opened, 'contact_officer', 'deliver');
    on.clock.set(play.at);
    const claim = { item: 1, claim: String(play.row.text_vi) };
    const { corrections } = await desk.must(opened, 'requester', 'claim_correction', claim);
    expect(corrections).toMatchObject([{ state: 'claimed', dueOn: play.expected.dueOn }]);
    const own = { correction: corrections[0].id, documents: [], answer: 'Gửi lại phụ lục 2.' };
    const corrected = await desk.must(opened, 'contact_officer', 'correct', own);
    expect(corrected.corrections).toMatchObject([{ state: 'corrected' }]);
  },
  YC047: async (play, desk) => {
    on.clock.set(play.at);
    const { form } = formOf(play);
    const documentName = String(play.row.subject_vi);
    const items = ['Bản sao sổ theo dõi cung cấp thông tin quý I.', String(play.row.text_vi)].map(
      (description) => ({ description, documentName }),
    );
    const opened = await desk.opened({ ...form, items });
    checkDays(await judged(opened, play, desk), play);
    await desk.must(opened, 'contact_officer', 'provide_item', provide());
    const refusal = {
      ground: 'not_responsible',
      reason:
        'Khiếu nại được giải quyết theo Luật Khiếu nại, không phải là yêu cầu cung cấp thông tin.',
      noRightBody: 'not_a_request',
      factualExplanation: 'Nội dung thứ hai là đơn khiếu nại.',
    };
    const done = await desk.must(opened, 'contact_officer', 'refuse_item', { item: 2, refusal });
    expect(done.items.map(({ outcome }: Shown) => outcome)).toEqual(['provided', 'refused']);
  },
  YC049: atTheDoor('reject-spam', 'required requester.fullName'),
  YC050: async (play, desk) => {
    await askedFor(['full_name'], 'Ghi họ tên như trên giấy tờ tùy thân.')(play, desk);
    const { edges } = await desk.ask(
      '{ inbox(first: 100) { edges { node { items { description } } } } }',
      {},
      'contact_officer',
    );
    const texts = edges.map(({ node }: Shown) => node.items[0].description);
    expect(texts).toContain(play.row.text_vi);
  },
  YC056: atTheDoor('guide-channel', 'channel_not_in_statute channel'),
};

it('what was judged is in the file, and written down with its reasons', () => {
  const ids = new Set(plays.map(({ id }) => id));
  const written = readFileSync(
    resolve(import.meta.dirname, '../../../docs/law/requests-judged.md'),
  );
  expect(JUDGED.filter(({ id }) => !ids.has(id) || !written.includes(id))).toEqual([]);
});
