import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureCell } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import { publicCells } from './public-cells.ts';

/** One breakdown with its whole. */
function breakdown(values: readonly number[], figure: FigureCode = 'requests_by_channel') {
  const whole = values.reduce((sum, value) => sum + value, 0);
  const parts = values.map((value, index) => ({ figure, by: `b${index}`, value, missing: 0 }));
  return [{ figure, by: null, value: whole, missing: 0 }, ...parts] satisfies FigureCell[];
}
const partsOf = (values: readonly number[]) =>
  publicCells(breakdown(values))
    .filter(({ by }) => by !== null)
    .map(({ value, isHidden }) => (isHidden ? 'under 5' : value));

describe('what everybody sees', () => {
  it('hides one to four and rounds the rest down to fives', () => {
    expect(partsOf([4, 21])).toEqual(['under 5', 20]);
    expect(partsOf([5, 21, 0])).toEqual([5, 20, 0]);
  });

  it('tells no parts of a small whole, nor where the whole would pin one down', () => {
    expect(partsOf([1, 3])).toEqual([]);
    expect(partsOf([4, 9])).toEqual([]);
  });

  it('leaves sums that are about nobody as they are, and what is missing missing', () => {
    expect(publicCells(breakdown([2], 'looks_by_outcome')).map(({ value }) => value)).toEqual([
      2, 2,
    ]);
    const missing = { figure: 'complaints_lodged', by: null, value: null, missing: 1 } as const;
    expect(publicCells([missing])).toMatchObject([{ value: null, isHidden: false }]);
  });

  it('leaves every hidden part with two values that it may have, whatever else is shown', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (values) => {
        const told = partsOf(values);
        const whole = values.reduce((sum, value) => sum + value, 0);
        const worlds = told.reduce<number[][]>(
          (found, part) => found.flatMap((one) => choices(part).map((value) => [...one, value])),
          [[]],
        );
        const possible = worlds.filter(
          (world) => world.reduce((sum, value) => sum + value, 0) === whole,
        );
        for (const [index, part] of told.entries())
          expect(new Set(possible.map((world) => world[index])).size).toBeGreaterThanOrEqual(
            part === 'under 5' ? 2 : 1,
          );
      }),
    );
  });
});

function choices(part: number | string | null): number[] {
  if (part === 'under 5') return [1, 2, 3, 4];
  return part === 0 ? [0] : [0, 1, 2, 3, 4].map((more) => Number(part) + more);
}
