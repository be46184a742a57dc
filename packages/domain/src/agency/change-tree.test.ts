import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '../calendar/calendar-date.ts';
import type { AgencyLevel } from './agency.ts';
import {
  changeTree,
  TREE_TEXT_MAX,
  withEffect,
  type KnownTree,
  type KnownAgency,
  type TreeChange,
} from './change-tree.ts';
import { childrenOn, parentOn, spansUnder, type Placement } from './placement.ts';
import { treeFaults } from './tree-faults.ts';

const TODAY = day('2026-11-25');
const TOMORROW = day('2026-11-26');

const body = (id: string, level: AgencyLevel, rest: Partial<KnownAgency> = {}): KnownAgency => ({
  id,
  code: id.toUpperCase(),
  level,
  kind: 'state_agency',
  validFrom: null,
  validUntil: null,
  name: `Cơ quan ${id}`,
  namedOn: null,
  ...rest,
});
const place = (agencyId: string, parentId: string | null, rest: Partial<Placement> = {}) => ({
  agencyId,
  parentId,
  validFrom: null,
  validUntil: null,
  ...rest,
});

const TREE: KnownTree = {
  agencies: [
    body('city', 'city'),
    body('works', 'department'),
    body('office', 'department'),
    body('centre', 'service_unit'),
    body('young', 'department', { validFrom: day('2026-11-20') }),
    body('gone', 'district', { validUntil: day('2025-06-30') }),
  ],
  placements: [
    place('city', null),
    place('works', 'city'),
    place('office', 'city'),
    place('centre', 'works'),
    place('young', 'city', { validFrom: day('2026-11-20') }),
    place('gone', 'city', { validUntil: day('2025-06-30') }),
  ],
};
const NOTED = { on: TODAY, decision: 'Quyết định mẫu', lateReason: null };
const move = (rest: object = {}): TreeChange => ({
  ...NOTED,
  type: 'move',
  agencyId: 'centre',
  parentId: 'office',
  ...rest,
});
const abolish = (rest: object = {}): TreeChange => ({
  ...NOTED,
  type: 'abolish',
  agencyId: 'office',
  heirs: [{ agencyId: 'works', subject: null }],
  ...rest,
});
const create = (founding: object = {}, rest: object = {}): TreeChange => ({
  ...NOTED,
  type: 'create',
  founding: { id: 'new', code: 'NEW', name: 'Cơ quan mới', level: 'department', ...founding },
  parentId: 'city',
  ...rest,
});
const rename = (rest: object = {}): TreeChange => ({
  ...NOTED,
  type: 'rename',
  agencyId: 'works',
  name: 'Tên mới',
  ...rest,
});

function faultsOf(change: TreeChange, tree = TREE) {
  const ruling = changeTree(tree, change, TODAY);
  return ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${code} ${field}`);
}

/** The tree after changes, one after the other; a change that is refused fails the test. */
function after(...changes: TreeChange[]): KnownTree {
  return changes.reduce((tree, change) => {
    const ruling = changeTree(tree, change, TODAY);
    if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
    const known = 'agencyId' in change ? [{ ...change, ...ruling.effect }] : [];
    const placements = withEffect(tree.placements, ruling.effect);
    return { ...tree, placements, changes: [...(tree.changes ?? []), ...known] };
  }, TREE);
}

describe('a body that moves', () => {
  it('stays where it is until the day before, and keeps its id', () => {
    const { placements } = after(move({ on: TOMORROW }));
    expect(parentOn('centre', TODAY, placements)).toBe('works');
    expect(parentOn('centre', TOMORROW, placements)).toBe('office');
  });

  it('may move twice in a year', () => {
    const late = { lateReason: 'Văn bản đến muộn' };
    const first = move({ on: day('2026-03-01'), ...late });
    const { placements } = after(first, move({ on: day('2026-09-01'), parentId: 'city', ...late }));
    const year = { from: day('2026-01-01'), until: day('2026-12-31') };
    const spans = (root: string) =>
      spansUnder(root, year, placements).filter(({ agencyId }) => agencyId === 'centre');
    expect(spans('works')).toMatchObject([{ from: '2026-01-01', until: '2026-02-28' }]);
    expect(spans('office')).toMatchObject([{ from: '2026-03-01', until: '2026-08-31' }]);
    expect(spans('city')).toMatchObject([year]);
  });

  it('leaves what is decided for later', () => {
    const later = move({ on: day('2027-01-01') });
    const { placements } = after(later, move({ on: TOMORROW, parentId: 'city' }));
    expect(parentOn('centre', day('2026-12-31'), placements)).toBe('city');
    expect(parentOn('centre', day('2027-01-01'), placements)).toBe('office');
  });

  it('goes under a body that is there all the while, and never under itself', () => {
    expect(
      faultsOf(move({ parentId: 'young', on: day('2026-11-20'), lateReason: 'Muộn' })),
    ).toEqual([]);
    expect(
      faultsOf(move({ parentId: 'young', on: day('2026-11-19'), lateReason: 'Muộn' })),
    ).toEqual(['parent_not_there parentId']);
    expect(faultsOf(move({ agencyId: 'works', parentId: 'centre' }))).toEqual([
      'placement_circle parentId',
    ]);
    expect(faultsOf(move({ parentId: 'nowhere' }))).toEqual(['parent_not_there parentId']);
  });

  it('must exist, and go somewhere else', () => {
    expect(faultsOf(move({ agencyId: 'nobody' }))).toEqual(['agency_unknown agencyId']);
    expect(faultsOf(move({ agencyId: 'gone' }))).toEqual(['agency_not_there agencyId']);
    expect(faultsOf(move({ parentId: 'works' }))).toEqual(['nothing_changed parentId']);
  });
});

describe('a body that is abolished', () => {
  it('is there on its last day, and its heirs answer from the next', () => {
    const ruling = changeTree(TREE, abolish({ on: TOMORROW }), TODAY);
    expect(ruling).toMatchObject({
      effect: {
        ended: { agencyId: 'office', validUntil: TODAY },
        successions: [{ fromId: 'office', toId: 'works', subject: null, validFrom: TOMORROW }],
      },
    });
    const { placements } = after(abolish({ on: TOMORROW }));
    expect(childrenOn('city', TODAY, placements)).toContain('office');
    expect(childrenOn('city', TOMORROW, placements)).not.toContain('office');
  });

  it('leaves nobody below it, neither then nor later', () => {
    expect(
      faultsOf(abolish({ agencyId: 'works', heirs: [{ agencyId: 'office', subject: null }] })),
    ).toEqual(['bodies_below on']);
    const moving = after(move({ on: TOMORROW }));
    expect(faultsOf(abolish(), moving)).toEqual(['bodies_below on']);
  });

  it('names heirs that exist, each once for a subject', () => {
    expect(faultsOf(abolish({ heirs: [] }))).toEqual(['required heirs']);
    for (const agencyId of ['gone', 'office', 'nobody'])
      expect(faultsOf(abolish({ heirs: [{ agencyId, subject: null }] }))).toEqual([
        'heir_not_there heirs',
      ]);
    const twice = { agencyId: 'works', subject: 'Đất đai' };
    expect(faultsOf(abolish({ heirs: [twice, twice] }))).toEqual(['heir_twice heirs']);
    expect(faultsOf(abolish({ heirs: [twice, { ...twice, subject: null }] }))).toEqual([]);
  });

  it('is no top, has begun, and ends once', () => {
    expect(faultsOf(abolish({ agencyId: 'city' }))).toEqual([
      'top_stays agencyId',
      'bodies_below on',
    ]);
    const begins = { agencyId: 'young', on: day('2026-11-20'), lateReason: 'Muộn' };
    expect(faultsOf(abolish(begins))).toEqual(['ends_before_it_begins on']);
    expect(faultsOf(abolish({ ...begins, on: day('2026-11-21') }))).toEqual([]);
    const ending: KnownTree = {
      ...TREE,
      agencies: [
        ...TREE.agencies.filter(({ id }) => id !== 'office'),
        body('office', 'department', { validUntil: TODAY }),
      ],
    };
    expect(faultsOf(abolish(), ending)).toEqual(['agency_ends_already agencyId']);
  });
});

describe('a body that is founded or renamed', () => {
  it('is placed from its first day', () => {
    const { placements } = after(create({}, { on: TOMORROW }));
    expect(parentOn('new', TODAY, placements)).toBeUndefined();
    expect(parentOn('new', TOMORROW, placements)).toBe('city');
  });

  it('takes a code that nobody bears any more, and a level that is open', () => {
    expect(faultsOf(create({ code: 'WORKS' }))).toEqual(['agency_code_taken code']);
    expect(faultsOf(create({ code: 'GONE' }))).toEqual([]);
    expect(faultsOf(create({ level: 'district' }))).toEqual(['level_closed level']);
  });

  it('bears its old name until the day before', () => {
    expect(changeTree(TREE, rename(), TODAY)).toMatchObject({
      effect: {
        placed: [],
        renamed: { name: 'Tên mới', formerName: 'Cơ quan works', formerUntil: '2026-11-24' },
      },
    });
  });

  it('is renamed on a day that has come and after its last name', () => {
    expect(faultsOf(rename({ on: TOMORROW }))).toEqual(['rename_not_yet on']);
    expect(faultsOf(rename({ name: 'Cơ quan works' }))).toEqual(['nothing_changed agencyName']);
    const named: KnownTree = {
      ...TREE,
      agencies: [body('works', 'department', { namedOn: TODAY })],
    };
    expect(faultsOf(rename(), named)).toEqual(['named_later on']);
  });
});

describe('what is written down', () => {
  it('names its decision, and why it comes after its day', () => {
    expect(faultsOf(move({ decision: ' ' }))).toEqual(['required decision']);
    expect(faultsOf(move({ decision: 'x'.repeat(TREE_TEXT_MAX + 1) }))).toEqual([
      'too_long decision',
    ]);
    expect(faultsOf(move({ decision: 'x'.repeat(TREE_TEXT_MAX) }))).toEqual([]);
    expect(faultsOf(move({ on: day('2026-11-24') }))).toEqual(['late_reason_required lateReason']);
    expect(faultsOf(create({ name: '', code: '' }))).toEqual([
      'required agencyName',
      'required code',
    ]);
  });
});

describe('a tree', () => {
  it('has no overlaps, gaps, circles or missing parents', () => {
    expect(treeFaults(TREE.placements)).toEqual([]);
    const until = { validUntil: day('2026-06-30') };
    const from = (on: string) => ({ validFrom: day(on) });
    const base = [place('city', null), place('a', 'city', until)];
    const codes = (...more: Placement[]) => treeFaults([...base, ...more]).map(({ code }) => code);
    expect(codes(place('a', 'city', from('2026-07-01')))).toEqual([]);
    expect(codes(place('a', 'city', from('2026-06-30')))).toEqual(['placement_overlap']);
    expect(codes(place('a', 'city', from('2026-07-02')))).toEqual(['placement_gap']);
    expect(codes(place('b', 'a', until))).toEqual([]);
    expect(codes(place('b', 'a'))).toEqual(['parent_not_there']);
    expect(codes(place('b', 'c'), place('c', 'b'))).toEqual([
      'placement_circle',
      'placement_circle',
    ]);
    expect(codes(place('b', 'b'))).toEqual(['placement_circle']);
  });
});

describe('a change that is taken back', () => {
  const revoke = (rest: object = {}): TreeChange => ({
    ...NOTED,
    on: TOMORROW,
    type: 'revoke',
    agencyId: 'centre',
    ...rest,
  });

  it('has not come yet, is the last of that day, and is what the others rest on no more', () => {
    const moved = after(move({ on: TOMORROW }));
    expect(faultsOf(revoke(), moved)).toEqual([]);
    expect(faultsOf(revoke({ decision: ' ' }), moved)).toEqual(['required decision']);
    expect(faultsOf(revoke(), TREE)).toEqual(['change_unknown on']);
    expect(faultsOf(revoke({ agencyId: 'works' }), moved)).toEqual(['change_unknown on']);
    expect(faultsOf(revoke({ on: TODAY }), after(move()))).toEqual(['change_in_force on']);
    expect(faultsOf(revoke(), after(move({ on: TOMORROW }), revoke()))).toEqual([
      'change_unknown on',
    ]);
    const later = move({ on: day('2026-12-01'), parentId: 'city' });
    const twice = after(move({ on: TOMORROW }), later);
    expect(faultsOf(revoke(), twice)).toEqual(['changed_since on']);
    expect(faultsOf(revoke({ on: later.on }), twice)).toEqual([]);
  });

  it('leaves no end and no heirs where it was an abolition', () => {
    const ending: TreeChange = {
      ...NOTED,
      on: TOMORROW,
      type: 'abolish',
      agencyId: 'centre',
      heirs: [{ agencyId: 'office', subject: null }],
    };
    const ruling = changeTree(after(ending), revoke(), TODAY);
    expect(ruling).toMatchObject({
      effect: {
        ended: { agencyId: 'centre', validUntil: null },
        successions: [],
        placed: [{ parentId: 'works', validFrom: null, validUntil: null }],
      },
    });
  });

  it('is not taken back onto a body that goes meanwhile', () => {
    const gone = after(move({ on: TOMORROW }), {
      ...NOTED,
      on: TOMORROW,
      type: 'abolish',
      agencyId: 'works',
      heirs: [{ agencyId: 'office', subject: null }],
    });
    expect(faultsOf(revoke(), gone)).toEqual(['parent_not_there on']);
  });
});
