import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import type { CountedFact } from './statistic.repository.ts';
import { CountedFactType } from './statistic.types.ts';

@Resolver(() => CountedFactType)
export class CountedFactResolver {
  constructor(private readonly agencies: AgencyLoaders) {}

  @ResolveField(() => String, { description: 'Where it stands in its list.' })
  cursor(@Parent() { on, id }: CountedFact): string {
    return `${on}/${id}`;
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: CountedFact, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }
}
