import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar/calendar-date.ts';
import { pathOn, type Placement } from './placement.ts';
import { stretchesOf } from './stretches.ts';

const YEAR = { from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') };
const JULY = calendarDate('2025-07-01');
const OCTOBER = calendarDate('2025-10-01');

const place = (agencyId: string, parentId: string | null, rest: Partial<Placement> = {}) => ({
  agencyId,
  parentId,
  validFrom: null,
  validUntil: null,
  ...rest,
});

describe('stretches', () => {
  it('part the days of a body where it moves, and where what is above it does', () => {
    const placements = [
      place('city', null),
      place('district', 'city', { validUntil: addDays(OCTOBER, -1) }),
      place('district', 'state', { validFrom: OCTOBER }),
      place('ward', 'city', { validUntil: addDays(JULY, -1) }),
      place('ward', 'district', { validFrom: JULY }),
    ];
    const shown = stretchesOf(placements, YEAR).map(
      ({ agencyId, parentId, from, isOnly }) => `${agencyId} ${parentId} ${from} ${isOnly}`,
    );
    expect(shown).toEqual([
      'city null 2025-01-01 true',
      'district city 2025-01-01 false',
      'district state 2025-10-01 false',
      'ward city 2025-01-01 false',
      'ward district 2025-07-01 false',
      'ward district 2025-10-01 false',
    ]);
  });

  it('end for a circle', () => {
    expect(stretchesOf([place('a', 'b'), place('b', 'a')], YEAR)).toHaveLength(2);
  });

  it('have one path to the top on all of their days, and cover every day once', () => {
    const days = fc.constantFrom(JULY, OCTOBER, addDays(JULY, 40));
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5), days), { maxLength: 5 });
    fc.assert(
      fc.property(moves, (all) => {
        const placements = all.flatMap(([first, then, moved], at) => [
          place(`b${at}`, first < at ? `b${first}` : null, { validUntil: addDays(moved, -1) }),
          place(`b${at}`, then < at ? `b${then}` : null, { validFrom: moved }),
        ]);
        for (const { agencyId, from, until } of stretchesOf(placements, YEAR))
          expect(pathOn(agencyId, until, placements)).toEqual(pathOn(agencyId, from, placements));
        for (const at of all.keys()) {
          const own = stretchesOf(placements, YEAR).filter(({ agencyId }) => agencyId === `b${at}`);
          expect(own[0]?.from).toBe(YEAR.from);
          expect(own.at(-1)?.until).toBe(YEAR.until);
          expect(own.slice(1).map(({ from }) => from)).toEqual(
            own.slice(0, -1).map(({ until }) => addDays(until, 1)),
          );
        }
      }),
    );
  });
});
