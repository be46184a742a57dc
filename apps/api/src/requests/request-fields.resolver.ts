import {
  answerDeadline,
  complaintDeadline,
  correctionDeadline,
  daysBetween,
  daysLeft,
  hanoiDay,
  isOverdue,
  nextStep,
  remedies,
  statuteNamed,
} from '@minhbach/domain';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { DocumentType } from '../documents/document.types.ts';
import { DeadlineType, toDeadline } from '../law/deadline.types.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toProvision } from '../platform/graphql/violation.types.ts';
import { Calendars } from './calendars.ts';
import { NOTHING_NEXT, nextWords } from './register-words.vi.ts';
import {
  ComplaintType,
  ConsentType,
  CorrectionType,
  CostNoticeType,
  NextStepType,
  OpenActionType,
  RemedyType,
  RequestItemType,
  TimelineEventType,
} from './request-parts.types.ts';
import { openActionsOf } from './open-actions.ts';
import { RequestReads } from './request-reads.repository.ts';
import { RequestTimeline } from './request-timeline.ts';
import { RequestType } from './request.types.ts';
import { isOwnStaff, isStaff, type SeenRequest } from './seen-request.ts';
import { shownDocuments } from './shown-documents.ts';

/** What a request shows that is computed at the moment of asking. */
@Resolver(() => RequestType)
export class RequestFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly agencies: AgencyLoaders,
    private readonly reads: RequestReads,
    private readonly timelines: RequestTimeline,
  ) {}

  @ResolveField(() => Boolean)
  overdue(@Parent() request: SeenRequest) {
    return isOverdue(request, this.clock.today());
  }

  @ResolveField(() => Int, { nullable: true })
  daysLeft(@Parent() request: SeenRequest) {
    return daysLeft(request, this.clock.today());
  }

  @ResolveField(() => Int)
  livedDays(@Parent() { firstSentAt, deliveredOn }: SeenRequest) {
    return daysBetween(hanoiDay(firstSentAt), deliveredOn ?? this.clock.today());
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: SeenRequest, @Context() { req }: GraphqlContext) {
    return this.agencies.byId(req).get(agencyId);
  }

  @ResolveField(() => DeadlineType, { nullable: true })
  async deadline(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const ruling = answerDeadline(request, await this.calendars.of(req));
    return ruling?.allowed && request.dueOn !== null ? toDeadline(ruling.effect) : null;
  }

  @ResolveField(() => NextStepType)
  async next(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const step = nextStep(request, await this.calendars.of(req));
    return {
      ...step,
      deadline: step.deadline && toDeadline(step.deadline),
      text: step.action === null ? NOTHING_NEXT : nextWords[step.action],
    };
  }

  @ResolveField(() => [OpenActionType])
  async openActions(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    return openActionsOf(request, this.clock.today(), await this.calendars.of(req));
  }

  @ResolveField(() => [TimelineEventType])
  async timeline(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    return this.timelines.events(request, await this.calendars.of(req), req);
  }

  @ResolveField(() => [RequestItemType])
  items(@Parent() request: SeenRequest) {
    const { refusalGrounds } = statuteNamed(request.statute);
    return request.items.map((item) => {
      const { refusal } = item;
      const ground = refusal && refusalGrounds[refusal.ground];
      const head = refusal?.head ? ground?.heads[refusal.head] : undefined;
      const under = head?.under ?? ground?.under;
      return {
        ...item,
        request,
        refusalGround: refusal?.ground ?? null,
        refusalHead: refusal?.head ?? null,
        refusedUnder: under ? toProvision(under) : null,
        reason: refusal?.reason ?? null,
        publicAddress: refusal?.publicAddress ?? null,
      };
    });
  }

  @ResolveField(() => [DocumentType])
  async documents(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const kept = await this.reads.documentsOf(req).get(request.id);
    return shownDocuments(request, kept ?? []);
  }

  @ResolveField(() => [ConsentType])
  consents(@Parent() request: SeenRequest) {
    return request.consents.map(({ id, itemNumber, state, concerned }) => ({
      id,
      item: itemNumber,
      state,
      concerned: isOwnStaff(request) ? concerned : null,
    }));
  }

  @ResolveField(() => CostNoticeType, { nullable: true })
  costs(@Parent() { costNotice }: SeenRequest) {
    if (costNotice === null) return null;
    const { waivedUnder } = costNotice;
    return { ...costNotice, waivedUnder: waivedUnder && toProvision(waivedUnder) };
  }

  @ResolveField(() => [CorrectionType])
  async corrections(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const calendar = await this.calendars.of(req);
    return request.corrections.flatMap(({ itemNumber, ...correction }) => {
      const ruling = correctionDeadline(correction, calendar);
      return ruling.allowed
        ? { ...correction, item: itemNumber, deadline: toDeadline(ruling.effect) }
        : [];
    });
  }

  @ResolveField(() => [ComplaintType])
  async complaints(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const calendar = await this.calendars.of(req);
    return request.complaints.map((complaint) => {
      const ruling = complaintDeadline(complaint, calendar);
      return { ...complaint, deadline: ruling?.allowed ? toDeadline(ruling.effect) : null };
    });
  }

  @ResolveField(() => [RemedyType])
  async remedies(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const open = remedies(request, this.clock.today(), await this.calendars.of(req));
    return open.flatMap(({ remedy, lastDay }) =>
      lastDay === null
        ? []
        : { kind: remedy, lastOn: lastDay.dueOn, deadline: toDeadline(lastDay) },
    );
  }

  @ResolveField(() => String, { nullable: true })
  redirectedFrom(@Parent() request: SeenRequest, @Context() { req }: GraphqlContext) {
    const from = request.redirectedFrom;
    return from && this.reads.referenceOf(req).get(from.requestId);
  }

  @ResolveField(() => String, { nullable: true })
  assignedUnit(@Parent() request: SeenRequest) {
    return isStaff(request) ? request.assignedUnit : null;
  }
}
