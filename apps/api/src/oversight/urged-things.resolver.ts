import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { TaskCellType } from '../directives/directive.types.ts';
import type { ShownCell } from '../directives/task-cells.service.ts';
import { DutyType } from '../duties/duty.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { YearlyReportType } from '../reports/report.types.ts';
import { RequestType } from '../requests/request.types.ts';
import { UrgedMatters } from './urged-matter.repository.ts';
import { UrgingRepository } from './urging.repository.ts';
import { UrgingService } from './urging.service.ts';
import { UrgedMatterFormType, UrgedMatterType, UrgingType } from './urging.types.ts';

type Thing = { id: string };
const NEWEST_FIRST = { description: 'Reminders and questions about it, newest first.' };

type Matter = NonNullable<Awaited<ReturnType<UrgingService['find']>>>;

/** What a form is about, before anything is sent. */
@Resolver(() => UrgedMatterType)
export class UrgedMatterResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly matters: UrgedMatters,
    private readonly service: UrgingService,
  ) {}

  @Query(() => UrgedMatterType, { nullable: true, description: 'For overseers.' })
  urgedMatter(
    @Args('matter', { type: () => UrgedMatterFormType }) matter: UrgedMatterFormType,
    @CurrentActor() actor: Actor,
  ) {
    const mayUrge = actor.kind === 'staff' && actor.role === 'overseer';
    return mayUrge ? this.service.find(matter) : null;
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: Matter, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }

  @ResolveField(() => String, { nullable: true })
  async about(@Parent() matter: Matter, @Context() { req }: GraphqlContext) {
    return (await this.matters.wordsOf(req, matter))?.about;
  }
}

/** For each thing that can be urged: the body and whoever reads all agencies see how it was. */
@Resolver(() => RequestType)
export class UrgedRequestResolver {
  constructor(private readonly repository: UrgingRepository) {}

  @ResolveField(() => [UrgingType], NEWEST_FIRST)
  urgings(@Parent() { id }: Thing, @CurrentActor() actor: Actor, @Context() on: GraphqlContext) {
    return this.repository.about(on.req, actor, `request ${id}`);
  }
}

@Resolver(() => DutyType)
export class UrgedDutyResolver {
  constructor(private readonly repository: UrgingRepository) {}

  @ResolveField(() => [UrgingType], NEWEST_FIRST)
  urgings(@Parent() { id }: Thing, @CurrentActor() actor: Actor, @Context() on: GraphqlContext) {
    return this.repository.about(on.req, actor, `duty ${id}`);
  }
}

@Resolver(() => YearlyReportType)
export class UrgedReportResolver {
  constructor(private readonly repository: UrgingRepository) {}

  @ResolveField(() => [UrgingType], NEWEST_FIRST)
  urgings(@Parent() { id }: Thing, @CurrentActor() actor: Actor, @Context() on: GraphqlContext) {
    return this.repository.about(on.req, actor, `report ${id}`);
  }
}

@Resolver(() => TaskCellType)
export class UrgedTaskResolver {
  constructor(private readonly repository: UrgingRepository) {}

  @ResolveField(() => [UrgingType], NEWEST_FIRST)
  urgings(
    @Parent() { task, addressee, answerer }: ShownCell,
    @CurrentActor() actor: Actor,
    @Context() on: GraphqlContext,
  ) {
    const bodies = `${addressee.id} ${(answerer ?? addressee).id}`;
    return this.repository.about(on.req, actor, `task ${task.id} ${bodies}`);
  }
}
