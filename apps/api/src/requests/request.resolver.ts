import { violates, type Actor } from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor as SignedIn } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { toDeadline } from '../law/deadline.types.ts';
import { PerMinute, type GraphqlContext } from '../platform/graphql/context.ts';
import { NotAllowed, toNotAllowed, toViolation } from '../platform/graphql/violation.types.ts';
import { RequestAccess } from './access.repository.ts';
import { AccessRenewal } from './access-renewal.ts';
import { IdentityOpenings } from './identity-opening.ts';
import { RequestDesk } from './request-desk.ts';
import { IntakeFormType, RequestFormType, RequestKeyType } from './request-form.types.ts';
import { TimelineEventType } from './request-parts.types.ts';
import { RequestRepository } from './request.repository.ts';
import {
  PreviewOutcome,
  RequesterIdentityOutcome,
  RequestType,
  SubmitOutcome,
} from './request.types.ts';
import { seenBy } from './seen-request.ts';
import { submissionViolationWords } from '../platform/submission-violations.ts';
import { SubmissionService, type SubmitRuling } from './submission.service.ts';

const SUBMISSIONS_PER_MINUTE = 10;
const LOOKS_PER_MINUTE = 60;
const RENEWALS_PER_MINUTE = 5;

/** How requests begin and are found again. */
@Resolver(() => RequestType)
export class RequestResolver {
  constructor(
    private readonly access: RequestAccess,
    private readonly desk: RequestDesk,
    private readonly openings: IdentityOpenings,
    private readonly renewals: AccessRenewal,
    private readonly requests: RequestRepository,
    private readonly submissions: SubmissionService,
  ) {}

  @PerMinute(LOOKS_PER_MINUTE)
  @Query(() => RequestType, { nullable: true })
  async trackRequest(
    @Args('reference', { type: () => String }) reference: string,
    @Args('accessCode', { type: () => String }) accessCode: string,
    @Context() { req }: GraphqlContext,
  ) {
    const bearer = await this.access.bearerOf({ reference, accessCode }, req.ip);
    if (bearer === undefined) return null;
    const request = await this.requests.findFor(bearer.actor, bearer.requestId);
    return request && seenBy(bearer.actor, request);
  }

  @Query(() => RequestType, { nullable: true })
  async request(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: SignedIn) {
    if (actor.kind === 'visitor') return null;
    const request = await this.requests.findFor(actor, id);
    return request && seenBy(actor, request);
  }

  @PerMinute(LOOKS_PER_MINUTE)
  @Query(() => PreviewOutcome, { description: 'What would follow if this form were sent now.' })
  async previewRequest(@Args('form') form: RequestFormType) {
    const ruling = await this.submissions.preview(form);
    if (!ruling.allowed) return toNotAllowed(ruling.violations);
    const { deadline, warnings, ...preview } = ruling.effect;
    return { ...preview, deadline: toDeadline(deadline), warnings: warnings.map(toViolation) };
  }

  @PerMinute(SUBMISSIONS_PER_MINUTE)
  @Mutation(() => SubmitOutcome)
  async submitRequest(
    @Args('form') form: RequestFormType,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
  ) {
    const ruling = await this.submissions.submit(form, idempotencyKey);
    return toSubmitOutcome(ruling, ({ requesterId }) => ({ kind: 'requester', id: requesterId }));
  }

  @Mutation(() => SubmitOutcome)
  async registerRequest(
    @Args('form') form: IntakeFormType,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @CurrentActor() actor: SignedIn,
  ) {
    if (actor.kind === 'visitor')
      return toSubmitOutcome(violates('role_not_allowed'), () => SYSTEM);
    return toSubmitOutcome(
      await this.submissions.register(form, idempotencyKey, actor),
      () => actor,
    );
  }

  @PerMinute(SUBMISSIONS_PER_MINUTE)
  @Mutation(() => SubmitOutcome)
  async redirectItem(
    @Args('key') key: RequestKeyType,
    @Args('item', { type: () => Int }) item: number,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @CurrentActor() signedIn: SignedIn,
    @Context() { req }: GraphqlContext,
  ) {
    const { id, actor } = await this.desk.hand(key, signedIn, req.ip);
    const ruling = await this.submissions.redirect({ id, item, actor }, idempotencyKey);
    return toSubmitOutcome(ruling, () => actor);
  }

  @PerMinute(RENEWALS_PER_MINUTE)
  @Mutation(() => Boolean, {
    description:
      'A new access code to the sealed e-mail; the answer tells nothing of the reference.',
  })
  async renewAccessCode(@Args('reference', { type: () => String }) reference: string) {
    await this.renewals.ask(reference);
    return true;
  }

  @Mutation(() => RequesterIdentityOutcome, {
    description: 'Opens the sealed identity; the reason is kept and shown to the requester.',
  })
  async openRequesterIdentity(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
    @CurrentActor() actor: SignedIn,
  ) {
    const ruling = await this.openings.open(id, reason, actor);
    return ruling.allowed ? ruling.effect : toNotAllowed(ruling.violations);
  }
}

/** Whom a ruling that allowed nothing is shown to does not matter. */
const SYSTEM: Actor = { kind: 'system' };

/** What was sent once with the same key and cannot be answered again is not the domain's to judge. */
export function toSubmitOutcome(
  ruling: SubmitRuling,
  viewerOf: (request: { requesterId: string }) => Actor,
) {
  if (ruling.allowed) {
    const { request, accessCode } = ruling.effect;
    return { request: seenBy(viewerOf(request), request), accessCode };
  }
  if ('violations' in ruling) return toNotAllowed(ruling.violations);
  const { repeated: code } = ruling;
  const violation = {
    code,
    field: 'idempotencyKey',
    under: [],
    message: submissionViolationWords[code],
  };
  return Object.assign(new NotAllowed(), { violations: [violation] });
}

/** What others did since, beside a refusal because of it. */
@Resolver(() => NotAllowed)
export class NotAllowedResolver {
  @ResolveField(() => [TimelineEventType], {
    description: 'With changed_meanwhile: what others did since the version the caller had.',
  })
  changedSince(@Parent() refused: { changedSince?: TimelineEventType[] }) {
    return refused.changedSince ?? [];
  }
}
