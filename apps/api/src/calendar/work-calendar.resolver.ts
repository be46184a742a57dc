import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { PublicRead } from '../platform/graphql/context.ts';
import { WorkCalendarRepository } from './work-calendar.repository.ts';
import { calendarOf, WorkCalendarType } from './work-calendar.types.ts';

@Resolver(() => WorkCalendarType)
export class WorkCalendarResolver {
  constructor(private readonly calendars: WorkCalendarRepository) {}

  @PublicRead()
  @Query(() => WorkCalendarType)
  async workCalendar(@Args('year', { type: () => Int }) year: number) {
    return calendarOf(year, await this.calendars.current());
  }
}
