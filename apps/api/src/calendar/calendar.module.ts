import { Module } from '@nestjs/common';
import { WorkCalendarRepository } from './work-calendar.repository.ts';
import { WorkCalendarResolver } from './work-calendar.resolver.ts';

@Module({
  providers: [WorkCalendarRepository, WorkCalendarResolver],
  exports: [WorkCalendarRepository],
})
export class CalendarModule {}
