import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '../calendar/calendar-date.ts';
import { nameOn } from './agency.ts';
import {
  childrenOn,
  parentOn,
  pathOn,
  spansUnder,
  subtreeOn,
  type Placement,
} from './placement.ts';

function placed(
  agencyId: string,
  parentId: string | null,
  from: string | null = null,
  until: string | null = null,
): Placement {
  return {
    agencyId,
    parentId,
    validFrom: from === null ? null : day(from),
    validUntil: until === null ? null : day(until),
  };
}

/** A centre that moves twice in one year; the reform of 1 July 2025. */
const PLACEMENTS: Placement[] = [
  placed('city', null),
  placed('department', 'city'),
  placed('district', 'city', null, '2025-06-30'),
  placed('ward', 'city', '2025-07-01'),
  placed('centre', 'district', null, '2025-06-30'),
  placed('centre', 'department', '2025-07-01', '2025-09-14'),
  placed('centre', 'ward', '2025-09-15'),
];
const YEAR = { from: day('2025-01-01'), until: day('2025-12-31') };

describe('the tree on a day', () => {
  it('has one body above on each day, and another from the day of the move', () => {
    expect(parentOn('centre', day('2025-06-30'), PLACEMENTS)).toBe('district');
    expect(parentOn('centre', day('2025-07-01'), PLACEMENTS)).toBe('department');
    expect(parentOn('centre', day('2025-09-14'), PLACEMENTS)).toBe('department');
    expect(parentOn('centre', day('2025-09-15'), PLACEMENTS)).toBe('ward');
  });

  it('tells a top from a body that is not there', () => {
    expect(parentOn('city', day('2025-07-01'), PLACEMENTS)).toBeNull();
    expect(parentOn('district', day('2025-07-01'), PLACEMENTS)).toBeUndefined();
    expect(childrenOn(null, day('2025-07-01'), PLACEMENTS)).toEqual(['city']);
  });

  it('has districts until 30 June 2025 and wards from the next day', () => {
    expect(childrenOn('city', day('2025-06-30'), PLACEMENTS)).toEqual(['department', 'district']);
    expect(childrenOn('city', day('2025-07-01'), PLACEMENTS)).toEqual(['department', 'ward']);
  });

  it('attributes a fact to those above on its day', () => {
    expect(pathOn('centre', day('2025-06-30'), PLACEMENTS)).toEqual(['centre', 'district', 'city']);
    expect(pathOn('centre', day('2025-12-31'), PLACEMENTS)).toEqual(['centre', 'ward', 'city']);
    expect(pathOn('ward', day('2025-06-30'), PLACEMENTS)).toEqual([]);
  });

  it('has a subtree that begins with the root, or is empty when the root is gone', () => {
    expect(subtreeOn('district', day('2025-06-30'), PLACEMENTS).toSorted()).toEqual([
      'centre',
      'district',
    ]);
    expect(subtreeOn('district', day('2025-07-01'), PLACEMENTS)).toEqual([]);
  });
});

describe('spans under a body over a period', () => {
  it('join at the top what moves within it', () => {
    expect(spansUnder('city', YEAR, PLACEMENTS)).toEqual([
      { agencyId: 'centre', ...YEAR },
      { agencyId: 'city', ...YEAR },
      { agencyId: 'department', ...YEAR },
      { agencyId: 'district', from: '2025-01-01', until: '2025-06-30' },
      { agencyId: 'ward', from: '2025-07-01', until: '2025-12-31' },
    ]);
  });

  it('divide the year between those it moved between', () => {
    const ofCentre = (root: string) =>
      spansUnder(root, YEAR, PLACEMENTS).filter(({ agencyId }) => agencyId === 'centre');
    expect(ofCentre('district')).toEqual([
      { agencyId: 'centre', from: '2025-01-01', until: '2025-06-30' },
    ]);
    expect(ofCentre('department')).toEqual([
      { agencyId: 'centre', from: '2025-07-01', until: '2025-09-14' },
    ]);
    expect(ofCentre('ward')).toEqual([
      { agencyId: 'centre', from: '2025-09-15', until: '2025-12-31' },
    ]);
  });

  it('are two for a body that left and came back', () => {
    const back = [...PLACEMENTS.slice(0, 6), placed('centre', 'district', '2025-09-15')];
    const lasting = [...back, placed('district', 'city', '2025-07-01')];
    expect(spansUnder('district', YEAR, lasting)).toEqual([
      { agencyId: 'centre', from: '2025-01-01', until: '2025-06-30' },
      { agencyId: 'centre', from: '2025-09-15', until: '2025-12-31' },
      { agencyId: 'district', ...YEAR },
    ]);
  });

  it('end where the chain above is broken', () => {
    const withoutWard = PLACEMENTS.filter(({ agencyId }) => agencyId !== 'ward');
    expect(spansUnder('city', YEAR, withoutWard)).toContainEqual({
      agencyId: 'centre',
      from: '2025-01-01',
      until: '2025-09-14',
    });
  });

  it('end even where the tree runs in a circle', () => {
    const circle = [placed('a', 'b'), placed('b', 'a')];
    expect(spansUnder('a', YEAR, circle)).toHaveLength(2);
    expect(pathOn('a', YEAR.from, circle)).toEqual(['a', 'b']);
  });
});

it('a body was called on a day what it was called then', () => {
  const former = [
    { name: 'Tên hai', validUntil: day('2026-06-30') },
    { name: 'Tên một', validUntil: day('2025-06-30') },
  ];
  const names = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map((on) =>
    nameOn('Tên ba', former, day(on)),
  );
  expect(names).toEqual(['Tên một', 'Tên hai', 'Tên hai', 'Tên ba']);
});
