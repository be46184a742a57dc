import {
  PETITION_ACTS,
  PETITION_STATES,
  PUBLISHED_ERRORS,
  type ActorRole,
  type CalendarDate,
  type OwnPublishedError,
  type Petition,
  type PetitionAct,
  type PetitionForm,
  type PetitionState,
  type PublicationForm,
  type PublishedError,
  type StatuteInstrument,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { EntryType, PublicationFormEnum } from '../catalogue/entry.types.ts';
import { DeadlineType } from '../law/deadline.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { ActorRoleEnum, graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { PETITION_BUCKETS } from './petition.repository.ts';

export const PetitionStateEnum = graphqlEnum('PetitionState', PETITION_STATES);
export const PetitionActEnum = graphqlEnum('PetitionAct', PETITION_ACTS);
export const PublishedErrorEnum = graphqlEnum('PublishedError', PUBLISHED_ERRORS);
export const OwnPublishedErrorEnum = graphqlEnum('OwnPublishedError', [
  'own_published_by_self',
  'of_other_published_by_self',
] satisfies OwnPublishedError[]);
export const PetitionBucketEnum = graphqlEnum('PetitionBucket', PETITION_BUCKETS);

@InputType('PetitionForm', { description: 'kiến nghị thông tin công khai không chính xác' })
export class PetitionFormType implements PetitionForm {
  @Field(() => String, { description: 'What is wrong.' }) claim: string;
  @Field(() => String, { nullable: true, description: 'Where it is right.' })
  evidence?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the reply goes; without one it is read with reference and code alone.',
  })
  email?: string | null;
}

type Shown = Pick<
  Petition,
  | 'id'
  | 'reference'
  | 'statute'
  | 'state'
  | 'receivedOn'
  | 'dueOn'
  | 'nominalDueOn'
  | 'claim'
  | 'evidence'
  | 'error'
  | 'finding'
  | 'decidedOn'
  | 'correctedOn'
  | 'correctionForms'
  | 'correctionChannels'
  | 'version'
  | 'sample'
>;

@ObjectType('PetitionEvent', { description: 'One line about the petition, in plain words.' })
export class PetitionEventType {
  @Field(() => Int) number: number;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => PetitionActEnum) act: PetitionAct;
  @Field(() => ActorRoleEnum) by: ActorRole;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) detail: string | null;
}

/** Fields after the first group are resolved in `petition-fields.resolver.ts`. */
@ObjectType('Petition', { description: 'kiến nghị thông tin công khai không chính xác' })
export class PetitionType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => String) reference: string;
  @Field(() => String) statute: StatuteInstrument;
  @Field(() => PetitionStateEnum) state: PetitionState;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => CalendarDateScalar) nominalDueOn: CalendarDate;
  @Field(() => String) claim: string;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => PublishedErrorEnum, { nullable: true }) error: PublishedError | null;
  @Field(() => String, { nullable: true, description: 'The reply.' }) finding: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) decidedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) correctedOn: CalendarDate | null;
  @Field(() => [PublicationFormEnum]) correctionForms: readonly PublicationForm[];
  @Field(() => [String], { description: '22.5: the official channels that carry the correction.' })
  correctionChannels: readonly string[];
  @Field(() => Int) version: number;
  @Field(() => Boolean) sample: boolean;

  @Field(() => Boolean) overdue: boolean;
  @Field(() => AgencyType, { description: 'The body that checks and replies.' }) agency: AgencyType;
  @Field(() => EntryType, { description: 'As everybody sees it now.' }) entry: EntryType;
  @Field(() => DeadlineType, { nullable: true }) deadline: DeadlineType | null;
  @Field(() => [PetitionEventType]) timeline: PetitionEventType[];
  @Field(() => [PetitionActEnum], { description: 'What this caller may do now.' })
  openActions: readonly PetitionAct[];
  @Field(() => PetitionType, {
    nullable: true,
    description: 'What it became at the body that published the error (22.3).',
  })
  forwardedTo: PetitionType | null;
  @Field(() => String, { nullable: true, description: 'The reference it was passed on from.' })
  forwardedFrom: string | null;
}

@ObjectType('LodgedPetition')
export class LodgedPetitionType {
  @Field(() => PetitionType) petition: PetitionType;
  @Field(() => String, { description: 'Shown now and never again.' }) accessCode: string;
}

@ObjectType('PetitionEdge')
export class PetitionEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => PetitionType) node: PetitionType;
}

@ObjectType('PetitionConnection')
export class PetitionConnectionType extends CountedPage {
  @Field(() => [PetitionEdgeType]) edges: PetitionEdgeType[];
}

export const PetitionOutcome = createUnionType({
  name: 'PetitionOutcome',
  types: () => [PetitionType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : PetitionType),
});

export const LodgeOutcome = createUnionType({
  name: 'LodgeOutcome',
  types: () => [LodgedPetitionType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : LodgedPetitionType),
});
