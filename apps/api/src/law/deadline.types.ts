import {
  derivationText,
  type CalendarDate,
  type Complexity,
  type Deadline,
  type DeliveryMode,
  type Instant,
} from '@minhbach/domain';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed, ProvisionType, toProvision } from '../platform/graphql/violation.types.ts';
import { ComplexityEnum, DeliveryModeEnum } from '../platform/graphql/vocabulary.ts';

@ObjectType('SkippedDay')
export class SkippedDayType {
  @Field(() => CalendarDateScalar) on!: CalendarDate;
  @Field(() => String) name!: string;
}

@ObjectType('Deadline', { description: 'ngày hết hạn, kèm cách tính' })
export class DeadlineType {
  @Field(() => CalendarDateScalar) dueOn!: CalendarDate;
  @Field(() => CalendarDateScalar) nominalOn!: CalendarDate;
  @Field(() => String) statute!: string;
  @Field(() => [ProvisionType]) under!: ProvisionType[];
  @Field(() => [String], { description: 'How the day was found, one sentence a step.' })
  derivation!: string[];
  @Field(() => [SkippedDayType]) skipped!: readonly SkippedDayType[];
  @Field(() => Boolean) provisional!: boolean;
  @Field(() => String) calendarVersion!: string;
}

/** How a deadline of the domain leaves the API, wherever it is shown. */
export const toDeadline = (deadline: Deadline): DeadlineType =>
  Object.assign(new DeadlineType(), {
    dueOn: deadline.dueOn,
    nominalOn: deadline.nominalOn,
    statute: deadline.statute,
    under: deadline.under.map(toProvision),
    derivation: deadline.derivation.map(derivationText),
    skipped: deadline.skipped,
    provisional: deadline.provisional,
    calendarVersion: deadline.calendarVersion,
  });

@InputType('DeadlineInput')
export class DeadlineInputType {
  @Field(() => String) duty!: string;
  @Field(() => DateTimeScalar, { nullable: true }) sentAt?: Instant | null;
  @Field(() => CalendarDateScalar) startsOn!: CalendarDate;
  @Field(() => DeliveryModeEnum, { nullable: true }) delivery?: DeliveryMode | null;
  @Field(() => ComplexityEnum, { nullable: true }) complexity?: Complexity | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) extended?: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) remoteArea?: boolean | null;
}

export const DeadlineOutcome = createUnionType({
  name: 'DeadlineOutcome',
  types: () => [DeadlineType, NotAllowed] as const,
  resolveType: (value: DeadlineType | NotAllowed) =>
    'violations' in value ? NotAllowed : DeadlineType,
});
