import { classTitle, parseCalendarDate, violates, readsAllAgencies } from '@minhbach/domain';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import {
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import { ProvisionType, toNotAllowed, toProvision } from '../platform/graphql/violation.types.ts';
import { isUuid } from '../platform/uuid.ts';
import {
  PublicationDueRepository,
  type DuePosition,
  type PublicationDue,
} from './publication-due.repository.ts';
import {
  AnswerDueConnectionType,
  AnswerDueOutcome,
  AnswerDueType,
} from './publication-due.types.ts';

/** Duties that came to light in answers, until an entry fulfils them. */
@Resolver(() => AnswerDueType)
export class PublicationDueResolver {
  constructor(
    private readonly clock: Clock,
    private readonly dues: PublicationDueRepository,
  ) {}

  @Query(() => AnswerDueConnectionType, {
    description:
      'What was provided on request, had to be public and is not yet; soonest day first.',
  })
  async answerDues(
    @CurrentActor() actor: Actor,
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first = 50,
    @Args('after', { type: () => String, nullable: true }) cursor: string | null = null,
  ) {
    const after = positionOf(cursor);
    const limit = pageSize(first) + 1;
    const totalCount = await this.dues.count(actor, agencyCode);
    const rows = await this.dues.list(actor, agencyCode, { limit, after });
    const keyOf = ({ dueOn, requestId, itemNumber }: PublicationDue) => [
      dueOn,
      requestId,
      itemNumber,
    ];
    return { ...pageOf(rows, first, { after, keyOf }), totalCount };
  }

  @Mutation(() => AnswerDueOutcome, {
    description: 'Says that an entry of the agency holds what was provided.',
  })
  async linkAnswerDue(
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('itemNumber', { type: () => Int }) itemNumber: number,
    @Args('entryId', { type: () => ID }) entryId: string,
    @CurrentActor() actor: Actor,
  ) {
    const staff = mustBeSignedIn(actor);
    if (readsAllAgencies(staff.role)) return toNotAllowed(violates('role_not_allowed').violations);
    if (!isUuid(requestId) || !(await this.dues.find(staff, { requestId, itemNumber })))
      return toNotAllowed(violates('duty_unknown').violations);
    if (!(await this.dues.link({ requestId, itemNumber }, entryId)))
      return toNotAllowed(violates('entry_not_of_agency', [], 'entryId').violations);
    return this.dues.find(staff, { requestId, itemNumber });
  }

  @ResolveField(() => String)
  classTitle(@Parent() { publicationClass }: PublicationDue) {
    return classTitle(publicationClass) ?? publicationClass;
  }

  @ResolveField(() => [ProvisionType])
  under(@Parent() { under }: PublicationDue) {
    return under.map(toProvision);
  }

  @ResolveField(() => Boolean)
  lateAlready(@Parent() { dueOn, foundOn }: PublicationDue) {
    return dueOn < foundOn;
  }

  @ResolveField(() => Boolean)
  overdue(@Parent() { dueOn, fulfilled }: PublicationDue) {
    return !fulfilled && dueOn < this.clock.today();
  }
}

function positionOf(cursor: string | null): DuePosition | null {
  const key = fromCursor(cursor, 3);
  if (key === null) return null;
  const [dueOn, requestId, itemNumber] = key;
  const isWhole =
    typeof dueOn === 'string' &&
    parseCalendarDate(dueOn) !== undefined &&
    typeof requestId === 'string' &&
    isUuid(requestId) &&
    isRowNumber(itemNumber);
  if (!isWhole) throw foreignCursor();
  return { dueOn, requestId, itemNumber };
}
