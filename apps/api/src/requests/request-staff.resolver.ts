import { formWarnings, hanoiDay, statuteNamed } from '@minhbach/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { agencyInLaw } from '../agencies/agency.repository.ts';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { StaffMemberType } from '../identity/staff.types.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toViolation, ViolationType } from '../platform/graphql/violation.types.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { IdentityOpeningType } from './request-parts.types.ts';
import { RequestReads } from './request-reads.repository.ts';
import { RequestType } from './request.types.ts';
import { isOwnStaff, isStaff, type SeenRequest } from './seen-request.ts';

/** What a request shows to the staff of its agency: null or empty for everybody else. */
@Resolver(() => RequestType)
export class RequestStaffResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly reads: RequestReads,
    private readonly requesters: RequesterRepository,
  ) {}

  @ResolveField(() => String, { nullable: true })
  async requesterMask(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    if (!isOwnStaff(request)) return null;
    return (await this.reads.requester(req).get(request.requesterId))?.mask;
  }

  @ResolveField(() => String, { nullable: true })
  async purpose(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    return isOwnStaff(request) ? (await this.#file(request, req))?.purpose : null;
  }

  @ResolveField(() => Boolean, { nullable: true })
  directlyConcerned(@Parent() request: SeenRequest) {
    return isOwnStaff(request) ? request.directlyConcerned : null;
  }

  /** Computed anew from what is sealed; the words never leave, only which rule to look at. */
  @ResolveField(() => [ViolationType])
  async warnings(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    if (!isOwnStaff(request)) return [];
    const file = await this.#file(request, req);
    const agency = await this.agencies.byId(req).get(request.agencyId);
    if (file === undefined || agency === undefined) return [];
    const { purpose, ...person } = file;
    const { delivery, channel, directlyConcerned, firstSentAt, requesterKind: kind } = request;
    return formWarnings({
      content: { items: request.items, delivery, purpose, requester: { kind, ...person } },
      agency: agencyInLaw(agency),
      channel,
      directlyConcerned,
      law: statuteNamed(request.statute),
      sentOn: hanoiDay(firstSentAt),
    }).map(toViolation);
  }

  @ResolveField(() => StaffMemberType, { nullable: true })
  assignee(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    return isStaff(request) && request.assigneeId !== null
      ? this.reads.staffMember(req).get(request.assigneeId)
      : null;
  }

  /** Shown to the requester too: they shall know who looked. */
  @ResolveField(() => [IdentityOpeningType])
  async identityOpenings(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const isTheirs = request.viewer.kind === 'requester' || isOwnStaff(request);
    return isTheirs ? ((await this.reads.openingsOf(req).get(request.id)) ?? []) : [];
  }

  async #file({ requesterId }: SeenRequest, asked: object) {
    const requester = await this.reads.requester(asked).get(requesterId);
    return requester && this.requesters.identityOf(requester);
  }
}
