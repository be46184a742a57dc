import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../report/figure.ts';
import { withinPeriod, type Placement, type SubtreeSpan } from './placement.ts';

/**
 * Days of a body on which all that stood above it stayed the same (quãng thời gian cùng một cơ quan cấp
 * trên): what it counts in them belongs whole to each body above, so that whoever has the stretches of
 * all bodies can add up any of them, also in a year in which bodies moved.
 */
export type Stretch = SubtreeSpan & {
  /** The body directly above in these days; null at a top. */
  parentId: string | null;
  /** Whether the body has no other stretch in the period. */
  isOnly: boolean;
};

/** The stretches of every body in the period, those of one body by their days. */
export function stretchesOf(placements: readonly Placement[], period: Period): Stretch[] {
  const byBody = new Map<string, Placement[]>();
  for (const placement of placements) {
    const own = byBody.get(placement.agencyId);
    if (own) own.push(placement);
    else byBody.set(placement.agencyId, [placement]);
  }
  const known = new Map<string, Stretch[]>();
  const of = (agencyId: string): Stretch[] => {
    const found = known.get(agencyId);
    if (found) return found;
    // A circle would ask for the same body again.
    known.set(agencyId, []);
    const own = (byBody.get(agencyId) ?? []).flatMap((placement) =>
      withinPeriod(placement, period).flatMap((span) => {
        const above = placement.parentId === null ? [] : of(placement.parentId);
        return cut(span, above).map((days) => ({ ...days, parentId: placement.parentId }));
      }),
    );
    const stretches = own
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((one) => ({ ...one, isOnly: own.length === 1 }));
    known.set(agencyId, stretches);
    return stretches;
  };
  return [...byBody.keys()].flatMap(of);
}

/** The days of the span, parted where a stretch above begins or ends. */
function cut({ agencyId, from, until }: SubtreeSpan, above: readonly Stretch[]): SubtreeSpan[] {
  const starts = new Set<CalendarDate>([from]);
  for (const stretch of above)
    for (const day of [stretch.from, addDays(stretch.until, 1)])
      if (from < day && day <= until) starts.add(day);
  const ordered = [...starts].toSorted();
  return ordered.map((start, at) => {
    const next = ordered[at + 1];
    return { agencyId, from: start, until: next === undefined ? until : addDays(next, -1) };
  });
}
