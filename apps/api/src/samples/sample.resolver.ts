import type { InspectionFinding, Ruling, Stratum } from '@minhbach/domain';
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
import { PerMinute, type GraphqlContext } from '../platform/graphql/context.ts';
import {
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { SampleRepository, type KeptCase, type KeptSample } from './sample.repository.ts';
import { SampleService } from './sample.service.ts';
import {
  DrawnAgainType,
  InspectionFindingEnum,
  InspectionSampleConnectionType,
  InspectionSampleType,
  SampleCaseType,
  SampleFormType,
  SampleOutcome,
  SampleStratumType,
} from './sample.types.ts';

/** Each reads a whole frame. */
const DRAWS_PER_MINUTE = 20;

@Resolver(() => InspectionSampleType)
export class SampleResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly repository: SampleRepository,
    private readonly service: SampleService,
  ) {}

  @Query(() => InspectionSampleConnectionType, {
    description: 'For whoever reads all agencies, the latest first; none for others.',
  })
  async inspectionSamples(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ) {
    const below = sequenceOf(after);
    const totalCount = await this.repository.count(actor);
    const rows = await this.repository.list(actor, { limit: pageSize(first) + 1, below });
    const keyOf = ({ sequence }: KeptSample) => [sequence];
    return { ...pageOf(rows, first, { after, keyOf }), totalCount };
  }

  @Query(() => InspectionSampleType, { nullable: true })
  inspectionSample(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    return this.repository.findFor(actor, id);
  }

  @PerMinute(DRAWS_PER_MINUTE)
  @Query(() => DrawnAgainType, {
    nullable: true,
    description: 'Whether the kept sample and its frame are the same when drawn now.',
  })
  async sampleDrawnAgain(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    const sample = await this.repository.findFor(actor, id);
    return sample && this.service.drawAgain(sample);
  }

  @PerMinute(DRAWS_PER_MINUTE)
  @Mutation(() => SampleOutcome, { description: 'For overseers.' })
  async drawSample(@Args('form') form: SampleFormType, @CurrentActor() actor: Actor) {
    return toOutcome(await this.service.draw(form, actor));
  }

  @Mutation(() => SampleOutcome, { description: 'For overseers.' })
  async noteSampleCase(
    @Args('sampleId', { type: () => ID }) sampleId: string,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('finding', { type: () => InspectionFindingEnum }) finding: InspectionFinding,
    @Args('note') note: string,
    @CurrentActor() actor: Actor,
  ) {
    return toOutcome(await this.service.note({ sampleId, requestId, finding, note }, actor));
  }

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: KeptSample, @Context() { req }: GraphqlContext) {
    return agencyId && this.agencies.byId(req).get(agencyId);
  }

  @ResolveField(() => [SampleCaseType])
  async cases(@Parent() { sequence }: KeptSample) {
    const cases = await this.repository.casesOf(sequence);
    const notes = Map.groupBy(
      await this.repository.notesOf(sequence),
      ({ requestId }) => requestId,
    );
    return cases.map((one) => ({ ...one, notes: notes.get(one.requestId) ?? [] }));
  }
}

@Resolver(() => SampleCaseType)
export class SampleCaseResolver {
  constructor(private readonly agencies: AgencyLoaders) {}

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: KeptCase, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }
}

@Resolver(() => SampleStratumType)
export class SampleStratumResolver {
  constructor(private readonly agencies: AgencyLoaders) {}

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: Stratum, @Context() { req }: GraphqlContext) {
    return agencyId && this.agencies.byId(req).get(agencyId);
  }
}

const toOutcome = (ruling: Ruling<KeptSample>) =>
  ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);

function sequenceOf(cursor: string | null): number | null {
  const key = fromCursor(cursor, 1);
  if (key === null) return null;
  const [sequence] = key;
  if (!isRowNumber(sequence)) throw foreignCursor();
  return sequence;
}
