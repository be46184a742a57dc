import type { CalendarDate, TrainingCoverage } from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { PageInfoType } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import type { KeptTraining } from './training.repository.ts';
import type { AttendeeInput, TrainingInput } from './training.service.ts';

/** The agency is resolved in `training.resolver.ts`. */
@ObjectType('TrainingAttendee')
export class TrainingAttendeeType {
  @Field(() => AgencyType, { nullable: true }) agency?: AgencyType | null;
  @Field(() => String) person: string;
  @Field(() => String, { nullable: true }) post: string | null;
}

@ObjectType('TrainingMaterial')
export class TrainingMaterialType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Number, { description: 'in bytes' }) size: number;
  @Field(() => String) href: string;
}

@ObjectType('Training', { description: 'tập huấn về cung cấp thông tin' })
export class TrainingType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { nullable: true, description: 'Who held it.' })
  agency?: AgencyType | null;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) heldOn: CalendarDate;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true }) trainer: string | null;
  @Field(() => [TrainingAttendeeType], {
    description: 'Of all bodies for who held it and who oversees; of their own for others.',
  })
  attendees: TrainingAttendeeType[];
  @Field(() => [TrainingMaterialType]) materials: TrainingMaterialType[];
}

@ObjectType('TrainingEdge')
export class TrainingEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => TrainingType) node: TrainingType;
}

@ObjectType('TrainingConnection')
export class TrainingConnectionType {
  @Field(() => [TrainingEdgeType]) edges: TrainingEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('UntrainedPerson', { description: 'người làm đầu mối chưa được tập huấn' })
export class UntrainedPersonType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String) person: string;
}

@ObjectType('TrainingCoverage', { description: 'tỷ lệ người làm đầu mối đã được tập huấn' })
export class TrainingCoverageType implements Omit<TrainingCoverage, 'untrained'> {
  @Field(() => Int) trained: number;
  @Field(() => Int) named: number;
  @Field(() => Int, { description: 'bodies that named no person in the period' }) missing: number;
  @Field(() => Int, { nullable: true, description: 'rounded down; null where nobody was named' })
  percent: number | null;
  @Field(() => Int, { description: 'for how many months a training counts' }) months: number;
  @Field(() => [UntrainedPersonType], {
    description: 'The first of those who were named and not trained, in the order of bodies.',
  })
  untrained: UntrainedPersonType[];
}

@InputType('TrainingAttendeeForm')
export class TrainingAttendeeFormType implements AttendeeInput {
  @Field(() => String) agencyCode: string;
  @Field(() => String) person: string;
  @Field(() => String, { nullable: true, defaultValue: null }) post: string | null;
}

@InputType('TrainingForm')
export class TrainingFormType implements TrainingInput {
  @Field(() => ID, { description: 'a UUID of the sender’s own for a new one' }) id: string;
  @Field(() => Int, { description: 'the version that was seen, 0 for a new one' })
  expectedVersion: number;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) heldOn: CalendarDate;
  @Field(() => String, { nullable: true, defaultValue: null }) place: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) trainer: string | null;
  @Field(() => [TrainingAttendeeFormType]) attendees: TrainingAttendeeFormType[];
  @Field(() => [ID], { defaultValue: [], description: 'from POST /files?kind=training' })
  materialIds: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'It was written down by mistake.' })
  withdrawn: boolean;
}

export const TrainingOutcome = createUnionType({
  name: 'TrainingOutcome',
  types: () => [TrainingType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : TrainingType),
});

export function toTraining(training: KeptTraining) {
  const materials = training.materials.map((file) => ({ ...file, href: `/files/${file.id}` }));
  return { ...training, attendees: [...training.attendees], materials };
}
