import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  coverageOf,
  lastDays,
  spansUnder,
  STOCK_FACTS,
  stockSpans,
  type Coverage,
  type FigureCell,
  type FigureCode,
  type Period,
} from '@minhbach/domain';
import { PlacementRepository } from '../agencies/placement.repository.ts';
import { FactRepository } from './fact.repository.ts';
import { StatisticRepository } from './statistic.repository.ts';

/** A body, alone or with all that was below it on each day. */
export type Scope = { agencyId: string; isAlone: boolean };
export type Statistics = Coverage & { cells: readonly FigureCell<FigureCode>[] };

/** Puts the tree of each day and the facts together; what they mean is the domain's to say. */
@Injectable()
export class StatisticService {
  constructor(
    private readonly facts: FactRepository,
    private readonly placements: PlacementRepository,
    private readonly statistics: StatisticRepository,
  ) {}

  async of(scope: Scope, period: Period): Promise<Statistics> {
    await this.facts.catchUp();
    const placements = await this.placements.all();
    const spans = spansOf(scope, period, placements);
    const coverage = coverageOf(
      spans,
      await this.statistics.firstFacts(spans),
      lastDays(placements, period),
    );
    const sums = await this.statistics.sums(spans);
    const stock = await this.statistics.sums(stockSpans(spans, period.until), STOCK_FACTS);
    return { ...coverage, cells: cellsOf(sums, coverage, stock) };
  }

  /** The days on which each body counts for the scope. */
  async spans(scope: Scope, period: Period) {
    return spansOf(scope, period, await this.placements.all());
  }
}

function spansOf({ agencyId, isAlone }: Scope, ...rest: SpansArguments) {
  const spans = spansUnder(agencyId, ...rest);
  return isAlone ? spans.filter((span) => span.agencyId === agencyId) : spans;
}

type SpansArguments = [period: Period, placements: Parameters<typeof spansUnder>[2]];
