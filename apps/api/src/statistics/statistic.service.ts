import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  coverageOf,
  isTop,
  lastDays,
  publicCells,
  spansUnder,
  STOCK_FACTS,
  stockSpans,
  tellsParts,
  wholeBodies,
  type Coverage,
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
    const [found] = await this.ofEach([{ ...scope, period }]);
    if (found === undefined) throw new Error('One scope has one statistic.');
    return { ...found, isUpToDate };
  }

  /** What everybody may see of it. */
  async publicOf(scope: Scope, period: Period): Promise<CountedNow> {
    const isUpToDate = await this.facts.catchUpForReader();
    const placements = await this.placements.all();
    const [found] = await this.#counted([{ ...scope, period }], placements);
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
   * The figures of each scope, in their order, with as many statements for many as for one. What lies
   * there counts: who asks has the facts caught up first, also within a transaction of theirs.
   */
  async ofEach(asked: readonly ScopedPeriod[], within?: Transaction): Promise<Statistics[]> {
    return this.#counted(asked, await this.placements.all(within), within);
  }

  /** The days on which each body counts for the scope. */
  async spans(scope: Scope, period: Period) {
    return spansOf(scope, period, await this.placements.all());
  }

  async #counted(
    asked: readonly ScopedPeriod[],
    placements: readonly Placement[],
    within?: Transaction,
  ): Promise<Statistics[]> {
    const scopes = withSpans(asked, placements);
    const bodies = new Set(scopes.flatMap(({ spans }) => spans.map((span) => span.agencyId)));
    const keptSince = await this.statistics.keptSince([...bodies], within);
    const sums = await this.statistics.sums(
      scopes.map(({ spans }) => spans),
      { within },
    );
    const stocks = await this.statistics.sums(
      scopes.map(({ spans, lastDay }) => stockSpans(spans, lastDay)),
      { within, kinds: STOCK_FACTS },
    );
    return scopes.map(({ spans, lastDayOf }, at) => {
      const coverage = coverageOf(spans, keptSince, lastDayOf);
      return { ...coverage, cells: cellsOf(sums[at] ?? [], coverage, stocks[at]) };
    });
  }
}

function spansOf(scope: Scope, period: Period, placements: readonly Placement[]): SubtreeSpan[] {
  const [only] = withSpans([{ ...scope, period }], placements);
  return only?.spans ?? [];
}

/** Thousands of bodies may be asked for at once, so the tree is not gone through for each of them. */
function withSpans(asked: readonly ScopedPeriod[], placements: readonly Placement[]) {
  const byBody = Map.groupBy(placements, ({ agencyId }) => agencyId);
  const byPeriod = new Map<string, ReturnType<typeof lastDays>>();
  const lastDaysIn = (period: Period) => {
    const key = `${period.from} ${period.until}`;
    const found = byPeriod.get(key) ?? lastDays(placements, period);
    byPeriod.set(key, found);
    return found;
  };
  return asked.map(({ agencyId, isAlone, period }) => ({
    spans: spansUnder(agencyId, period, isAlone ? (byBody.get(agencyId) ?? []) : placements),
    lastDay: period.until,
    lastDayOf: lastDaysIn(period),
  }));
}
