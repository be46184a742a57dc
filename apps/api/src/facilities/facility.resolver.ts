import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Agency } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { FacilityRepository, type FacilityRow } from './facility.repository.ts';
import { FacilityService } from './facility.service.ts';
import { FacilityFormType, FacilityOutcome, FacilityType } from './facility.types.ts';

@Resolver(() => AgencyType)
export class FacilityResolver {
  constructor(
    private readonly facilities: FacilityRepository,
    private readonly service: FacilityService,
  ) {}

  readonly #facilities = perRequest(
    () => new Batch<string, FacilityRow[]>((ids) => this.facilities.of(ids)),
  );

  @ResolveField(() => [FacilityType], { name: 'facilities' })
  async facilitiesOf(@Parent() { id }: Agency, @Context() { req }: GraphqlContext) {
    return (await this.#facilities(req).get(id)) ?? [];
  }

  @Mutation(() => FacilityOutcome, { description: 'Writing a facility is checking it today.' })
  async keepFacility(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: FacilityFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.keep(agencyCode, form, actor);
    return ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);
  }
}
