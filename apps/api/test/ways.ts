import { randomUUID } from 'node:crypto';
import type { ActorRole, ReopeningReason, StatuteInstrument } from '@minhbach/domain';
import { FORM, type Desk, type Mutated, type Opened } from './desk.ts';

/** A moment under each statute at which its whole table can be walked through. */
export const NOW: Record<StatuteInstrument, { sent: string; today: string; payBy: string }> = {
  '104/2016/QH13': { sent: '2026-08-17T09:00:00+07:00', today: '2026-08-17', payBy: '2026-08-20' },
  '01/2026/QH16': { sent: '2026-11-02T09:00:00+07:00', today: '2026-11-02', payBy: '2026-11-05' },
};

/** Brings a new request to where an act can be taken; `own` is what the act needs of what was made there. */
export type Way = (statute: StatuteInstrument) => Promise<{ opened: Opened; own?: object }>;
export type Case = { way: Way; own?: (statute: StatuteInstrument) => object | Promise<object> };
/** The states of side threads that acts start from. */
type ThreadState =
  | 'asked'
  | 'denied'
  | 'notified'
  | 'claimed'
  | 'discovered'
  | 'lodged'
  | 'accepted';

const TWO_ITEMS = [
  ...FORM.items,
  { description: 'Danh sách điểm úng ngập', documentName: 'Danh sách' },
];
const REDIRECTION = {
  ground: 'not_responsible',
  reason: 'Sở Nông nghiệp và Môi trường quản lý danh sách này.',
  rightAgencyCode: 'HN-SNNMT',
  heldAndSucceededTested: true,
};
const PUBLIC = {
  ground: 'already_public',
  reason: 'Đã công khai.',
  publicAddress: 'https://hanoi.gov.vn',
};
const HARM = {
  ground: 'not_accessible',
  head: 'harm',
  reason: 'Phần này ảnh hưởng trật tự, an toàn xã hội.',
  legalBasis: 'Luật Công an nhân dân',
  factualExplanation: 'Lộ thời gian tuần tra.',
  partialConsidered: 'Đã tách phần được cung cấp.',
};
const COSTS = (statute: StatuteInstrument) => ({
  lines: [{ item: 'photocopy_black_white', pages: 30 }],
  postage: 0,
  payBy: NOW[statute].payBy,
});

/** The ways to each stage of a request. */
function stageWays(desk: Desk) {
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
  /** The first item provided, the second refused: because another body answers for it unless told else. */
  const decidedWith =
    (refusal: object): Way =>
    async (statute) => {
      const { opened } = await inProgress(statute);
      await desk.must(opened, 'contact_officer', 'provide_item', {
        item: 1,
        documents: [await desk.document()],
      });
      await desk.must(opened, 'contact_officer', 'refuse_item', { item: 2, refusal });
      return { opened };
    };
  const decided = decidedWith(REDIRECTION);
  const delivered: Way = async (statute) => {
    const { opened } = await decided(statute);
    await desk.must(opened, 'contact_officer', 'deliver');
    return { opened };
  };
  return { received, incomplete, inProgress, decided, decidedWith, delivered };
}

/** Starts a thread on a request that came `before` so far; the act on it names it as the mutation does. */
function begun(
  desk: Desk,
  before: Way,
  [by, action, own]: [ActorRole, Mutated, object],
  { of, as }: { of: 'consents' | 'corrections' | 'complaints'; as: string },
): Way {
  return async (statute) => {
    const { opened } = await before(statute);
    const after = await desk.must(opened, by, action, own);
    return { opened, own: { [as]: after[of][0].id } };
  };
}

/** Moves the thread that was begun one step further. */
function moved(desk: Desk, before: Way, [by, action, more]: [ActorRole, Mutated, object]): Way {
  return async (statute) => {
    const { opened, own = {} } = await before(statute);
    await desk.must(opened, by, action, { ...own, ...more });
    return { opened, own };
  };
}

/** The ways to each state of a side thread from which an act starts. */
export function threadWays(desk: Desk): Record<ThreadState, Way> & { upheld: Way } {
  const { received, delivered } = stageWays(desk);
  const consent = { item: 1, concerned: 'Nhà thầu', explanation: 'Có bí mật kinh doanh.' };
  const claim = { item: 1, claim: 'Thiếu phụ lục 2.' };
  const finding = { item: 1, finding: 'Sai số liệu.' };
  const correction = { of: 'corrections', as: 'correction' } as const;
  const asked = begun(desk, received, ['contact_officer', 'ask_consent', consent], {
    of: 'consents',
    as: 'consent',
  });
  const lodged = begun(
    desk,
    delivered,
    ['requester', 'lodge_complaint', { text: 'Từ chối không đúng.' }],
    { of: 'complaints', as: 'complaint' },
  );
  const accepted = moved(desk, lodged, ['head', 'accept_complaint', {}]);
  return {
    asked,
    denied: moved(desk, asked, ['contact_officer', 'record_denial', {}]),
    notified: async (statute) => {
      const { opened } = await received(statute);
      await desk.must(opened, 'contact_officer', 'notify_costs', COSTS(statute));
      return { opened };
    },
    claimed: begun(desk, delivered, ['requester', 'claim_correction', claim], correction),
    discovered: begun(
      desk,
      delivered,
      ['contact_officer', 'report_own_error', finding],
      correction,
    ),
    lodged,
    accepted,
    upheld: moved(desk, accepted, ['head', 'uphold_complaint', { decision: 'Chấp nhận.' }]),
  };
}

const words = (own: object) => () => own;

/** How to come to where each act can be taken, and what it needs. Acts on threads come from their state. */
export function casesOf(desk: Desk): Record<Mutated, Case> {
  return { ...stageCases(desk), ...itemCases(desk), ...threadCases(desk) };
}

function stageCases(desk: Desk) {
  const { received, incomplete, inProgress, decided, delivered } = stageWays(desk);
  return {
    judge_valid: { way: received },
    ask_to_complete: {
      way: received,
      own: words({ missing: ['description'], explanation: 'Nêu rõ năm.' }),
    },
    complete: { way: incomplete, own: words({ items: FORM.items }) },
    assign: { way: received, own: words({ unit: 'Phòng Hạ tầng kỹ thuật' }) },
    give_time_notice: { way: inProgress, own: words({ place: 'Bộ phận một cửa' }) },
    extend: { way: inProgress, own: words({ reason: 'Tìm trong kho lưu trữ.' }) },
    deliver: { way: decided, own: words({ message: 'Kèm một tệp.' }) },
    prove_delivery: {
      way: delivered,
      own: (statute: StatuteInstrument) => ({
        proof: 'downloaded',
        receivedOn: NOW[statute].today,
      }),
    },
    withdraw: { way: received, own: words({ reason: 'Đã tìm thấy.' }) },
    reopen: {
      way: decided,
      own: words({ reason: 'court_judgment', explanation: 'Bản án số 1.' }),
    },
    redirect_item: { way: decided, own: () => ({ item: 2, idempotencyKey: randomUUID() }) },
    add_note: { way: received, own: words({ text: 'Đã gọi Phòng Hạ tầng.' }) },
  } satisfies Partial<Record<Mutated, Case>>;
}

function itemCases(desk: Desk) {
  const { received, inProgress } = stageWays(desk);
  const answer = { item: 1, documents: [], answer: 'Có 12 điểm.' };
  return {
    provide_item: { way: received, own: words(answer) },
    provide_item_partly: {
      way: inProgress,
      own: async () => ({ item: 1, documents: [await desk.document()], withheld: HARM }),
    },
    refuse_item: { way: inProgress, own: words({ item: 1, refusal: HARM }) },
  } satisfies Partial<Record<Mutated, Case>>;
}

function threadCases(desk: Desk) {
  const { received, delivered } = stageWays(desk);
  const { asked, notified, claimed, lodged, accepted } = threadWays(desk);
  return {
    ask_consent: {
      way: received,
      own: words({ item: 1, concerned: 'Nhà thầu', explanation: 'Hỏi ý kiến.' }),
    },
    record_consent: { way: asked },
    record_denial: { way: asked },
    override_consent: { way: asked, own: words({ reason: 'Vì lợi ích công cộng.' }) },
    notify_costs: { way: received, own: COSTS },
    record_payment: {
      way: notified,
      own: (statute: StatuteInstrument) => ({ paidOn: NOW[statute].today }),
    },
    waive_costs: { way: notified, own: words({ because: 'unpublished' }) },
    claim_correction: { way: delivered, own: words({ item: 1, claim: 'Thiếu phụ lục.' }) },
    report_own_error: { way: delivered, own: words({ item: 1, finding: 'Sai số liệu.' }) },
    correct: { way: claimed, own: words({ documents: [], answer: 'Gửi lại phụ lục 2.' }) },
    reject_correction: { way: claimed, own: words({ reason: 'Phụ lục đã đủ.' }) },
    lodge_complaint: { way: delivered, own: words({ text: 'Từ chối không đúng.' }) },
    accept_complaint: { way: lodged },
    decline_complaint: { way: lodged, own: words({ reason: 'Quá thời hiệu.' }) },
    uphold_complaint: { way: accepted, own: words({ decision: 'Chấp nhận khiếu nại.' }) },
    dismiss_complaint: { way: accepted, own: words({ decision: 'Giữ nguyên quyết định.' }) },
    withdraw_complaint: { way: lodged },
  } satisfies Partial<Record<Mutated, Case>>;
}

/** How a request comes to where each reason opens it again, with what the reason needs. */
export function reopeningsOf(desk: Desk): Record<ReopeningReason, Way> {
  const { decided, decidedWith } = stageWays(desk);
  return {
    complaint_upheld: threadWays(desk).upheld,
    court_judgment: decided,
    public_entry_gone: decidedWith(PUBLIC),
  };
}
