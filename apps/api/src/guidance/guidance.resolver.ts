import { isReviewOverdue } from '@minhbach/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { VISITOR, type Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { GuidanceRepository, type GuidanceVersion } from './guidance.repository.ts';
import { GuidanceService } from './guidance.service.ts';
import { GuidanceFormType, GuidanceOutcome, GuidanceType } from './guidance.types.ts';

@Resolver(() => GuidanceType)
export class GuidanceResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
    private readonly guidance: GuidanceRepository,
    private readonly service: GuidanceService,
  ) {}

  @PublicRead()
  @Query(() => [GuidanceType], { description: 'Every text for citizens, in the order of lists.' })
  async citizenGuidance() {
    return (await this.guidance.list(VISITOR)).map((version) => this.#shown(version));
  }

  @PublicRead()
  @Query(() => GuidanceType, { nullable: true, description: 'A text for citizens.' })
  async citizenGuidanceText(@Args('slug') slug: string) {
    const found = await this.guidance.find(slug, VISITOR);
    return found === undefined ? null : this.#shown(found);
  }

  @Query(() => [GuidanceType], { description: 'Every text, for those who sign in; empty else.' })
  async staffGuidance(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'staff') return [];
    return (await this.guidance.list(actor)).map((version) => this.#shown(version));
  }

  @Query(() => [GuidanceType], {
    description: 'Every version of a text, the latest first, for those who sign in; empty else.',
  })
  async guidanceVersions(@Args('slug') slug: string, @CurrentActor() actor: Actor) {
    if (actor.kind !== 'staff') return [];
    return (await this.guidance.versions(slug)).map((version) => this.#shown(version));
  }

  @Mutation(() => GuidanceOutcome, { description: 'Publishes a version; the one before stays.' })
  async publishGuidance(@Args('form') form: GuidanceFormType, @CurrentActor() actor: Actor) {
    const ruling = await this.service.publish(form, actor);
    return ruling.allowed ? this.#shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  @Mutation(() => GuidanceOutcome, { description: 'Takes a text off the site.' })
  async withdrawGuidance(
    @Args('slug') slug: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.withdraw(slug, expectedVersion, actor);
    return ruling.allowed ? this.#shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  #shown(version: GuidanceVersion): GuidanceType {
    const { audience, reviewOn, slug, withdrawn } = version;
    const isPublic = audience === 'citizen' && !withdrawn;
    return {
      ...version,
      publicAddress: isPublic ? `${this.config.publicUrl}/huong-dan/${slug}` : null,
      reviewOverdue: isReviewOverdue(reviewOn, this.clock.today()),
    };
  }
}
