import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  coverageOf,
  factsOfFigures,
  isTop,
  lastDays,
  publicCells,
  spansUnder,
  STOCK_FACTS,
  stockSpans,
  tellsParts,
  wholeBodies,
  type CalendarDate,
  type Coverage,
  type Figure,
  type FigureCell,
  type FigureCode,
  type Period,
  type Placement,
  type SubtreeSpan,
} from '@minhbach/domain';
import { PlacementRepository } from '../agencies/placement.repository.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { FactRepository } from './fact.repository.ts';
import { StatisticRepository } from './statistic.repository.ts';

/** A body, alone or with all that was below it on each day. */
export type Scope = { agencyId: string; isAlone: boolean };
export type ScopedPeriod = Scope & { period: Period };
export type Statistics = Coverage & { cells: readonly FigureCell<FigureCode>[] };

/** Scopes that share no body. */
type Group = readonly ScopedPeriod[];
/** Where to read, and of which figures to tell; all when not named. */
type Asked = { within?: Transaction | undefined; figures?: readonly Figure[] };

/** With whether every act that was taken is counted already. */
export type CountedNow = Statistics & { isUpToDate: boolean };

/** Puts the tree of each day and the facts together; what they mean is the domain's to say. */
@Injectable()
export class StatisticService {
  constructor(
    private readonly clock: Clock,
    private readonly facts: FactRepository,
    private readonly placements: PlacementRepository,
    private readonly statistics: StatisticRepository,
  ) {}

  async of(scope: Scope, period: Period): Promise<CountedNow> {
    const isUpToDate = await this.facts.catchUpForReader();
    const [found] = await this.together([[{ ...scope, period }]]);
    if (found === undefined) throw new Error('One scope has one statistic.');
    return { ...found, isUpToDate };
  }

  /** What everybody may see of it. */
  async publicOf(scope: Scope, period: Period): Promise<CountedNow> {
    const isUpToDate = await this.facts.catchUpForReader();
    const placements = await this.placements.all();
    const [found] = await this.#counted([[{ ...scope, period }]], placements);
    if (found === undefined) throw new Error('One scope has one statistic.');
    const counted = { ...found, isUpToDate };
    if (!tellsParts(period, this.clock.today()))
      return { ...counted, cells: publicCells(counted.cells, null) };
    const spans = spansOf(scope, period, placements);
    const bodies = wholeBodies(spans, placements, period);
    const parts = await this.statistics.parts(
      spans.filter(({ agencyId }) => bodies.has(agencyId)),
      !scope.isAlone && isTop(scope.agencyId, placements, period),
    );
    return { ...counted, cells: publicCells(counted.cells, parts) };
  }

  /**
   * The figures of each group of scopes that share no body, as of one, in their order, with as many statements
   * for many as for one. What lies there counts: who asks has the facts caught up first, also within a
   * transaction of theirs.
   */
  async together(groups: readonly Group[], asked: Asked = {}): Promise<Statistics[]> {
    return this.#counted(groups, await this.placements.all(asked.within), asked);
  }

  /** The days on which each body counts for the scope. */
  async spans(scope: Scope, period: Period) {
    return spansOf(scope, period, await this.placements.all());
  }

  async #counted(
    groups: readonly Group[],
    placements: readonly Placement[],
    { within, figures }: Asked = {},
  ): Promise<Statistics[]> {
    const kinds = figures && factsOfFigures(figures);
    const stockKinds = STOCK_FACTS.filter((kind) => kinds?.includes(kind) ?? true);
    const scopes = withSpans(groups, placements);
    const bodies = new Set(scopes.flatMap(({ spans }) => spans.map((span) => span.agencyId)));
    const keptSince = await this.statistics.keptSince([...bodies], within);
    const grouped = Map.groupBy(scopes, ({ group }) => group);
    const spansOfGroups = (of: (scope: ScopeWithSpans) => readonly SubtreeSpan[]) =>
      groups.map((_, group) => (grouped.get(group) ?? []).flatMap(of));
    const sums = await this.statistics.sums(
      spansOfGroups(({ spans }) => spans),
      { within, kinds },
    );
    const stocks =
      stockKinds.length === 0
        ? []
        : await this.statistics.sums(
            spansOfGroups(({ spans, lastDay }) => stockSpans(spans, lastDay)),
            { within, kinds: stockKinds },
          );
    return groups.map((_, group) => {
      const coverage = (grouped.get(group) ?? [])
        .map(({ spans, lastDayOf }) => coverageOf(spans, keptSince, lastDayOf))
        .reduce(addedCoverage, { keeping: 0, missing: 0 });
      const given = { stock: stocks[group], figures };
      return { ...coverage, cells: cellsOf(sums[group] ?? [], coverage, given) };
    });
  }
}

const addedCoverage = (one: Coverage, other: Coverage): Coverage => ({
  keeping: one.keeping + other.keeping,
  missing: one.missing + other.missing,
});

function spansOf(scope: Scope, period: Period, placements: readonly Placement[]): SubtreeSpan[] {
  return withSpans([[{ ...scope, period }]], placements).flatMap(({ spans }) => spans);
}

/** A scope with the days on which each of its bodies counts, and the group that it was asked in. */
type ScopeWithSpans = {
  group: number;
  spans: SubtreeSpan[];
  lastDay: CalendarDate;
  lastDayOf: ReadonlyMap<string, CalendarDate>;
};

/** Thousands of bodies may be asked for at once, so the tree is not gone through for each of them. */
function withSpans(groups: readonly Group[], placements: readonly Placement[]): ScopeWithSpans[] {
  const byBody = Map.groupBy(placements, ({ agencyId }) => agencyId);
  const byPeriod = new Map<string, ReadonlyMap<string, CalendarDate>>();
  const lastDaysIn = (period: Period) => {
    const key = `${period.from} ${period.until}`;
    const found = byPeriod.get(key) ?? lastDays(placements, period);
    byPeriod.set(key, found);
    return found;
  };
  return groups.flatMap((asked, group) =>
    asked.map(({ agencyId, isAlone, period }) => ({
      group,
      spans: [...spansUnder(agencyId, period, isAlone ? (byBody.get(agencyId) ?? []) : placements)],
      lastDay: period.until,
      lastDayOf: lastDaysIn(period),
    })),
  );
}
