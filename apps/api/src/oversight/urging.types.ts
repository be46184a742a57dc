import {
  URGING_ACTIONS,
  URGING_ACTS,
  URGING_KINDS,
  URGING_STANDINGS,
  URGING_STATES,
  URGING_SUBJECTS,
  type ActorRole,
  type CalendarDate,
  type Urging,
  type UrgingAct,
  type UrgingActionType,
  type UrgingForm,
  type UrgingKind,
  type UrgingStanding,
  type UrgingState,
  type UrgingSubject,
} from '@minhbach/domain';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { ActorRoleEnum, graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { Matter } from './urging.service.ts';

export const UrgingKindEnum = graphqlEnum('UrgingKind', URGING_KINDS);
export const UrgingSubjectEnum = graphqlEnum('UrgingSubject', URGING_SUBJECTS);
export const UrgingStateEnum = graphqlEnum('UrgingState', URGING_STATES);
export const UrgingStandingEnum = graphqlEnum('UrgingStanding', URGING_STANDINGS);
export const UrgingActEnum = graphqlEnum('UrgingAct', URGING_ACTS);
export const UrgingActionEnum = graphqlEnum('UrgingAction', URGING_ACTIONS);

@InputType('UrgedMatterForm', { description: 'What to urge about: the first that is named.' })
export class UrgedMatterFormType implements Matter {
  @Field(() => ID, { nullable: true }) requestId?: string | null;
  @Field(() => String, { nullable: true }) dutyId?: string | null;
  @Field(() => ID, { nullable: true }) reportId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With the code of the body that answers.' })
  taskId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a task, where another body answers now.' })
  addresseeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Alone, for a general matter.' })
  agencyCode?: string | null;
}

@InputType('UrgingForm', { description: 'đôn đốc, câu hỏi gửi cơ quan' })
export class UrgingFormType extends UrgedMatterFormType implements UrgingForm {
  @Field(() => UrgingKindEnum) kind: UrgingKind;
  @Field(() => String) message: string;
  @Field(() => CalendarDateScalar, { description: 'The last day to answer.' }) dueOn: CalendarDate;
}

@ArgsType()
export class UrgingsArguments {
  @Field(() => UrgingStateEnum, {
    nullable: true,
    defaultValue: 'sent',
    description: 'Null for all.',
  })
  state: UrgingState | null;
  @Field(() => UrgingStandingEnum, { nullable: true }) standing?: UrgingStanding | null;
  @Field(() => UrgingKindEnum, { nullable: true }) kind?: UrgingKind | null;
  @Field(() => String, { nullable: true }) agencyCode?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@ObjectType('UrgingEvent')
export class UrgingEventType {
  @Field(() => Int) number: number;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => UrgingActEnum) act: UrgingAct;
  @Field(() => ActorRoleEnum) by: ActorRole;
  @Field(() => String, { nullable: true }) words: string | null;
}

type Shown = Omit<Urging, 'agencyId' | 'fromAgencyId'>;

@ObjectType('Urging', { description: 'việc đôn đốc, câu hỏi gửi cơ quan' })
export class UrgingType implements Shown {
  agencyId: string;
  fromAgencyId: string;
  @Field(() => ID) id: string;
  @Field(() => UrgingKindEnum) kind: UrgingKind;
  @Field(() => UrgingSubjectEnum) subject: UrgingSubject;
  @Field(() => ID, { nullable: true }) requestId: string | null;
  @Field(() => String, { nullable: true }) dutyId: string | null;
  @Field(() => ID, { nullable: true }) taskId: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a task: the body that it was given to.' })
  addresseeId: string | null;
  @Field(() => ID, { nullable: true }) reportId: string | null;
  @Field(() => String) message: string;
  @Field(() => CalendarDateScalar) sentOn: CalendarDate;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => UrgingStateEnum) state: UrgingState;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) answeredOn: CalendarDate | null;
  @Field(() => String, { nullable: true }) remark: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) closedOn: CalendarDate | null;
  @Field(() => Int) version: number;

  @Field(() => UrgingStandingEnum) standing: UrgingStanding;
  @Field(() => Boolean, { description: 'Answered after its last day, or not by then.' })
  late: boolean;
  @Field(() => AgencyType, { description: 'The body that owes the answer.' }) agency: AgencyType;
  @Field(() => AgencyType, { description: 'The body of the overseer.' }) fromAgency: AgencyType;
  @Field(() => String, {
    nullable: true,
    description: 'The request’s reference; what a duty, task or report is called.',
  })
  about: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a task.' }) directiveId: string | null;
  @Field(() => [UrgingEventType]) history: UrgingEventType[];
  @Field(() => [UrgingActionEnum], { description: 'What this caller may do now.' })
  openActions: readonly UrgingActionType[];
}

@ObjectType('UrgingEdge')
export class UrgingEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => UrgingType) node: UrgingType;
}

@ObjectType('UrgingConnection')
export class UrgingConnectionType extends CountedPage {
  @Field(() => [UrgingEdgeType]) edges: UrgingEdgeType[];
}

export const UrgingOutcome = createUnionType({
  name: 'UrgingOutcome',
  types: () => [UrgingType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : UrgingType),
});

@ObjectType('UrgedMatter', { description: 'What a form is about to urge.' })
export class UrgedMatterType {
  agencyId: string;
  @Field(() => UrgingSubjectEnum) subject: UrgingSubject;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { nullable: true }) about: string | null;
}
