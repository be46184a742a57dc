import type { Completeness } from '@minhbach/domain';
import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Agency } from '../agencies/agency.repository.ts';
import { Clock } from '../platform/clock.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { DutyOverviewRowType } from './duty-act.types.ts';
import { DutyOverviewRepository } from './duty-overview.repository.ts';
import { CompletenessType } from './section.types.ts';
import { SectionService } from './section.service.ts';

@Resolver(() => DutyOverviewRowType)
export class DutyOverviewResolver {
  constructor(
    private readonly clock: Clock,
    private readonly overviews: DutyOverviewRepository,
    private readonly sections: SectionService,
  ) {}

  @PublicRead()
  @Query(() => [DutyOverviewRowType], {
    description: 'Every body with how its duties stand, those with most overdue first.',
  })
  async dutyOverview() {
    const rows = await this.overviews.overview(this.clock.today());
    return rows.map(({ agency, ...duties }) => ({ agency, duties }));
  }

  readonly #completeness = perRequest(
    () =>
      new Batch<Agency, Completeness>(async (agencies) => {
        const found = await this.sections.completeness(agencies);
        return new Map(
          agencies.flatMap((agency) => {
            const of = found.get(agency.id);
            return of === undefined ? [] : [[agency, of]];
          }),
        );
      }),
  );

  @ResolveField(() => CompletenessType, { nullable: true })
  async completeness(@Parent() { agency }: { agency: Agency }, @Context() { req }: GraphqlContext) {
    return (await this.#completeness(req).get(agency)) ?? null;
  }
}
