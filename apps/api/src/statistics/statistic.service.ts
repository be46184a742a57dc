import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  coverageOf,
  isTop,
  lastDays,
  publicCells,
  spansUnder,
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
import { FactRepository } from './fact.repository.ts';
import { StatisticRepository } from './statistic.repository.ts';

/** A body, alone or with all that was below it on each day. */
export type Scope = { agencyId: string; isAlone: boolean };
export type Statistics = Coverage & { cells: readonly FigureCell<FigureCode>[] };

/** Puts the tree of each day and the facts together; what they mean is the domain's to say. */
@Injectable()
export class StatisticService {
  constructor(
    private readonly clock: Clock,
    private readonly facts: FactRepository,
    private readonly placements: PlacementRepository,
    private readonly statistics: StatisticRepository,
  ) {}

  async of(scope: Scope, period: Period): Promise<Statistics> {
    await this.facts.catchUp();
    const placements = await this.placements.all();
    return this.#counted(spansOf(scope, period, placements), placements, period);
  }

  /** What everybody may see of it. */
  async publicOf(scope: Scope, period: Period): Promise<Statistics> {
    await this.facts.catchUp();
    const placements = await this.placements.all();
    const spans = spansOf(scope, period, placements);
    const counted = await this.#counted(spans, placements, period);
    if (!tellsParts(period, this.clock.today()))
      return { ...counted, cells: publicCells(counted.cells, null) };
    const bodies = wholeBodies(spans, placements, period);
    const parts = await this.statistics.parts(
      spans.filter(({ agencyId }) => bodies.has(agencyId)),
      !scope.isAlone && isTop(scope.agencyId, placements, period),
    );
    return { ...counted, cells: publicCells(counted.cells, parts) };
  }

  /** The days on which each body counts for the scope. */
  async spans(scope: Scope, period: Period) {
    return spansOf(scope, period, await this.placements.all());
  }

  async #counted(
    spans: readonly SubtreeSpan[],
    placements: readonly Placement[],
    period: Period,
  ): Promise<Statistics> {
    const coverage = coverageOf(
      spans,
      await this.statistics.firstFacts(spans),
      lastDays(placements, period),
    );
    return { ...coverage, cells: cellsOf(await this.statistics.sums(spans), coverage) };
  }
}

function spansOf({ agencyId, isAlone }: Scope, ...rest: SpansArguments) {
  const spans = spansUnder(agencyId, ...rest);
  return isAlone ? spans.filter((span) => span.agencyId === agencyId) : spans;
}

type SpansArguments = [period: Period, placements: Parameters<typeof spansUnder>[2]];
