import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { existsOn, type Agency, type AgencyLevel, type Succession } from './agency.ts';
import { childrenOn, isPlacedOn, parentOn, type Placement } from './placement.ts';
import { treeFaults, type TreeFaultCode } from './tree-faults.ts';

/** chuyển cơ quan cấp trên · kết thúc hoạt động · thành lập · đổi tên · hủy thay đổi chưa đến ngày */
export const TREE_CHANGES = ['move', 'abolish', 'create', 'rename', 'revoke'] as const;
export type TreeChangeType = (typeof TREE_CHANGES)[number];

/** Who takes over: `subject` is what it takes over (lĩnh vực); null for whatever no subject names. */
export type Heir = { agencyId: string; subject: string | null };

/** A body that is founded (thành lập mới). Its id is given by whoever keeps it. */
export type Founding = { id: string; code: string; name: string; level: AgencyLevel };

/** A change of who reports to whom, from its first day on (thay đổi tổ chức bộ máy). */
export type TreeChange = {
  /** The first day on which it is so. */
  on: CalendarDate;
  /** Number and day of the document that decides it (văn bản quyết định). */
  decision: string;
  /** Why it is written down only after its first day; null when it is not late. */
  lateReason: string | null;
} & (
  | { type: 'move'; agencyId: string; parentId: string }
  | { type: 'abolish'; agencyId: string; heirs: readonly Heir[] }
  | { type: 'create'; founding: Founding; parentId: string }
  | { type: 'rename'; agencyId: string; name: string }
  /** Takes back the change of this body whose first day is `on`. */
  | { type: 'revoke'; agencyId: string }
);

/** A body with its name of today, and since when it bears it; null when it never had another. */
export type KnownAgency = Agency & { name: string; namedOn: CalendarDate | null };

/** A change that was written down: which placements it took away, and which it put in their stead. */
export type KnownChange = Pick<TreeEffect, 'superseded' | 'placed'> & {
  type: TreeChangeType;
  agencyId: string;
  on: CalendarDate;
};

/** The tree over all time, as far as it is known. */
export type KnownTree = {
  agencies: readonly KnownAgency[];
  placements: readonly Placement[];
  /** Of the body that a change is about, the first written first; only taking back asks for them. */
  changes?: readonly KnownChange[];
};

/** What a change of the tree does. All of it is kept together, or nothing. */
export type TreeEffect = {
  /** Placements that no longer hold as they were. */
  superseded: readonly Placement[];
  /** Placements that hold from now on in their stead. */
  placed: readonly Placement[];
  /** The last day of a body that is abolished; null where its end is taken back, and all its successions. */
  ended: { agencyId: string; validUntil: CalendarDate | null } | null;
  successions: readonly Succession[];
  founded: (Founding & { validFrom: CalendarDate }) | null;
  /** The new name, and the last day of the old one. */
  renamed: { agencyId: string; name: string; formerName: string; formerUntil: CalendarDate } | null;
};

/** The longest name, code, decision or reason, in characters. */
export const TREE_TEXT_MAX = 300;

/** Levels on which no body can be founded: one city, and no districts since 1 July 2025. */
const CLOSED_LEVELS: readonly AgencyLevel[] = ['city', 'district'];

/**
 * What a change would do, or why it can't be done. Preview and act both ask this.
 *
 * A move holds until the next change that is already known, so that what was decided for later stays.
 * A body is abolished only when nothing is left below it from that day on. A day that has passed needs
 * a reason, since figures that were reported may become others.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1: whoever takes over answers for what the body made or held
 */
export function changeTree(
  tree: KnownTree,
  change: TreeChange,
  today: CalendarDate,
): Ruling<TreeEffect> {
  const unfit = [...unfitTexts(change, today), ...unfitBodies(tree, change, today)];
  if (unfit.length > 0) return { allowed: false, violations: unfit };
  const effect = effectOf(tree, change);
  const [fault] = treeFaults(withEffect(tree.placements, effect));
  return fault === undefined
    ? allows(effect)
    : violates(wordOf(fault.code, change), [], FIELDS[change.type]);
}

/** The placements after a change; those that were superseded are recognised by body and first day. */
export function withEffect(
  placements: readonly Placement[],
  { superseded, placed }: Pick<TreeEffect, 'superseded' | 'placed'>,
): Placement[] {
  const isSuperseded = (one: Placement) =>
    superseded.some(
      ({ agencyId, validFrom }) => agencyId === one.agencyId && validFrom === one.validFrom,
    );
  return [...placements.filter((one) => !isSuperseded(one)), ...placed];
}

const FIELDS: Record<TreeChangeType, string> = {
  move: 'parentId',
  abolish: 'on',
  create: 'parentId',
  rename: 'agencyName',
  revoke: 'on',
};

/** What is below a body that goes has nobody above: told as what is to be done first. */
const wordOf = (code: TreeFaultCode, { type }: TreeChange) =>
  type === 'abolish' && code === 'parent_not_there' ? 'bodies_below' : code;

function unfitTexts(change: TreeChange, today: CalendarDate): Violation[] {
  return Object.entries(textsOf(change, today)).flatMap(([field, text]) => {
    if (text.length > TREE_TEXT_MAX) return fail('too_long', field);
    if (text.trim() !== '') return [];
    return fail(field === 'lateReason' ? 'late_reason_required' : 'required', field);
  });
}

/** The texts that a change needs, by the field they are typed in. */
function textsOf(change: TreeChange, today: CalendarDate): Record<string, string> {
  const { on, decision, lateReason, type } = change;
  return {
    decision,
    ...(on < today ? { lateReason: lateReason ?? '' } : {}),
    ...(type === 'rename' ? { agencyName: change.name } : {}),
    ...(type === 'create' ? { agencyName: change.founding.name, code: change.founding.code } : {}),
  };
}

function unfitBodies(tree: KnownTree, change: TreeChange, today: CalendarDate): Violation[] {
  if (change.type === 'create') return unfitFounding(tree, change.founding, change.on);
  const agency = tree.agencies.find(({ id }) => id === change.agencyId);
  if (agency === undefined) return fail('agency_unknown', 'agencyId');
  if (change.type === 'revoke') return unfitRevocation(tree, change, today);
  if (parentOn(agency.id, change.on, tree.placements) === undefined)
    return fail('agency_not_there', 'agencyId');
  switch (change.type) {
    case 'move':
      return parentOn(agency.id, change.on, tree.placements) === change.parentId
        ? fail('nothing_changed', 'parentId')
        : [];
    case 'abolish':
      return unfitEnd(tree, agency, change);
    case 'rename':
      return unfitName(agency, change, today);
  }
}

/** Only what has not come to be can be as if it had never been decided, and only what nothing builds on. */
function unfitRevocation(
  tree: KnownTree,
  change: TreeChange & { type: 'revoke' },
  today: CalendarDate,
): Violation[] {
  const revoked = revokedBy(tree, change);
  if (revoked === undefined) return fail('change_unknown', 'on');
  if (change.on <= today) return fail('change_in_force', 'on');
  const stands = (placed: Placement) =>
    tree.placements.some(
      ({ agencyId, parentId, validFrom, validUntil }) =>
        agencyId === placed.agencyId &&
        parentId === placed.parentId &&
        validFrom === placed.validFrom &&
        validUntil === placed.validUntil,
    );
  return revoked.placed.every(stands) ? [] : fail('changed_since', 'on');
}

/** The last move or end of the body that was written down for that day, unless it was taken back. */
function revokedBy(
  { changes = [] }: KnownTree,
  { agencyId, on }: TreeChange & { type: 'revoke' },
): KnownChange | undefined {
  const last = changes.findLast((one) => one.agencyId === agencyId && one.on === on);
  return last?.type === 'move' || last?.type === 'abolish' ? last : undefined;
}

/** A name counts from a day that has come: lists, letters and searches know one name, that of today. */
function unfitName(
  { name, namedOn, validFrom }: KnownAgency,
  change: TreeChange & { type: 'rename' },
  today: CalendarDate,
): Violation[] {
  const since = namedOn ?? validFrom;
  return [
    ...(change.on > today ? fail('rename_not_yet', 'on') : []),
    ...(since !== null && change.on <= since ? fail('named_later', 'on') : []),
    ...(change.name === name ? fail('nothing_changed', 'agencyName') : []),
  ];
}

function unfitFounding({ agencies }: KnownTree, founding: Founding, on: CalendarDate): Violation[] {
  const isTaken = agencies.some(
    ({ code, validUntil }) => code === founding.code && (validUntil === null || validUntil >= on),
  );
  return [
    ...(isTaken ? fail('agency_code_taken', 'code') : []),
    ...(CLOSED_LEVELS.includes(founding.level) ? fail('level_closed', 'level') : []),
  ];
}

function unfitEnd(
  { agencies, placements }: KnownTree,
  agency: Agency,
  { on, heirs }: TreeChange & { type: 'abolish' },
): Violation[] {
  const isHeir = (heir: Heir) =>
    heir.agencyId !== agency.id &&
    agencies.some((one) => one.id === heir.agencyId && existsOn(one, on));
  const keys = heirs.map(({ agencyId, subject }) => `${agencyId} ${subject}`);
  return [
    ...(agency.validUntil === null ? [] : fail('agency_ends_already', 'agencyId')),
    ...(agency.validFrom === on ? fail('ends_before_it_begins', 'on') : []),
    ...(parentOn(agency.id, on, placements) === null ? fail('top_stays', 'agencyId') : []),
    ...(childrenOn(agency.id, on, placements).length > 0 ? fail('bodies_below', 'on') : []),
    ...(heirs.length === 0 ? fail('required', 'heirs') : []),
    ...(heirs.every(isHeir) ? [] : fail('heir_not_there', 'heirs')),
    ...(new Set(keys).size < keys.length ? fail('heir_twice', 'heirs') : []),
  ];
}

const fail = (code: Violation['code'], field: string): Violation[] => [{ code, field, under: [] }];

const NOTHING: TreeEffect = {
  superseded: [],
  placed: [],
  ended: null,
  successions: [],
  founded: null,
  renamed: null,
};

function effectOf(tree: KnownTree, change: TreeChange): TreeEffect {
  const { agencies, placements } = tree;
  const { on } = change;
  const dayBefore = addDays(on, -1);
  if (change.type === 'create') {
    const { founding, parentId } = change;
    const placed = [{ agencyId: founding.id, parentId, validFrom: on, validUntil: null }];
    return { ...NOTHING, founded: { ...founding, validFrom: on }, placed };
  }
  const { agencyId } = change;
  if (change.type === 'revoke') return revocationOf(revokedBy(tree, change));
  const ofBody = placements.filter((one) => one.agencyId === agencyId);
  const held = ofBody.filter((one) => isPlacedOn(one, on));
  const before = held
    .filter(({ validFrom }) => validFrom !== on)
    .map((one) => ({ ...one, validUntil: dayBefore }));
  switch (change.type) {
    case 'move': {
      const after = held.map((one) => ({ ...one, parentId: change.parentId, validFrom: on }));
      return { ...NOTHING, superseded: held, placed: [...before, ...after] };
    }
    case 'abolish': {
      const later = ofBody.filter(({ validFrom }) => validFrom !== null && validFrom > on);
      const successions = change.heirs.map(({ agencyId: toId, subject }) => {
        return { fromId: agencyId, toId, subject, validFrom: on };
      });
      const ended = { agencyId, validUntil: dayBefore };
      return { ...NOTHING, superseded: [...held, ...later], placed: before, ended, successions };
    }
    case 'rename': {
      const formerName = agencies.find(({ id }) => id === agencyId)?.name ?? '';
      const { name } = change;
      return { ...NOTHING, renamed: { agencyId, name, formerName, formerUntil: dayBefore } };
    }
  }
}

/** Everything as it was before that change. */
function revocationOf(revoked: KnownChange | undefined): TreeEffect {
  if (revoked === undefined) return NOTHING;
  const { type, agencyId, superseded, placed } = revoked;
  const ended = type === 'abolish' ? { agencyId, validUntil: null } : null;
  return { ...NOTHING, superseded: placed, placed: superseded, ended };
}
