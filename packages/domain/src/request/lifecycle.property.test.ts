import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENTS,
  effectOf,
  CONTENT,
  intake,
  on,
  RIGHT_AGENCY,
  sampleActions,
  staff,
  submittedOn,
} from '../../test/request-builders.ts';
import { addDays, calendarDate } from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { deadline } from '../law/deadline.ts';
import { ACTION_TYPES } from './actions.ts';
import type { Actor } from './actor.ts';
import { decide } from './decide.ts';
import { moveRow } from './move-rows.ts';
import { nextStep } from './next-step.ts';
import { openActions } from './open-actions.ts';
import type { InformationRequest } from './request.ts';
import { register } from './submit.ts';
import { DELIVERY_MODES, REQUEST_STAGES, STAFF_ROLES, type RequestStage } from './vocabulary.ts';

const START = { '104/2016/QH13': '2026-08-20', '01/2026/QH16': '2026-10-19' } as const;
const RUNS = 200;

const actors = fc.constantFrom<Actor>(
  { kind: 'requester', id: 'requester-1' },
  { kind: 'requester', id: 'stranger' },
  { kind: 'system' },
  ...STAFF_ROLES.map((role) => staff(role)),
  staff('contact_officer'),
  staff('contact_officer'),
  staff('head'),
  staff('contact_officer', { agencyId: 'elsewhere' }),
  staff('contact_officer', { onBehalfOfRequester: true }),
);

const steps = fc.record({
  type: fc.constantFrom(...ACTION_TYPES),
  variant: fc.nat(999),
  actor: actors,
  daysLater: fc.nat(4),
  /** Most steps are taken from what is open, so that lives get far. */
  fromOpen: fc.constantFrom(true, true, true, false),
});
const lives = fc.record({
  statute: fc.constantFrom('104/2016/QH13', '01/2026/QH16'),
  delivery: fc.constantFrom(...DELIVERY_MODES),
  steps: fc.array(steps, { minLength: 30, maxLength: 60, size: 'max' }),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;
type Passage = { before: InformationRequest; after: InformationRequest; action: string };

/** Lives one request through its steps and returns every change that was allowed. */
function live({ statute, delivery, steps: taken }: Life): readonly Passage[] {
  const start = START[statute];
  const inLaw = delivery === 'fax' && statute === '01/2026/QH16' ? 'postal' : delivery;
  let request = effectOf(register(intake(start, { delivery: inLaw }), submittedOn(start))).request;
  let today = calendarDate(start);
  const passages: Passage[] = [];
  for (const { type, variant, actor, daysLater, fromOpen } of taken) {
    today = addDays(today, daysLater);
    const open = openActions(request, actor, { today, calendar: VIETNAM_CALENDAR });
    const chosen = fromOpen ? (open[variant % (open.length || 1)]?.action ?? type) : type;
    // Withdrawing is always open and ends a life: one in ten is enough.
    if (chosen === 'withdraw' && variant % 10 > 0) continue;
    const variants = sampleActions(request, chosen, today);
    const action = variants[Math.floor(variant / 31) % variants.length];
    if (!action) continue;
    const facts = {
      ...DOCUMENTS,
      rightAgency: RIGHT_AGENCY,
      agency: RIGHT_AGENCY,
      onFile: CONTENT,
    };
    const ruling = decide(request, action, on(today, actor, facts));
    nextStep(request, VIETNAM_CALENDAR);
    if (!ruling.allowed) {
      expect(ruling.violations.length).toBeGreaterThan(0);
      continue;
    }
    expect(moveRow(statute, action.type)).toBeDefined();
    expect(open.map((one) => one.action)).toContain(action.type);
    passages.push({ before: request, after: ruling.effect.request, action: action.type });
    request = ruling.effect.request;
  }
  return passages;
}

describe('whatever is tried on a request, by whomever, in whatever order', () => {
  it('never throws, and keeps its statute, its items and its count of versions', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { before, after } of live(life)) {
          expect(after.version).toBe(before.version + 1);
          expect(after.statute).toBe(life.statute);
          expect(after.firstSentAt).toBe(before.firstSentAt);
          expect(after.items.length).toBe(before.items.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is never due beyond the longest limit with its one extension', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { before, after } of live(life)) {
          if (before.extended) expect(after.extended).toBe(true);
          if (after.dueOn === null || after.validOn === null) continue;
          const farthest = deadline(
            {
              duty: 'answer',
              sentAt: after.firstSentAt,
              startsOn: after.validOn,
              delivery: after.delivery,
              complexity: after.complexity ?? 'simple',
              extended: after.extended,
            },
            VIETNAM_CALENDAR,
          );
          expect(after.dueOn).toBe(effectOf(farthest).dueOn);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('extends at most once', () => {
    fc.assert(
      fc.property(
        lives,
        (life) => live(life).filter(({ action }) => action === 'extend').length <= 1,
      ),
      { numRuns: RUNS },
    );
  });

  it('stays closed but for the named reopenings', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { before, after, action } of live(life)) {
          if (before.stage === 'withdrawn') expect(after.stage).toBe('withdrawn');
          const answered = before.stage === 'delivered' || before.stage === 'decided';
          const stillAnswered = after.stage === 'delivered' || after.stage === 'decided';
          if (answered && !stillAnswered) expect(action).toBe('reopen');
          if (answered && action !== 'reopen') {
            expect(after.items.map(({ outcome }) => outcome)).toEqual(
              before.items.map(({ outcome }) => outcome),
            );
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is decided exactly while all its items are, and late acts stop no clock', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { after } of live(life)) {
          const all = after.items.every(({ outcome }) => outcome !== null);
          if (all) expect(['decided', 'delivered', 'withdrawn']).toContain(after.stage);
          if (after.stage === 'decided' || after.stage === 'delivered') expect(all).toBe(true);
          const running = after.stage !== 'incomplete' && after.stage !== 'withdrawn';
          expect(after.dueOn !== null).toBe(running && after.validOn !== null);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reaches every stage and takes every act of the tables, under both statutes', () => {
    for (const statute of ['104/2016/QH13', '01/2026/QH16'] as const) {
      const stages = new Set<RequestStage>(['received']);
      const acts = new Set<string>();
      fc.assert(
        fc.property(lives, (life) => {
          for (const { after, action } of live({ ...life, statute })) {
            stages.add(after.stage);
            acts.add(action);
          }
        }),
        { numRuns: 600, seed: 20260901 },
      );
      expect([...stages].sort()).toEqual([...REQUEST_STAGES].sort());
      const rows = ACTION_TYPES.filter((type) => moveRow(statute, type));
      expect([...acts].sort()).toEqual([...rows].sort());
    }
  });
});
