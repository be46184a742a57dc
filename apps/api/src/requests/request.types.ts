import type {
  CalendarDate,
  Channel,
  Complexity,
  DeliveryMode,
  FormGap,
  InformationRequest,
  Instant,
  RequesterKind,
  RequesterNeed,
  RequestStage,
  StatuteInstrument,
} from '@minhbach/domain';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { DocumentType } from '../documents/document.types.ts';
import { StaffMemberType } from '../identity/staff.types.ts';
import { DeadlineType } from '../law/deadline.types.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed, ViolationType } from '../platform/graphql/violation.types.ts';
import {
  ChannelEnum,
  ComplexityEnum,
  DeliveryModeEnum,
  RequesterKindEnum,
  RequesterNeedEnum,
  RequestStageEnum,
} from '../platform/graphql/vocabulary.ts';
import { FormGapEnum } from './request-form.types.ts';
import {
  ComplaintType,
  ConsentType,
  CorrectionType,
  CostNoticeType,
  IdentityOpeningType,
  NextStepType,
  OpenActionType,
  RemedyType,
  RequestItemType,
  TimelineEventType,
} from './request-parts.types.ts';

type Shown = Pick<
  InformationRequest,
  | 'id'
  | 'reference'
  | 'statute'
  | 'stage'
  | 'channel'
  | 'delivery'
  | 'sentAt'
  | 'receivedOn'
  | 'validOn'
  | 'dueOn'
  | 'nominalDueOn'
  | 'extended'
  | 'version'
  | 'sample'
  | 'complexity'
  | 'requesterKind'
  | 'needs'
  | 'decidedOn'
  | 'deliveredOn'
  | 'receiptProvenOn'
  | 'missing'
  | 'missingExplanation'
>;

/** Fields after the first group are resolved in `request.resolver.ts` and `request-staff.resolver.ts`. */
@ObjectType('InformationRequest', { description: 'yêu cầu cung cấp thông tin' })
export class RequestType implements Shown {
  @Field(() => ID) id: string;
  @Field(() => String) reference: string;
  @Field(() => String) statute: StatuteInstrument;
  @Field(() => RequestStageEnum) stage: RequestStage;
  @Field(() => ChannelEnum) channel: Channel;
  @Field(() => DeliveryModeEnum) delivery: DeliveryMode;
  @Field(() => DateTimeScalar) sentAt: Instant;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) validOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) nominalDueOn: CalendarDate | null;
  @Field(() => Boolean) extended: boolean;
  @Field(() => Int) version: number;
  @Field(() => Boolean) sample: boolean;
  @Field(() => ComplexityEnum, { nullable: true }) complexity: Complexity | null;
  @Field(() => RequesterKindEnum) requesterKind: RequesterKind;
  @Field(() => [RequesterNeedEnum]) needs: readonly RequesterNeed[];
  @Field(() => CalendarDateScalar, { nullable: true }) decidedOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) deliveredOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) receiptProvenOn: CalendarDate | null;
  @Field(() => [FormGapEnum]) missing: readonly FormGap[];
  @Field(() => String, { nullable: true }) missingExplanation: string | null;

  @Field(() => Boolean) overdue: boolean;
  @Field(() => Int, { nullable: true, description: 'Calendar days to dueOn; negative when late.' })
  daysLeft: number | null;
  @Field(() => Int, { description: 'Calendar days since the first sending.' }) livedDays: number;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => [RequestItemType]) items: RequestItemType[];
  @Field(() => DeadlineType, { nullable: true }) deadline: DeadlineType | null;
  @Field(() => NextStepType) next: NextStepType;
  @Field(() => [TimelineEventType]) timeline: TimelineEventType[];
  @Field(() => [OpenActionType]) openActions: OpenActionType[];
  @Field(() => [DocumentType]) documents: DocumentType[];
  @Field(() => [ConsentType]) consents: ConsentType[];
  @Field(() => CostNoticeType, { nullable: true }) costs: CostNoticeType | null;
  @Field(() => [CorrectionType]) corrections: CorrectionType[];
  @Field(() => [ComplaintType]) complaints: ComplaintType[];
  @Field(() => [RemedyType]) remedies: RemedyType[];
  @Field(() => String, { nullable: true, description: 'The reference it came on from.' })
  redirectedFrom: string | null;
  @Field(() => [IdentityOpeningType]) identityOpenings: IdentityOpeningType[];

  @Field(() => String, { nullable: true, description: 'Staff of the agency only.' })
  purpose: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Staff of the agency only.' })
  directlyConcerned: boolean | null;
  @Field(() => [ViolationType], { description: 'What an officer should look at; staff only.' })
  warnings: ViolationType[];
  @Field(() => String, { nullable: true, description: 'Staff only.' }) assignedUnit: string | null;
  @Field(() => StaffMemberType, { nullable: true, description: 'Staff only.' })
  assignee: StaffMemberType | null;
  @Field(() => String, { nullable: true, description: 'Initials; staff of the agency only.' })
  requesterMask: string | null;
}

@ObjectType('Submitted')
export class SubmittedType {
  @Field(() => RequestType) request: RequestType;
  @Field(() => String, { description: 'Shown now and never again.' }) accessCode: string;
}

@ObjectType('RequestPreview', { description: 'What would follow if the form were sent now.' })
export class RequestPreviewType {
  @Field(() => String) statute: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => DeadlineType) deadline: DeadlineType;
  @Field(() => [ViolationType]) warnings: ViolationType[];
}

@ObjectType('RequesterIdentity')
export class RequesterIdentityType {
  @Field(() => String, { nullable: true }) fullName: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) birthDate: CalendarDate | null;
  @Field(() => String, { nullable: true }) residence: string | null;
  @Field(() => String, { nullable: true }) idNumber: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) postalAddress: string | null;
  @Field(() => String, { nullable: true }) representativeName: string | null;
}

const orNotAllowed = (thing: () => new () => object, name: string) =>
  createUnionType({
    name,
    types: () => [thing(), NotAllowed] as const,
    resolveType: (value: object) => ('violations' in value ? NotAllowed : thing()),
  });

export const RequestOutcome = orNotAllowed(() => RequestType, 'RequestOutcome');
export const SubmitOutcome = orNotAllowed(() => SubmittedType, 'SubmitOutcome');
export const PreviewOutcome = orNotAllowed(() => RequestPreviewType, 'PreviewOutcome');
export const RequesterIdentityOutcome = orNotAllowed(
  () => RequesterIdentityType,
  'RequesterIdentityOutcome',
);
