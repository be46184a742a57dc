import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import { withinPeriod, type Placement, type SubtreeSpan } from '../agency/placement.ts';
import type { FactKind } from './fact.ts';
import type { FigureCell, Period } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import { FIGURES, figureOf } from './figures.vi.ts';

/** From this number on a part of a figure about people is told by its name; reading `small_numbers`. */
export const SHOWN_FROM = 5;
/** A body with so many in a year tells its parts by itself; those with fewer only all together. */
export const TOLD_ALONE_FROM = 20;
/** What stands for the parts that are put together because one of them is small (phần nhỏ gộp lại). */
export const POOLED = 'pooled';

/**
 * One part of a figure about people over a whole year: of a body that tells its parts by itself, or,
 * where `agencyId` is null, of all the others below one top of the tree together.
 */
export type PartSum = { agencyId: string | null; kind: FactKind; by: string; value: number };

/** The kinds of facts whose parts could tell of a person. */
export const PERSONAL_FACTS: readonly FactKind[] = [
  ...new Set(FIGURES.flatMap(({ isPersonal, facts }) => (isPersonal ? [facts] : []))),
];

/**
 * Whether parts about people may be told for the period: a calendar year that is over. Of two periods
 * that differ by a day, or of a year that still grows, the difference would tell what one day brought.
 *
 * @example tellsParts({ from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') }, today) // true in 2026
 */
export function tellsParts({ from, until }: Period, today: CalendarDate): boolean {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && until === `${year}-12-31` && until < today;
}

/**
 * What everybody may see of statistics. Wholes are exact. Of figures about people the parts are sums of
 * what disjoint units tell, a unit being a body or all small ones together: since nothing else is ever
 * told, neither other scopes nor other years say more (reading `small_numbers`).
 *
 * @param parts those of the units that lie whole in the scope; null where the period tells none
 */
export function publicCells(
  cells: readonly FigureCell<FigureCode>[],
  parts: readonly PartSum[] | null,
): readonly FigureCell<FigureCode>[] {
  return cells.flatMap((cell) => {
    const { isPersonal, isBrokenDown, facts } = figureOf(cell.figure);
    if (!isPersonal || !isBrokenDown) return [cell];
    if (cell.by !== null) return [];
    const own = parts?.filter(({ kind }) => kind === facts) ?? [];
    const units = [...new Set(own.map(({ agencyId }) => agencyId))];
    const told = units.flatMap((unit) =>
      toldParts(
        own.filter(({ agencyId }) => agencyId === unit),
        unit === null ? 'several' : 'one',
      ),
    );
    return [cell, ...added(told, cell)];
  });
}

/** The bodies whose days of the period all lie in the spans: those whose year the scope holds whole. */
export function wholeBodies(
  spans: readonly SubtreeSpan[],
  placements: readonly Placement[],
  period: Period,
): ReadonlySet<string> {
  const inScope = daysOf(spans);
  const all = daysOf(placements.flatMap((placement) => withinPeriod(placement, period)));
  return new Set([...all].flatMap(([id, days]) => (inScope.get(id) === days ? [id] : [])));
}

/** Whether the body stood above all on each of its days: whose small bodies are one unit with no other's. */
export function isTop(agencyId: string, placements: readonly Placement[], period: Period): boolean {
  return placements.every(
    (placement) =>
      placement.agencyId !== agencyId ||
      placement.parentId === null ||
      withinPeriod(placement, period).length === 0,
  );
}

function daysOf(spans: readonly SubtreeSpan[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { agencyId, from, until } of spans)
    days.set(agencyId, (days.get(agencyId) ?? 0) + daysBetween(from, until) + 1);
  return days;
}

/**
 * The parts that one unit tells: each of five and more by its name, the smaller ones as one sum. Where
 * that sum would not hide them, the next greater ones join it, all of one size at once: so the rule looks
 * at no name, and any two of the summed parts that differ could as well be the other way round. A sum of
 * everything tells nothing, and one part of several bodies would tell of each of them.
 */
export function toldParts(
  parts: readonly { by: string; value: number }[],
  unit: 'one' | 'several',
): readonly { by: string; value: number }[] {
  const rising = parts.filter(({ value }) => value > 0).toSorted((a, b) => a.value - b.value);
  if (unit === 'several' && rising.length < 2) return [];
  let below = SHOWN_FROM;
  const pooled = () => rising.filter(({ value }) => value < below);
  while (pooled().length > 0 && pooled().length < rising.length && !hides(pooled()))
    below = (rising[pooled().length]?.value ?? 0) + 1;
  const named = rising.slice(pooled().length);
  if (named.length === 0) return [];
  const rest = sumOf(pooled());
  return [
    ...named.map(({ by, value }) => ({ by, value })),
    ...(rest > 0 ? [{ by: POOLED, value: rest }] : []),
  ];
}

/** Whether the sum of these leaves each of them more than one value. */
const hides = (parts: readonly { value: number }[]): boolean =>
  sumOf(parts) >= SHOWN_FROM && new Set(parts.map(({ value }) => value)).size > 1;

/** The told parts by their names; what no unit tells is in the sum of the small ones. */
function added(
  told: readonly { by: string; value: number }[],
  whole: FigureCell<FigureCode>,
): FigureCell<FigureCode>[] {
  const named = told.filter(({ by }) => by !== POOLED);
  if (named.length === 0 || whole.value === null) return [];
  const { imported: _ofWhole, ...part } = whole;
  const cells = [...new Set(named.map(({ by }) => by))]
    .toSorted()
    .map((by) => ({ ...part, by, value: sumOf(named.filter((one) => one.by === by)) }));
  const rest = whole.value - sumOf(cells.map(({ value }) => ({ value })));
  return rest > 0 ? [...cells, { ...part, by: POOLED, value: rest }] : cells;
}

const sumOf = (parts: readonly { value: number }[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);
