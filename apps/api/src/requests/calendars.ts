import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '@minhbach/domain';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { perRequest } from '../platform/graphql/batch.ts';

/** The calendar in force, asked for once for all fields of one answer. */
@Injectable()
export class Calendars {
  constructor(private readonly calendars: WorkCalendarRepository) {}

  readonly of: (asked: object) => Promise<WorkCalendar> = perRequest(() =>
    this.calendars.current(),
  );
}
