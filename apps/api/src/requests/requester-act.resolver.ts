import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import {
  ClaimCorrectionArguments,
  CompleteRequestArguments,
  LodgeComplaintArguments,
  WithdrawComplaintArguments,
  WithdrawRequestArguments,
} from './requester-act.arguments.ts';
import { RequestDesk } from './request-desk.ts';
import { RequestOutcome, RequestType } from './request.types.ts';

/** What the requester does, or an officer writes down that they did. */
@Resolver(() => RequestType)
export class RequesterActResolver {
  constructor(private readonly desk: RequestDesk) {}

  @Mutation(() => RequestOutcome)
  completeRequest(
    @Args() { key, ...action }: CompleteRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asRequester(key, actor, context, { type: 'complete', ...action });
  }

  @Mutation(() => RequestOutcome)
  withdrawRequest(
    @Args() { key, ...action }: WithdrawRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asRequester(key, actor, context, { type: 'withdraw', ...action });
  }

  @Mutation(() => RequestOutcome)
  claimCorrection(
    @Args() { key, ...action }: ClaimCorrectionArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asRequester(key, actor, context, { type: 'claim_correction', ...action });
  }

  @Mutation(() => RequestOutcome)
  lodgeComplaint(
    @Args() { key, ...action }: LodgeComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asRequester(key, actor, context, { type: 'lodge_complaint', ...action });
  }

  @Mutation(() => RequestOutcome)
  withdrawComplaint(
    @Args() { key, complaint: complaintId }: WithdrawComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asRequester(key, actor, context, { type: 'withdraw_complaint', complaintId });
  }
}
