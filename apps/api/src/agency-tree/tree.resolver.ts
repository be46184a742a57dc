import { nameOn, parentOn, type CalendarDate } from '@minhbach/domain';
import { ForbiddenException } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { isAdministrator, type Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { TreeChangeService } from './tree-change.service.ts';
import { changeOf } from './tree-form.ts';
import { TreeRepository, type KeptTree, type TreeChangeNote } from './tree.repository.ts';
import {
  TreeChangeFormType,
  TreeChangeNoteType,
  TreeChangeOutcome,
  TreePlaceType,
  TreePreviewOutcome,
} from './tree.types.ts';

@Resolver(() => TreeChangeNoteType)
export class TreeResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly loaders: AgencyLoaders,
    private readonly service: TreeChangeService,
    private readonly tree: TreeRepository,
  ) {}

  @PublicRead()
  @Query(() => [TreePlaceType], {
    description: 'Who reports to whom on a day, today when none is given; in the order of lists.',
  })
  async agencyTree(
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on: CalendarDate | null = null,
  ) {
    return placesOn(await this.tree.known(), on ?? this.clock.today());
  }

  @Query(() => TreePreviewOutcome, { description: 'What the change would do. For administrators.' })
  async treeChange(@Args('form') form: TreeChangeFormType, @CurrentActor() actor: Actor) {
    if (!isAdministrator(actor)) throw new ForbiddenException('Chỉ dành cho quản trị viên.');
    const asked = changeOf(form);
    const ruling = asked.allowed ? await this.service.preview(asked.effect) : asked;
    if (!ruling.allowed) return toNotAllowed(ruling.violations);
    const { effect, ...shown } = ruling.effect;
    return { ...shown, before: effect.superseded, after: effect.placed };
  }

  @Query(() => [TreeChangeNoteType], {
    description: 'The last changes that were written down, the latest first. For staff.',
  })
  treeChanges(@CurrentActor() actor: Actor) {
    return actor.kind === 'staff' ? this.tree.changes() : [];
  }

  @Mutation(() => TreeChangeOutcome, { description: 'Does what was previewed, all or nothing.' })
  async changeTree(
    @Args('form') form: TreeChangeFormType,
    @Args('previewVersion') previewVersion: string,
    @CurrentActor() actor: Actor,
  ) {
    const asked = changeOf(form);
    if (!asked.allowed) return toNotAllowed(asked.violations);
    const ruling = await this.service.change(asked.effect, previewVersion, actor);
    if (!ruling.allowed) return toNotAllowed(ruling.violations);
    return this.agencies.byId(ruling.effect.agencyId);
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: TreeChangeNote, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }
}

function placesOn({ bodies, placements, formerNames }: KeptTree, on: CalendarDate) {
  const placesOf = Map.groupBy(placements, ({ agencyId }) => agencyId);
  const namesOf = Map.groupBy(formerNames, ({ agencyId }) => agencyId);
  return bodies.flatMap((agency) => {
    const parentId = parentOn(agency.id, on, placesOf.get(agency.id) ?? []);
    const name = nameOn(agency.name, namesOf.get(agency.id) ?? [], on);
    return parentId === undefined ? [] : [{ agency, name, parentId }];
  });
}
