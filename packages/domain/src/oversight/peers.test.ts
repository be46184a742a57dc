import { describe, expect, it } from 'vitest';
import { INDICATORS } from './indicators.vi.ts';
import { besidePeers, PEERS_LEAST, type IndicatorTally } from './peers.ts';

const LEVELS = new Map([
  ...['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'department'] as const),
  ...['x', 'y'].map((id) => [id, 'commune'] as const),
]);
const tally = (agencyId: string, numerator: number, denominator = 10): IndicatorTally => ({
  agencyId,
  numerator,
  denominator,
});
const PEERS = [tally('a', 1), tally('b', 2), tally('c', 3), tally('d', 4), tally('e', 9)];

describe('a body beside its peers', () => {
  it('lies within the quartiles of spreadsheets, or under or over them', () => {
    const { cells, ranges } = besidePeers('extended', PEERS, LEVELS);
    expect(ranges).toEqual([{ level: 'department', bodies: 5, lower: 20, middle: 30, upper: 40 }]);
    expect(cells.map(({ value, standing }) => [value, standing])).toEqual([
      [10, 'below'],
      [20, 'within'],
      [30, 'within'],
      [40, 'within'],
      [90, 'above'],
    ]);
  });

  it('finds quartiles between two values', () => {
    const { ranges } = besidePeers('extended', PEERS.slice(0, 4), LEVELS);
    expect(ranges).toEqual([
      { level: 'department', bodies: 4, lower: 17.5, middle: 25, upper: 32.5 },
    ]);
  });

  it('has a number from the least denominator on, and none one case before', () => {
    const { cells } = besidePeers('extended', [tally('a', 5, 9), tally('b', 5, 10)], LEVELS);
    expect(cells).toEqual([
      { agencyId: 'a', numerator: null, denominator: 9, value: null, standing: 'too_few' },
      { agencyId: 'b', numerator: 5, denominator: 10, value: 50, standing: 'no_peers' },
    ]);
  });

  it('needs enough peers, who themselves have enough cases', () => {
    const almost = PEERS.slice(0, PEERS_LEAST - 1);
    expect(besidePeers('extended', almost, LEVELS).ranges).toEqual([]);
    expect(besidePeers('extended', [...almost, tally('d', 4, 9)], LEVELS).ranges).toEqual([]);
    expect(besidePeers('extended', [...almost, tally('d', 4, 10)], LEVELS).ranges).toHaveLength(1);
  });

  it('compares bodies of one level alone', () => {
    const { cells, ranges } = besidePeers('extended', [...PEERS, tally('x', 10)], LEVELS);
    expect(ranges.map(({ level }) => level)).toEqual(['department']);
    expect(cells.at(-1)).toMatchObject({ value: 100, standing: 'no_peers' });
  });

  it('counts days as their mean, and leaves out who has no case', () => {
    const { cells } = besidePeers(
      'wait_before_validity',
      [tally('a', 25), tally('b', 0, 0)],
      LEVELS,
    );
    expect(cells.map(({ agencyId, value }) => [agencyId, value])).toEqual([['a', 2.5]]);
  });
});

it('defines every indicator in two languages', () => {
  for (const indicator of INDICATORS) {
    const texts = Object.values(indicator).filter((value) => typeof value === 'string');
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
    expect(indicator.question).toMatch(/\?$/);
    expect(indicator.questionEn).toMatch(/\?$/);
    expect(indicator.least).toBeGreaterThanOrEqual(10);
  }
});
