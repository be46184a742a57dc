import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  DOCUMENTS,
  fieldsOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
} from '../../test/request-builders.ts';
import { decide } from './decide.ts';
import type { RefusalForm } from './refusal.ts';
import type { InformationRequest } from './request.ts';

const CONDITION: RefusalForm = {
  ground: 'condition_not_met',
  head: 'private_life',
  reason: 'Chưa có sự đồng ý',
  missingConsentOf: 'Chủ sử dụng đất',
  partialConsidered: 'Không tách được',
};
const CLOSED: RefusalForm = {
  ...CONDITION,
  ground: 'not_accessible',
  factualExplanation: 'Chủ sử dụng đất',
};
const STATUTES = [
  ['104/2016/QH13', '2026-08-20'],
  ['01/2026/QH16', '2026-10-19'],
] as const;

const begun = (date: string) => inProgress(date, date < '2026-09-01' ? 'complex' : null);

function refused(request: InformationRequest, form: RefusalForm, item = 1) {
  return decide(request, { type: 'refuse_item', item, refusal: form }, on(request.receivedOn));
}

function asked(request: InformationRequest, concerned: string, item = 1): InformationRequest {
  return after(request, [
    { type: 'ask_consent', item, concerned, explanation: 'Có thông tin cá nhân' },
    on(request.receivedOn),
  ]);
}

/** The consent asked for last is given, denied, or set aside by the head. */
function answered(
  request: InformationRequest,
  type: 'record_consent' | 'record_denial' | 'override_consent',
): InformationRequest {
  const consentId = request.consents.at(-1)?.id ?? '';
  return after(
    request,
    type === 'override_consent'
      ? [{ type, consentId, reason: 'Vì sức khỏe cộng đồng' }, on(request.receivedOn, HEAD)]
      : [{ type, consentId }, on(request.receivedOn, OFFICER)],
  );
}

describe.each(STATUTES)('a refusal for want of consent under %s', (_statute, date) => {
  it('says whose consent is missing', () => {
    const silent = { ...CONDITION, missingConsentOf: ' ' };
    expect(fieldsOf(refused(asked(begun(date), 'Ông A'), silent))).toEqual([
      'refusal.missingConsentOf',
    ]);
  });

  it('stands only once the person was asked about that item', () => {
    expect(codesOf(refused(begun(date), CONDITION))).toEqual(['consent_not_asked']);
    expect(codesOf(refused(asked(begun(date), 'Ông A', 2), CONDITION))).toEqual([
      'consent_not_asked',
    ]);
    expect(refused(asked(begun(date), 'Ông A'), CONDITION).allowed).toBe(true);
  });

  it('stands when denied, and falls when given or decided by the head', () => {
    const request = asked(begun(date), 'Ông A');
    const codes = (['record_denial', 'record_consent', 'override_consent'] as const).map((type) =>
      codesOf(refused(answered(request, type), CONDITION)),
    );
    expect(codes).toEqual([[], ['consent_not_missing'], ['consent_not_missing']]);
    expect(fieldsOf(refused(answered(request, 'record_consent'), CONDITION))).toEqual([
      'refusal.head',
    ]);
  });

  it('stands while one of several has not agreed', () => {
    const one = answered(asked(begun(date), 'Ông A'), 'record_consent');
    expect(refused(asked(one, 'Bà B'), CONDITION).allowed).toBe(true);
  });

  it('is judged alike for a part that is withheld', () => {
    const withheld = (request: InformationRequest) =>
      decide(
        request,
        { type: 'provide_item_partly', item: 1, documentIds: ['doc-1'], withheld: CONDITION },
        on(date, OFFICER, DOCUMENTS),
      );
    expect(codesOf(withheld(begun(date)))).toEqual(['consent_not_asked']);
    expect(withheld(asked(begun(date), 'Ông A')).allowed).toBe(true);
  });
});

describe('private life and trade secrets that 15.2 and 15.3 of 01/2026 close', () => {
  it.each(['private_life', 'trade_secret'] as const)('%s: open with the consent', (head) => {
    const form = { ...CLOSED, head };
    const request = asked(begun('2026-10-19'), 'Ông A');
    expect(refused(begun('2026-10-19'), form).allowed).toBe(true);
    expect(refused(answered(request, 'record_denial'), form).allowed).toBe(true);
    for (const type of ['record_consent', 'override_consent'] as const) {
      expect(codesOf(refused(answered(request, type), form))).toEqual(['consent_not_missing']);
    }
  });
});
