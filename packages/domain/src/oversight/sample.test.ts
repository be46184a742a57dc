import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { RegisterAct } from '../request/actions.ts';
import type { RegisterFact } from '../request/decision.ts';
import type { Actor } from '../request/actor.ts';
import { caseOutcomeOn } from './case-outcome.ts';
import { judgeInspectionNote, judgeSample, SAMPLE_SEED_MAX, SAMPLE_SIZE_MAX } from './sample.ts';

const overseer: Extract<Actor, { kind: 'staff' }> = {
  kind: 'staff',
  id: 'o',
  role: 'overseer',
  agencyId: 'justice',
};
const today = calendarDate('2026-11-26');
const FORM = {
  from: calendarDate('2026-01-01'),
  until: calendarDate('2026-06-30'),
  frameOn: calendarDate('2026-11-25'),
  stratifyBy: 'outcome',
  size: 10,
  seed: 1,
} as const;

describe('asking for a sample', () => {
  it('is for overseers', () => {
    expect(codes({})).toEqual([]);
    for (const role of ['observer', 'head', 'contact_officer', 'administrator'] as const)
      expect(codes({}, { ...overseer, role })).toEqual(['role_not_allowed']);
  });

  it.each([
    ['until', calendarDate('2025-12-31'), calendarDate('2026-01-01'), 'sample_period_not_allowed'],
    ['frameOn', today, calendarDate('2026-11-25'), 'sample_day_not_ended'],
    ['size', 0, 1, 'sample_size_not_allowed'],
    ['size', SAMPLE_SIZE_MAX + 1, SAMPLE_SIZE_MAX, 'sample_size_not_allowed'],
    ['size', 1.5, 2, 'sample_size_not_allowed'],
    ['seed', 0, 1, 'sample_seed_not_allowed'],
    ['seed', SAMPLE_SEED_MAX + 1, SAMPLE_SEED_MAX, 'sample_seed_not_allowed'],
  ])('takes no %s of %s but one of %s', (field, wrong, right, code) => {
    expect(codes({ [field]: wrong })).toEqual([code]);
    expect(codes({ [field]: right })).toEqual([]);
  });
});

describe('noting about a case', () => {
  it('asks for words unless all is in order', () => {
    expect(noted('in_order', ' ')).toEqual([]);
    expect(noted('fault_found', ' ')).toEqual(['required']);
    expect(noted('to_be_asked', 'Vì sao gia hạn?')).toEqual([]);
    expect(noted('in_order', 'a'.repeat(5000))).toEqual([]);
    expect(noted('in_order', 'a'.repeat(5001))).toEqual(['too_long']);
    expect(noted('in_order', '', { ...overseer, role: 'observer' })).toEqual(['role_not_allowed']);
  });
});

describe('how a case stood on a day', () => {
  const lines = [
    line('submit', '2026-10-01', { items: 2 }),
    line('provide_item', '2026-10-05', { item: 1, outcome: 'provided' }),
    line('refuse_item', '2026-10-06', { item: 2, outcome: 'refused' }),
    line('reopen', '2026-10-20', { items: [2] }),
    line('provide_item_partly', '2026-10-22', { item: 2, outcome: 'partly_provided' }),
    line('reopen', '2026-10-23', { items: [2] }),
    line('provide_item', '2026-10-24', { item: 2, outcome: 'provided' }),
  ];
  it.each([
    ['2026-10-05', 'undecided'],
    ['2026-10-06', 'refused'],
    ['2026-10-20', 'undecided'],
    ['2026-10-22', 'partly_provided'],
    ['2026-10-24', 'provided'],
  ])('on %s it was %s', (on, outcome) => {
    expect(caseOutcomeOn(lines, calendarDate(on))).toBe(outcome);
  });

  it('is withdrawn from that day on', () => {
    const withdrawn = [...lines.slice(0, 1), line('withdraw', '2026-10-03', {})];
    expect(caseOutcomeOn(withdrawn, calendarDate('2026-10-02'))).toBe('undecided');
    expect(caseOutcomeOn(withdrawn, calendarDate('2026-10-03'))).toBe('withdrawn');
  });

  it('counts the items as they were completed', () => {
    const completed = [
      line('submit', '2026-10-01', { items: 2 }),
      line('complete', '2026-10-02', { items: 1 }),
      line('provide_item', '2026-10-05', { item: 1, outcome: 'provided' }),
    ];
    expect(caseOutcomeOn(completed, calendarDate('2026-10-05'))).toBe('provided');
  });
});

function codes(form: object, actor = overseer) {
  const ruling = judgeSample({ ...FORM, ...form }, { actor, today });
  return ruling.allowed ? [] : ruling.violations.map(({ code }) => code);
}

function noted(
  finding: 'in_order' | 'fault_found' | 'to_be_asked',
  note: string,
  actor = overseer,
) {
  const ruling = judgeInspectionNote({ finding, note }, { actor });
  return ruling.allowed ? [] : ruling.violations.map(({ code }) => code);
}

function line(action: RegisterAct, on: string, facts: Record<string, RegisterFact>) {
  return { action, on: calendarDate(on), facts };
}
