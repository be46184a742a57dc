import { Module } from '@nestjs/common';
import { CalendarChangeService } from './calendar-change.service.ts';
import { CalendarFeedController } from './calendar-feed.controller.ts';
import { WorkCalendarRepository } from './work-calendar.repository.ts';
import { WorkCalendarResolver } from './work-calendar.resolver.ts';

@Module({
  controllers: [CalendarFeedController],
  providers: [CalendarChangeService, WorkCalendarRepository, WorkCalendarResolver],
  exports: [CalendarChangeService, WorkCalendarRepository],
})
export class CalendarModule {}
