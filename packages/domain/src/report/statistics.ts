import { calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Placement, SubtreeSpan } from '../agency/placement.ts';
import { TOLD_FACTS, type Fact, type FactKind } from './fact.ts';
import type { FigureCell, Period } from './figure.ts';
import type { Aggregation, Figure, FigureCode } from './figure-shapes.ts';
import { FIGURES } from './figures.vi.ts';

/** Facts of one kind, value and size together: what figures are made of, however many facts there are. */
export type FactSum = {
  kind: FactKind;
  by: string;
  amount: number;
  count: number;
  /** Whether these facts were brought in from paper; never together with others. */
  imported?: boolean;
};

/** Of the bodies in scope, how many keep a register and how many do not yet. */
export type Coverage = { keeping: number; missing: number };

/** The sums of facts that lie in the spans: those that count for a scope. */
export function sumsOf(facts: readonly Fact[], spans: readonly SubtreeSpan[]): readonly FactSum[] {
  const sums = new Map<string, FactSum>();
  for (const { kind, by, amount, agencyId, on, source } of facts) {
    if (!spans.some((one) => one.agencyId === agencyId && one.from <= on && on <= one.until))
      continue;
    const imported = source === 'import';
    const key = `${kind} ${by} ${amount} ${imported}`;
    sums.set(key, { kind, by, amount, imported, count: (sums.get(key)?.count ?? 0) + 1 });
  }
  return [...sums.values()];
}

/**
 * Which bodies of a scope are missing (cơ quan chưa có số liệu). A body keeps a register from the day of
 * its first fact of a request or of its first staff account, whichever is earlier; from then on nothing is
 * zero. Until its last day in the period it is missing. A body that moved is missing once, where it stood
 * on that day, so that missing bodies add up as figures do (reading `missing_is_not_zero`).
 */
export function coverageOf(
  spans: readonly SubtreeSpan[],
  keptSince: ReadonlyMap<string, CalendarDate>,
  lastDayOf: ReadonlyMap<string, CalendarDate>,
): Coverage {
  const keeps = ({ agencyId, until }: SubtreeSpan) => {
    const since = keptSince.get(agencyId);
    return since !== undefined && since <= until;
  };
  const keeping = new Set(spans.filter(keeps).map(({ agencyId }) => agencyId));
  const missing = spans.filter(
    (span) => span.until === lastDayOf.get(span.agencyId) && !keeps(span),
  );
  return { keeping: keeping.size, missing: missing.length };
}

/** The last day of the period on which each body had a place in the tree. */
export function lastDays(
  placements: readonly Placement[],
  period: Period,
): ReadonlyMap<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  for (const { agencyId, validFrom, validUntil } of placements) {
    if (validFrom !== null && validFrom > period.until) continue;
    if (validUntil !== null && validUntil < period.from) continue;
    const until = validUntil === null || validUntil > period.until ? period.until : validUntil;
    if (until > (last.get(agencyId) ?? '')) last.set(agencyId, until);
  }
  return last;
}

/**
 * Every cell of every figure (ô số liệu), or of some: the whole first, then each value that occurs. `stock`
 * are the sums over `stockSpans`, without which no stock is known.
 */
export function cellsOf(
  sums: readonly FactSum[],
  { keeping, missing }: Coverage,
  {
    stock = [],
    figures = FIGURES,
  }: { stock?: readonly FactSum[] | undefined; figures?: readonly Figure[] | undefined } = {},
): readonly FigureCell<FigureCode>[] {
  return figures.flatMap((figure) => {
    const from = figure.aggregation === 'stock' ? stock.map((sum) => signed(figure, sum)) : sums;
    const own = from.filter((sum) => countsFor(figure, sum));
    const values = figure.isBrokenDown ? [...new Set(own.map(({ by }) => by))].toSorted() : [];
    const cell = (by: string | null): FigureCell<FigureCode> => {
      const part = own.filter((sum) => by === null || sum.by === by);
      // What is known of a body that keeps no register yet is told: else parts would not make the whole.
      const isUnknown = TOLD_FACTS.includes(figure.facts)
        ? !isTold(figure, from)
        : own.length === 0 && keeping === 0;
      const value = isUnknown ? null : AGGREGATE[figure.aggregation](part);
      return { figure: figure.code, by, value, missing, ...importedIn(figure, part) };
    };
    return [null, ...values].map(cell);
  });
}

/** What of a cell came from paper, where anything did. */
function importedIn({ aggregation }: Figure, sums: readonly FactSum[]): { imported?: number } {
  const brought = sums.filter((sum) => sum.imported);
  if (brought.length === 0) return {};
  const isAdded = aggregation === 'sum' || aggregation === 'stock';
  return {
    imported: isAdded ? total(brought) : brought.reduce((all, { count }) => all + count, 0),
  };
}

/** Whether anything was told that the figure is about: then what was not told of it is zero. */
function isTold({ facts }: Figure, sums: readonly FactSum[]): boolean {
  return sums.some(({ kind }) => kind === facts || kind === FOLLOWS[facts]);
}

/** What can only happen to what came first: where that was told, none of it is zero. */
const FOLLOWS: Partial<Readonly<Record<FactKind, FactKind>>> = {
  entry_removed: 'entry_published',
  petition_answered: 'petition_received',
};

/**
 * From of old to the last day, for each body that is in scope on that day: the facts that what was there then
 * is made of. A body that moved brings its whole stock along, so that stocks add up as sums do.
 */
export function stockSpans(
  spans: readonly SubtreeSpan[],
  lastDay: CalendarDate,
): readonly SubtreeSpan[] {
  return spans
    .filter(({ until }) => until === lastDay)
    .map(({ agencyId, until }) => ({ agencyId, from: OF_OLD, until }));
}

/** The facts that stocks are made of. */
export const STOCK_FACTS: readonly FactKind[] = FIGURES.filter(
  ({ aggregation }) => aggregation === 'stock',
).flatMap(({ facts, minus }) => (minus === null ? [facts] : [facts, minus]));

/** Before any day of which the system tells. */
const OF_OLD = calendarDate('1900-01-01');

/** The kinds of facts that some figures are made of: what each counts, and what tells that it is known. */
export function factsOfFigures(figures: readonly Figure[]): readonly FactKind[] {
  const kinds = figures.flatMap(({ facts, minus }) => [facts, minus, FOLLOWS[facts]]);
  return [...new Set(kinds.filter((kind) => kind !== null && kind !== undefined))];
}

/** What a stock loses, as less of what it is made of. */
function signed({ facts, minus }: Figure, sum: FactSum): FactSum {
  return minus !== null && sum.kind === minus ? { ...sum, kind: facts, amount: -sum.amount } : sum;
}

/** Whether a fact is one that the figure counts. */
export function countsFor(
  { facts, values }: Pick<Figure, 'facts' | 'values'>,
  { kind, by }: Pick<Fact, 'kind' | 'by'>,
): boolean {
  return kind === facts && (values === null || values.includes(by));
}

const AGGREGATE: Readonly<Record<Aggregation, (sums: readonly FactSum[]) => number | null>> = {
  sum: total,
  stock: total,
  median: (sums) => percentile(sums, 0.5),
  percentile_90: (sums) => percentile(sums, 0.9),
};

function total(sums: readonly FactSum[]): number {
  return sums.reduce((all, { amount, count }) => all + amount * count, 0);
}

/** The least number of days within which that share was done; null of nothing, which has no middle. */
function percentile(sums: readonly FactSum[], share: number): number | null {
  const facts = sums.reduce((all, { count }) => all + count, 0);
  let reached = 0;
  for (const { amount, count } of sums.toSorted((a, b) => a.amount - b.amount)) {
    reached += count;
    if (reached >= share * facts) return amount;
  }
  return null;
}

/** The cell's share of its denominator in per cent; null where either is missing or it is zero. */
export function percentOf(value: number | null, denominator: number | null): number | null {
  return value === null || denominator === null || denominator === 0
    ? null
    : (value / denominator) * 100;
}
