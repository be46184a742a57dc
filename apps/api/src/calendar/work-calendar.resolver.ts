import { yearOf } from '@minhbach/domain';
import { ForbiddenException } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isAdministrator, type Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { CalendarChangeService } from './calendar-change.service.ts';
import { WorkCalendarRepository } from './work-calendar.repository.ts';
import {
  CalendarChangeInputType,
  CalendarChangePreviewType,
  CalendarOutcome,
  calendarOf,
  WorkCalendarType,
} from './work-calendar.types.ts';

@Resolver(() => WorkCalendarType)
export class WorkCalendarResolver {
  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly service: CalendarChangeService,
  ) {}

  @PublicRead()
  @Query(() => WorkCalendarType)
  async workCalendar(@Args('year', { type: () => Int }) year: number) {
    return calendarOf(year, await this.calendars.current());
  }

  @Query(() => CalendarChangePreviewType, {
    description: 'Every open request that the change would move. For administrators.',
  })
  async calendarChange(
    @Args('input') input: CalendarChangeInputType,
    @CurrentActor() actor: Actor,
  ): Promise<CalendarChangePreviewType> {
    if (!isAdministrator(actor)) throw new ForbiddenException('Chỉ dành cho quản trị viên.');
    const { calendar, moves } = await this.service.preview(input);
    return { version: calendar.version, moves };
  }

  @Mutation(() => CalendarOutcome, {
    description: 'Adopts what was previewed; open requests are counted again.',
  })
  async changeCalendar(
    @Args('input') input: CalendarChangeInputType,
    @Args('previewVersion') previewVersion: string,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.change(input, previewVersion, actor);
    return ruling.allowed
      ? calendarOf(yearOf(input.on), ruling.effect)
      : toNotAllowed(ruling.violations);
  }
}
