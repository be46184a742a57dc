import { yearOf, type CalendarDate, type WorkCalendar } from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import type { CalendarChange, CalendarMove } from './calendar-change.service.ts';

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

@InputType('CalendarChangeInput', {
  description: 'One day that becomes a working day or a day off.',
})
export class CalendarChangeInputType implements CalendarChange {
  @Field(() => CalendarDateScalar) on!: CalendarDate;
  @Field(() => Boolean) working!: boolean;
  @Field(() => String) name!: string;
  @Field(() => String) decision!: string;
}

@ObjectType('CalendarMove')
export class CalendarMoveType implements CalendarMove {
  @Field(() => String) reference!: string;
  @Field(() => ID) requestId!: string;
  @Field(() => CalendarDateScalar) dueOn!: CalendarDate;
  @Field(() => CalendarDateScalar) newDueOn!: CalendarDate;
}

@ObjectType('CalendarChangePreview')
export class CalendarChangePreviewType {
  @Field(() => String, { description: 'To be sent with the confirmation.' }) version!: string;
  @Field(() => [CalendarMoveType]) moves!: readonly CalendarMoveType[];
}

export const CalendarOutcome = createUnionType({
  name: 'CalendarOutcome',
  types: () => [WorkCalendarType, NotAllowed] as const,
  resolveType: (value: WorkCalendarType | NotAllowed) =>
    'violations' in value ? NotAllowed : WorkCalendarType,
});
