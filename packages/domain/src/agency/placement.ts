import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../report/figure.ts';

/**
 * Where a body stands in the tree, and from which day to which (vị trí trong hệ thống tổ chức): the one
 * truth for who reports to whom on a day. A body that moves keeps its id and gets a second placement;
 * its placements together cover the days that it exists, each day once.
 */
export type Placement = {
  agencyId: string;
  /** The body directly above (cơ quan cấp trên trực tiếp); null at a top of the tree. */
  parentId: string | null;
  /** The first day; null when not known, that is from of old. */
  validFrom: CalendarDate | null;
  /** The last day, included; null while it lasts. */
  validUntil: CalendarDate | null;
};

/** The days, both included, on which a body belonged to a subtree without a break. */
export type SubtreeSpan = Period & { agencyId: string };

/**
 * Whether the placement holds on that day.
 *
 * @example isPlacedOn(districtUnderCity, calendarDate('2025-07-01')) // false: it ended the day before
 */
export function isPlacedOn({ validFrom, validUntil }: Placement, on: CalendarDate): boolean {
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}

/** The body directly above on that day; null at a top; undefined when the body has no place that day. */
export function parentOn(
  agencyId: string,
  on: CalendarDate,
  placements: readonly Placement[],
): string | null | undefined {
  return placements.find((one) => one.agencyId === agencyId && isPlacedOn(one, on))?.parentId;
}

/** The bodies directly below on that day; for null, the tops. */
export function childrenOn(
  parentId: string | null,
  on: CalendarDate,
  placements: readonly Placement[],
): string[] {
  return placements
    .filter((one) => one.parentId === parentId && isPlacedOn(one, on))
    .map(({ agencyId }) => agencyId);
}

/** The body and all below it on that day; empty when it has no place that day. */
export function subtreeOn(
  rootId: string,
  on: CalendarDate,
  placements: readonly Placement[],
): string[] {
  const spans = spansUnder(rootId, { from: on, until: on }, placements);
  return spans.map(({ agencyId }) => agencyId);
}

/**
 * The body and every one above it on that day, the lowest first: those to whom a fact of that day is
 * attributed. Empty when the body has no place that day.
 */
export function pathOn(
  agencyId: string,
  on: CalendarDate,
  placements: readonly Placement[],
): string[] {
  const path: string[] = [];
  let at: string | null | undefined = agencyId;
  while (at !== null && at !== undefined && !path.includes(at)) {
    const above = parentOn(at, on, placements);
    if (above === undefined) break;
    path.push(at);
    at = above;
  }
  return path;
}

/**
 * For each body, the days of the period on which it belonged to the subtree of `rootId`, the root
 * itself included. A fact of day D of a body counts for the root when D lies in a span of that body:
 * so a year in which a body moved is divided between the two it reported to, with nothing lost or
 * counted twice. Spans of one body neither overlap nor touch; a body that left and came back has two.
 *
 * @example
 * // a district and its wards, over 2025: the district until 30 June, the wards from 1 July
 * spansUnder('city', { from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') }, placements)
 */
export function spansUnder(
  rootId: string,
  period: Period,
  placements: readonly Placement[],
): SubtreeSpan[] {
  const below = byParent(placements);
  const found: SubtreeSpan[] = [];
  const seen = new Set<string>();
  const waiting = placements
    .filter(({ agencyId }) => agencyId === rootId)
    .flatMap((placement) => withinPeriod(placement, period));

  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    // A circle would lead here again with the same or fewer days.
    const key = `${span.agencyId} ${span.from} ${span.until}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(span);
    for (const placement of below.get(span.agencyId) ?? [])
      waiting.push(...withinPeriod(placement, span));
  }
  return joined(found);
}

function byParent(placements: readonly Placement[]): Map<string | null, Placement[]> {
  const below = new Map<string | null, Placement[]>();
  for (const placement of placements) {
    const siblings = below.get(placement.parentId);
    if (siblings) siblings.push(placement);
    else below.set(placement.parentId, [placement]);
  }
  return below;
}

/** The days of the period on which the placement holds: one span or none. */
export function withinPeriod(
  { agencyId, validFrom, validUntil }: Placement,
  period: Period,
): SubtreeSpan[] {
  const from = validFrom === null || validFrom < period.from ? period.from : validFrom;
  const until = validUntil === null || validUntil > period.until ? period.until : validUntil;
  return from <= until ? [{ agencyId, from, until }] : [];
}

/** Spans of one body that touch become one; in the order of bodies, then of days. */
function joined(spans: readonly SubtreeSpan[]): SubtreeSpan[] {
  const ordered = spans.toSorted((a, b) =>
    a.agencyId === b.agencyId ? order(a.from, b.from) : order(a.agencyId, b.agencyId),
  );
  const result: SubtreeSpan[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last?.agencyId !== span.agencyId || span.from > addDays(last.until, 1))
      result.push({ ...span });
    else if (span.until > last.until) last.until = span.until;
  }
  return result;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
