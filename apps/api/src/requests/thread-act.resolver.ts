import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import {
  AcceptComplaintArguments,
  AskConsentArguments,
  CorrectArguments,
  DeclineComplaintArguments,
  DismissComplaintArguments,
  NotifyCostsArguments,
  OverrideConsentArguments,
  RecordConsentArguments,
  RecordDenialArguments,
  RecordPaymentArguments,
  RejectCorrectionArguments,
  ReportOwnErrorArguments,
  UpholdComplaintArguments,
  WaiveCostsArguments,
} from './thread-act.arguments.ts';
import { RequestDesk } from './request-desk.ts';
import { RequestOutcome, RequestType } from './request.types.ts';

/** What staff do to the side threads of a request. */
@Resolver(() => RequestType)
export class ThreadActResolver {
  constructor(private readonly desk: RequestDesk) {}

  @Mutation(() => RequestOutcome)
  askConsent(
    @Args() { id, expectedVersion, ...action }: AskConsentArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'ask_consent',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  recordConsent(
    @Args() { id, expectedVersion, consent: consentId }: RecordConsentArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'record_consent',
      consentId,
    });
  }

  @Mutation(() => RequestOutcome)
  recordDenial(
    @Args() { id, expectedVersion, consent: consentId }: RecordDenialArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'record_denial',
      consentId,
    });
  }

  @Mutation(() => RequestOutcome)
  overrideConsent(
    @Args() { id, expectedVersion, consent: consentId, ...action }: OverrideConsentArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'override_consent',
      consentId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  notifyCosts(
    @Args() { id, expectedVersion, postage: postageVnd, ...action }: NotifyCostsArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'notify_costs',
      postageVnd,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  recordPayment(
    @Args() { id, expectedVersion, ...action }: RecordPaymentArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'record_payment',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  waiveCosts(
    @Args() { id, expectedVersion, ...action }: WaiveCostsArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'waive_costs',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  reportOwnError(
    @Args() { id, expectedVersion, ...action }: ReportOwnErrorArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'report_own_error',
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  correct(
    @Args() {
      id,
      expectedVersion,
      correction: correctionId,
      documents: documentIds,
      ...action
    }: CorrectArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'correct',
      correctionId,
      documentIds,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  rejectCorrection(
    @Args() { id, expectedVersion, correction: correctionId, ...action }: RejectCorrectionArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'reject_correction',
      correctionId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  acceptComplaint(
    @Args() { id, expectedVersion, complaint: complaintId }: AcceptComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'accept_complaint',
      complaintId,
    });
  }

  @Mutation(() => RequestOutcome)
  declineComplaint(
    @Args() { id, expectedVersion, complaint: complaintId, ...action }: DeclineComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'decline_complaint',
      complaintId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  upholdComplaint(
    @Args() { id, expectedVersion, complaint: complaintId, ...action }: UpholdComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'uphold_complaint',
      complaintId,
      ...action,
    });
  }

  @Mutation(() => RequestOutcome)
  dismissComplaint(
    @Args() { id, expectedVersion, complaint: complaintId, ...action }: DismissComplaintArguments,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ) {
    return this.desk.asStaff({ id, expectedVersion }, actor, context, {
      type: 'dismiss_complaint',
      complaintId,
      ...action,
    });
  }
}
