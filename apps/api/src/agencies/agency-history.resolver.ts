import type { Placement } from '@minhbach/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { AgencyLoaders } from './agency-loaders.repository.ts';
import type { Agency } from './agency.repository.ts';
import { AgencyType } from './agency.types.ts';
import { AgencyPlacementType, FormerNameType } from './placement.types.ts';

/** Where a body stood, and what it was called. */
@Resolver(() => AgencyType)
export class AgencyHistoryResolver {
  constructor(private readonly loaders: AgencyLoaders) {}

  @ResolveField(() => [AgencyPlacementType], {
    description: 'To whom it reported, reports and will report, the earliest first.',
  })
  async placements(@Parent() { id }: Agency, @Context() { req }: GraphqlContext) {
    return (await this.loaders.placements(req).get(id)) ?? [];
  }

  @ResolveField(() => [FormerNameType])
  async formerNames(@Parent() { id }: Agency, @Context() { req }: GraphqlContext) {
    return (await this.loaders.formerNames(req).get(id)) ?? [];
  }
}

@Resolver(() => AgencyPlacementType)
export class AgencyPlacementResolver {
  constructor(private readonly loaders: AgencyLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true, description: 'Null at a top of the tree.' })
  parent(@Parent() { parentId }: Placement, @Context() { req }: GraphqlContext) {
    return parentId === null ? null : this.loaders.byId(req).get(parentId);
  }
}
