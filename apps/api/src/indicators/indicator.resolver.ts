import {
  besidePeers,
  daysBetween,
  INDICATORS,
  parseCalendarDate,
  readsAllAgencies,
  type IndicatorCell,
  type Period,
} from '@minhbach/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { PerMinute, type GraphqlContext } from '../platform/graphql/context.ts';
import {
  badInput,
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import {
  IndicatorRepository,
  type CasePosition,
  type CountedCase,
} from './indicator.repository.ts';
import {
  CasesArguments,
  CountedCaseConnectionType,
  IndicatorCellType,
  IndicatorReadingType,
  PeriodArguments,
} from './indicator.types.ts';

/** Each counts all requests of its period anew. */
const READINGS_PER_MINUTE = 30;
const DAYS_MAX = 366;

@Resolver(() => IndicatorCellType)
export class IndicatorResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly bodies: AgencyRepository,
    private readonly repository: IndicatorRepository,
  ) {}

  @PerMinute(READINGS_PER_MINUTE)
  @Query(() => [IndicatorReadingType], {
    description:
      'Of the requests received in at most 366 days; for whoever reads all agencies, none for others.',
  })
  async indicators(@Args() period: PeriodArguments, @CurrentActor() actor: Actor) {
    refuseLong(period);
    if (!seesAll(actor)) return [];
    const tallies = await this.repository.tallies(period);
    const ids = [...tallies.values()].flat().map(({ agencyId }) => agencyId);
    const bodies = (await this.bodies.byIds([...new Set(ids)])).toSorted((a, b) => a.rank - b.rank);
    const levelOf = new Map(bodies.map(({ id, level }) => [id, level]));
    return INDICATORS.map((indicator) => {
      const counted = new Map(tallies.get(indicator.code)?.map((one) => [one.agencyId, one]));
      const inOrder = bodies.flatMap(({ id }) => counted.get(id) ?? []);
      return { indicator, ...besidePeers(indicator.code, inOrder, levelOf) };
    });
  }

  @Query(() => CountedCaseConnectionType, {
    nullable: true,
    description: 'The cases behind one number of one body, without who asked.',
  })
  async indicatorCases(@Args() asked: CasesArguments, @CurrentActor() actor: Actor) {
    const { indicator, agencyId, part, first, from, until } = asked;
    refuseLong(asked);
    if (!seesAll(actor) || !isUuid(agencyId)) return null;
    const [agency] = await this.bodies.byIds([agencyId]);
    if (agency === undefined) return null;
    const query = { indicator, agencyId, part, period: { from, until } };
    const after = positionOf(asked.after);
    const totalCount = await this.repository.count(query);
    const rows = await this.repository.cases(query, pageSize(first) + 1, after);
    const keyOf = ({ receivedOn, requestId, item }: CountedCase) => [receivedOn, requestId, item];
    return { ...pageOf(rows, first, { after, keyOf }), totalCount, agency };
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: IndicatorCell, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }
}

const seesAll = (actor: Actor) => actor.kind === 'staff' && readsAllAgencies(actor.role);

function refuseLong({ from, until }: Period): void {
  if (from > until) throw badInput('until: không được trước from.');
  if (daysBetween(from, until) >= DAYS_MAX) throw badInput('until: kỳ dài nhất là 366 ngày.');
}

function positionOf(cursor: string | null | undefined): CasePosition | null {
  const key = fromCursor(cursor, 3);
  if (key === null) return null;
  const [receivedOn, requestId] = key.map(String);
  const item = key[2];
  if (!receivedOn || parseCalendarDate(receivedOn) === undefined) throw foreignCursor();
  if (!requestId || !isUuid(requestId) || !isRowNumber(item)) throw foreignCursor();
  return { receivedOn, requestId, item };
}
