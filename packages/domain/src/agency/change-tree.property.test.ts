import {
  addDays,
  calendarDate,
  changeTree,
  parentOn,
  pathOn,
  treeFaults,
  withEffect,
  type KnownTree,
  type KnownAgency,
  type TreeChange,
} from '../index.ts';
import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';

const FIRST = calendarDate('2026-01-01');
const DAYS = 365;
const TODAY = calendarDate('2026-07-01');
const SIZE = 8;

const number = integer({ min: 0, max: SIZE - 1 });
const changes = array(
  record({
    isMove: boolean(),
    agency: number,
    other: number,
    day: integer({ min: 0, max: DAYS - 1 }),
  }),
  { maxLength: 12 },
);

const body = (id: string): KnownAgency => ({
  id,
  code: id,
  level: id === '0' ? 'city' : 'department',
  kind: 'state_agency',
  validFrom: null,
  validUntil: null,
  name: id,
  namedOn: null,
});
const ids = Array.from({ length: SIZE }, (_, index) => String(index));
const START: KnownTree = {
  agencies: ids.map(body),
  placements: ids.map((agencyId) => ({
    agencyId,
    parentId: agencyId === '0' ? null : '0',
    validFrom: null,
    validUntil: null,
  })),
};

function kept(tree: KnownTree, change: TreeChange): KnownTree {
  const ruling = changeTree(tree, change, TODAY);
  if (!ruling.allowed) return tree;
  const { ended } = ruling.effect;
  const agencies = tree.agencies.map((agency) =>
    agency.id === ended?.agencyId ? { ...agency, validUntil: ended.validUntil } : agency,
  );
  return { agencies, placements: withEffect(tree.placements, ruling.effect) };
}

it('whatever is changed, the tree stays a tree, and the days before stay as they were', () => {
  assert(
    property(changes, (drawn) => {
      let tree = START;
      for (const { isMove, agency, other, day } of drawn) {
        const on = addDays(FIRST, day);
        const noted = { on, decision: 'Mẫu', lateReason: 'Mẫu', agencyId: String(agency) };
        const heirs = [{ agencyId: String(other), subject: null }];
        const next = kept(
          tree,
          isMove
            ? { ...noted, type: 'move', parentId: String(other) }
            : { ...noted, type: 'abolish', heirs },
        );
        expect(treeFaults(next.placements)).toEqual([]);
        const eve = addDays(on, -1);
        for (const id of ids) {
          expect(parentOn(id, eve, next.placements)).toBe(parentOn(id, eve, tree.placements));
          const path = pathOn(id, on, next.placements);
          expect(path.length === 0 || path.at(-1) === '0').toBe(true);
        }
        tree = next;
      }
    }),
  );
});
