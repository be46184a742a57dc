import { Injectable, NotFoundException } from '@nestjs/common';
import {
  daysBetween,
  figureOf,
  FIGURES,
  parseCalendarDate,
  type CalendarDate,
  type FigureCode,
  readsAllAgencies,
  stockSpans,
} from '@minhbach/domain';
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { PerMinute } from '../platform/graphql/context.ts';
import { badInput, pageSize } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { StatisticRepository, type FactPosition } from './statistic.repository.ts';
import { StatisticService } from './statistic.service.ts';
import { CountedFactType, FigureCodeEnum, FigureType, StatisticsType } from './statistic.types.ts';

/** Ten years: what a review of several years joins. */
const DAYS_MAX = 3_660;
const PAGE = 50;
/** Each may have to count what was written since the last. */
const STATISTICS_PER_MINUTE = 60;

@ArgsType()
class ScopeArguments {
  @Field(() => String) agencyCode: string;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
  @Field(() => Boolean, { defaultValue: false, description: 'Without the bodies below.' })
  isAlone: boolean;
}

@ArgsType()
class CellArguments extends ScopeArguments {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String, { nullable: true }) by?: string | null;
  @Field(() => Int, { defaultValue: PAGE }) first: number;
  @Field(() => String, { nullable: true, description: 'The cursor of the last one seen.' })
  after?: string | null;
}

@Injectable()
@Resolver()
export class StatisticResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly repository: StatisticRepository,
    private readonly statisticsOf: StatisticService,
  ) {}

  @Query(() => [FigureType], { description: 'Every figure with its definition.' })
  figures() {
    return FIGURES;
  }

  @PerMinute(STATISTICS_PER_MINUTE)
  @Query(() => StatisticsType, {
    description:
      'Figures of a body with all below it on each day. Overseers see every number, the staff of a body those of it alone; others the wholes, and of a year that is over the parts that tell of nobody.',
  })
  async statistics(@CurrentActor() actor: Actor, @Args() scope: ScopeArguments) {
    const agency = await this.#agency(scope);
    const { isAlone, from, until } = scope;
    const asked = [
      { agencyId: agency.id, isAlone },
      { from, until },
    ] as const;
    const found = seesAll(actor, agency.id, isAlone)
      ? await this.statisticsOf.of(...asked)
      : await this.statisticsOf.publicOf(...asked);
    return { ...found, agency, from, until };
  }

  @Query(() => [CountedFactType], {
    description: 'What a cell counts, in pages; for overseers, and of a body alone for its staff.',
  })
  async countedFacts(@CurrentActor() actor: Actor, @Args() cell: CellArguments) {
    const agency = await this.#agency(cell);
    const { isAlone, from, until, by = null, after = null } = cell;
    if (!seesAll(actor, agency.id, isAlone)) return [];
    const { facts: kind, values, minus, aggregation } = figureOf(cell.figure);
    const within = await this.statisticsOf.spans({ agencyId: agency.id, isAlone }, { from, until });
    const spans = aggregation === 'stock' ? stockSpans(within, until) : within;
    const counted = { spans, kind, minus, values: by === null ? (values ?? []) : [by] };
    return this.repository.list(counted, pageSize(cell.first), positionOf(after));
  }

  async #agency({ agencyCode, from, until }: ScopeArguments) {
    if (from > until) throw badInput('until: không được trước from.');
    if (daysBetween(from, until) > DAYS_MAX) throw badInput('until: kỳ dài nhất là mười năm.');
    const agency = await this.agencies.latestByCode(agencyCode.trim(), this.clock.today());
    if (agency === undefined) throw new NotFoundException('Không tìm thấy cơ quan.');
    return agency;
  }
}

/** Overseers see every body exactly, the staff of a body that body alone. */
function seesAll(actor: Actor, agencyId: string, isAlone: boolean): boolean {
  if (actor.kind !== 'staff' || actor.role === 'administrator') return false;
  return readsAllAgencies(actor.role) || (isAlone && actor.agencyId === agencyId);
}

function positionOf(after: string | null): FactPosition | null {
  if (after === null) return null;
  const [day = '', number = ''] = after.split('/');
  const [on, id] = [parseCalendarDate(day), Number(number)];
  if (on === undefined || !Number.isSafeInteger(id) || id < 0)
    throw badInput('after: con trỏ trang không hợp lệ.');
  return { on, id };
}
