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
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';

const FIRST = calendarDate('2026-01-01');
const DAYS = 365;
const TODAY = calendarDate('2026-07-01');
const SIZE = 8;

const number = integer({ min: 0, max: SIZE - 1 });
const changes = array(
  record({
    kind: constantFrom('move', 'abolish', 'revoke'),
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
  const known = 'agencyId' in change ? [{ ...change, ...ruling.effect }] : [];
  return {
    agencies,
    placements: withEffect(tree.placements, ruling.effect),
    changes: [...(tree.changes ?? []), ...known],
  };
}

it('whatever is changed, the tree stays a tree, and the days before stay as they were', () => {
  assert(
    property(changes, (drawn) => {
      let tree = START;
      for (const { kind, agency, other, day } of drawn) {
        const on = addDays(FIRST, day);
        const noted = { on, decision: 'Mẫu', lateReason: 'Mẫu', agencyId: String(agency) };
        const heirs = [{ agencyId: String(other), subject: null }];
        const asked: Record<typeof kind, TreeChange> = {
          move: { ...noted, type: 'move', parentId: String(other) },
          abolish: { ...noted, type: 'abolish', heirs },
          revoke: { ...noted, type: 'revoke' },
        };
        const next = kept(tree, asked[kind]);
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

it('what is taken back before its day leaves the tree as it was', () => {
  assert(
    property(changes, integer({ min: 1, max: 180 }), (drawn, ahead) => {
      const on = addDays(TODAY, ahead);
      let tree = START;
      for (const { kind, agency, other, day } of drawn) {
        const noted = { decision: 'Mẫu', lateReason: 'Mẫu', agencyId: String(agency) };
        const before = kept(tree, {
          ...noted,
          on: addDays(FIRST, day),
          type: 'move',
          parentId: '0',
        });
        const heirs = [{ agencyId: String(other), subject: null }];
        const changed = kept(
          before,
          kind === 'move'
            ? { ...noted, on, type: 'move', parentId: String(other) }
            : { ...noted, on, type: 'abolish', heirs },
        );
        tree = changed === before ? before : kept(changed, { ...noted, on, type: 'revoke' });
        expect(inOrder(tree)).toEqual(inOrder(before));
        expect(tree.agencies).toEqual(before.agencies);
      }
    }),
  );
});

const inOrder = ({ placements }: KnownTree) =>
  placements.map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted();
