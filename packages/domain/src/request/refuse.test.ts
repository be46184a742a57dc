import { describe, expect, it } from 'vitest';
import {
  after,
  agency,
  codesOf,
  day,
  DOCUMENTS,
  effectOf,
  fieldsOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
  RIGHT_AGENCY,
} from '../../test/request-builders.ts';
import type { StandingEntry } from '../catalogue/public-standing.ts';
import { statuteNamed } from '../law/editions.ts';
import { RESTRICTION_HEADS } from '../law/refusal-evidence.ts';
import { STATUTE_INSTRUMENTS } from '../law/statute.ts';
import { decide } from './decide.ts';
import type { Facts } from './decision.ts';
import { reference } from './reference.ts';
import type { RefusalForm } from './refusal.ts';
import type { InformationRequest } from './request.ts';

const REASON = 'Lý do ghi trong văn bản từ chối';
const PARTIAL = 'Không tách được phần nào';

function refuse(
  form: Partial<RefusalForm>,
  facts: Partial<Facts> = {},
  request: InformationRequest = inProgress(),
  today = '2026-10-20',
) {
  const refusal: RefusalForm = { ground: 'beyond_capacity', reason: REASON, ...form };
  return decide(request, { type: 'refuse_item', item: 1, refusal }, on(today, OFFICER, facts));
}

describe('restricted information', () => {
  const base = { ground: 'not_accessible', partialConsidered: PARTIAL } as const;

  it('names its head, and only a head that the ground has', () => {
    expect(codesOf(refuse(base))).toEqual(['head_required']);
    expect(codesOf(refuse({ ...base, head: 'historical_archives' }))).toEqual([
      'head_not_in_ground',
    ]);
  });

  it.each([
    ['state_secret', { legalBasis: 'Danh mục bí mật nhà nước' }, 'legal_basis_required', 1],
    ['private_life', { factualExplanation: 'Hồ sơ của cá nhân khác' }, 'required', 2],
    ['trade_secret', { factualExplanation: 'Của doanh nghiệp' }, 'required', 3],
    ['work_secret', { legalBasis: 'Quy chế' }, 'legal_basis_required', 5],
    ['internal', { factualExplanation: 'Biên bản họp nội bộ' }, 'required', 6],
  ] as const)('under 15: %s needs its own evidence', (head, evidence, code, clause) => {
    expect(refuse({ ...base, head })).toMatchObject({
      violations: [{ code, under: [{ article: 15, clause }] }],
    });
    expect(refuse({ ...base, head, ...evidence }).allowed).toBe(true);
  });

  it('15.4: harm explained, with a legal provision or a signed decision of the head', () => {
    const harm = { ...base, head: 'harm', factualExplanation: 'Gây nguy hại' } as const;
    expect(codesOf(refuse(harm))).toEqual(['legal_basis_required']);
    expect(refuse({ ...harm, legalBasis: 'Điều 7 Luật …' }).allowed).toBe(true);
    expect(refuse({ ...harm, headDecision: 'Quyết định 12/QĐ' }).allowed).toBe(true);
    expect(codesOf(refuse({ ...base, head: 'harm', headDecision: 'Quyết định 12' }))).toEqual([
      'required',
    ]);
  });

  it('has been looked at for a part that can be given, under 10.4 of 01/2026', () => {
    const whole = {
      ground: 'not_accessible',
      head: 'internal',
      factualExplanation: 'Họp nội bộ',
    } as const;
    expect(refuse(whole)).toMatchObject({
      violations: [
        { code: 'partial_provision_not_considered', under: [{ article: 10, clause: 4 }] },
      ],
    });
    const old = inProgress('2026-08-20', 'complex');
    expect(refuse(whole, {}, old, '2026-08-21').allowed).toBe(true);
  });

  it('under 104/2016 has the heads of Article 6 alone', () => {
    const old = inProgress('2026-08-20', 'complex');
    const heads = RESTRICTION_HEADS.filter(
      (head) =>
        !codesOf(refuse({ ...base, head }, {}, old, '2026-08-21')).includes('head_not_in_ground'),
    );
    expect(heads).toEqual(['state_secret', 'harm', 'work_secret', 'internal']);
  });
});

describe('a condition that is not met', () => {
  it('is archives law, with the rule that stands against it', () => {
    const archives = {
      ground: 'condition_not_met',
      partialConsidered: PARTIAL,
      head: 'historical_archives',
    } as const;
    expect(codesOf(refuse(archives))).toEqual(['legal_basis_required']);
    expect(refuse({ ...archives, legalBasis: 'Luật Lưu trữ' }).allowed).toBe(true);
  });
});

describe('information that is public already', () => {
  it('points to a live entry of the catalogue', () => {
    const live: StandingEntry = {
      state: 'published',
      publishedUntil: null,
      access: 'public',
      files: [{ documentId: 'file', title: 'Bảng giá' }],
      link: null,
      linkIsDead: false,
    };
    const at = (publicEntry: StandingEntry | null) =>
      refuse({ ground: 'already_public', publicEntryId: 'entry' }, { publicEntry });

    expect(effectOf(at(live)).request.items[0]?.refusal?.publicEntryId).toBe('entry');
    expect(effectOf(at(live)).entry.facts).toMatchObject({ publicEntryId: 'entry' });
    expect(at({ ...live, files: [], link: 'https://hanoi.gov.vn/gia' }).allowed).toBe(true);
    expect(codesOf(at(null))).toEqual(['entry_unknown']);
    for (const dead of [
      { ...live, state: 'withdrawn' },
      { ...live, state: 'draft' },
      { ...live, publishedUntil: day('2026-10-19') },
      { ...live, access: 'conditional' },
      { ...live, access: 'metadata_only' },
      { ...live, files: [] },
      { ...live, files: [], link: 'Tủ hồ sơ tầng 2' },
      { ...live, files: [], link: 'https://hanoi.gov.vn/gia', linkIsDead: true },
    ] as const) {
      expect(at(dead)).toMatchObject({
        violations: [{ code: 'entry_not_live', field: 'refusal.publicEntryId' }],
      });
    }
    expect(at({ ...live, publishedUntil: day('2026-10-20') }).allowed).toBe(true);
  });

  it('or to a web address elsewhere: no place to walk to, and nothing that runs', () => {
    const at = (publicAddress: string, facts: Partial<Facts> = {}) =>
      refuse({ ground: 'already_public', publicAddress }, facts);
    expect(codesOf(at(' '))).toEqual(['required']);
    expect(at('https://hanoi.gov.vn/bang-gia').allowed).toBe(true);
    expect(codesOf(at('Niêm yết tại trụ sở, tầng 1: bảng số 2'))).toEqual(['not_an_address']);
    expect(codesOf(at('https://hanoi.gov.vn', { publicAddressIsDead: true }))).toEqual([
      'address_not_live',
    ]);
    expect(codesOf(at('javascript:alert(1)'))).toEqual(['not_an_address']);
    expect(codesOf(at('ftp://example.test/a'))).toEqual(['not_an_address']);
    expect(codesOf(at('https://'))).toEqual(['not_an_address']);
  });

  it('is owed all the same in the three cases of 23.1', () => {
    const form = { ground: 'already_public', publicAddress: 'https://hanoi.gov.vn' } as const;
    for (const publicationCase of ['unpublished', 'term_over', 'unreachable'] as const) {
      expect(codesOf(refuse(form, { publicationCase }))).toEqual(['owed_despite_publication']);
    }
  });

  it('is owed when its costs were waived because it could not be reached', () => {
    const form = { ground: 'already_public', publicAddress: 'https://hanoi.gov.vn' } as const;
    const waived = after(
      inProgress(),
      [
        {
          type: 'notify_costs',
          lines: [{ item: 'photocopy_colour', pages: 2 }],
          postageVnd: 0,
          payBy: day('2026-10-30'),
        },
        on('2026-10-20'),
      ],
      [{ type: 'waive_costs', because: 'unreachable' }, on('2026-10-20')],
    );
    expect(codesOf(refuse(form, {}, waived))).toEqual(['owed_despite_publication']);
  });
});

describe('information of another body', () => {
  const elsewhere = { ground: 'not_responsible', rightAgencyCode: 'HN-STC' } as const;

  it('names a body that exists today and is not the agency itself', () => {
    expect(codesOf(refuse(elsewhere))).toEqual(['agency_unknown']);
    expect(refuse(elsewhere, { rightAgency: RIGHT_AGENCY }).allowed).toBe(true);
    expect(codesOf(refuse(elsewhere, { rightAgency: agency() }))).toEqual(['right_body_required']);
    const district = agency({ id: 'district', validUntil: day('2025-06-30') });
    expect(codesOf(refuse(elsewhere, { rightAgency: district }))).toEqual(['agency_abolished']);
    const today = agency({ id: 'closing', validUntil: day('2026-10-20') });
    expect(refuse(elsewhere, { rightAgency: today }).allowed).toBe(true);
  });

  it('or says why there is none, after looking where it could have come from', () => {
    const none = { ground: 'not_responsible' } as const;
    expect(codesOf(refuse(none))).toEqual(['right_body_required']);
    expect(codesOf(refuse({ ...none, noRightBody: 'not_held' }))).toEqual([
      'required',
      'held_and_succeeded_not_tested',
    ]);
    expect(
      refuse({ ...none, noRightBody: 'not_held', factualExplanation: 'Không có' }),
    ).toMatchObject({
      violations: [
        {
          code: 'held_and_succeeded_not_tested',
          under: [
            { instrument: '01/2026/QH16', article: 10, clause: 3 },
            { instrument: '01/2026/QH16', article: 31, clause: 1 },
          ],
        },
      ],
    });
    const tested = { ...none, noRightBody: 'not_held', heldAndSucceededTested: true } as const;
    expect(refuse({ ...tested, factualExplanation: 'Không có trong hồ sơ' }).allowed).toBe(true);
    const old = inProgress('2026-08-20', 'complex');
    const notHeld = { ...none, noRightBody: 'not_held', factualExplanation: 'Không có' } as const;
    expect(refuse(notHeld, {}, old, '2026-08-21').allowed).toBe(true);
    const spam = { ...none, noRightBody: 'not_a_request' } as const;
    expect(refuse({ ...spam, factualExplanation: 'Thư quảng cáo' }).allowed).toBe(true);
  });
});

describe('the other grounds', () => {
  it('provided twice: two earlier references of the same person, and no justified reason', () => {
    const form = { ground: 'provided_twice', earlierRequests: ['A', 'B'] } as const;
    expect(codesOf(refuse(form, { earlierReferences: ['A'] }))).toEqual([
      'two_earlier_requests_required',
    ]);
    expect(
      codesOf(refuse({ ...form, earlierRequests: ['A', 'A'] }, { earlierReferences: ['A', 'B'] })),
    ).toEqual(['two_earlier_requests_required']);
    expect(refuse(form, { earlierReferences: ['A', 'B'] }).allowed).toBe(true);
    expect(
      codesOf(refuse({ ...form, repeatJustified: true }, { earlierReferences: ['A', 'B'] })),
    ).toEqual(['repeat_justified']);
  });

  it('provided twice: a reference counts however it was typed', () => {
    const other = reference(2026, [0, 0, 0, 0, 0]);
    const form = {
      ground: 'provided_twice',
      earlierRequests: ['hn 26 74kk 2t', other],
    } as const;
    const facts = { earlierReferences: ['HN-26-74KK-2T', other] };
    expect(effectOf(refuse(form, facts)).request.items[0]?.refusal?.earlierRequests).toEqual(
      facts.earlierReferences,
    );
  });

  it('beyond capacity: the facts', () => {
    expect(fieldsOf(refuse({}))).toEqual(['refusal.factualExplanation']);
    expect(refuse({ factualExplanation: '40 000 trang' }).allowed).toBe(true);
  });

  it('costs unpaid: never without a notice, nor on the last day to pay', () => {
    const form = { ground: 'costs_unpaid' } as const;
    expect(codesOf(refuse({ ...form, costNotice: 'none' }))).toEqual(['cost_notice_required']);

    const notified = after(inProgress(), [
      {
        type: 'notify_costs',
        lines: [{ item: 'photocopy_black_white', pages: 10 }],
        postageVnd: 0,
        payBy: day('2026-10-23'),
      },
      on('2026-10-20'),
    ]);
    const costNotice = notified.costNotice?.id ?? '';
    expect(codesOf(refuse({ ...form, costNotice }, {}, notified, '2026-10-23'))).toEqual([
      'payment_still_open',
    ]);
    expect(refuse({ ...form, costNotice }, {}, notified, '2026-10-24').allowed).toBe(true);
    const paid = after(notified, [
      { type: 'record_payment', paidOn: day('2026-10-22') },
      on('2026-10-22'),
    ]);
    expect(codesOf(refuse({ ...form, costNotice }, {}, paid, '2026-10-24'))).toEqual([
      'cost_notice_required',
    ]);
  });

  it.each([
    ['01/2026/QH16', 'unpublished', ['free_of_charge']],
    ['01/2026/QH16', 'unreachable', ['free_of_charge']],
    ['01/2026/QH16', 'term_over', []],
    ['104/2016/QH13', 'unpublished', []],
    ['104/2016/QH13', 'unreachable', []],
  ] as const)('costs unpaid under %s: %s, stated or known', (statute, publicationCase, codes) => {
    const [begun, payBy, today] =
      statute === '01/2026/QH16'
        ? [inProgress(), '2026-10-23', '2026-10-24']
        : [inProgress('2026-08-20', 'complex'), '2026-08-24', '2026-08-25'];
    const notified = after(begun, [
      {
        type: 'notify_costs',
        lines: [{ item: 'photocopy_black_white', pages: 10 }],
        postageVnd: 0,
        payBy: day(payBy),
      },
      on(begun.receivedOn),
    ]);
    const form = { ground: 'costs_unpaid', costNotice: notified.costNotice?.id ?? '' } as const;
    expect(codesOf(refuse({ ...form, publicationCase }, {}, notified, today))).toEqual(codes);
    expect(codesOf(refuse(form, { publicationCase }, notified, today))).toEqual(codes);
  });

  it('costs unpaid where nothing is to be paid cites 25.2 and the case of 23.1', () => {
    expect(refuse({ ground: 'costs_unpaid', publicationCase: 'unpublished' })).toMatchObject({
      violations: [
        {
          code: 'free_of_charge',
          field: 'refusal.ground',
          under: [
            { article: 25, clause: 2 },
            { article: 23, clause: 1, point: 'a' },
          ],
        },
      ],
    });
  });

  it('every ground of both statutes asks for the words of the letter', () => {
    for (const instrument of STATUTE_INSTRUMENTS) {
      const request = instrument === '01/2026/QH16' ? inProgress() : inProgress('2026-08-20');
      for (const [ground, { under }] of Object.entries(statuteNamed(instrument).refusalGrounds)) {
        const form = { ground, reason: ' ' } as RefusalForm; // keys of the record are the grounds
        const ruling = decide(
          request,
          { type: 'refuse_item', item: 1, refusal: form },
          on(request.receivedOn),
        );
        expect(ruling).toMatchObject({
          violations: expect.arrayContaining([
            { code: 'required', field: 'refusal.reason', under: [under] },
          ]),
        });
      }
    }
  });
});

describe('what is decided', () => {
  it('keeps the refusal with the item and leaves the request open until the last item', () => {
    const { request, entry } = effectOf(refuse({ factualExplanation: '40 000 trang' }));
    expect(request).toMatchObject({ stage: 'in_progress', decidedOn: null });
    expect(request.items[0]).toMatchObject({
      outcome: 'refused',
      decidedOn: '2026-10-20',
      refusal: { ground: 'beyond_capacity', rightAgencyId: null },
    });
    expect(entry).toMatchObject({
      facts: { item: 1, outcome: 'refused', ground: 'beyond_capacity' },
      texts: { reason: REASON },
    });

    const last = effectOf(
      decide(
        request,
        { type: 'provide_item', item: 2, documentIds: [], answer: 'Có 3 phiên họp' },
        on('2026-10-21', HEAD),
      ),
    );
    expect(last.request).toMatchObject({ stage: 'decided', decidedOn: '2026-10-21' });
    expect(last.entry.stageAfter).toBe('decided');
  });

  it('decides an item once, and knows only its own items', () => {
    const { request } = effectOf(refuse({ factualExplanation: '40 000 trang' }));
    expect(codesOf(refuse({ factualExplanation: 'Lại' }, {}, request))).toEqual([
      'item_already_decided',
    ]);
    const ninth = { type: 'provide_item', item: 9, documentIds: ['doc-1'] } as const;
    expect(codesOf(decide(request, ninth, on('2026-10-20', OFFICER, DOCUMENTS)))).toEqual([
      'item_unknown',
    ]);
  });
});
