import {
  isPetitionOverdue,
  openPetitionActions,
  petitionDeadline,
  type ActorRole,
  type PetitionAct,
} from '@minhbach/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import { DeadlineType, toDeadline } from '../law/deadline.types.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { petitionActWords } from './petition-words.vi.ts';
import { PetitionRepository } from './petition.repository.ts';
import { PetitionActEnum, PetitionEventType, PetitionType } from './petition.types.ts';
import { petitionSeenBy, type SeenPetition } from './seen-petition.ts';

/** What a petition leads to, and what is computed when asked. */
@Resolver(() => PetitionType)
export class PetitionFieldsResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly calendars: WorkCalendarRepository,
    private readonly clock: Clock,
    private readonly entries: EntryReads,
    private readonly petitions: PetitionRepository,
  ) {}

  @ResolveField(() => Boolean)
  overdue(@Parent() petition: SeenPetition) {
    return isPetitionOverdue(petition, this.clock.today());
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: SeenPetition, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }

  @ResolveField(() => EntryType)
  entry(@Parent() { entryId }: SeenPetition, @Context() { req }: GraphqlContext) {
    return this.entries.publicById(req).get(entryId);
  }

  /** Null when the day was counted by a calendar that holds no more. */
  @ResolveField(() => DeadlineType, { nullable: true })
  async deadline(@Parent() petition: SeenPetition) {
    const clock = petitionDeadline(petition, await this.calendars.current());
    return clock.allowed && clock.effect.dueOn === petition.dueOn ? toDeadline(clock.effect) : null;
  }

  @ResolveField(() => [PetitionEventType])
  async timeline(@Parent() petition: SeenPetition): Promise<PetitionEventType[]> {
    const lines = await this.petitions.linesOf(petition);
    return lines.map(({ number, on, at, action, actor, texts }) => {
      const act = action as PetitionAct; // the domain wrote it
      const detail = Object.values(texts).join('\n');
      return {
        number,
        on: on as PetitionEventType['on'], // a day when it was written
        at: new Date(at),
        act,
        by: actor.role as ActorRole, // the domain wrote it
        text: petitionActWords[act],
        detail: detail === '' ? null : detail,
      };
    });
  }

  @ResolveField(() => [PetitionActEnum])
  openActions(@Parent() petition: SeenPetition) {
    return openPetitionActions(petition, petition.viewer);
  }

  /** Its petitioner follows it there; other staff see that it went, and what became of it. */
  @ResolveField(() => PetitionType, { nullable: true })
  async forwardedTo(
    @Parent() { forwardedToId, viewer }: SeenPetition,
    @Context() { req }: GraphqlContext,
  ) {
    if (forwardedToId === null) return null;
    const linked = await this.petitions.byId(req).get(forwardedToId);
    return linked && petitionSeenBy(viewer, linked);
  }

  @ResolveField(() => String, { nullable: true })
  async forwardedFrom(
    @Parent() { forwardedFromId }: SeenPetition,
    @Context() { req }: GraphqlContext,
  ) {
    if (forwardedFromId === null) return null;
    return (await this.petitions.byId(req).get(forwardedFromId))?.reference ?? null;
  }
}
