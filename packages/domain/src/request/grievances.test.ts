import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  day,
  deliveredOn,
  DOCUMENTS,
  HEAD,
  inProgress,
  OFFICER,
  on,
  REFUSE_ELSEWHERE,
  REQUESTER,
  RIGHT_AGENCY,
  withReceipt,
} from '../../test/request-builders.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import type { RequestAction } from './actions.ts';
import { decide } from './decide.ts';
import { remedies } from './remedies.ts';
import type { InformationRequest } from './request.ts';

const LODGE: RequestAction = { type: 'lodge_complaint', text: 'Không đồng ý' };
const CLAIM: RequestAction = { type: 'claim_correction', item: 1, claim: 'Sai số liệu' };

/** Both items given and handed over in time: nothing to complain about. */
function answeredWell(date = '2026-10-26'): InformationRequest {
  const provide = (item: number) =>
    [{ type: 'provide_item', item, documentIds: ['doc-1'] }, on(date, OFFICER, DOCUMENTS)] as const;
  return after(inProgress(), provide(1), provide(2), [{ type: 'deliver' }, on(date)]);
}

function claimed(date: string, request = answeredWell()): InformationRequest {
  return after(request, [CLAIM, on(date, REQUESTER)]);
}

function rejected(date: string, request: InformationRequest): InformationRequest {
  const correctionId = request.corrections.at(-1)?.id ?? '';
  return after(request, [
    { type: 'reject_correction', correctionId, reason: 'Số liệu đúng' },
    on(date),
  ]);
}

function lodging(request: InformationRequest, date: string) {
  return codesOf(decide(request, LODGE, on(date, REQUESTER)));
}

function lodged(date: string, request: InformationRequest): InformationRequest {
  return after(request, [LODGE, on(date, REQUESTER)]);
}

function settled(
  type: 'uphold_complaint' | 'dismiss_complaint',
  date: string,
  request: InformationRequest,
): InformationRequest {
  const complaintId = request.complaints.at(-1)?.id ?? '';
  return after(
    request,
    [{ type: 'accept_complaint', complaintId }, on(date, HEAD)],
    [{ type, complaintId, decision: 'Quyết định giải quyết' }, on(date, HEAD)],
  );
}

function lastDays(request: InformationRequest, today: string) {
  return remedies(request, day(today), VIETNAM_CALENDAR).map(
    ({ remedy, lastDay }) => `${remedy} ${lastDay?.dueOn ?? 'unknown'}`,
  );
}

describe('a complaint about a claim on what was given', () => {
  it('may be lodged once the reply is late, and not before', () => {
    const request = claimed('2026-10-28');
    expect(request.corrections).toMatchObject([{ dueOn: '2026-11-09' }]);
    expect(lodging(request, '2026-11-09')).toEqual(['nothing_to_complain_about']);
    expect(lodging(request, '2026-11-10')).toEqual([]);
    expect(lodging(request, '2027-12-01')).toEqual([]);
    expect(lastDays(request, '2026-11-10')).toEqual(['complaint 2027-02-11', 'lawsuit 2027-11-09']);
  });

  it('may be lodged when the claim was rejected, and not when it was met in time', () => {
    expect(lodging(rejected('2026-11-02', claimed('2026-10-28')), '2026-12-28')).toEqual([]);
    const request = claimed('2026-10-28');
    const correctionId = request.corrections[0]?.id ?? '';
    const corrected = after(request, [
      { type: 'correct', correctionId, documentIds: ['doc-2'] },
      on('2026-11-09', OFFICER, DOCUMENTS),
    ]);
    expect(lodging(corrected, '2026-12-28')).toEqual(['nothing_to_complain_about']);
  });

  it('is not one about an error that the agency found itself', () => {
    const found = after(answeredWell(), [
      { type: 'report_own_error', item: 1, finding: 'Sai số liệu' },
      on('2026-10-28'),
    ]);
    expect(lodging(found, '2027-01-28')).toEqual(['nothing_to_complain_about']);
  });
});

describe('after a first complaint', () => {
  const refused = () => lodged('2026-10-29', withReceipt(day('2026-10-28')));

  it('that was dismissed the way leads to the superior and the court, not to the same head', () => {
    const request = settled('dismiss_complaint', '2026-11-30', refused());
    expect(lodging(request, '2026-12-01')).toEqual(['complaint_settled']);
    expect(lastDays(request, '2026-12-01')).toEqual([
      'second_complaint 2026-12-30',
      'lawsuit 2027-11-30',
    ]);
  });

  it('that was not settled in time the way leads there too, from the day after', () => {
    const request = refused();
    const complaintId = request.complaints[0]?.id ?? '';
    const accepted = after(request, [
      { type: 'accept_complaint', complaintId },
      on('2026-11-02', HEAD),
    ]);
    expect(accepted.complaints).toMatchObject([{ dueOn: '2026-12-02' }]);
    expect(lastDays(accepted, '2026-12-02')).toEqual([
      'complaint 2027-01-26',
      'lawsuit 2027-10-28',
    ]);
    expect(lastDays(accepted, '2026-12-03')).toEqual([
      'complaint 2027-01-26',
      'lawsuit 2027-10-28',
      'second_complaint 2027-01-04',
      'lawsuit 2027-12-02',
    ]);
  });

  it('about silence a refusal is another matter, even on the same day', () => {
    const silent = lodged('2026-11-03', inProgress());
    expect(silent.complaints).toMatchObject([{ against: ['delay'] }]);
    const dismissed = settled('dismiss_complaint', '2026-11-03', silent);
    expect(lodging(dismissed, '2026-11-03')).toEqual(['complaint_settled']);

    const refuse = (item: number) =>
      [
        { type: 'refuse_item', item, refusal: REFUSE_ELSEWHERE },
        on('2026-11-03', OFFICER, { rightAgency: RIGHT_AGENCY }),
      ] as const;
    const answered = after(dismissed, refuse(1), refuse(2));
    expect(lodging(answered, '2026-11-03')).toEqual([]);
    expect(lastDays(answered, '2026-11-04')).toEqual([
      'complaint unknown',
      'lawsuit unknown',
      'second_complaint 2026-12-03',
      'lawsuit 2027-11-03',
    ]);
  });

  it('about a refusal a claim that is rejected later is another matter', () => {
    const dismissed = settled('dismiss_complaint', '2026-11-30', refused());
    const again = rejected('2026-12-03', claimed('2026-12-01', dismissed));
    expect(lodging(again, '2026-12-04')).toEqual([]);
    const twice = settled('dismiss_complaint', '2026-12-10', lodged('2026-12-04', again));
    expect(twice.complaints.at(-1)?.against).toEqual(['correction']);
    expect(lodging(twice, '2026-12-11')).toEqual(['complaint_settled']);
    const third = rejected('2026-12-15', claimed('2026-12-14', twice));
    expect(lodging(third, '2026-12-16')).toEqual([]);
  });

  it('that was declined or taken back it may be lodged again', () => {
    const request = lodged('2026-10-28', deliveredOn());
    const complaintId = request.complaints[0]?.id ?? '';
    const declined = after(request, [
      { type: 'decline_complaint', complaintId, reason: 'Thiếu chữ ký' },
      on('2026-10-29', HEAD),
    ]);
    const withdrawn = after(request, [
      { type: 'withdraw_complaint', complaintId },
      on('2026-10-29', REQUESTER),
    ]);
    expect([lodging(declined, '2026-10-30'), lodging(withdrawn, '2026-10-30')]).toEqual([[], []]);
  });

  it('that was upheld the request opens again once, even on the day it was upheld', () => {
    const upheld = settled('uphold_complaint', '2026-11-03', refused());
    const complaintId = upheld.complaints[0]?.id ?? '';
    const because = {
      type: 'reopen',
      reason: 'complaint_upheld',
      explanation: 'Quyết định số 1',
      complaintId,
    } as const;
    const reopened = after(upheld, [because, on('2026-11-03', HEAD)]);
    expect(reopened.complaints).toMatchObject([{ state: 'upheld', reopenedOn: '2026-11-03' }]);
    const again = after(reopened, [
      { type: 'refuse_item', item: 2, refusal: REFUSE_ELSEWHERE },
      on('2026-11-03', OFFICER, { rightAgency: RIGHT_AGENCY }),
    ]);
    expect(codesOf(decide(again, because, on('2026-11-03', HEAD)))).toEqual(['evidence_missing']);
    expect(lodging(again, '2026-11-03')).toEqual([]);
  });
});
