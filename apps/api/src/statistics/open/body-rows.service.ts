import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  coverageOf,
  figureOf,
  lastDays,
  publicCells,
  STOCK_FACTS,
  stockSpans,
  stretchesOf,
  tellsParts,
  type CalendarDate,
  type FigureCell,
  type FigureCode,
  type PartSum,
  type Period,
  type Stretch,
} from '@minhbach/domain';
import { AgencyRepository, type Agency } from '../../agencies/agency.repository.ts';
import { PlacementRepository } from '../../agencies/placement.repository.ts';
import { Clock } from '../../platform/clock.ts';
import { FactRepository } from '../fact.repository.ts';
import { StatisticRepository } from '../statistic.repository.ts';

/** Bodies whose figures are in memory at once. */
const BATCH = 200;

/** One cell of one body without those below it, in days on which nothing above it changed. */
export type BodyRow = {
  stretch: Stretch;
  agency: Agency;
  parentCode: string | null;
  cell: FigureCell<FigureCode>;
  /** Whether such cells of all bodies below make that of the body above; if not, why. */
  addsUp: 'yes' | 'no_median' | 'no_parts';
};

/** What everybody may know of each body by itself: what an outsider adds up to the published tables. */
@Injectable()
export class BodyRows {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly facts: FactRepository,
    private readonly placements: PlacementRepository,
    private readonly statistics: StatisticRepository,
  ) {}

  /** Row by row as the reader takes them, some hundred bodies at a time. */
  async *of(period: Period): AsyncGenerator<BodyRow> {
    await this.facts.catchUpForReader();
    const placements = await this.placements.all();
    const last = lastDays(placements, period);
    const stretches = stretchesOf(placements, period);
    for (let from = 0; from < stretches.length; from += BATCH)
      yield* this.#batch(stretches.slice(from, from + BATCH), last, period);
  }

  async *#batch(
    stretches: readonly Stretch[],
    last: ReadonlyMap<string, CalendarDate>,
    period: Period,
  ): AsyncGenerator<BodyRow> {
    const scopes = stretches.map((stretch) => [stretch]);
    const stocked = scopes.map((spans) => stockSpans(spans, period.until));
    const [sums, stocks, keptSince, parts, agencyOf] = await Promise.all([
      this.statistics.sums(scopes, {}),
      this.statistics.sums(stocked, { kinds: STOCK_FACTS }),
      this.statistics.keptSince([...new Set(stretches.map(({ agencyId }) => agencyId))]),
      this.#parts(stretches, period),
      this.#agencies(stretches),
    ]);
    for (const [place, stretch] of stretches.entries()) {
      const agency = agencyOf.get(stretch.agencyId);
      if (agency === undefined) continue;
      const coverage = coverageOf([stretch], keptSince, last);
      const own = stretch.isOnly ? (parts?.get(stretch.agencyId) ?? []) : [];
      const parentCode = agencyOf.get(stretch.parentId ?? '')?.code ?? null;
      for (const cell of publicCells(
        cellsOf(sums[place] ?? [], coverage, { stock: stocks[place] }),
        own,
      ))
        yield { stretch, agency, parentCode, cell, addsUp: addsUp(cell) };
    }
  }

  async #parts(
    stretches: readonly Stretch[],
    period: Period,
  ): Promise<Map<string | null, PartSum[]> | null> {
    if (!tellsParts(period, this.clock.today())) return null;
    const whole = stretches.filter(({ isOnly }) => isOnly);
    return Map.groupBy(await this.statistics.parts(whole, false), ({ agencyId }) => agencyId);
  }

  async #agencies(stretches: readonly Stretch[]): Promise<Map<string, Agency>> {
    const ids = stretches.flatMap(({ agencyId, parentId }) => [agencyId, parentId ?? []].flat());
    const found = await this.agencies.byIds([...new Set(ids)]);
    return new Map(found.map((agency) => [agency.id, agency]));
  }
}

function addsUp({ figure, by }: FigureCell<FigureCode>): BodyRow['addsUp'] {
  const { aggregation, isPersonal } = figureOf(figure);
  if (aggregation !== 'sum' && aggregation !== 'stock') return 'no_median';
  return by !== null && isPersonal ? 'no_parts' : 'yes';
}
