import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  decidedOn,
  deliveredOn,
  effectOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
  received,
  REQUESTER,
  staff,
  SYSTEM,
  withReceipt,
  day,
} from '../../test/request-builders.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { isOverdue } from './clocks.ts';
import { decide } from './decide.ts';
import { daysLeft, nextStep } from './next-step.ts';
import { openActions } from './open-actions.ts';
import type { Actor } from './actor.ts';
import type { InformationRequest } from './request.ts';

describe('deciding', () => {
  it('looks at the party, then the role, then the stage, then the rule', () => {
    const extend = { type: 'extend', reason: '' } as const;
    const judged = (actor: Actor, request = received()) =>
      codesOf(decide(request, extend, on('2026-10-20', actor)));

    expect(judged({ kind: 'requester', id: 'someone-else' })).toEqual(['not_your_request']);
    expect(judged(staff('contact_officer', { agencyId: 'other' }))).toEqual(['not_your_request']);
    expect(judged(REQUESTER)).toEqual(['role_not_allowed']);
    expect(judged(SYSTEM)).toEqual(['role_not_allowed']);
    for (const role of ['unit_officer', 'overseer', 'administrator'] as const) {
      expect(judged(staff(role))).toEqual(['role_not_allowed']);
    }
    expect(judged(OFFICER)).toEqual(['stage_not_allowed']);
    expect(judged(OFFICER, inProgress())).toEqual(['required']);
  });

  it('counts versions and says in the line how the request stands after', () => {
    const { request, entry, linked } = effectOf(
      decide(received(), { type: 'judge_valid' }, on('2026-10-20')),
    );
    expect(request.version).toBe(2);
    expect(linked).toBeNull();
    expect(entry).toMatchObject({
      requestId: request.id,
      action: 'judge_valid',
      actorRole: 'contact_officer',
      actorId: 'contact_officer-1',
      onBehalfOfRequester: false,
      on: '2026-10-20',
      stageAfter: 'in_progress',
      facts: { dueOn: '2026-11-02', calendarVersion: VIETNAM_CALENDAR.version },
      texts: {},
    });
  });

  it('changes nothing that it was given', () => {
    const request = inProgress();
    const before: unknown = JSON.parse(JSON.stringify(request));
    decide(request, { type: 'extend', reason: 'Tìm kho' }, on('2026-10-20'));
    expect(request).toEqual(before);
  });
});

describe('open actions', () => {
  const open = (request: InformationRequest, actor: Actor, date: string) =>
    openActions(request, actor, on(date)).map(({ action }) => action);

  it('are the buttons of each role at each stage', () => {
    expect(open(received(), OFFICER, '2026-10-20')).toEqual([
      'judge_valid',
      'ask_to_complete',
      'assign',
      'add_note',
      'provide_item',
      'provide_item_partly',
      'refuse_item',
      'ask_consent',
      'notify_costs',
    ]);
    expect(open(received(), REQUESTER, '2026-10-20')).toEqual(['withdraw']);
    expect(open(inProgress(), REQUESTER, '2026-11-03')).toEqual(['withdraw', 'lodge_complaint']);
    expect(open(received(), staff('unit_officer'), '2026-10-20')).toEqual(['add_note']);
    expect(open(received(), staff('overseer'), '2026-10-20')).toEqual([]);
    expect(open(received(), staff('head', { agencyId: 'other' }), '2026-10-20')).toEqual([]);
  });

  it('close when their time has passed or their turn is over', () => {
    expect(open(inProgress(), HEAD, '2026-11-02')).toContain('extend');
    expect(open(inProgress(), HEAD, '2026-11-03')).not.toContain('extend');
    const proven = withReceipt(day('2026-10-28'));
    expect(open(proven, OFFICER, '2026-10-28')).not.toContain('prove_delivery');
    expect(open(proven, REQUESTER, '2027-01-27')).not.toContain('lodge_complaint');
  });

  it('name the items and threads they can be taken on', () => {
    const request = after(deliveredOn(), [
      { type: 'claim_correction', item: 1, claim: 'Thiếu trang' },
      on('2026-10-28', REQUESTER),
    ]);
    const officer = openActions(request, OFFICER, on('2026-10-28'));
    expect(officer.find(({ action }) => action === 'correct')?.threads).toEqual([
      request.corrections[0]?.id,
    ]);
    const requester = openActions(request, REQUESTER, on('2026-10-28'));
    expect(requester.find(({ action }) => action === 'claim_correction')?.items).toEqual([1]);
    expect(requester.find(({ action }) => action === 'redirect_item')?.items).toEqual([2]);
  });
});

describe('the next step', () => {
  const step = (request: InformationRequest) => {
    const { by, action, dueOn } = nextStep(request, VIETNAM_CALENDAR);
    return `${by} ${action} ${dueOn}`;
  };

  it('is owed by someone until the answer has been received', () => {
    expect(step(received())).toBe('contact_officer judge_valid 2026-11-02');
    expect(step(received('2026-10-19', { validOn: null }))).toBe(
      'contact_officer ask_to_complete null',
    );
    expect(step(inProgress())).toBe('contact_officer provide_item 2026-11-02');
    expect(step(decidedOn())).toBe('contact_officer deliver 2026-11-02');
    expect(step(deliveredOn())).toBe('contact_officer prove_delivery null');
    expect(step(withReceipt(day('2026-10-28')))).toBe('null null null');
    const asked = after(received(), [
      { type: 'ask_to_complete', missing: ['description'], explanation: 'Rõ hơn' },
      on('2026-10-20'),
    ]);
    expect(step(asked)).toBe('requester complete null');
    expect(step(after(asked, [{ type: 'withdraw' }, on('2026-10-20', REQUESTER)]))).toBe(
      'null null null',
    );
  });

  it('is the notice of time first, where one is owed', () => {
    const complex = inProgress('2026-08-20', 'complex');
    expect(step(complex)).toBe('contact_officer give_time_notice 2026-08-24');
    expect(step(after(complex, [{ type: 'give_time_notice' }, on('2026-08-24')]))).toBe(
      'contact_officer provide_item 2026-09-14',
    );
  });

  it('is the thread that falls due first, after the answer', () => {
    const both = after(
      deliveredOn(),
      [{ type: 'lodge_complaint', text: 'Sai' }, on('2026-10-28', REQUESTER)],
      [{ type: 'report_own_error', item: 1, finding: 'Sai số' }, on('2026-10-28')],
    );
    expect(step(both)).toBe('contact_officer correct 2026-11-04');
    const complaintId = both.complaints[0]?.id ?? '';
    const accepted = after(
      deliveredOn(),
      [
        { type: 'lodge_complaint', text: 'Sai' },
        { ...on('2026-10-28', REQUESTER), fresh: { id: complaintId, reference: '' } },
      ],
      [{ type: 'accept_complaint', complaintId }, on('2026-10-29', HEAD)],
    );
    expect(step(accepted)).toBe('head uphold_complaint 2026-11-30');
  });
});

describe('lateness', () => {
  it('begins the day after the last, until the answer has been handed over', () => {
    expect(isOverdue(inProgress(), day('2026-11-02'))).toBe(false);
    expect(isOverdue(inProgress(), day('2026-11-03'))).toBe(true);
    expect(isOverdue(decidedOn('2026-10-26'), day('2026-11-03'))).toBe(true);
    expect(isOverdue(deliveredOn('2026-10-27'), day('2026-11-03'))).toBe(false);
  });

  it('is counted in calendar days', () => {
    expect(daysLeft(inProgress(), day('2026-10-31'))).toBe(2);
    expect(daysLeft(inProgress(), day('2026-11-02'))).toBe(0);
    expect(daysLeft(inProgress(), day('2026-11-03'))).toBe(-1);
    expect(daysLeft(deliveredOn(), day('2026-11-03'))).toBeNull();
  });
});
