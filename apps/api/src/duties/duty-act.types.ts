import {
  DUTY_EVENTS,
  dutyEventWords,
  periodsOfYear,
  periodWords,
  templatesOf,
  yearOf,
  type CalendarDate,
  type DutyAgency,
  type DutyEvent,
  type EventForm,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { DutyEventRow } from './duty-event.repository.ts';
import { DutyCountsType, DutyType } from './duty.types.ts';
import { CompletenessType } from './section.types.ts';

export const DutyEventEnum = graphqlEnum('DutyEventName', DUTY_EVENTS);

@ObjectType('DutyEvent', { description: 'sự kiện làm phát sinh nghĩa vụ công khai' })
export class DutyEventType {
  @Field(() => ID) id: string;
  @Field(() => DutyEventEnum) event: DutyEvent;
  @Field(() => String) words: string;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => String, { nullable: true }) periodKey: string | null;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => DateTimeScalar) recordedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => String, { nullable: true }) withdrawalReason: string | null;
}

@ObjectType('DutyPeriodChoice')
export class DutyPeriodChoiceType {
  @Field(() => String) key: string;
  @Field(() => String) words: string;
}

@ObjectType('RecordableEvent', { description: 'What an agency may record, and for which periods.' })
export class RecordableEventType {
  @Field(() => DutyEventEnum) event: DutyEvent;
  @Field(() => String) words: string;
  @Field(() => String, { description: 'The title of the duty that it starts.' }) duty: string;
  @Field(() => [DutyPeriodChoiceType], { description: 'Empty: each event is a duty of its own.' })
  periods: DutyPeriodChoiceType[];
}

@ObjectType('DutyEvents')
export class DutyEventsType {
  @Field(() => [RecordableEventType]) recordable: RecordableEventType[];
  @Field(() => [DutyEventType]) recorded: DutyEventType[];
}

/** `completeness` is resolved in `duty-overview.resolver.ts`. */
@ObjectType('DutyOverviewRow')
export class DutyOverviewRowType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => DutyCountsType) duties: DutyCountsType;
  @Field(() => CompletenessType, { nullable: true }) completeness: CompletenessType | null;
}

@InputType('DutyEventForm')
export class DutyEventFormType implements EventForm {
  @Field(() => DutyEventEnum) event: DutyEvent;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => String, { nullable: true, defaultValue: null }) periodKey: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) documentNumber: string | null;
}

export const DutyEventOutcome = createUnionType({
  name: 'DutyEventOutcome',
  types: () => [DutyEventType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : DutyEventType),
});

export const DutyOutcome = createUnionType({
  name: 'DutyOutcome',
  types: () => [DutyType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : DutyType),
});

export const toDutyEvent = (row: DutyEventRow): DutyEventType => ({
  ...row,
  words: dutyEventWords(row.event),
});

/** The events that start a duty of this body, with the periods that can be meant now. */
export function recordableEvents(
  agency: Pick<DutyAgency, 'holder' | 'fields'>,
  today: CalendarDate,
): RecordableEventType[] {
  const year = yearOf(today);
  return templatesOf(agency).flatMap(({ start, rhythm, title: duty }) => {
    if (start.at === 'standing' || start.event === null) return [];
    const { event } = start;
    const isPeriodic = rhythm !== 'on_event' && rhythm !== 'standing';
    const periods = isPeriodic
      ? [year + 1, year, year - 1].flatMap((one) => periodsOfYear(rhythm, one))
      : [];
    const words = dutyEventWords(event);
    return [
      {
        event,
        words,
        duty,
        periods: periods.map((period) => ({ key: period.key, words: periodWords(period) })),
      },
    ];
  });
}
