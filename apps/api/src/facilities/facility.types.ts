import {
  FACILITY_KINDS,
  type CalendarDate,
  type Facility,
  type FacilityKind,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { FacilityInput } from './facility.service.ts';

export const FacilityKindEnum = graphqlEnum('FacilityKind', FACILITY_KINDS);

@ObjectType('Facility', { description: 'cơ sở vật chất: what people find at the agency' })
export class FacilityType implements Facility {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => FacilityKindEnum) kind: FacilityKind;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true }) hours: string | null;
  @Field(() => Int, { nullable: true }) count: number | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => CalendarDateScalar) checkedOn: CalendarDate;
}

@InputType('FacilityForm')
export class FacilityFormType implements FacilityInput {
  @Field(() => ID, { description: 'a UUID of the sender’s own for a new one' }) id: string;
  @Field(() => Int, { description: 'the version that was seen, 0 for a new one' })
  expectedVersion: number;
  @Field(() => FacilityKindEnum) kind: FacilityKind;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, defaultValue: null }) place: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) hours: string | null;
  @Field(() => Int, { nullable: true, defaultValue: null }) count: number | null;
  @Field(() => String, { nullable: true, defaultValue: null }) note: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'It is no longer there.' })
  withdrawn: boolean;
}

export const FacilityOutcome = createUnionType({
  name: 'FacilityOutcome',
  types: () => [AgencyType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AgencyType),
});
