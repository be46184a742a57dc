import type { CalendarDate } from '@minhbach/domain';
import {
  Args,
  Context,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { ContactPointRepository } from '../contact-points/contact-point.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { pageOf, pageSize } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { DisseminationRepository } from './dissemination.repository.ts';
import {
  BodiesWithoutDisseminationType,
  DisseminationConnectionType,
  DisseminationFormType,
  DisseminationOutcome,
  DisseminationTotalType,
  DisseminationType,
} from './dissemination.types.ts';
import { heldKey, heldPosition } from './held-position.ts';
import { TrainingService } from './training.service.ts';

@Resolver(() => DisseminationType)
export class DisseminationResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly contacts: ContactPointRepository,
    private readonly events: DisseminationRepository,
    private readonly loaders: AgencyLoaders,
    private readonly service: TrainingService,
  ) {}

  @Query(() => DisseminationConnectionType, { description: 'The latest first.' })
  async disseminations(
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @CurrentActor() actor: Actor,
  ) {
    const size = pageSize(first);
    const page = { first: size + 1, after: heldPosition(after) };
    const agency =
      agencyCode === null ? null : await this.agencies.latestByCode(agencyCode, this.clock.today());
    const rows =
      actor.kind !== 'staff' || agency === undefined
        ? []
        : await this.events.list(actor, agency?.id ?? null, page);
    return pageOf(rows, size, { after, keyOf: heldKey });
  }

  @Query(() => [DisseminationTotalType], {
    description:
      'What was done in a period, by audience and channel; what is not named was not done.',
  })
  async disseminationTotals(
    @Args('from', { type: () => CalendarDateScalar }) from: CalendarDate,
    @Args('until', { type: () => CalendarDateScalar }) until: CalendarDate,
    @CurrentActor() actor: Actor,
  ) {
    return actor.kind === 'staff' ? this.events.totals(actor, { from, until }) : [];
  }

  @Query(() => BodiesWithoutDisseminationType, {
    nullable: true,
    description:
      'The bodies at the end of a period that wrote down no event in it, in their order.',
  })
  async bodiesWithoutDissemination(
    @Args('from', { type: () => CalendarDateScalar }) from: CalendarDate,
    @Args('until', { type: () => CalendarDateScalar }) until: CalendarDate,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 100 }) first: number,
    @CurrentActor() actor: Actor,
  ) {
    const size = pageSize(first);
    if (actor.kind !== 'staff') return null;
    const bodies = await this.contacts.bodiesSeenBy(actor, until);
    const active = await this.events.activeBodies(actor, { from, until });
    const silent = bodies.filter(({ id }) => !active.has(id));
    return { totalCount: silent.length, agencies: silent.slice(0, size) };
  }

  @Mutation(() => DisseminationOutcome, {
    description: 'Writes down, corrects or withdraws an event.',
  })
  async keepDissemination(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: DisseminationFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.keepDissemination(agencyCode, form, actor);
    return ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);
  }

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: { agencyId: string }, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }
}
