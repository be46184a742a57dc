import type {
  ActorRole,
  CalendarDate,
  ComplaintState,
  ConsentState,
  CorrectionState,
  CostState,
  ItemOutcome,
  RefusalGround,
  RegisterAct,
  RequestItem,
  RestrictionHead,
  StaffRole,
} from '@minhbach/domain';
import { REGISTER_ACTS } from '@minhbach/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import { DocumentType } from '../documents/document.types.ts';
import { DeadlineType } from '../law/deadline.types.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { ProvisionType } from '../platform/graphql/violation.types.ts';
import {
  ActorRoleEnum,
  ComplaintStateEnum,
  ConsentStateEnum,
  CorrectionStateEnum,
  CostStateEnum,
  graphqlEnum,
  ItemOutcomeEnum,
  RefusalGroundEnum,
  StaffRoleEnum,
} from '../platform/graphql/vocabulary.ts';
import { AnswerDueType } from './publication-due.types.ts';
import { RestrictionHeadEnum } from './request-form.types.ts';

export const RequestActionEnum = graphqlEnum('RequestAction', REGISTER_ACTS);

type ShownItem = Pick<
  RequestItem,
  'number' | 'description' | 'documentName' | 'outcome' | 'answer' | 'decidedOn'
>;

@ObjectType('RequestItem', { description: 'một nội dung yêu cầu' })
export class RequestItemType implements ShownItem {
  @Field(() => Int) number: number;
  @Field(() => String) description: string;
  @Field(() => String, { nullable: true }) documentName: string | null;
  @Field(() => ItemOutcomeEnum, { nullable: true }) outcome: ItemOutcome | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) decidedOn: CalendarDate | null;
  @Field(() => RefusalGroundEnum, { nullable: true }) refusalGround: RefusalGround | null;
  @Field(() => RestrictionHeadEnum, { nullable: true }) refusalHead: RestrictionHead | null;
  @Field(() => ProvisionType, { nullable: true }) refusedUnder: ProvisionType | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => EntryType, { nullable: true, description: 'The entry that was said to hold it.' })
  publicEntry: EntryType | null;
  @Field(() => String, { nullable: true }) publicAddress: string | null;
  @Field(() => AgencyType, { nullable: true }) rightAgency: AgencyType | null;
  @Field(() => [DocumentType]) documents: DocumentType[];
  @Field(() => String, { nullable: true, description: 'The reference it went on under.' })
  redirectedTo: string | null;
  @Field(() => AnswerDueType, { nullable: true, description: 'Staff only.' })
  publicationDue: AnswerDueType | null;
}

@ObjectType('NextStep', { description: 'Who owes the next step, and which.' })
export class NextStepType {
  @Field(() => ActorRoleEnum, { nullable: true }) by: ActorRole | null;
  @Field(() => RequestActionEnum, { nullable: true }) action: RegisterAct | null;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => DeadlineType, { nullable: true }) deadline: DeadlineType | null;
  @Field(() => String) text: string;
}

@ObjectType('TimelineEvent', { description: 'One line of the register, in plain words.' })
export class TimelineEventType {
  @Field(() => Int) sequence: number;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => RequestActionEnum) action: RegisterAct;
  @Field(() => ActorRoleEnum) by: ActorRole;
  @Field(() => String, { nullable: true }) byName: string | null;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => DeadlineType, { nullable: true }) deadline: DeadlineType | null;
}

@ObjectType('OpenAction', { description: 'What this caller may do now, and what would follow.' })
export class OpenActionType {
  @Field(() => RequestActionEnum) action: RegisterAct;
  @Field(() => ActorRoleEnum) by: ActorRole;
  @Field(() => [Int]) items: readonly number[];
  @Field(() => [ID]) threads: readonly string[];
  @Field(() => [ProvisionType]) under: ProvisionType[];
  @Field(() => DeadlineType, { nullable: true, description: 'The last day if taken now.' })
  deadlineIfTaken: DeadlineType | null;
  @Field(() => DeadlineType, { nullable: true, description: '104/2016: if judged complex.' })
  deadlineIfComplex: DeadlineType | null;
}

@ObjectType('Consent')
export class ConsentType {
  @Field(() => ID) id: string;
  @Field(() => Int) item: number;
  @Field(() => ConsentStateEnum) state: ConsentState;
  @Field(() => String, { nullable: true, description: 'Shown to the agency only.' })
  concerned: string | null;
}

@ObjectType('CostLine')
export class CostLineType {
  @Field(() => String) item: string;
  @Field(() => Int) quantity: number;
  @Field(() => Int) amountVnd: number;
}

@ObjectType('CostNotice')
export class CostNoticeType {
  @Field(() => ID) id: string;
  @Field(() => CostStateEnum) state: CostState;
  @Field(() => [CostLineType]) lines: readonly CostLineType[];
  @Field(() => Int) totalVnd: number;
  @Field(() => CalendarDateScalar) payBy: CalendarDate;
  @Field(() => ProvisionType, { nullable: true }) waivedUnder: ProvisionType | null;
}

@ObjectType('Correction')
export class CorrectionType {
  @Field(() => ID) id: string;
  @Field(() => Int) item: number;
  @Field(() => CorrectionStateEnum) state: CorrectionState;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => DeadlineType) deadline: DeadlineType;
}

@ObjectType('Complaint')
export class ComplaintType {
  @Field(() => ID) id: string;
  @Field(() => ComplaintStateEnum) state: ComplaintState;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => DeadlineType, { nullable: true }) deadline: DeadlineType | null;
}

@ObjectType('Remedy', { description: 'khiếu nại, khởi kiện: open until this day.' })
export class RemedyType {
  @Field(() => String) kind: string;
  @Field(() => CalendarDateScalar) lastOn: CalendarDate;
  @Field(() => DeadlineType) deadline: DeadlineType;
}

@ObjectType('IdentityOpening', {
  description: 'Who opened the requester’s sealed identity, and why.',
})
export class IdentityOpeningType {
  @Field(() => DateTimeScalar) at: Date;
  @Field(() => StaffRoleEnum) byRole: StaffRole;
  @Field(() => String) reason: string;
}
