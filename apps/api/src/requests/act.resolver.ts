import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import {
  AddNoteArguments,
  AskToCompleteArguments,
  AssignRequestArguments,
  DeliverRequestArguments,
  ExtendRequestArguments,
  GiveTimeNoticeArguments,
  JudgeValidArguments,
  ProveDeliveryArguments,
  ProvideItemArguments,
  ProvideItemPartlyArguments,
  RefuseItemArguments,
  ReopenRequestArguments,
} from './act.arguments.ts';
import { RequestDesk } from './request-desk.ts';
import { RequestOutcome, RequestType } from './request.types.ts';

/** What staff do to a request and its items: one mutation per action, one service method under them. */
@Resolver(() => RequestType)
export class ActResolver {
  constructor(private readonly desk: RequestDesk) {}

  @Mutation(() => RequestOutcome)
  judgeValid(
    @Args() { id, expectedVersion, ...action }: JudgeValidArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'judge_valid',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  askToComplete(
    @Args() { id, expectedVersion, ...action }: AskToCompleteArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'ask_to_complete',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  assignRequest(
    @Args() { id, expectedVersion, assignee: assigneeId = null, ...action }: AssignRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'assign',
      assigneeId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  giveTimeNotice(
    @Args() { id, expectedVersion, ...action }: GiveTimeNoticeArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'give_time_notice',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  extendRequest(
    @Args() { id, expectedVersion, ...action }: ExtendRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'extend',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  provideItem(
    @Args() { id, expectedVersion, documents: documentIds, ...action }: ProvideItemArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'provide_item',
      documentIds,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  provideItemPartly(
    @Args() { id, expectedVersion, documents: documentIds, ...action }: ProvideItemPartlyArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'provide_item_partly',
      documentIds,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  refuseItem(
    @Args() { id, expectedVersion, ...action }: RefuseItemArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'refuse_item',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  deliverRequest(
    @Args() { id, expectedVersion, ...action }: DeliverRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'deliver',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  proveDelivery(
    @Args() { id, expectedVersion, ...action }: ProveDeliveryArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'prove_delivery',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  reopenRequest(
    @Args() {
      id,
      expectedVersion,
      complaint: complaintId = null,
      ...action
    }: ReopenRequestArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'reopen',
      complaintId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  addNote(
    @Args() { id, expectedVersion, ...action }: AddNoteArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'add_note',
      ...action,
    });
  }
}
