import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  day,
  deliveredOn,
  effectOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
  received,
  REQUESTER,
  SYSTEM,
  withReceipt,
} from '../../test/request-builders.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { decide } from './decide.ts';
import type { RequestAction } from './actions.ts';

const EXTEND: RequestAction = { type: 'extend', reason: 'Phải tìm trong kho lưu trữ' };

describe('judging that a request is valid', () => {
  it('keeps the clock that has run since receipt, however late it is judged', () => {
    const judged = after(received('2026-10-19'), [{ type: 'judge_valid' }, on('2026-10-23')]);

    expect(judged).toMatchObject({
      stage: 'in_progress',
      validOn: '2026-10-19',
      nominalDueOn: '2026-10-31',
      dueOn: '2026-11-02',
      complexity: null,
      version: 2,
    });
  });

  it('lengthens the limit under 104/2016 only when complex, with the reason', () => {
    const request = received('2026-08-20');
    expect(request).toMatchObject({ statute: '104/2016/QH13', dueOn: '2026-08-24' });

    expect(inProgress('2026-08-20', 'complex').dueOn).toBe('2026-09-14');
    expect(inProgress('2026-08-20').complexity).toBe('simple');
    expect(
      codesOf(decide(request, { type: 'judge_valid', complexity: 'complex' }, on('2026-08-21'))),
    ).toEqual(['complexity_reason_required']);
  });

  it('knows no complexity under 01/2026', () => {
    expect(
      codesOf(decide(received(), { type: 'judge_valid', complexity: 'simple' }, on('2026-10-19'))),
    ).toEqual(['complexity_not_in_statute']);
  });

  it('waits for what the form lacks', () => {
    const lacking = received('2026-10-19', { validOn: null, missing: ['full_name'] });

    expect(codesOf(decide(lacking, { type: 'judge_valid' }, on('2026-10-19')))).toEqual([
      'form_incomplete',
    ]);
  });
});

describe('extending', () => {
  it('adds twelve days to where the first twelve ended, not to the Monday they moved to', () => {
    expect(after(inProgress(), [EXTEND, on('2026-10-30')])).toMatchObject({
      dueOn: '2026-11-12',
      extended: true,
    });
  });

  it('is open until the end of the last day and not after', () => {
    expect(decide(inProgress(), EXTEND, on('2026-11-02')).allowed).toBe(true);
    expect(decide(inProgress(), EXTEND, on('2026-11-03'))).toMatchObject({
      violations: [{ code: 'deadline_passed', under: [{ article: 26, clause: 3 }] }],
    });
  });

  it('is given once and with a reason', () => {
    const extended = after(inProgress(), [EXTEND, on('2026-10-30', HEAD)]);
    expect(codesOf(decide(extended, EXTEND, on('2026-10-30')))).toEqual(['already_extended']);
    expect(codesOf(decide(inProgress(), { ...EXTEND, reason: '\t' }, on('2026-10-30')))).toEqual([
      'required',
    ]);
  });

  it('is not there for simple information under 104/2016', () => {
    expect(codesOf(decide(inProgress('2026-08-20'), EXTEND, on('2026-08-20')))).toEqual([
      'extension_not_available',
    ]);
    expect(
      after(inProgress('2026-08-20', 'complex'), [EXTEND, on('2026-09-14')]).nominalDueOn,
    ).toBe('2026-09-29');
  });
});

describe('the notice of time', () => {
  const notice: RequestAction = { type: 'give_time_notice' };

  it('is owed once, for complex information, under 104/2016', () => {
    const complex = inProgress('2026-08-20', 'complex');
    const given = after(complex, [notice, on('2026-08-24')]);

    expect(given.timeNoticeOn).toBe('2026-08-24');
    expect(codesOf(decide(given, notice, on('2026-08-24')))).toEqual(['time_notice_already_given']);
    expect(codesOf(decide(inProgress('2026-08-20'), notice, on('2026-08-20')))).toEqual([
      'time_notice_not_owed',
    ]);
    expect(
      codesOf(decide({ ...complex, delivery: 'in_person' }, notice, on('2026-08-20'))),
    ).toEqual(['time_notice_not_owed']);
  });

  it('no longer exists under 01/2026', () => {
    expect(codesOf(decide(inProgress(), notice, on('2026-10-20')))).toEqual([
      'action_not_in_statute',
    ]);
  });
});

describe('proving receipt', () => {
  const prove = (receivedOn: string): RequestAction => ({
    type: 'prove_delivery',
    proof: 'downloaded',
    receivedOn: day(receivedOn),
  });

  it('lies between delivery and today', () => {
    const delivered = deliveredOn('2026-10-27');
    expect(codesOf(decide(delivered, prove('2026-10-26'), on('2026-10-28')))).toEqual([
      'before_delivery',
    ]);
    expect(codesOf(decide(delivered, prove('2026-10-29'), on('2026-10-28')))).toEqual([
      'in_the_future',
    ]);
    expect(decide(delivered, prove('2026-10-27'), on('2026-10-28', SYSTEM)).allowed).toBe(true);
    expect(decide(delivered, prove('2026-10-28'), on('2026-10-28')).allowed).toBe(true);
  });

  it('is done once', () => {
    const proven = withReceipt(day('2026-10-28'));
    expect(codesOf(decide(proven, prove('2026-10-28'), on('2026-10-28')))).toEqual([
      'receipt_already_proven',
    ]);
  });
});

describe('smaller acts', () => {
  it('assigns a unit, an officer, or both, and keeps the other', () => {
    const assigned = after(
      received(),
      [{ type: 'assign', unit: 'Phòng Quản lý đất đai' }, on('2026-10-19', HEAD)],
      [{ type: 'assign', assigneeId: 'officer-7' }, on('2026-10-19')],
    );
    expect(assigned).toMatchObject({
      assignedUnit: 'Phòng Quản lý đất đai',
      assigneeId: 'officer-7',
    });
    expect(codesOf(decide(received(), { type: 'assign', unit: '  ' }, on('2026-10-19')))).toEqual([
      'required',
    ]);
  });

  it('withdraws without asking why, and no clock runs after', () => {
    expect(after(inProgress(), [{ type: 'withdraw' }, on('2026-10-20', REQUESTER)])).toMatchObject({
      stage: 'withdrawn',
      dueOn: null,
    });
  });

  it('keeps what was said out of the open part of the line', () => {
    const { entry } = effectOf(
      decide(received(), { type: 'add_note', text: 'Đã gọi điện' }, on('2026-10-20')),
    );
    expect(entry).toMatchObject({ action: 'add_note', texts: { note: 'Đã gọi điện' } });
    expect(JSON.stringify(entry.facts)).not.toContain('Đã gọi');
    expect(codesOf(decide(received(), { type: 'add_note', text: '' }, on('2026-10-20')))).toEqual([
      'required',
    ]);
  });

  it('refuses texts beyond their limit, each by its field', () => {
    const long = 'a'.repeat(5001);
    const said: RequestAction[] = [
      { type: 'judge_valid', note: long },
      { type: 'assign', unit: long },
      { type: 'withdraw', reason: long },
      { type: 'add_note', text: long },
    ];
    for (const action of said) {
      const actor = action.type === 'withdraw' ? REQUESTER : OFFICER;
      expect(codesOf(decide(received(), action, on('2026-10-19', actor)))).toEqual(['too_long']);
    }
  });

  it('follows a changed calendar, and leaves what is not yet valid alone', () => {
    const closed = workCalendar('changed', 2026, [
      { on: day('2026-11-02'), kind: 'holiday', name: 'Thử', decision: 'Thử', provisional: false },
    ]);
    const recompute = { ...on('2026-10-20', SYSTEM), calendar: closed };

    const { request, entry } = effectOf(
      decide(received(), { type: 'recompute_deadline' }, recompute),
    );
    expect(request).toMatchObject({ dueOn: '2026-11-03', calendarVersion: 'changed' });
    expect(entry).toMatchObject({
      actorRole: 'system',
      actorId: null,
      facts: { previousDueOn: '2026-11-02', dueOn: '2026-11-03' },
    });
    expect(
      codesOf(
        decide(
          received('2026-10-19', { validOn: null }),
          { type: 'recompute_deadline' },
          recompute,
        ),
      ),
    ).toEqual(['nothing_to_recompute']);
  });
});
