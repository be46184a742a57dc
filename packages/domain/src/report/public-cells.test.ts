import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { FigureCell } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import { isTop, POOLED, publicCells, tellsParts, toldParts, wholeBodies } from './public-cells.ts';

const parts = (...values: readonly number[]) =>
  values.map((value, index) => ({ by: `b${index}`, value }));
const told = (...values: readonly number[]) =>
  toldParts(parts(...values), 'one').map(({ by, value }) => `${by} ${value}`);

describe('the parts that a body tells', () => {
  it('are told from five on; smaller ones are put together', () => {
    expect(told(5, 21, 0)).toEqual(['b0 5', 'b1 21']);
    expect(told(4, 1, 21)).toEqual(['b2 21', `${POOLED} 5`]);
  });

  it('take the next parts in where the small ones are too few, or all alike', () => {
    expect(told(4, 9, 21)).toEqual(['b2 21', `${POOLED} 13`]);
    expect(told(1, 1, 6, 21)).toEqual(['b3 21', `${POOLED} 8`]);
    expect(told(3, 3, 7, 7, 21)).toEqual(['b4 21', `${POOLED} 20`]);
  });

  it('are none where everything would be put together', () => {
    expect(told(4, 9)).toEqual([]);
    expect(told(1, 3)).toEqual([]);
  });

  it('are none of several bodies that have only one part: it would tell of each of them', () => {
    expect(toldParts(parts(12), 'several')).toEqual([]);
    expect(toldParts(parts(12), 'one')).toHaveLength(1);
  });

  it('leave every hidden part with two values that it may have', () => {
    const worlds = new Map<string, number[][]>();
    const upTo = [...Array(12).keys()];
    for (const a of upTo)
      for (const b of upTo)
        for (const c of upTo) {
          const seen = JSON.stringify([a + b + c, told(a, b, c)]);
          worlds.set(seen, [...(worlds.get(seen) ?? []), [a, b, c]]);
        }
    const given = [...worlds].filter(([, possible]) =>
      [0, 1, 2].some((at) => {
        const values = new Set(possible.map((world) => world[at] ?? 0));
        return values.size === 1 && [...values].some((value) => value > 0 && value < 5);
      }),
    );
    expect(given).toEqual([]);
  });
});

describe('what everybody sees', () => {
  const cell = (figure: FigureCode, by: string | null, value: number | null) =>
    ({ figure, by, value, missing: 0 }) satisfies FigureCell<FigureCode>;
  const sums = (agencyId: string | null, ...values: readonly number[]) =>
    parts(...values).map((part) => ({ ...part, agencyId, kind: 'request_received' as const }));

  it('are whole numbers as they are, and of the parts what each unit tells', () => {
    const cells = [
      cell('requests_received', null, 3),
      cell('requests_by_channel', null, 48),
      cell('requests_by_channel', 'b0', 30),
      cell('requests_by_channel', 'b1', 18),
    ];
    const shown = publicCells(cells, [...sums('a', 20, 3, 2), ...sums(null, 7, 5, 6)]);
    expect(shown.map(({ by, value }) => `${by} ${value}`)).toEqual([
      'null 3',
      'null 48',
      'b0 27',
      'b1 5',
      'b2 6',
      `${POOLED} 10`,
    ]);
    expect(publicCells(cells, null)).toHaveLength(2);
  });

  it('keep sums that are about nobody as they are, and what is missing missing', () => {
    const looks = [cell('looks_by_outcome', null, 2), cell('looks_by_outcome', 'sent', 2)];
    expect(publicCells(looks, null)).toEqual(looks);
    const missing = cell('refusals_by_ground', null, null);
    expect(publicCells([missing], sums('a', 9))).toEqual([missing]);
  });
});

describe('parts of a period', () => {
  const period = (from: string, until: string) => ({
    from: calendarDate(from),
    until: calendarDate(until),
  });

  it('are told of a calendar year from the day after it', () => {
    const year = period('2025-01-01', '2025-12-31');
    expect(tellsParts(year, calendarDate('2026-01-01'))).toBe(true);
    expect(tellsParts(year, calendarDate('2025-12-31'))).toBe(false);
    const later = calendarDate('2027-06-01');
    expect(tellsParts(period('2025-01-01', '2025-12-30'), later)).toBe(false);
    expect(tellsParts(period('2025-01-02', '2025-12-31'), later)).toBe(false);
    expect(tellsParts(period('2024-01-01', '2025-12-31'), later)).toBe(false);
  });

  it('are those of bodies that the scope held for all their days', () => {
    const year = period('2025-01-01', '2025-12-31');
    const placements = [
      { agencyId: 'moved', parentId: 'a', validFrom: null, validUntil: calendarDate('2025-06-30') },
      { agencyId: 'moved', parentId: 'b', validFrom: calendarDate('2025-07-01'), validUntil: null },
      { agencyId: 'ended', parentId: 'a', validFrom: null, validUntil: calendarDate('2025-06-30') },
    ];
    const half = period('2025-01-01', '2025-06-30');
    const spans = ['moved', 'ended'].map((agencyId) => ({ agencyId, ...half }));
    expect([...wholeBodies(spans, placements, year)]).toEqual(['ended']);
    const all = [{ agencyId: 'moved', ...year }, ...spans.slice(1)];
    expect([...wholeBodies(all, placements, year)]).toEqual(['moved', 'ended']);
  });

  it('are told of small bodies together for who stood above all the whole time', () => {
    const city = { agencyId: 'city', parentId: null, validFrom: null, validUntil: null };
    const first = { ...city, validUntil: calendarDate('2025-06-30') };
    const then = { ...city, parentId: 'state', validFrom: calendarDate('2025-07-01') };
    expect(isTop('city', [city], period('2025-01-01', '2025-12-31'))).toBe(true);
    expect(isTop('city', [first, then], period('2025-01-01', '2025-06-30'))).toBe(true);
    expect(isTop('city', [first, then], period('2025-01-01', '2025-07-01'))).toBe(false);
  });
});
