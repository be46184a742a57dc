import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  day,
  decidedOn,
  deliveredOn,
  DOCUMENTS,
  effectOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
  REQUESTER,
  RIGHT_AGENCY,
  withReceipt,
} from '../../test/request-builders.ts';
import type { RequestAction } from './actions.ts';
import { decide } from './decide.ts';
import { remedies } from './remedies.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import type { InformationRequest } from './request.ts';

const NOTIFY: RequestAction = {
  type: 'notify_costs',
  lines: [
    { item: 'photocopy_black_white', pages: 30 },
    { item: 'photocopy_colour', pages: 2, paper: 'a4' },
  ],
  postageVnd: 0,
  payBy: day('2026-10-30'),
};
const LODGE: RequestAction = { type: 'lodge_complaint', text: 'Từ chối không đúng' };
const CLAIM: RequestAction = { type: 'claim_correction', item: 1, claim: 'Thiếu trang 3' };

function lodged(request = deliveredOn(), date = '2026-10-28'): InformationRequest {
  return after(request, [LODGE, on(date, REQUESTER)]);
}

describe('consent', () => {
  it('is asked with a reason, and stops no clock', () => {
    const ask = {
      type: 'ask_consent',
      item: 1,
      concerned: 'Ông A',
      explanation: 'Vì sao',
    } as const;
    const asked = after(inProgress(), [ask, on('2026-10-20')]);
    expect(asked.dueOn).toBe(inProgress().dueOn);
    expect(asked.consents).toMatchObject([
      { state: 'asked', itemNumber: 1, askedOn: '2026-10-20' },
    ]);
    expect(
      codesOf(decide(inProgress(), { ...ask, concerned: '', explanation: '' }, on('2026-10-20'))),
    ).toEqual(['required', 'required']);
    expect(
      codesOf(decide(asked, { type: 'record_consent', consentId: 'other' }, on('2026-10-20'))),
    ).toEqual(['thread_unknown']);
  });

  it('is overridden by the head with a reason, and not once given', () => {
    const asked = after(inProgress(), [
      { type: 'ask_consent', item: 1, concerned: 'Ông A', explanation: 'Vì sao' },
      on('2026-10-20'),
    ]);
    const consentId = asked.consents[0]?.id ?? '';
    const override = { type: 'override_consent', consentId, reason: 'Vì sức khỏe' } as const;
    expect(codesOf(decide(asked, override, on('2026-10-20')))).toEqual(['role_not_allowed']);
    expect(codesOf(decide(asked, { ...override, reason: '' }, on('2026-10-20', HEAD)))).toEqual([
      'required',
    ]);
    const given = after(asked, [{ type: 'record_consent', consentId }, on('2026-10-21')]);
    expect(given.consents[0]).toMatchObject({ state: 'given', answeredOn: '2026-10-21' });
    expect(codesOf(decide(given, override, on('2026-10-21', HEAD)))).toEqual([
      'thread_state_not_allowed',
    ]);
  });
});

describe('costs', () => {
  it('are priced by the circular, told once, and paid after', () => {
    const notified = after(inProgress(), [NOTIFY, on('2026-10-20')]);
    expect(notified.costNotice).toMatchObject({ state: 'notified', totalVnd: 126_000 });
    expect(codesOf(decide(notified, NOTIFY, on('2026-10-20')))).toEqual(['costs_already_notified']);

    const pay = (paidOn: string, today = '2026-10-22') =>
      decide(notified, { type: 'record_payment', paidOn: day(paidOn) }, on(today));
    expect(codesOf(pay('2026-10-19'))).toEqual(['cost_notice_required']);
    expect(codesOf(pay('2026-10-23'))).toEqual(['in_the_future']);
    expect(effectOf(pay('2026-10-22')).request.costNotice).toMatchObject({
      state: 'paid',
      paidOn: '2026-10-22',
    });
  });

  it('follow the area of the agency, and are free in two cases of 23.1 under 01/2026', () => {
    const priced = (facts: Parameters<typeof on>[2]) =>
      decide(inProgress(), NOTIFY, on('2026-10-20', OFFICER, facts));
    expect(effectOf(priced({ area: 'difficult' })).request.costNotice?.totalVnd).toBe(88_200);
    expect(priced({ publicationCase: 'unpublished' })).toMatchObject({
      violations: [{ code: 'no_costs_to_charge', under: [{ article: 25, clause: 2 }] }],
    });
    expect(priced({ publicationCase: 'term_over' }).allowed).toBe(true);
    const stated = { ...NOTIFY, publicationCase: 'unreachable' } as const;
    expect(codesOf(decide(inProgress(), stated, on('2026-10-20')))).toEqual(['no_costs_to_charge']);
  });

  it('are whole numbers, more than nothing, and not due before the notice', () => {
    const bad = (change: object) =>
      codesOf(decide(inProgress(), { ...NOTIFY, ...change }, on('2026-10-20')));
    expect(bad({ lines: [] })).toEqual(['no_costs_to_charge']);
    expect(bad({ lines: [{ item: 'photocopy_colour', pages: 1.5 }] })).toEqual(['not_a_number']);
    expect(bad({ postageVnd: 10.5 })).toEqual(['not_whole_vnd']);
    expect(bad({ payBy: day('2026-10-19') })).toEqual(['pay_by_passed']);
    expect(bad({ payBy: day('2026-10-20') })).toEqual([]);
  });

  it('are waived under 25.2, which 104/2016 does not have', () => {
    const waive: RequestAction = { type: 'waive_costs', because: 'unpublished' };
    const waived = after(inProgress(), [NOTIFY, on('2026-10-20')], [waive, on('2026-10-20')]);
    expect(waived.costNotice).toMatchObject({
      state: 'waived',
      waivedUnder: { article: 25, clause: 2, point: null },
    });
    const old = after(inProgress('2026-08-20', 'complex'), [
      { ...NOTIFY, payBy: day('2026-08-30') },
      on('2026-08-21'),
    ]);
    expect(codesOf(decide(old, waive, on('2026-08-21')))).toEqual(['action_not_in_statute']);
  });
});

describe('corrections', () => {
  it('a claim is answered in ten days under 01/2026', () => {
    const claimed = after(deliveredOn(), [CLAIM, on('2026-10-28', REQUESTER)]);
    expect(claimed.corrections).toMatchObject([
      {
        state: 'claimed',
        startedOn: '2026-10-28',
        nominalDueOn: '2026-11-07',
        dueOn: '2026-11-09',
      },
    ]);
    const correctionId = claimed.corrections[0]?.id ?? '';
    const correct = { type: 'correct', correctionId, documentIds: [] } as const;
    expect(codesOf(decide(claimed, correct, on('2026-10-29')))).toEqual([
      'documents_or_answer_required',
    ]);
    expect(
      codesOf(decide(claimed, { ...correct, documentIds: ['doc-9'] }, on('2026-10-29'))),
    ).toEqual(['document_unknown']);
    const corrected = after(claimed, [
      { ...correct, documentIds: ['doc-2'] },
      on('2026-10-29', OFFICER, DOCUMENTS),
    ]);
    expect(corrected.corrections[0]).toMatchObject({ state: 'corrected', closedOn: '2026-10-29' });
    const reject = { type: 'reject_correction', correctionId, reason: 'Đủ trang' } as const;
    expect(codesOf(decide(corrected, reject, on('2026-10-29')))).toEqual([
      'thread_state_not_allowed',
    ]);
    expect(after(claimed, [reject, on('2026-10-29')]).corrections[0]?.state).toBe('rejected');
    expect(codesOf(decide(claimed, { ...reject, reason: '' }, on('2026-10-29')))).toEqual([
      'required',
    ]);
  });

  it("an agency's own error is corrected in five working days, and not rejected", () => {
    const found = after(deliveredOn(), [
      { type: 'report_own_error', item: 1, finding: 'Sai số liệu' },
      on('2026-10-28'),
    ]);
    expect(found.corrections).toMatchObject([{ state: 'discovered', dueOn: '2026-11-04' }]);
    const correctionId = found.corrections[0]?.id ?? '';
    expect(
      codesOf(
        decide(
          found,
          { type: 'reject_correction', correctionId, reason: 'Không' },
          on('2026-10-29'),
        ),
      ),
    ).toEqual(['thread_state_not_allowed']);
  });

  it('concern an item that was provided, and are told in words', () => {
    expect(
      codesOf(decide(deliveredOn(), { ...CLAIM, item: 2 }, on('2026-10-28', REQUESTER))),
    ).toEqual(['nothing_provided']);
    expect(
      codesOf(decide(deliveredOn(), { ...CLAIM, claim: ' ' }, on('2026-10-28', REQUESTER))),
    ).toEqual(['required']);
  });

  it('follow the statute of the day of the claim, not of the request', () => {
    const old = after(
      inProgress('2026-08-20', 'complex'),
      ...([1, 2] as const).map(
        (item) =>
          [
            { type: 'provide_item', item, documentIds: ['doc-1'] },
            on('2026-08-21', OFFICER, DOCUMENTS),
          ] as const,
      ),
      [{ type: 'deliver' }, on('2026-08-21')],
    );
    const claim = (date: string) => after(old, [CLAIM, on(date, REQUESTER)]).corrections[0];
    expect(claim('2026-08-31')?.nominalDueOn).toBe('2026-09-15');
    expect(claim('2026-09-01')?.nominalDueOn).toBe('2026-09-11');
  });
});

describe('complaints', () => {
  it('follow a refusal, until ninety days after its receipt', () => {
    const received = withReceipt(day('2026-10-28'));
    expect(codesOf(decide(received, LODGE, on('2027-01-26', REQUESTER)))).toEqual([]);
    expect(codesOf(decide(received, LODGE, on('2027-01-27', REQUESTER)))).toEqual([
      'complaint_too_late',
    ]);
    expect(decide(deliveredOn(), LODGE, on('2027-06-01', REQUESTER)).allowed).toBe(true);
  });

  it('or an answer that is late, from the day after the last', () => {
    expect(codesOf(decide(inProgress(), LODGE, on('2026-11-02', REQUESTER)))).toEqual([
      'nothing_to_complain_about',
    ]);
    expect(decide(inProgress(), LODGE, on('2026-11-03', REQUESTER)).allowed).toBe(true);
    expect(
      codesOf(decide(inProgress(), { ...LODGE, text: '' }, on('2026-11-03', REQUESTER))),
    ).toEqual(['required']);
  });

  it('are accepted in ten days and settled in thirty', () => {
    const request = lodged();
    expect(request.complaints).toMatchObject([{ state: 'lodged', nominalDueOn: '2026-11-07' }]);
    const complaintId = request.complaints[0]?.id ?? '';
    const accepted = after(request, [
      { type: 'accept_complaint', complaintId },
      on('2026-11-02', HEAD),
    ]);
    expect(accepted.complaints).toMatchObject([{ state: 'accepted', nominalDueOn: '2026-12-02' }]);
    const uphold = { type: 'uphold_complaint', complaintId, decision: 'Chấp nhận' } as const;
    expect(codesOf(decide(request, uphold, on('2026-11-02', HEAD)))).toEqual([
      'thread_state_not_allowed',
    ]);
    expect(after(accepted, [uphold, on('2026-11-05', HEAD)]).complaints[0]).toMatchObject({
      state: 'upheld',
      dueOn: null,
      decidedOn: '2026-11-05',
    });
    const dismiss = { type: 'dismiss_complaint', complaintId, decision: '' } as const;
    expect(codesOf(decide(accepted, dismiss, on('2026-11-05', HEAD)))).toEqual(['required']);
  });

  it('come one at a time, and may be declined or taken back', () => {
    const request = lodged();
    expect(codesOf(decide(request, LODGE, on('2026-10-28', REQUESTER)))).toEqual([
      'complaint_already_open',
    ]);
    const complaintId = request.complaints[0]?.id ?? '';
    const declined = after(request, [
      { type: 'decline_complaint', complaintId, reason: 'Không thuộc thẩm quyền' },
      on('2026-10-29', HEAD),
    ]);
    expect(declined.complaints[0]?.state).toBe('not_accepted');
    const withdrawn = after(request, [
      { type: 'withdraw_complaint', complaintId },
      on('2026-10-29', REQUESTER),
    ]);
    expect(withdrawn.complaints[0]?.state).toBe('withdrawn');
    expect(decide(withdrawn, LODGE, on('2026-10-29', REQUESTER)).allowed).toBe(true);
  });

  it('show their last day only once receipt is proven, or the silence is late', () => {
    const lastDays = (request: InformationRequest, today: string) =>
      remedies(request, day(today), VIETNAM_CALENDAR).map(
        ({ remedy, lastDay }) => `${remedy} ${lastDay?.dueOn ?? 'unknown'}`,
      );
    expect(lastDays(deliveredOn(), '2026-10-28')).toEqual(['complaint unknown', 'lawsuit unknown']);
    expect(lastDays(withReceipt(day('2026-10-28')), '2026-10-28')).toEqual([
      'complaint 2027-01-26',
      'lawsuit 2027-10-28',
    ]);
    expect(lastDays(inProgress(), '2026-11-02')).toEqual([]);
    expect(lastDays(inProgress(), '2026-11-03')).toEqual([
      'complaint 2027-02-01',
      'lawsuit 2027-11-02',
    ]);
  });
});

describe('opening again', () => {
  const reopen = (overrides: object = {}): RequestAction => ({
    type: 'reopen',
    reason: 'court_judgment',
    explanation: 'Bản án số 1',
    ...overrides,
  });

  it('opens what was refused and leaves what was provided', () => {
    const reopened = after(withReceipt(day('2026-10-28')), [reopen(), on('2026-11-20', HEAD)]);
    expect(reopened).toMatchObject({
      stage: 'in_progress',
      decidedOn: null,
      deliveredOn: null,
      receiptProvenOn: null,
      dueOn: '2026-11-02',
    });
    expect(reopened.items.map(({ outcome }) => outcome)).toEqual(['provided', null]);
  });

  it('needs the upheld complaint itself, and only once', () => {
    const request = lodged();
    const complaintId = request.complaints[0]?.id ?? '';
    const because = reopen({ reason: 'complaint_upheld', complaintId });
    expect(codesOf(decide(request, because, on('2026-10-29', HEAD)))).toEqual(['evidence_missing']);
    const upheld = after(
      request,
      [{ type: 'accept_complaint', complaintId }, on('2026-10-29', HEAD)],
      [{ type: 'uphold_complaint', complaintId, decision: 'Đúng' }, on('2026-10-30', HEAD)],
    );
    const reopened = after(upheld, [because, on('2026-10-30', HEAD)]);
    const again = after(reopened, [
      {
        type: 'refuse_item',
        item: 2,
        refusal: { ground: 'beyond_capacity', reason: 'Lại', factualExplanation: 'Nhiều' },
      },
      on('2026-11-02'),
    ]);
    expect(codesOf(decide(again, because, on('2026-11-02', HEAD)))).toEqual(['evidence_missing']);
  });

  it('follows a public entry only where the refusal pointed to one', () => {
    const gone = reopen({ reason: 'public_entry_gone' });
    expect(codesOf(decide(deliveredOn(), gone, on('2026-10-29', HEAD)))).toEqual([
      'nothing_to_reopen',
    ]);
    const refused = after(
      inProgress(),
      ...([1, 2] as const).map(
        (item) =>
          [
            {
              type: 'refuse_item',
              item,
              refusal: {
                ground: 'already_public',
                reason: 'Đã công khai',
                publicAddress: 'https://hanoi.gov.vn',
              },
            },
            on('2026-10-20'),
          ] as const,
      ),
    );
    expect(decide(refused, gone, on('2026-10-29', HEAD)).allowed).toBe(true);
    expect(codesOf(decide(refused, reopen({ explanation: '' }), on('2026-10-29', HEAD)))).toEqual([
      'required',
    ]);
  });
});

describe('asking the right body', () => {
  const redirect: RequestAction = { type: 'redirect_item', item: 2 };
  const there = (date: string) => on(date, REQUESTER, { agency: RIGHT_AGENCY });

  it('makes a linked request there, whose clock starts now under the first statute', () => {
    const { request, linked } = effectOf(decide(decidedOn(), redirect, there('2026-11-16')));
    expect(linked?.request).toMatchObject({
      agencyId: 'finance',
      requesterId: 'requester-1',
      receivedOn: '2026-11-16',
      validOn: '2026-11-16',
      nominalDueOn: '2026-11-28',
      firstSentAt: decidedOn().firstSentAt,
      redirectedFrom: { itemNumber: 2 },
      items: [{ number: 1, description: 'Biên bản họp thẩm định', outcome: null }],
    });
    expect(request.items[1]?.redirectedToId).toBe(linked?.request.id);
    expect(codesOf(decide(request, redirect, there('2026-11-16')))).toEqual(['already_redirected']);
  });

  it('goes only where the refusal pointed, and where that body still exists', () => {
    expect(codesOf(decide(decidedOn(), redirect, on('2026-11-16', REQUESTER)))).toEqual([
      'not_redirectable',
    ]);
    expect(codesOf(decide(decidedOn(), { ...redirect, item: 1 }, there('2026-11-16')))).toEqual([
      'not_redirectable',
    ]);
    const closed = { ...RIGHT_AGENCY, validUntil: day('2026-11-15') };
    expect(
      codesOf(decide(decidedOn(), redirect, on('2026-11-16', REQUESTER, { agency: closed }))),
    ).toEqual(['agency_abolished']);
  });
});
