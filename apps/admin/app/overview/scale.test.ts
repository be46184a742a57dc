import { expect, it } from 'vitest';
import { topOf } from './scale.ts';

it.each([
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 4],
  [5, 10],
  [10, 20],
  [21, 40],
  [41, 100],
  [100, 200],
  [999, 1000],
])('ends a scale that has to reach %i at %i', (most, top) => {
  expect(topOf(most)).toBe(top);
});
