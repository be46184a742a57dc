import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansUnder, type Placement } from '../agency/placement.ts';
import { addDays, calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Fact } from './fact.ts';
import { FIGURES } from './figures.vi.ts';
import { cellsOf, coverageOf, lastDays, stockSpans, sumsOf } from './statistics.ts';

const SUMMED = new Set(
  FIGURES.filter(({ aggregation }) => aggregation === 'sum' || aggregation === 'stock').map(
    ({ code }) => code,
  ),
);
/** Crosses 1 July 2025 and 1 September 2026. */
const PERIOD = { from: calendarDate('2025-01-01'), until: calendarDate('2026-12-31') };
const MOVE_DAYS = ['2025-07-01', '2025-11-15', '2026-09-01'].map(calendarDate);
const BRANCHES = ['a', 'b', 'c'];

/** A city, three bodies below it, leaves that may move between those once, each on its own day. */
const tree = fc
  .array(
    fc.record({
      first: fc.constantFrom(...BRANCHES),
      second: fc.option(fc.constantFrom(...BRANCHES), { nil: null }),
      moved: fc.constantFrom(...MOVE_DAYS),
      ends: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((leaves): Placement[] => [
    { agencyId: 'city', parentId: null, validFrom: null, validUntil: null },
    ...BRANCHES.map((agencyId) => ({
      agencyId,
      parentId: 'city',
      validFrom: null,
      validUntil: null,
    })),
    ...leaves.flatMap(({ first, second, moved, ends }, index): Placement[] => {
      const agencyId = `leaf-${index}`;
      const before = { agencyId, parentId: first, validFrom: null };
      if (second === null) return [{ ...before, validUntil: ends ? addDays(moved, -1) : null }];
      return [
        { ...before, validUntil: addDays(moved, -1) },
        { agencyId, parentId: second, validFrom: moved, validUntil: null },
      ];
    }),
  ]);

const SOURCE_OF = {
  request_received: 'request',
  item_refused: 'import',
  cost_charged: 'request',
  look: 'look',
  entry_published: 'entry',
  entry_removed: 'entry',
  duty_due: 'duty',
} as const;

const fact: fc.Arbitrary<Fact> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(SOURCE_OF) as (keyof typeof SOURCE_OF)[])), // its own keys
    agencyId: fc.constantFrom('city', ...BRANCHES, 'leaf-0', 'leaf-1', 'leaf-2'),
    on: fc.integer({ min: 0, max: 729 }).map((days) => addDays(PERIOD.from, days)),
    by: fc.constantFrom('web', 'met_late'),
    amount: fc.integer({ min: 1, max: 9 }),
  })
  .map((one) => ({
    ...one,
    requestId: null,
    source: SOURCE_OF[one.kind],
    sourceId: 'one',
    item: 0,
  }));
const facts = fc.array(fact, { maxLength: 40 });

/** Told facts make nobody keep a register. */
function firstDays(all: readonly Fact[]): Map<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const { agencyId, on, source } of all)
    if (['request', 'import'].includes(source) && on < (first.get(agencyId) ?? '9'))
      first.set(agencyId, on);
  return first;
}

/** The cells of a body with all below it, or of the body alone. */
function cells(root: string, placements: Placement[], all: readonly Fact[], alone = false) {
  const spans = spansUnder(root, PERIOD, placements).filter(
    ({ agencyId }) => !alone || agencyId === root,
  );
  const coverage = coverageOf(spans, firstDays(all), lastDays(placements, PERIOD));
  const stock = sumsOf(all, stockSpans(spans, PERIOD.until));
  return cellsOf(sumsOf(all, spans), coverage, { stock });
}

describe('sums of children', () => {
  it('equal the parent in every cell that is summed, whoever moves and whoever is missing', () => {
    fc.assert(
      fc.property(tree, facts, (placements, all) => {
        // A body has facts only while it exists.
        const real = all.filter(({ agencyId, on }) =>
          spansUnder('city', { from: on, until: on }, placements).some(
            (span) => span.agencyId === agencyId,
          ),
        );
        const parts = [
          ...BRANCHES.map((branch) => cells(branch, placements, real)),
          cells('city', placements, real, true),
        ];
        const wholes = cells('city', placements, real);
        const sameOf = ({ figure, by }: (typeof wholes)[number]) =>
          parts.flatMap((part) => part.filter((cell) => cell.figure === figure && cell.by === by));
        const added = (values: readonly (number | null)[]) => {
          const known = values.flatMap((value) => (value === null ? [] : [value]));
          return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
        };

        for (const whole of wholes.filter(({ figure }) => SUMMED.has(figure)))
          expect(whole.value).toBe(added(sameOf(whole).map(({ value }) => value)));
        for (const whole of wholes.filter(({ by }) => by === null))
          expect(added(sameOf(whole).map(({ missing }) => missing))).toBe(whole.missing);
      }),
    );
  });

  it('leave what is missing missing up the tree', () => {
    fc.assert(
      fc.property(tree, (placements) => {
        for (const { value, missing } of cells('city', placements, [])) {
          expect(value).toBeNull();
          expect(missing).toBe(lastDays(placements, PERIOD).size);
        }
      }),
    );
  });
});
