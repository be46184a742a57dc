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
import {
  addDays,
  calendarDate,
  startOfHanoiDay,
  type CalendarDate,
} from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { deadline } from '../law/deadline.ts';
import { STATUTE_INSTRUMENTS } from '../law/statute.ts';
import { ACTION_TYPES, type ActionType } from './actions.ts';
import type { Actor } from './actor.ts';
import { dueDays, isOverdue } from './clocks.ts';
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

const livesOf = (types: readonly ActionType[], fromOpen: readonly boolean[]) =>
  fc.record({
    statute: fc.constantFrom(...STATUTE_INSTRUMENTS),
    delivery: fc.constantFrom(...DELIVERY_MODES),
    /** Whether the form lacks a name when it comes, so that no clock runs at first. */
    gaping: fc.constantFrom(false, false, true),
    steps: fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        variant: fc.nat(999),
        actor: actors,
        daysLater: fc.nat(4),
        fromOpen: fc.constantFrom(...fromOpen),
      }),
      { minLength: 30, maxLength: 60, size: 'max' },
    ),
  });
/** Most steps are taken from what is open, so that lives get far. */
const lives = livesOf(ACTION_TYPES, [true, true, true, false]);
/** Lives in which the agency tries nothing but to move its last day. */
const delays = livesOf(
  ['ask_to_complete', 'ask_to_complete', 'complete', 'complete', 'judge_valid', 'extend'],
  [false],
);
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;
type Passage = {
  before: InformationRequest;
  after: InformationRequest;
  action: ActionType;
  /** What the buttons offered to whoever acted. */
  offered: readonly ActionType[];
  today: CalendarDate;
};

/** Lives one request through its steps and returns every change that was allowed. */
function live(life: Life): readonly Passage[] {
  const { statute, gaping, steps: taken } = life;
  const start = START[statute];
  const requester = gaping ? { ...CONTENT.requester, fullName: null } : CONTENT.requester;
  const form = intake(start, { delivery: deliveryOf(life), requester });
  let request = effectOf(register(form, submittedOn(start))).request;
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
    if (!ruling.allowed) continue;
    const after = ruling.effect.request;
    passages.push({ before: request, after, action: action.type, offered, today });
    request = after;
  }
  return passages;
}

function deliveryOf({ statute, delivery }: Life) {
  return delivery === 'fax' && statute === '01/2026/QH16' ? 'postal' : delivery;
}

/** The last day of the longest limit and its extension, by the law alone, from a day seen from outside. */
function farthest(life: Life, validOn: CalendarDate): CalendarDate {
  const sentAt = startOfHanoiDay(calendarDate(START[life.statute]));
  const longest = { duty: 'answer', complexity: 'complex', extended: true } as const;
  const question = { ...longest, sentAt, startsOn: validOn, delivery: deliveryOf(life) };
  return effectOf(deadline(question, VIETNAM_CALENDAR)).dueOn;
}

/** Whether no last day ever lies beyond limit and extension, from receipt or from the first completion. */
function isBounded(life: Life): boolean {
  let completedOn: CalendarDate | null = null;
  return live(life).every(({ after, action, today }) => {
    if (action === 'complete') completedOn ??= today;
    const receivedOn = calendarDate(START[life.statute]);
    return after.dueOn === null || after.dueOn <= farthest(life, completedOn ?? receivedOn);
  });
}

/**
 * Whether what was late once stays so until it is handed over or withdrawn. Only that information is
 * complex, found late, may still say so: then the longer limit binds (reading `simple_until_judged`).
 */
function staysLate(life: Life): boolean {
  let late = false;
  return live(life).every(({ before, after, action, today }) => {
    late ||= isOverdue(before, today);
    const foundComplex = action === 'judge_valid' && after.complexity === 'complex';
    if (after.stage === 'delivered' || after.stage === 'withdrawn' || foundComplex) late = false;
    return !late || isOverdue(after, today);
  });
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

  it('tells of every day by which a step is owed how it was found', () => {
    expect(
      breach(({ after }) => {
        const { dueOn, deadline: found } = nextStep(after, VIETNAM_CALENDAR);
        return dueOn === (found?.dueOn ?? null);
      }),
    ).toBeUndefined();
  });

  it('keeps the last day that its facts give, and never takes an extension back', () => {
    expect(
      breach(({ before, after }) => {
        const days = effectOf(dueDays(after, VIETNAM_CALENDAR));
        const kept = after.dueOn === null || after.dueOn === days.dueOn;
        return kept && !(before.extended && !after.extended);
      }),
    ).toBeUndefined();
  });

  it.each([
    ['is never due later than its limit and one extension', isBounded],
    ['is late, once late, until it is handed over or withdrawn', staysLate],
    [
      'is extended once, and asked to be completed once',
      (life: Life) =>
        (['extend', 'ask_to_complete'] as const).every(
          (once) => live(life).filter(({ action }) => action === once).length <= 1,
        ),
    ],
  ])('%s', (_name, holds) => {
    const outcome = fc.check(fc.property(fc.oneof(lives, delays), holds), { numRuns: 2 * RUNS });
    expect(outcome.errorInstance ?? outcome.counterexample).toBeNull();
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
