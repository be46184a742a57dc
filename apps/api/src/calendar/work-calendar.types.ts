import { yearOf, type CalendarDate, type WorkCalendar } from '@minhbach/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('CalendarNote')
export class CalendarNoteType {
  @Field(() => CalendarDateScalar) on!: CalendarDate;
  @Field(() => String) name!: string;
  @Field(() => String) decision!: string;
  @Field(() => Boolean) provisional!: boolean;
}

@ObjectType('WorkCalendar', { description: 'lịch làm việc' })
export class WorkCalendarType {
  @Field(() => Int) year!: number;
  @Field(() => String) version!: string;
  @Field(() => [CalendarNoteType]) daysOff!: CalendarNoteType[];
  @Field(() => [CalendarNoteType]) workedSaturdays!: CalendarNoteType[];
}

/** One year of a calendar: what differs from the plain week. */
export function calendarOf(year: number, { version, days }: WorkCalendar): WorkCalendarType {
  const ofYear = days.filter(({ on }) => yearOf(on) === year);
  return Object.assign(new WorkCalendarType(), {
    year,
    version,
    daysOff: ofYear.filter(({ kind }) => kind !== 'swapped_working'),
    workedSaturdays: ofYear.filter(({ kind }) => kind === 'swapped_working'),
  });
}
