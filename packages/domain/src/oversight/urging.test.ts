import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import {
  decideUrging,
  isUrgingLate,
  openUrgingActions,
  sendUrging,
  urgingStanding,
  type Urging,
} from './urging.ts';

const on = calendarDate;
const staff = (
  role: 'overseer' | 'observer' | 'contact_officer' | 'unit_officer',
  agencyId: string,
) => ({ kind: 'staff', id: 'somebody', role, agencyId }) as const;
const overseer = staff('overseer', 'justice');
const officer = staff('contact_officer', 'building');
const MATTER = {
  subject: 'general',
  agencyId: 'building',
  requestId: null,
  dutyId: null,
  taskId: null,
  addresseeId: null,
  reportId: null,
} as const;
const FORM = {
  kind: 'reminder',
  message: ' Trả lời yêu cầu đã quá hạn. ',
  dueOn: on('2026-11-30'),
} as const;
const today = on('2026-11-25');

function sent(): Urging {
  const ruling = sendUrging(FORM, MATTER, {
    actor: overseer,
    today,
    id: 'one',
    isSentToday: false,
  });
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling));
  return ruling.effect;
}
const codes = (ruling: ReturnType<typeof sendUrging>) =>
  ruling.allowed ? [] : ruling.violations.map(({ code }) => code);

describe('an urging', () => {
  it('is sent by an overseer, to another body, with words and a day', () => {
    expect(sent()).toMatchObject({ state: 'sent', message: 'Trả lời yêu cầu đã quá hạn.' });
    const as = { actor: overseer, today, id: 'one', isSentToday: false };
    for (const actor of [staff('observer', 'justice'), officer])
      expect(codes(sendUrging(FORM, MATTER, { ...as, actor }))).toEqual(['role_not_allowed']);
    expect(codes(sendUrging(FORM, undefined, as))).toEqual(['urging_matter_unknown']);
    expect(codes(sendUrging(FORM, { ...MATTER, agencyId: 'justice' }, as))).toEqual([
      'urging_own_body',
    ]);
    expect(codes(sendUrging({ ...FORM, message: ' ' }, MATTER, as))).toEqual(['required']);
  });

  it('is sent once a day about one thing, and as often as needed about general matters', () => {
    const again = { actor: overseer, today, id: 'two', isSentToday: true };
    const duty = { ...MATTER, subject: 'duty', dutyId: 'one' } as const;
    expect(codes(sendUrging(FORM, duty, again))).toEqual(['urging_sent_today']);
    expect(sendUrging(FORM, duty, { ...again, isSentToday: false }).allowed).toBe(true);
    expect(sendUrging(FORM, MATTER, again).allowed).toBe(true);
  });

  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2027-02-23', true],
    ['2027-02-24', false],
  ])('due on %s may be sent on 25 November: %s', (dueOn, allowed) => {
    const form = { ...FORM, dueOn: on(dueOn) };
    expect(
      sendUrging(form, MATTER, { actor: overseer, today, id: 'one', isSentToday: false }).allowed,
    ).toBe(allowed);
  });

  it('is answered by the body alone, once, and then closed by the overseer', () => {
    const answer = { type: 'answer_urging', answer: 'Đã trả lời.' } as const;
    const close = { type: 'close_urging', remark: '' } as const;
    expect(codes(decideUrging(sent(), answer, { actor: overseer, today }))).toEqual([
      'role_not_allowed',
    ]);
    const stranger = staff('contact_officer', 'health');
    expect(codes(decideUrging(sent(), answer, { actor: stranger, today }))).toEqual([
      'not_your_urging',
    ]);

    const answered = decideUrging(sent(), answer, { actor: officer, today });
    if (!answered.allowed) throw new Error('Refused.');
    expect(answered.effect).toMatchObject({ state: 'answered', answeredOn: today, version: 2 });
    expect(codes(decideUrging(answered.effect, answer, { actor: officer, today }))).toEqual([
      'urging_state_not_allowed',
    ]);
    expect(decideUrging(answered.effect, close, { actor: overseer, today })).toMatchObject({
      effect: { state: 'closed', remark: null, closedOn: today },
    });
  });

  it('is closed without an answer only with a reason', () => {
    const close = (remark: string) => ({ type: 'close_urging', remark }) as const;
    expect(codes(decideUrging(sent(), close(' '), { actor: overseer, today }))).toEqual([
      'required',
    ]);
    expect(decideUrging(sent(), close('Gửi nhầm.'), { actor: overseer, today }).allowed).toBe(true);
  });

  it('offers each what is theirs', () => {
    expect(openUrgingActions(sent(), officer)).toEqual(['answer_urging']);
    expect(openUrgingActions(sent(), overseer)).toEqual(['close_urging']);
    expect(openUrgingActions(sent(), staff('observer', 'justice'))).toEqual([]);
  });

  it('is late from the day after its last one, by the day of the answer once there is one', () => {
    expect(isUrgingLate(sent(), on('2026-11-30'))).toBe(false);
    expect(isUrgingLate(sent(), on('2026-12-01'))).toBe(true);
    const answered = { ...sent(), state: 'answered', answeredOn: on('2026-11-30') } as const;
    expect(isUrgingLate(answered, on('2026-12-20'))).toBe(false);
    expect(isUrgingLate({ ...answered, answeredOn: on('2026-12-01') }, on('2026-12-20'))).toBe(
      true,
    );
  });

  it.each([
    [{}, '2026-11-30', 'waiting'],
    [{}, '2026-12-01', 'unanswered'],
    [{ state: 'answered', answeredOn: on('2026-11-30') }, '2026-12-20', 'answered_in_time'],
    [{ state: 'closed', answeredOn: on('2026-11-30') }, '2026-12-20', 'answered_in_time'],
    [{ state: 'answered', answeredOn: on('2026-12-01') }, '2026-12-20', 'answered_late'],
    [{ state: 'closed', closedOn: on('2026-11-28') }, '2026-12-20', 'closed_unanswered'],
  ] as const)('changed by %j stands on %s as %s', (changes, day, standing) => {
    expect(urgingStanding({ ...sent(), ...changes }, on(day))).toBe(standing);
  });
});
