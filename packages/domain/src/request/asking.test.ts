import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  CONTENT,
  effectOf,
  fieldsOf,
  HEAD,
  intake,
  on,
  received,
  REQUESTER,
  submittedOn,
} from '../../test/request-builders.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import type { RequestAction } from './actions.ts';
import { decide } from './decide.ts';
import { remedies } from './remedies.ts';
import type { InformationRequest } from './request.ts';
import { register } from './submit.ts';

const ASK = {
  type: 'ask_to_complete',
  missing: ['description'],
  explanation: 'Nêu rõ năm',
} as const;
const COMPLETE: RequestAction = { type: 'complete', items: CONTENT.items };
const LODGE: RequestAction = { type: 'lodge_complaint', text: 'Phiếu đã đủ nội dung' };

function asked(date = '2026-10-20', request = received()): InformationRequest {
  return after(request, [ASK, on(date)]);
}

function completed(date: string, request = asked()): InformationRequest {
  return after(request, [COMPLETE, on(date, REQUESTER, { onFile: CONTENT })]);
}

describe('asking to complete the form', () => {
  it('takes the presumption back and stops the clock', () => {
    expect(asked()).toMatchObject({
      stage: 'incomplete',
      validOn: null,
      dueOn: null,
      nominalDueOn: null,
      missing: ['description'],
      missingExplanation: 'Nêu rõ năm',
      askedToCompleteOn: '2026-10-20',
      presumedValidOn: '2026-10-19',
    });
  });

  it('cannot demand what the statute does not: a purpose, an ID number under 01/2026', () => {
    const asking = decide(
      received(),
      { ...ASK, missing: ['purpose', 'id_number', 'full_name'] },
      on('2026-10-20'),
    );
    expect(codesOf(asking)).toEqual(['field_not_asked', 'field_not_asked']);
    expect(fieldsOf(asking)).toEqual(['missing.0', 'missing.1']);

    const under2016 = { ...ASK, missing: ['purpose', 'id_number'] } as const;
    expect(decide(received('2026-08-20'), under2016, on('2026-08-20')).allowed).toBe(true);
  });

  it('names something and explains it', () => {
    expect(
      codesOf(decide(received(), { ...ASK, missing: [], explanation: ' ' }, on('2026-10-20'))),
    ).toEqual(['required', 'required']);
  });

  it.each([
    ['2026-10-19', '2026-11-02', '2026-11-03'],
    ['2026-08-20', '2026-08-24', '2026-08-25'],
  ])('of %s is open to the end of the last day, %s, and not after', (sent, last, next) => {
    expect(decide(received(sent), ASK, on(last)).allowed).toBe(true);
    expect(codesOf(decide(received(sent), ASK, on(next)))).toEqual(['deadline_passed']);
  });

  it('happens once: what was completed is not asked about again, on the same day or later', () => {
    const again = completed('2026-10-20');
    expect(again).toMatchObject({ stage: 'received', validOn: '2026-10-20', dueOn: '2026-11-02' });
    for (const date of ['2026-10-20', '2026-10-30']) {
      expect(codesOf(decide(again, ASK, on(date)))).toEqual(['already_asked_to_complete']);
    }
  });

  it('about a form that came with gaps is open at any time, and once', () => {
    const { requester, ...content } = CONTENT;
    const nameless = intake('2026-10-19', {
      ...content,
      requester: { ...requester, fullName: null },
    });
    const gaping = effectOf(register(nameless, submittedOn('2026-10-19'))).request;
    expect(gaping).toMatchObject({ missing: ['full_name'], dueOn: null });

    const late = after(gaping, [{ ...ASK, missing: ['full_name'] }, on('2027-03-01')]);
    expect(late).toMatchObject({ stage: 'incomplete', presumedValidOn: null });
    const whole = after(late, [
      { type: 'complete', requester: { fullName: 'Nguyễn Thị Mẫu' } },
      on('2027-03-02', REQUESTER, {
        onFile: { ...CONTENT, requester: { ...requester, fullName: null } },
      }),
    ]);
    expect(whole.validOn).toBe('2027-03-02');
    expect(codesOf(decide(whole, ASK, on('2027-03-02')))).toEqual(['already_asked_to_complete']);
  });
});

describe('a complaint against asking to complete', () => {
  it.each(['2026-08-20', '2026-10-19'])('may be lodged while the form of %s waits', (sent) => {
    const waiting = asked(sent, received(sent));
    expect(
      remedies(waiting, waiting.receivedOn, VIETNAM_CALENDAR).map(({ remedy, lastDay }) => [
        remedy,
        lastDay,
      ]),
    ).toEqual([
      ['complaint', null],
      ['lawsuit', null],
    ]);
    expect(decide(waiting, LODGE, on('2027-06-01', REQUESTER)).allowed).toBe(true);
  });

  const settled = (request: InformationRequest, type: 'uphold_complaint' | 'dismiss_complaint') => {
    const lodged = after(request, [LODGE, on('2026-11-04', REQUESTER)]);
    const complaintId = lodged.complaints[0]?.id ?? '';
    return after(
      lodged,
      [{ type: 'accept_complaint', complaintId }, on('2026-11-05', HEAD)],
      [{ type, complaintId, decision: 'Phiếu đủ nội dung' }, on('2026-11-06', HEAD)],
    );
  };

  it('gives back the clock that the asking took when it is upheld, and leaves it when dismissed', () => {
    expect(settled(asked(), 'uphold_complaint')).toMatchObject({
      stage: 'received',
      validOn: '2026-10-19',
      dueOn: '2026-11-02',
      nominalDueOn: '2026-10-31',
      missing: [],
      missingExplanation: null,
      presumedValidOn: null,
      askedToCompleteOn: '2026-10-20',
    });
    expect(settled(asked(), 'dismiss_complaint')).toMatchObject({
      stage: 'incomplete',
      dueOn: null,
    });
  });

  it('gives no clock back to a form that had none', () => {
    const gaping = received('2026-10-19', { validOn: null, dueOn: null, missing: ['full_name'] });
    expect(settled(asked('2026-10-20', gaping), 'uphold_complaint')).toMatchObject({
      stage: 'incomplete',
      validOn: null,
      dueOn: null,
    });
  });
});
