import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENTS,
  effectOf,
  CONTENT,
  intake,
  on,
  RIGHT_AGENCY,
  staff,
  submittedOn,
} from '../../test/request-builders.ts';
import { sampleActions } from '../../test/sample-actions.ts';
import { addDays, calendarDate } from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { STATUTE_INSTRUMENTS } from '../law/statute.ts';
import { ACTION_TYPES, type ActionType } from './actions.ts';
import type { Actor } from './actor.ts';
import { answerDeadline } from './clocks.ts';
import { decide } from './decide.ts';
import { moveRow } from './move-rows.ts';
import { nextStep } from './next-step.ts';
import { openActions } from './open-actions.ts';
import type { InformationRequest } from './request.ts';
import { register } from './submit.ts';
import { DELIVERY_MODES, REQUEST_STAGES, STAFF_ROLES, type RequestStage } from './vocabulary.ts';

const START = { '104/2016/QH13': '2026-08-20', '01/2026/QH16': '2026-10-19' } as const;
const RUNS = 150;
const FACTS = { ...DOCUMENTS, rightAgency: RIGHT_AGENCY, agency: RIGHT_AGENCY, onFile: CONTENT };

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
  statute: fc.constantFrom(...STATUTE_INSTRUMENTS),
  delivery: fc.constantFrom(...DELIVERY_MODES),
  steps: fc.array(steps, { minLength: 30, maxLength: 60, size: 'max' }),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;
type Passage = {
  before: InformationRequest;
  after: InformationRequest;
  action: ActionType;
  /** What the buttons offered to whoever acted. */
  offered: readonly ActionType[];
};

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
    const offered = open.map((one) => one.action);
    const chosen = fromOpen ? (offered[variant % (offered.length || 1)] ?? type) : type;
    // Withdrawing is always open and ends a life: one in ten is enough.
    if (chosen === 'withdraw' && variant % 10 > 0) continue;
    const variants = sampleActions(request, chosen, today);
    const action = variants[Math.floor(variant / 31) % variants.length];
    if (!action) continue;
    const ruling = decide(request, action, on(today, actor, FACTS));
    nextStep(request, VIETNAM_CALENDAR);
    if (!ruling.allowed) continue;
    const after = ruling.effect.request;
    passages.push({ before: request, after, action: action.type, offered });
    request = after;
  }
  return passages;
}

/** A life with a passage in which the rule does not hold; undefined when none was found. */
function breach(holds: (passage: Passage, life: Life) => boolean): unknown {
  const outcome = fc.check(
    fc.property(lives, (life) => live(life).every((passage) => holds(passage, life))),
    { numRuns: RUNS },
  );
  return outcome.failed ? (outcome.errorInstance ?? outcome.counterexample) : undefined;
}

const isAnswered = ({ stage }: InformationRequest) => stage === 'decided' || stage === 'delivered';
const isDecided = ({ items }: InformationRequest) => items.every(({ outcome }) => outcome !== null);
const outcomesOf = ({ items }: InformationRequest) => items.map(({ outcome }) => outcome).join(' ');

describe('whatever is tried on a request, by whomever, in whatever order', () => {
  it('never throws, and keeps its statute, its items and its count of versions', () => {
    expect(
      breach(
        ({ before, after }, life) =>
          after.version === before.version + 1 &&
          after.statute === life.statute &&
          after.firstSentAt === before.firstSentAt &&
          after.items.length === before.items.length,
      ),
    ).toBeUndefined();
  });

  it('allows only rows of the tables, and only what the buttons offered', () => {
    expect(
      breach(
        ({ action, offered }, life) =>
          moveRow(life.statute, action) !== undefined && offered.includes(action),
      ),
    ).toBeUndefined();
  });

  it('is due on the last day of the limit, with at most its one extension', () => {
    expect(
      breach(({ before, after }) => {
        if (before.extended && !after.extended) return false;
        const farthest = answerDeadline(after, VIETNAM_CALENDAR);
        if (after.dueOn === null || farthest === null) return true;
        return farthest.allowed && after.dueOn === farthest.effect.dueOn;
      }),
    ).toBeUndefined();
    const twice = fc.check(
      fc.property(
        lives,
        (life) => live(life).filter(({ action }) => action === 'extend').length <= 1,
      ),
      { numRuns: RUNS },
    );
    expect(twice.counterexample).toBeNull();
  });

  it('stays closed but for the named reopenings', () => {
    expect(
      breach(({ before, after, action }) => {
        if (before.stage === 'withdrawn') return after.stage === 'withdrawn';
        if (!isAnswered(before) || action === 'reopen') return true;
        return isAnswered(after) && outcomesOf(after) === outcomesOf(before);
      }),
    ).toBeUndefined();
  });

  it('is answered exactly while all its items are decided', () => {
    expect(
      breach(({ after }) =>
        after.stage === 'withdrawn' ? true : isAnswered(after) === isDecided(after),
      ),
    ).toBeUndefined();
  });

  it('has a clock exactly while it is valid and not withdrawn: no act stops it', () => {
    expect(
      breach(({ after }) => {
        const running = after.stage !== 'incomplete' && after.stage !== 'withdrawn';
        return (after.dueOn !== null) === (running && after.validOn !== null);
      }),
    ).toBeUndefined();
  });

  it.each(STATUTE_INSTRUMENTS)('reaches every stage and takes every row of %s', (statute) => {
    const stages = new Set<RequestStage>(['received']);
    const acts = new Set<ActionType>();
    fc.assert(
      fc.property(lives, (life) => {
        for (const { after, action } of live({ ...life, statute })) {
          stages.add(after.stage);
          acts.add(action);
        }
      }),
      { numRuns: 600, seed: 20260901 },
    );
    expect([...stages].toSorted()).toEqual([...REQUEST_STAGES].toSorted());
    const rows = ACTION_TYPES.filter((type) => moveRow(statute, type));
    expect([...acts].toSorted()).toEqual(rows.toSorted());
  });
});
