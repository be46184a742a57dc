import {
  FORM_GAPS,
  NO_RIGHT_BODY_REASONS,
  PAPER_SIZES,
  PLAIN_COST_ITEMS,
  PUBLICATION_CASES,
  RESTRICTION_HEADS,
  SIZED_COST_ITEMS,
  type ActionOf,
  type CalendarDate,
  type Channel,
  type CompletionForm,
  type CostLineForm,
  type DeliveryMode,
  type Instant,
  type IntakeForm,
  type NoRightBodyReason,
  type PaperSize,
  type PersonForm,
  type PublicationCase,
  type RefusalForm,
  type RefusalGround,
  type RequesterKind,
  type RequesterNeed,
  type RequestForm,
  type RequestItemForm,
  type RestrictionHead,
} from '@minhbach/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import {
  ChannelEnum,
  DeliveryModeEnum,
  graphqlEnum,
  RefusalGroundEnum,
  RequesterKindEnum,
  RequesterNeedEnum,
} from '../platform/graphql/vocabulary.ts';

const COST_WAIVERS = [
  'unpublished',
  'unreachable',
] as const satisfies readonly ActionOf<'waive_costs'>['because'][];

export const CostWaiverEnum = graphqlEnum('CostWaiver', COST_WAIVERS);
export const CostItemEnum = graphqlEnum('CostItem', [...SIZED_COST_ITEMS, ...PLAIN_COST_ITEMS]);
export const PaperSizeEnum = graphqlEnum('PaperSize', PAPER_SIZES);
export const FormGapEnum = graphqlEnum('FormGap', FORM_GAPS);
export const NoRightBodyReasonEnum = graphqlEnum('NoRightBodyReason', NO_RIGHT_BODY_REASONS);
export const PublicationCaseEnum = graphqlEnum('PublicationCase', PUBLICATION_CASES);
export const RestrictionHeadEnum = graphqlEnum('RestrictionHead', RESTRICTION_HEADS);

@InputType('RequestItemForm')
export class RequestItemFormType implements RequestItemForm {
  @Field(() => String) description: string;
  @Field(() => String, { nullable: true }) documentName?: string | null;
}

@InputType({ isAbstract: true })
abstract class PersonFormType implements PersonForm {
  @Field(() => CalendarDateScalar, { nullable: true }) birthDate?: CalendarDate | null;
  @Field(() => String, { nullable: true }) residence?: string | null;
  @Field(() => String, { nullable: true }) idNumber?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) postalAddress?: string | null;
  @Field(() => String, { nullable: true }) representativeName?: string | null;
}

@InputType('RequesterForm')
export class RequesterFormType extends PersonFormType {
  @Field(() => RequesterKindEnum) kind: RequesterKind;
  @Field(() => String) fullName: string;
}

@InputType('IntakeRequesterForm')
export class IntakeRequesterFormType extends PersonFormType {
  @Field(() => RequesterKindEnum) kind: RequesterKind;
  @Field(() => String, { nullable: true }) fullName?: string | null;
}

@InputType('CompletionForm')
export class CompletionFormType extends PersonFormType implements CompletionForm {
  @Field(() => String, { nullable: true }) fullName?: string | null;
  @Field(() => String, { nullable: true }) purpose?: string | null;
}

@InputType({ isAbstract: true })
abstract class AnyRequestFormType {
  @Field(() => [RequestItemFormType]) items: RequestItemFormType[];
  @Field(() => DeliveryModeEnum) delivery: DeliveryMode;
  @Field(() => String, {
    nullable: true,
    description: 'Asked under 104/2016 only; never asked nor kept under 01/2026.',
  })
  purpose?: string | null;
  @Field(() => [RequesterNeedEnum], { nullable: true }) needs?: RequesterNeed[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'That the information bears directly on the requester’s own rights (commune rule).',
  })
  directlyConcerned?: boolean | null;
}

@InputType('RequestForm', { description: 'phiếu yêu cầu cung cấp thông tin' })
export class RequestFormType extends AnyRequestFormType implements RequestForm {
  @Field(() => String) agencyCode: string;
  @Field(() => RequesterFormType) requester: RequesterFormType;
}

@InputType('IntakeForm', {
  description:
    'What arrived, as it arrived: fields may be missing, the receipt day is the true one.',
})
export class IntakeFormType extends AnyRequestFormType implements IntakeForm {
  @Field(() => String, { nullable: true }) agencyCode?: string | null;
  @Field(() => ChannelEnum) channel: Channel;
  @Field(() => DateTimeScalar) sentAt: Instant;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => IntakeRequesterFormType) requester: IntakeRequesterFormType;
}

@InputType('RequestKey', {
  description:
    'Reference and access code of the requester; or, for an officer who records what the requester did in person or by letter, the id.',
})
export class RequestKeyType {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String, { nullable: true }) reference?: string | null;
  @Field(() => String, { nullable: true }) accessCode?: string | null;
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null;
}

@InputType('RefusalForm')
export class RefusalFormType implements RefusalForm {
  @Field(() => RefusalGroundEnum) ground: RefusalGround;
  @Field(() => String, { description: 'The words of the letter.' }) reason: string;
  @Field(() => RestrictionHeadEnum, { nullable: true }) head?: RestrictionHead | null;
  @Field(() => String, { nullable: true }) legalBasis?: string | null;
  @Field(() => String, { nullable: true }) headDecision?: string | null;
  @Field(() => ID, { nullable: true, description: 'already_public: the entry that holds it.' })
  publicEntryId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'already_public: a web address outside the catalogue, looked at every night.',
  })
  publicAddress?: string | null;
  @Field(() => PublicationCaseEnum, {
    nullable: true,
    description: 'The case of 23.1 that the information is in, so that it is owed all the same.',
  })
  publicationCase?: PublicationCase | null;
  @Field(() => String, { nullable: true }) rightAgencyCode?: string | null;
  @Field(() => NoRightBodyReasonEnum, { nullable: true }) noRightBody?: NoRightBodyReason | null;
  @Field(() => Boolean, { nullable: true }) heldAndSucceededTested?: boolean | null;
  @Field(() => [String], { nullable: true }) earlierRequests?: string[] | null;
  @Field(() => Boolean, { nullable: true }) repeatJustified?: boolean | null;
  @Field(() => String, { nullable: true }) factualExplanation?: string | null;
  @Field(() => String, { nullable: true }) missingConsentOf?: string | null;
  @Field(() => ID, { nullable: true }) costNotice?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '01/2026, 10.4: why no part can be separated and provided.',
  })
  partialConsidered?: string | null;
}

@InputType('CostLineForm')
export class CostLineFormType implements CostLineForm {
  @Field(() => CostItemEnum) item: CostLineForm['item'];
  @Field(() => Int, { description: 'Pages, sheets or minutes.' }) pages: number;
  @Field(() => PaperSizeEnum, { nullable: true }) paper?: PaperSize | null;
}
