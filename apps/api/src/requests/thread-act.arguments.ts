import type { ActionOf, CalendarDate, PublicationCase } from '@minhbach/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { OnRequestArguments } from './act.arguments.ts';
import { CostLineFormType, CostWaiverEnum, PublicationCaseEnum } from './request-form.types.ts';

type CostWaiver = ActionOf<'waive_costs'>['because'];

@ArgsType()
export class AskConsentArguments extends OnRequestArguments {
  @Field(() => Int) item: number;
  @Field(() => String) concerned: string;
  @Field(() => String) explanation: string;
}

@ArgsType()
export class RecordConsentArguments extends OnRequestArguments {
  @Field(() => ID) consent: string;
}

@ArgsType()
export class RecordDenialArguments extends OnRequestArguments {
  @Field(() => ID) consent: string;
}

@ArgsType()
export class OverrideConsentArguments extends OnRequestArguments {
  @Field(() => ID) consent: string;
  @Field(() => String) reason: string;
}

@ArgsType()
export class NotifyCostsArguments extends OnRequestArguments {
  @Field(() => [CostLineFormType]) lines: CostLineFormType[];
  @Field(() => Int) postage: number;
  @Field(() => CalendarDateScalar) payBy: CalendarDate;
  @Field(() => PublicationCaseEnum, {
    nullable: true,
    description: 'The case of 23.1 that the information is in; in two of them nothing is charged.',
  })
  publicationCase?: PublicationCase | null;
}

@ArgsType()
export class RecordPaymentArguments extends OnRequestArguments {
  @Field(() => CalendarDateScalar) paidOn: CalendarDate;
}

@ArgsType()
export class WaiveCostsArguments extends OnRequestArguments {
  @Field(() => CostWaiverEnum) because: CostWaiver;
}

@ArgsType()
export class ReportOwnErrorArguments extends OnRequestArguments {
  @Field(() => Int) item: number;
  @Field(() => String) finding: string;
}

@ArgsType()
export class CorrectArguments extends OnRequestArguments {
  @Field(() => ID) correction: string;
  @Field(() => [ID]) documents: string[];
  @Field(() => String, { nullable: true }) answer?: string | null;
}

@ArgsType()
export class RejectCorrectionArguments extends OnRequestArguments {
  @Field(() => ID) correction: string;
  @Field(() => String) reason: string;
}

@ArgsType()
export class AcceptComplaintArguments extends OnRequestArguments {
  @Field(() => ID) complaint: string;
}

@ArgsType()
export class DeclineComplaintArguments extends OnRequestArguments {
  @Field(() => ID) complaint: string;
  @Field(() => String) reason: string;
}

@ArgsType()
export class UpholdComplaintArguments extends OnRequestArguments {
  @Field(() => ID) complaint: string;
  @Field(() => String) decision: string;
}

@ArgsType()
export class DismissComplaintArguments extends OnRequestArguments {
  @Field(() => ID) complaint: string;
  @Field(() => String) decision: string;
}
