import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { CompletionFormType, RequestItemFormType, RequestKeyType } from './request-form.types.ts';

@ArgsType()
export class OwnRequestArguments {
  @Field(() => RequestKeyType) key: RequestKeyType;
}

@ArgsType()
export class CompleteRequestArguments extends OwnRequestArguments {
  @Field(() => [RequestItemFormType], { nullable: true }) items?: RequestItemFormType[] | null;
  @Field(() => CompletionFormType, { nullable: true }) requester?: CompletionFormType | null;
}

@ArgsType()
export class WithdrawRequestArguments extends OwnRequestArguments {
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@ArgsType()
export class ClaimCorrectionArguments extends OwnRequestArguments {
  @Field(() => Int) item: number;
  @Field(() => String) claim: string;
}

@ArgsType()
export class LodgeComplaintArguments extends OwnRequestArguments {
  @Field(() => String) text: string;
}

@ArgsType()
export class WithdrawComplaintArguments extends OwnRequestArguments {
  @Field(() => ID) complaint: string;
}
