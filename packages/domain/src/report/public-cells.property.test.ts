import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansUnder, type Placement } from '../agency/placement.ts';
import { addDays, calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Fact } from './fact.ts';
import type { Period } from './figure.ts';
import { isTop, publicCells, tellsParts, TOLD_ALONE_FROM, wholeBodies } from './public-cells.ts';
import { cellsOf, sumsOf } from './statistics.ts';

const TODAY = calendarDate('2026-11-23');
const YEAR = { from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') };
/** The year, two periods that differ from it by a day, two halves, one day, the year that still grows. */
const PERIODS: readonly Period[] = [
  YEAR,
  { ...YEAR, until: addDays(YEAR.until, -1) },
  { from: addDays(YEAR.from, 1), until: YEAR.until },
  { ...YEAR, until: calendarDate('2025-06-30') },
  { from: calendarDate('2025-07-01'), until: YEAR.until },
  { from: calendarDate('2025-03-03'), until: calendarDate('2025-03-03') },
  { from: calendarDate('2026-01-01'), until: calendarDate('2026-12-31') },
];
const BRANCHES = ['a', 'b'];
const GROUNDS = ['secret', 'private', 'absent'];

type World = { placements: Placement[]; facts: Fact[] };

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 30 }) },
);

/** A city with two bodies, another top, and up to four bodies that stand below the two and may move; what each refused in the year, by ground. */
const world: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      above: fc.constantFrom(...BRANCHES),
      moves: fc.boolean(),
      after: fc.constantFrom(...BRANCHES, 'soldiers'),
      refused: fc.tuple(count, count, count),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((leaves) => {
    const place = (agencyId: string, parentId: string | null, rest: Partial<Placement> = {}) => ({
      agencyId,
      parentId,
      validFrom: null,
      validUntil: null,
      ...rest,
    });
    const moved = calendarDate('2025-07-01');
    const placements = [
      place('city', null),
      place('soldiers', null),
      ...BRANCHES.map((branch) => place(branch, 'city')),
      ...leaves.flatMap(({ above, moves, after }, at) =>
        moves
          ? [
              place(`leaf-${at}`, above, { validUntil: addDays(moved, -1) }),
              place(`leaf-${at}`, after, { validFrom: moved }),
            ]
          : [place(`leaf-${at}`, above)],
      ),
    ];
    const facts = leaves.flatMap(({ refused }, at) =>
      refused.flatMap((many, ground) =>
        Array.from({ length: many }, (_one, nth) => refusal(`leaf-${at}`, ground, nth)),
      ),
    );
    return { placements, facts };
  });

const refusal = (agencyId: string, ground: number, nth: number): Fact => ({
  kind: 'item_refused',
  agencyId,
  on: addDays(YEAR.from, (nth * 61 + ground * 17) % 365),
  requestId: null,
  source: 'request' as const,
  sourceId: 'r',
  item: 0,
  by: GROUNDS[ground] ?? '',
  amount: 1,
});

/** What everybody is told of refusals: of every scope, with and without the bodies below, in every period. */
function answers({ placements, facts }: World): string {
  const bodies = [...new Set(placements.map(({ agencyId }) => agencyId))];
  return JSON.stringify(
    PERIODS.flatMap((period) =>
      bodies.flatMap((root) => {
        const below = spansUnder(root, period, placements);
        const alone = below.filter(({ agencyId }) => agencyId === root);
        return [below, alone].map((spans) => {
          const cells = cellsOf(sumsOf(facts, spans), { keeping: 1, missing: 0 });
          const isWholeTop = spans === below && isTop(root, placements, period);
          const whole = wholeBodies(spans, placements, period);
          const own = facts.filter(({ agencyId, on }) => whole.has(agencyId) && isIn(on, period));
          const told = tellsParts(period, TODAY) ? partsOf(own, isWholeTop) : null;
          return publicCells(cells, told)
            .filter(({ figure }) => figure === 'refusals_by_ground')
            .map(({ by, value }) => [by, value]);
        });
      }),
    ),
  );
}

/** As the database puts them together. */
function partsOf(own: readonly Fact[], isWholeTop: boolean) {
  const many = (agencyId: string) => own.filter((fact) => fact.agencyId === agencyId).length;
  const units = new Map<string, number>();
  for (const { agencyId, by } of own) {
    const key = JSON.stringify([many(agencyId) >= TOLD_ALONE_FROM ? agencyId : null, by]);
    units.set(key, (units.get(key) ?? 0) + 1);
  }
  return [...units]
    .map(([key, value]) => {
      const [agencyId, by] = JSON.parse(key);
      return { agencyId, by, kind: 'item_refused' as const, value };
    })
    .filter(({ agencyId }) => agencyId !== null || isWholeTop);
}

const isIn = (on: CalendarDate, { from, until }: Period) => from <= on && on <= until;

const with_ = (facts: readonly Fact[], changed: ReadonlyMap<Fact, string>): Fact[] =>
  facts.map((fact) => ({ ...fact, by: changed.get(fact) ?? fact.by }));

/**
 * Other worlds in which this body refused more or less for that ground: one thing, alone or with another
 * body in return; or two grounds the other way round or as one, at this body or wherever few were refused.
 */
function* otherWorlds({ placements, facts }: World, agencyId: string, by: string) {
  const changed = (...all: (readonly [Fact, string])[]): World => ({
    placements,
    facts: with_(facts, new Map(all)),
  });
  for (const other of GROUNDS)
    for (const isHere of [(one: string) => one === agencyId, (one: string) => few(facts, one)]) {
      const turned = facts.filter((fact) => isHere(fact.agencyId) && [by, other].includes(fact.by));
      yield changed(...turned.map((fact) => [fact, fact.by === by ? other : by] as const));
      yield changed(...turned.map((fact) => [fact, other] as const));
    }
  const own = firsts(facts.filter((fact) => fact.agencyId === agencyId));
  const elsewhere = firsts(facts.filter((fact) => fact.agencyId !== agencyId));
  for (const one of own)
    for (const other of one.by === by ? GROUNDS.filter((ground) => ground !== by) : [by]) {
      yield changed([one, other]);
      for (const back of elsewhere.filter((fact) => fact.by === other))
        yield changed([one, other], [back, one.by]);
    }
}

const few = (facts: readonly Fact[], body: string) =>
  facts.filter(({ agencyId }) => agencyId === body).length < TOLD_ALONE_FROM;

/** One of each body and ground: which of them is changed makes no difference to a year. */
const firsts = (facts: readonly Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.agencyId} ${fact.by}`, fact])).values(),
];

const partOf = ({ facts }: World, key: string) =>
  facts.filter(({ agencyId, by }) => `${agencyId} ${by}` === key).length;

it('leaves no hidden part with only one value, whatever scopes and periods are compared', () => {
  let hidden = 0;
  fc.assert(
    fc.property(world, (given) => {
      const seen = answers(given);
      const parts = new Set(given.facts.map(({ agencyId, by }) => `${agencyId} ${by}`));
      for (const key of parts) {
        const length = partOf(given, key);
        if (length >= 5) continue;
        hidden += 1;
        const [agencyId = '', by = ''] = key.split(' ');
        const others = [...otherWorlds(given, agencyId, by)];
        expect(
          others.some((one) => partOf(one, key) !== length && answers(one) === seen),
          `${key} is ${length}`,
        ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(hidden).toBeGreaterThan(60);
});
