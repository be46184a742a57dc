import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { isPlacedOn, type Placement } from './placement.ts';

/** What can be wrong with a tree: two places on one day, days without a place, a body above itself, nobody above. */
export const TREE_FAULT_CODES = [
  'placement_overlap',
  'placement_gap',
  'placement_circle',
  'parent_not_there',
] as const;
export type TreeFaultCode = (typeof TREE_FAULT_CODES)[number];

/** One fault of a tree: which body, and the first day of it; null when it has been so from of old. */
export type TreeFault = { code: TreeFaultCode; agencyId: string; on: CalendarDate | null };

/**
 * Everything that keeps the placements from being a tree on every day. An empty answer means that each
 * body that has a place on a day has exactly one path from there to a top.
 */
export function treeFaults(placements: readonly Placement[]): TreeFault[] {
  const places = byAgency(placements);
  return [
    ...[...places.values()].flatMap(faultsInTime),
    ...placements
      .filter((placement) => !hasParent(placement, places))
      .map(fault('parent_not_there')),
    ...placements.filter((placement) => isCircle(placement, places)).map(fault('placement_circle')),
  ];
}

type Places = ReadonlyMap<string, readonly Placement[]>;

const fault =
  (code: TreeFaultCode) =>
  ({ agencyId, validFrom }: Placement): TreeFault => ({ code, agencyId, on: validFrom });

function byAgency(placements: readonly Placement[]): Places {
  const places = new Map<string, Placement[]>();
  for (const placement of placements) {
    const others = places.get(placement.agencyId);
    if (others) others.push(placement);
    else places.set(placement.agencyId, [placement]);
  }
  for (const ofOne of places.values())
    ofOne.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  return places;
}

/** Overlaps and gaps between one placement of a body and its next. */
function faultsInTime(ofOne: readonly Placement[]): TreeFault[] {
  return ofOne.flatMap((next, index) => {
    const before = ofOne[index - 1];
    if (before === undefined) return [];
    const { validFrom } = next;
    if (validFrom === null || before.validUntil === null || validFrom <= before.validUntil)
      return [fault('placement_overlap')(next)];
    return validFrom > addDays(before.validUntil, 1) ? [fault('placement_gap')(next)] : [];
  });
}

/** Whether the body above is there on every day of the placement. Gaps of that body are its own fault. */
function hasParent({ parentId, validFrom, validUntil }: Placement, places: Places): boolean {
  if (parentId === null) return true;
  const above = places.get(parentId) ?? [];
  const [first, last] = [above[0], above.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isThereFirst =
    first.validFrom === null || (validFrom !== null && first.validFrom <= validFrom);
  const isThereLast =
    last.validUntil === null || (validUntil !== null && validUntil <= last.validUntil);
  return isThereFirst && isThereLast;
}

/** Whether the way up from the body, on the first day of the placement, comes back to it. */
function isCircle(placement: Placement, places: Places): boolean {
  const on = firstDay(placement);
  const seen = new Set<string>();
  let at = placement.parentId;
  while (at !== null && !seen.has(at)) {
    if (at === placement.agencyId) return true;
    seen.add(at);
    at = places.get(at)?.find((place) => isPlacedOn(place, on))?.parentId ?? null;
  }
  return false;
}

/** A circle begins on the first day of one of its placements; those from of old are looked at on one early day. */
const firstDay = ({ validFrom }: Placement): CalendarDate => validFrom ?? OF_OLD;

const OF_OLD = '0001-01-01' as CalendarDate; // the earliest day there is
