import {
  isUrgingLate,
  openUrgingActions,
  parseCalendarDate,
  urgingStanding,
  type Ruling,
  type Urging,
} from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { foreignCursor, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { isUuid } from '../platform/uuid.ts';
import { UrgedMatters } from './urged-matter.repository.ts';
import { UrgingRepository, type UrgingPosition } from './urging.repository.ts';
import { UrgingService } from './urging.service.ts';
import {
  UrgingActionEnum,
  UrgingConnectionType,
  UrgingEventType,
  UrgingFormType,
  UrgingOutcome,
  UrgingsArguments,
  UrgingStandingEnum,
  UrgingType,
} from './urging.types.ts';

@Resolver(() => UrgingType)
export class UrgingResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly clock: Clock,
    private readonly matters: UrgedMatters,
    private readonly repository: UrgingRepository,
    private readonly service: UrgingService,
  ) {}

  @Query(() => UrgingConnectionType, {
    description:
      'Those to the agency; for whoever reads all agencies, all. Soonest last day first.',
  })
  async urgings(@Args() asked: UrgingsArguments, @CurrentActor() actor: Actor) {
    const { state, standing = null, kind = null, agencyCode = null } = asked;
    const query = { state, standing, kind, agencyCode };
    const limit = pageSize(asked.first) + 1;
    const after = positionOf(asked.after);
    const totalCount = await this.repository.count(actor, query);
    const rows = await this.repository.list(actor, query, { limit, after });
    const keyOf = ({ dueOn, id }: Urging) => [dueOn, id];
    return { ...pageOf(rows, asked.first, { after, keyOf }), totalCount };
  }

  @Query(() => UrgingType, { nullable: true })
  urging(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return this.repository.findFor(actor, id);
  }

  @Mutation(() => UrgingOutcome, { description: 'For overseers.' })
  async sendUrging(
    @Args('form') { kind, message, dueOn, ...matter }: UrgingFormType,
    @CurrentActor() actor: Actor,
  ) {
    return toOutcome(await this.service.send({ kind, message, dueOn }, matter, actor));
  }

  @Mutation(() => UrgingOutcome, { description: 'For the body that is asked.' })
  async answerUrging(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('answer') answer: string,
    @CurrentActor() actor: Actor,
  ) {
    const action = { type: 'answer_urging', answer } as const;
    return toOutcome(await this.service.act({ id, expectedVersion, action }, actor));
  }

  @Mutation(() => UrgingOutcome, { description: 'For overseers of the body that sent it.' })
  async closeUrging(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('remark') remark: string,
    @CurrentActor() actor: Actor,
  ) {
    const action = { type: 'close_urging', remark } as const;
    return toOutcome(await this.service.act({ id, expectedVersion, action }, actor));
  }

  @ResolveField(() => Boolean)
  late(@Parent() urging: Urging) {
    return isUrgingLate(urging, this.clock.today());
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: Urging, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }

  @ResolveField(() => AgencyType)
  fromAgency(@Parent() { fromAgencyId }: Urging, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(fromAgencyId);
  }

  @ResolveField(() => UrgingStandingEnum)
  standing(@Parent() urging: Urging) {
    return urgingStanding(urging, this.clock.today());
  }

  @ResolveField(() => String, { nullable: true })
  async about(@Parent() urging: Urging, @Context() { req }: GraphqlContext) {
    return (await this.matters.wordsOf(req, urging))?.about;
  }

  @ResolveField(() => ID, { nullable: true })
  async directiveId(@Parent() urging: Urging, @Context() { req }: GraphqlContext) {
    return (await this.matters.wordsOf(req, urging))?.directiveId;
  }

  @ResolveField(() => [UrgingEventType])
  async history(@Parent() { id }: Urging, @Context() { req }: GraphqlContext) {
    const lines = (await this.repository.historyOf(req).get(id)) ?? [];
    return lines.map(({ actorRole, ...line }) => ({ ...line, by: actorRole }));
  }

  @ResolveField(() => [UrgingActionEnum])
  openActions(@Parent() urging: Urging, @CurrentActor() actor: Actor) {
    return actor.kind === 'staff' ? openUrgingActions(urging, actor) : [];
  }
}

const toOutcome = (ruling: Ruling<Urging>) =>
  ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);

function positionOf(cursor: string | null | undefined): UrgingPosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [dueOn, id] = key.map(String);
  if (!dueOn || !id || parseCalendarDate(dueOn) === undefined || !isUuid(id)) throw foreignCursor();
  return { dueOn, id };
}
