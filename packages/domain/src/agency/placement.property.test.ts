import {
  addDays,
  calendarDate,
  childrenOn,
  daysBetween,
  pathOn,
  spansUnder,
  subtreeOn,
  type CalendarDate,
  type Placement,
} from '../index.ts';
import { array, assert, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

const FIRST = calendarDate('2025-01-01');
const DAYS = 365;
const YEAR = { from: FIRST, until: addDays(FIRST, DAYS - 1) };

/**
 * Trees of up to 12 bodies that exist all year. Body 0 is the top; on each of its moves a body goes
 * under one with a lower number, so that no day has a circle.
 */
const movingTree = array(
  array(record({ above: integer({ min: 0, max: 1000 }), on: integer({ min: 1, max: DAYS - 1 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 11 },
).map((bodies) => [
  { agencyId: '0', parentId: null, validFrom: null, validUntil: null },
  ...bodies.flatMap((moves, index) => placementsOf(index + 1, moves)),
]);

function placementsOf(number: number, moves: readonly { above: number; on: number }[]) {
  const [first, ...later] = moves;
  const days = [...new Set(later.map(({ on }) => on))].toSorted((a, b) => a - b);
  const starts = [null, ...days.map((on) => addDays(FIRST, on))];
  return starts.map((validFrom, at): Placement => {
    const next = starts[at + 1];
    return {
      agencyId: String(number),
      parentId: String((moves[at] ?? first ?? { above: 0 }).above % number),
      validFrom,
      validUntil: next ? addDays(next, -1) : null,
    };
  });
}

const anyDay = integer({ min: 0, max: DAYS - 1 }).map((on) => addDays(FIRST, on));
const holds = (rule: (placements: readonly Placement[], on: CalendarDate) => void) =>
  assert(property(tuple(movingTree, anyDay), ([placements, on]) => rule(placements, on)));

const bodiesOf = (placements: readonly Placement[]) => [
  ...new Set(placements.map(({ agencyId }) => agencyId)),
];
const sizeOf = ({ from, until }: { from: CalendarDate; until: CalendarDate }) =>
  daysBetween(from, until) + 1;

describe('whatever tree, with bodies that move within the year', () => {
  it('each body has one path to the top on each day', () => {
    holds((placements, on) => {
      for (const body of bodiesOf(placements)) {
        const path = pathOn(body, on, placements);
        expect(path.at(-1)).toBe('0');
        expect(new Set(path).size).toBe(path.length);
      }
    });
  });

  it('a body is in a subtree on a day when its root is on the path, and its span says the same', () => {
    holds((placements, on) => {
      for (const root of bodiesOf(placements)) {
        const spans = spansUnder(root, YEAR, placements);
        const below = bodiesOf(placements).filter((body) =>
          pathOn(body, on, placements).includes(root),
        );
        expect(subtreeOn(root, on, placements).toSorted()).toEqual(below.toSorted());
        const onThatDay = spans.filter(({ from, until }) => from <= on && on <= until);
        expect(onThatDay.map(({ agencyId }) => agencyId).toSorted()).toEqual(below.toSorted());
      }
    });
  });

  it('the children of a body and the body itself partition its subtree', () => {
    holds((placements, on) => {
      for (const root of bodiesOf(placements)) {
        const parts = childrenOn(root, on, placements).flatMap((child) =>
          subtreeOn(child, on, placements),
        );
        expect([root, ...parts].toSorted()).toEqual(subtreeOn(root, on, placements).toSorted());
      }
    });
  });

  it('the spans under the top cover the year of each body once', () => {
    holds((placements) => {
      const spans = spansUnder('0', YEAR, placements);
      expect(spans.map(sizeOf)).toEqual(bodiesOf(placements).map(() => DAYS));
    });
  });

  it('two halves of a period have the days of the whole', () => {
    holds((placements, on) => {
      const count = (from: CalendarDate, until: CalendarDate, root: string) =>
        spansUnder(root, { from, until }, placements)
          .map(sizeOf)
          .reduce((a, b) => a + b, 0);
      for (const root of bodiesOf(placements))
        expect(count(FIRST, addDays(on, -1), root) + count(on, YEAR.until, root)).toBe(
          count(FIRST, YEAR.until, root),
        );
    });
  });
});
