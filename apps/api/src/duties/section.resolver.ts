import { postingStatus, type CalendarDate, type WorkCalendar } from '@minhbach/domain';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Agency } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { toDeadline } from '../law/deadline.types.ts';
import { Clock } from '../platform/clock.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { DutyOverviewRepository } from './duty-overview.repository.ts';
import { postingStateWords } from './duty-words.vi.ts';
import { DutyCountsType } from './duty.types.ts';
import { PostingRepository, type PostingRow } from './posting.repository.ts';
import { PostingService } from './posting.service.ts';
import { SectionService } from './section.service.ts';
import {
  AgencySectionType,
  PostingFormType,
  PostingOutcome,
  PostingType,
  SectionBlockFormType,
  SectionOutcome,
  toSection,
} from './section.types.ts';

@Resolver(() => AgencySectionType)
export class SectionResolver {
  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly clock: Clock,
    private readonly overviews: DutyOverviewRepository,
    private readonly postings: PostingRepository,
    private readonly service: SectionService,
    private readonly board: PostingService,
  ) {}

  @PublicRead()
  @Query(() => AgencySectionType, {
    nullable: true,
    description: 'The section of an agency: each block with its owner and last check.',
  })
  async agencySection(@Args('code') code: string) {
    const section = await this.service.section(code);
    return section === undefined ? null : toSection(section);
  }

  @ResolveField(() => DutyCountsType)
  duties(@Parent() { agency }: { agency: Agency }) {
    return this.overviews.of(agency.id, this.clock.today());
  }

  @ResolveField(() => [PostingType], { name: 'postings' })
  async postingsOf(@Parent() { agency }: { agency: Agency }) {
    const rows = await this.postings.of(agency.id);
    if (rows.length === 0) return [];
    const calendar = await this.calendars.current();
    return rows.map((row) => toPosting(row, calendar, this.clock.today()));
  }

  @Mutation(() => SectionOutcome, {
    description: 'Writes a block of the section; its day of check becomes today.',
  })
  async writeSectionBlock(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: SectionBlockFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.write(agencyCode, form, actor);
    return ruling.allowed ? this.agencySection(agencyCode) : toNotAllowed(ruling.violations);
  }

  @Mutation(() => PostingOutcome, { description: 'Writes down a notice that hangs on a board.' })
  async recordPosting(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: PostingFormType,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.board.record(agencyCode, form, actor);
    return ruling.allowed ? this.#shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  @Mutation(() => PostingOutcome, { description: 'Writes down that a notice was taken down.' })
  async takeDownPosting(
    @Args('id', { type: () => ID }) id: string,
    @Args('takenDownOn', { type: () => CalendarDateScalar }) takenDownOn: CalendarDate,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.board.takeDown(id, takenDownOn, actor);
    return ruling.allowed ? this.#shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  async #shown(posting: PostingRow): Promise<PostingType> {
    return toPosting(posting, await this.calendars.current(), this.clock.today());
  }
}

function toPosting(row: PostingRow, calendar: WorkCalendar, today: CalendarDate): PostingType {
  const ruling = postingStatus(row, calendar, today);
  if (!ruling.allowed) throw new Error(`Posting ${row.id} of ${row.postedOn} has no minimum.`);
  const { state, daysMissing, minimum } = ruling.effect;
  const { id, title, place, postedOn, takenDownOn, entryId, photoId } = row;
  return {
    id,
    title,
    place,
    postedOn,
    takenDownOn,
    entryId,
    photoHref: `/files/${photoId}`,
    state,
    stateWords: postingStateWords[state],
    daysMissing,
    minimum: toDeadline(minimum),
  };
}
