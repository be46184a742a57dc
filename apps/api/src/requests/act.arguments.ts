import type {
  CalendarDate,
  Complexity,
  DeliveryProof,
  FormGap,
  Release,
  ReopeningReason,
} from '@minhbach/domain';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import {
  ComplexityEnum,
  DeliveryProofEnum,
  ReopeningReasonEnum,
} from '../platform/graphql/vocabulary.ts';
import { FormGapEnum, RefusalFormType } from './request-form.types.ts';

@ArgsType()
export class OnRequestArguments {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version the caller saw.' }) expectedVersion: number;
}

@ArgsType()
export class JudgeValidArguments extends OnRequestArguments {
  @Field(() => ComplexityEnum, { nullable: true }) complexity?: Complexity | null;
  @Field(() => String, { nullable: true }) complexityReason?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@ArgsType()
export class AskToCompleteArguments extends OnRequestArguments {
  @Field(() => [FormGapEnum]) missing: FormGap[];
  @Field(() => String) explanation: string;
}

@ArgsType()
export class AssignRequestArguments extends OnRequestArguments {
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => ID, { nullable: true }) assignee?: string | null;
}

@ArgsType()
export class GiveTimeNoticeArguments extends OnRequestArguments {
  @Field(() => String, { nullable: true }) place?: string | null;
}

@ArgsType()
export class ExtendRequestArguments extends OnRequestArguments {
  @Field(() => String) reason: string;
}

@ArgsType()
class ReleaseArguments extends OnRequestArguments implements Release {
  @Field(() => String, {
    nullable: true,
    description: 'The class of Article 17 that the answer is of, such as L26.17.1.l-2.',
  })
  publicationClass?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'When it came into being.' })
  madeOn?: CalendarDate | null;
}

@ArgsType()
export class ProvideItemArguments extends ReleaseArguments {
  @Field(() => Int) item: number;
  @Field(() => [ID]) documents: string[];
  @Field(() => String, { nullable: true }) answer?: string | null;
}

@ArgsType()
export class ProvideItemPartlyArguments extends ReleaseArguments {
  @Field(() => Int) item: number;
  @Field(() => [ID]) documents: string[];
  @Field(() => RefusalFormType) withheld: RefusalFormType;
  @Field(() => String, { nullable: true }) answer?: string | null;
}

@ArgsType()
export class RefuseItemArguments extends OnRequestArguments {
  @Field(() => Int) item: number;
  @Field(() => RefusalFormType) refusal: RefusalFormType;
}

@ArgsType()
export class DeliverRequestArguments extends OnRequestArguments {
  @Field(() => String, { nullable: true }) message?: string | null;
}

@ArgsType()
export class ProveDeliveryArguments extends OnRequestArguments {
  @Field(() => DeliveryProofEnum) proof: DeliveryProof;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
}

@ArgsType()
export class ReopenRequestArguments extends OnRequestArguments {
  @Field(() => ReopeningReasonEnum) reason: ReopeningReason;
  @Field(() => String) explanation: string;
  @Field(() => ID, { nullable: true }) complaint?: string | null;
}

@ArgsType()
export class AddNoteArguments extends OnRequestArguments {
  @Field(() => String) text: string;
}
