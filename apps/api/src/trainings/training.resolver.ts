import { TRAINING_READINGS, type CalendarDate } from '@minhbach/domain';
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
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { pageOf, pageSize } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { heldKey, heldPosition } from './held-position.ts';
import { TrainingRepository } from './training.repository.ts';
import { TrainingService } from './training.service.ts';
import {
  toTraining,
  TrainingAttendeeType,
  TrainingConnectionType,
  TrainingCoverageType,
  TrainingFormType,
  TrainingOutcome,
  TrainingType,
} from './training.types.ts';

type OfAgency = { agencyId: string };

@Resolver()
export class TrainingResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly service: TrainingService,
    private readonly repository: TrainingRepository,
  ) {}

  @Query(() => TrainingConnectionType, { description: 'The latest first.' })
  async trainings(
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
        : await this.repository.list(actor, agency?.id ?? null, page);
    return pageOf(rows.map(toTraining), size, { after, keyOf: heldKey });
  }

  @Query(() => TrainingCoverageType, {
    nullable: true,
    description: 'How many of the persons named as contact points in a period were trained.',
  })
  async trainingCoverage(
    @Args('from', { type: () => CalendarDateScalar }) from: CalendarDate,
    @Args('until', { type: () => CalendarDateScalar }) until: CalendarDate,
    @CurrentActor() actor: Actor,
  ) {
    if (actor.kind !== 'staff') return null;
    const coverage = await this.service.coverage({ from, until }, actor);
    return { ...coverage, months: TRAINING_READINGS.coverageMonths };
  }

  @Mutation(() => TrainingOutcome, {
    description: 'Writes down, corrects or withdraws a training.',
  })
  async keepTraining(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: TrainingFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.keepTraining(agencyCode, form, actor);
    return ruling.allowed ? toTraining(ruling.effect) : toNotAllowed(ruling.violations);
  }
}

@Resolver(() => TrainingType)
export class HeldAgencyResolver {
  constructor(private readonly loaders: AgencyLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: OfAgency, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }
}

@Resolver(() => TrainingAttendeeType)
export class AttendeeResolver {
  constructor(private readonly loaders: AgencyLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: OfAgency, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }
}
