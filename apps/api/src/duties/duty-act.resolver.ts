import { readsAllAgencies, type CalendarDate, type Ruling } from '@minhbach/domain';
import { ForbiddenException } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import {
  DutyEventFormType,
  DutyEventOutcome,
  DutyEventsType,
  DutyOutcome,
  recordableEvents,
  toDutyEvent,
} from './duty-act.types.ts';
import { DutyEventRepository } from './duty-event.repository.ts';
import { DutyFactsRepository } from './duty-facts.repository.ts';
import type { StandingDuty } from './duty-reads.repository.ts';
import { DutyService } from './duty.service.ts';
import { toDuty } from './duty.types.ts';

@Resolver()
export class DutyActResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly events: DutyEventRepository,
    private readonly facts: DutyFactsRepository,
    private readonly service: DutyService,
  ) {}

  @Query(() => DutyEventsType, { description: 'For the people of the agency and for overseers.' })
  async dutyEvents(
    @Args('agencyCode') agencyCode: string,
    @CurrentActor() actor: Actor,
  ): Promise<DutyEventsType> {
    const agency = await this.agencies.latestByCode(agencyCode, this.clock.today());
    const seesAll = actor.kind === 'staff' && readsAllAgencies(actor.role);
    if (!seesAll && (actor.kind !== 'staff' || actor.agencyId !== agency?.id))
      throw new ForbiddenException('Chỉ dành cho người của cơ quan.');
    if (agency === undefined) return { recordable: [], recorded: [] };
    const [ground] = await this.facts.gather(agency.id);
    return {
      recordable: ground ? recordableEvents(ground.agency, this.clock.today()) : [],
      recorded: (await this.events.of(agency.id)).map(toDutyEvent),
    };
  }

  @Mutation(() => DutyEventOutcome, { description: 'Records what starts a clock of publication.' })
  async recordDutyEvent(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: DutyEventFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.recordEvent(agencyCode, form, actor);
    return ruling.allowed ? toDutyEvent(ruling.effect) : toNotAllowed(ruling.violations);
  }

  @Mutation(() => DutyEventOutcome, { description: 'Takes back what was recorded by mistake.' })
  async withdrawDutyEvent(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.withdrawEvent(id, reason, actor);
    return ruling.allowed ? toDutyEvent(ruling.effect) : toNotAllowed(ruling.violations);
  }

  @Mutation(() => DutyOutcome, {
    description: 'Writes down the day, and the term, that the agency’s own catalogue gives.',
  })
  async promiseDutyDay(
    @Args('duty', { type: () => ID }) duty: string,
    @Args('dueOn', { type: () => CalendarDateScalar, nullable: true })
    dueOn: CalendarDate | null = null,
    @Args('publishedUntil', { type: () => CalendarDateScalar, nullable: true })
    publishedUntil: CalendarDate | null = null,
    @CurrentActor() actor: Actor,
  ) {
    return this.#outcome(await this.service.promise(duty, { dueOn, publishedUntil }, actor));
  }

  @Mutation(() => DutyOutcome, { description: 'Says that this entry is what the duty asks for.' })
  async linkDutyEntry(
    @Args('duty', { type: () => ID }) dutyId: string,
    @Args('entryId', { type: () => ID }) entryId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.#outcome(await this.service.link({ dutyId, entryId }, true, actor));
  }

  @Mutation(() => DutyOutcome)
  async unlinkDutyEntry(
    @Args('duty', { type: () => ID }) dutyId: string,
    @Args('entryId', { type: () => ID }) entryId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.#outcome(await this.service.link({ dutyId, entryId }, false, actor));
  }

  #outcome(ruling: Ruling<StandingDuty>) {
    return ruling.allowed
      ? toDuty(ruling.effect, this.clock.today())
      : toNotAllowed(ruling.violations);
  }
}
