import { randomUUID } from 'node:crypto';
import {
  moveRows,
  STATUTE_INSTRUMENTS,
  type ActorRole,
  type MoveRow,
  type StatuteInstrument,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, FORM, type Mutated, type Opened, type Shown } from '../../test/desk.ts';
import { CalendarFollowing } from './calendar-following.ts';

const NOW: Record<StatuteInstrument, { sent: string; today: string; payBy: string }> = {
  '104/2016/QH13': { sent: '2026-08-17T09:00:00+07:00', today: '2026-08-17', payBy: '2026-08-20' },
  '01/2026/QH16': { sent: '2026-11-02T09:00:00+07:00', today: '2026-11-02', payBy: '2026-11-05' },
};
const TWO_ITEMS = [
  ...FORM.items,
  { description: 'Danh sách điểm úng ngập', documentName: 'Danh sách' },
];

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
});
afterAll(() => on.close());

type Way = (statute: StatuteInstrument) => Promise<{ opened: Opened; own?: object }>;

const received: Way = async () => ({ opened: await desk.opened({ items: TWO_ITEMS }) });
const incomplete: Way = async (statute) => {
  const { opened } = await received(statute);
  const own = { missing: ['description'], explanation: 'Nêu rõ năm của kế hoạch.' };
  await desk.must(opened, 'contact_officer', 'ask_to_complete', own);
  return { opened };
};
/** Complex under 104/2016, since only then there is something to notify and to extend. */
const inProgress: Way = async (statute) => {
  const { opened } = await received(statute);
  const complex = { complexity: 'complex', complexityReason: 'Phải tập hợp từ nhiều đơn vị.' };
  const own = statute === '104/2016/QH13' ? complex : {};
  await desk.must(opened, 'contact_officer', 'judge_valid', own);
  return { opened };
};
const REDIRECTION = {
  ground: 'not_responsible',
  reason: 'Sở Nông nghiệp và Môi trường quản lý danh sách này.',
  rightAgencyCode: 'HN-SNNMT',
  heldAndSucceededTested: true,
};
/** The first item provided, the second refused because another body answers for it. */
const decided: Way = async (statute) => {
  const { opened } = await inProgress(statute);
  await desk.must(opened, 'contact_officer', 'provide_item', {
    item: 1,
    documents: [await desk.document()],
  });
  await desk.must(opened, 'contact_officer', 'refuse_item', { item: 2, refusal: REDIRECTION });
  return { opened };
};
const delivered: Way = async (statute) => {
  const { opened } = await decided(statute);
  await desk.must(opened, 'contact_officer', 'deliver');
  return { opened };
};

const withThread =
  (before: Way, role: ActorRole, action: Mutated, own: object, threads: string, as: string): Way =>
  async (statute) => {
    const { opened } = await before(statute);
    const after = await desk.must(opened, role, action, own);
    return { opened, own: { [as]: after[threads][0].id } };
  };
const consentAsked = withThread(
  received,
  'contact_officer',
  'ask_consent',
  { item: 1, concerned: 'Nhà thầu', explanation: 'Có bí mật kinh doanh.' },
  'consents',
  'consent',
);
const claimed = withThread(
  delivered,
  'requester',
  'claim_correction',
  { item: 1, claim: 'Thiếu phụ lục 2.' },
  'corrections',
  'correction',
);
const lodged = withThread(
  delivered,
  'requester',
  'lodge_complaint',
  { text: 'Từ chối không đúng.' },
  'complaints',
  'complaint',
);
const accepted: Way = async (statute) => {
  const { opened, own } = await lodged(statute);
  await desk.must(opened, 'head', 'accept_complaint', own);
  return own === undefined ? { opened } : { opened, own };
};
const costsNotified: Way = async (statute) => {
  const { opened } = await received(statute);
  await desk.must(opened, 'contact_officer', 'notify_costs', COSTS(statute));
  return { opened };
};
const COSTS = (statute: StatuteInstrument) => ({
  lines: [{ item: 'photocopy_black_white', pages: 30 }],
  postage: 0,
  payBy: NOW[statute].payBy,
});
const HARM = {
  ground: 'not_accessible',
  head: 'harm',
  reason: 'Phần này ảnh hưởng trật tự, an toàn xã hội.',
  legalBasis: 'Luật Công an nhân dân',
  factualExplanation: 'Lộ thời gian tuần tra.',
  partialConsidered: 'Đã tách phần được cung cấp.',
};

type Case = { way: Way; own?: (statute: StatuteInstrument) => object | Promise<object> };
/** How to come to where each action can be taken, and what it needs. A row without a case fails below. */
const CASES: Record<Mutated, Case> = {
  judge_valid: { way: received },
  ask_to_complete: {
    way: received,
    own: () => ({ missing: ['description'], explanation: 'Nêu rõ năm.' }),
  },
  complete: { way: incomplete, own: () => ({ items: FORM.items }) },
  assign: { way: received, own: () => ({ unit: 'Phòng Hạ tầng kỹ thuật' }) },
  give_time_notice: { way: inProgress, own: () => ({ place: 'Bộ phận một cửa' }) },
  extend: { way: inProgress, own: () => ({ reason: 'Tìm trong kho lưu trữ.' }) },
  deliver: { way: decided, own: () => ({ message: 'Kèm một tệp.' }) },
  prove_delivery: {
    way: delivered,
    own: (statute) => ({ proof: 'downloaded', receivedOn: NOW[statute].today }),
  },
  withdraw: { way: received, own: () => ({ reason: 'Đã tìm thấy.' }) },
  reopen: { way: decided, own: () => ({ reason: 'court_judgment', explanation: 'Bản án số 1.' }) },
  redirect_item: { way: decided, own: () => ({ item: 2, idempotencyKey: randomUUID() }) },
  add_note: { way: received, own: () => ({ text: 'Đã gọi Phòng Hạ tầng.' }) },
  provide_item: { way: received, own: () => ({ item: 1, documents: [], answer: 'Có 12 điểm.' }) },
  provide_item_partly: {
    way: inProgress,
    own: async () => ({ item: 1, documents: [await desk.document()], withheld: HARM }),
  },
  refuse_item: { way: inProgress, own: () => ({ item: 1, refusal: HARM }) },
  ask_consent: {
    way: received,
    own: () => ({ item: 1, concerned: 'Nhà thầu', explanation: 'Hỏi ý kiến.' }),
  },
  record_consent: { way: consentAsked },
  record_denial: { way: consentAsked },
  override_consent: { way: consentAsked, own: () => ({ reason: 'Vì lợi ích công cộng.' }) },
  notify_costs: { way: received, own: COSTS },
  record_payment: { way: costsNotified, own: (statute) => ({ paidOn: NOW[statute].today }) },
  waive_costs: { way: costsNotified, own: () => ({ because: 'unpublished' }) },
  claim_correction: { way: delivered, own: () => ({ item: 1, claim: 'Thiếu phụ lục.' }) },
  report_own_error: { way: delivered, own: () => ({ item: 1, finding: 'Sai số liệu.' }) },
  correct: { way: claimed, own: () => ({ documents: [], answer: 'Gửi lại phụ lục 2.' }) },
  reject_correction: { way: claimed, own: () => ({ reason: 'Phụ lục đã đủ.' }) },
  lodge_complaint: { way: delivered, own: () => ({ text: 'Từ chối không đúng.' }) },
  accept_complaint: { way: lodged },
  decline_complaint: { way: lodged, own: () => ({ reason: 'Quá thời hiệu.' }) },
  uphold_complaint: { way: accepted, own: () => ({ decision: 'Chấp nhận khiếu nại.' }) },
  dismiss_complaint: { way: accepted, own: () => ({ decision: 'Giữ nguyên quyết định.' }) },
  withdraw_complaint: { way: lodged },
};

/** The rows that only the system takes; each has a case of its own below. */
const SYSTEM_ONLY = ['recompute_deadline'];
/** A system part of rows that people take too; nothing in the API acts so yet. */
const isPersons = (role: ActorRole) => role !== 'system';

describe.each(STATUTE_INSTRUMENTS)('the tables of moves of %s', (statute) => {
  const rows = moveRows(statute);

  it('have a case for every row', () => {
    const untested = rows.filter(
      ({ action }) => !(action in CASES) && !SYSTEM_ONLY.includes(action),
    );
    expect(untested.map(({ action }) => action)).toEqual([]);
  });

  const taken = rows.flatMap((row) => row.by.filter(isPersons).map((role) => ({ row, role })));
  it.each(taken.map(({ row, role }) => [row.action, role, row] as const))(
    'let %s be taken by %s, and the register says so',
    async (action, role, row) => {
      on.clock.set(NOW[statute].sent);
      const taking = action as Mutated; // every row has a case, see above
      const { way, own } = CASES[taking];
      const { opened, own: found } = await way(statute);
      const before = await desk.look(opened, 'head');
      const given = { ...found, ...(await own?.(statute)) };

      const done = await desk.must(opened, role, taking, given);
      const after = action === 'redirect_item' ? await desk.look(opened, 'head') : done;

      expect(after.statute).toBe(statute);
      expect(after.version).toBe(before.version + 1);
      expect(stateAfter(row, after, before.stage)).toBe(row.to);
      const lines = (await desk.look(opened, 'head')).timeline;
      expect(lines.at(-1)).toMatchObject({ action, by: role });
    },
  );

  it('let the system count a last day anew when the calendar changes', async () => {
    on.clock.set(NOW[statute].sent);
    const { opened } = await received(statute);
    const counted = await desk.look(opened);
    const earlier = `update requests set due_on = due_on - 1 where id = $1`;
    await on.opened.executeSql(earlier, [opened.id]);

    await on.application.get(CalendarFollowing, { strict: false }).recompute();
    const { timeline, dueOn, version } = await desk.look(opened);
    expect({ dueOn, version }).toEqual({ dueOn: counted.dueOn, version: 2 });
    expect(timeline.at(-1)).toMatchObject({ action: 'recompute_deadline', by: 'system' });
  });
});

function stateAfter({ table, to }: MoveRow, after: Shown, stageBefore: string): string {
  if (table === 'request')
    return to === 'unchanged' && after.stage === stageBefore ? to : after.stage;
  if (table === 'items') return after.items[0].outcome;
  if (table === 'costs') return after.costs.state;
  if (table === 'consents') return after.consents[0].state;
  if (table === 'corrections') return after.corrections[0].state;
  return after.complaints[0].state;
}
