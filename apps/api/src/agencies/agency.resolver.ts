import { parentOn, type AgencyLevel, type CalendarDate } from '@minhbach/domain';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../platform/clock.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { AgencyLoaders } from './agency-loaders.repository.ts';
import {
  AgencyRepository,
  type Agency,
  type AgencyPosition,
  type AgencyQuery,
} from './agency.repository.ts';
import { AgencyConnectionType, AgencyLevelEnum, AgencyType } from './agency.types.ts';
import { providerNote } from './provider-notes.ts';
import { dayOfPlace, successorsOf } from './successors.ts';

@Resolver(() => AgencyType)
export class AgencyResolver {
  constructor(
    private readonly repository: AgencyRepository,
    private readonly loaders: AgencyLoaders,
    private readonly clock: Clock,
  ) {}

  @PublicRead()
  @Query(() => AgencyConnectionType, {
    description:
      'search: names old and new, former districts, document symbols, or words of the request (functions of agencies).',
  })
  async agencies(
    @Args('search', { type: () => String, nullable: true }) search: string | null = null,
    @Args('level', { type: () => AgencyLevelEnum, nullable: true })
    level: AgencyLevel | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ) {
    const query: AgencyQuery = { search, level, today: this.clock.today() };
    const size = pageSize(first);
    const rows = await this.repository.list(query, size + 1, positionOf(after));
    const page = pageOf(rows, size, { after, keyOf: ({ rating, rank }) => [rating, rank] });
    const edges = page.edges.map((edge) => ({ ...edge, matched: edge.node.matched }));
    return { ...page, edges, query };
  }

  @PublicRead()
  @Query(() => AgencyType, {
    nullable: true,
    description: 'The body that bore the code on that day; without a day, the latest that did.',
  })
  agency(
    @Args('code') code: string,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on: CalendarDate | null = null,
  ) {
    return on === null
      ? this.repository.latestByCode(code, this.clock.today())
      : this.repository.byCodeOn(code, on);
  }

  @ResolveField(() => AgencyType, {
    nullable: true,
    description: 'The body directly above: today, or on the last day of a body that is gone.',
  })
  async parent(@Parent() agency: Agency, @Context() { req }: GraphqlContext) {
    const placements = (await this.loaders.placements(req).get(agency.id)) ?? [];
    const parentId = parentOn(agency.id, dayOfPlace(agency, this.clock.today()), placements);
    return parentId ? this.loaders.byId(req).get(parentId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether its last day has passed.' })
  isGone(@Parent() { validUntil }: Agency) {
    return validUntil !== null && validUntil < this.clock.today();
  }

  @ResolveField(() => [AgencyType], {
    description: 'Who answers now for what a body that is gone left.',
  })
  async successors(@Parent() agency: Agency, @Context() { req }: GraphqlContext) {
    if (agency.validUntil === null) return [];
    const successions = (await this.loaders.successions(req).get(agency.id)) ?? [];
    return successorsOf(agency, this.clock.today(), successions);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who provides, in plain Vietnamese, under the statute in force.',
  })
  providerNote(@Parent() agency: Agency) {
    return providerNote(agency, this.isGone(agency));
  }

  @ResolveField(() => Boolean, {
    description:
      'Commune rule: information of its own bodies goes to residents, to others when directly concerned.',
  })
  residentsFirst(@Parent() { level }: Agency) {
    return level === 'commune';
  }
}

@Resolver(() => AgencyConnectionType)
export class AgencyConnectionResolver {
  constructor(private readonly repository: AgencyRepository) {}

  @ResolveField(() => Int)
  totalCount(@Parent() { query }: { query: AgencyQuery }) {
    return this.repository.count(query);
  }
}

function positionOf(after: string | null): AgencyPosition | null {
  const key = fromCursor(after, 2);
  if (key === null) return null;
  const [rating, rank] = key;
  if (typeof rating !== 'number' || typeof rank !== 'number')
    throw badInput('after: con trỏ trang không hợp lệ.');
  return { rating, rank };
}
