import { parseCalendarDate } from '@minhbach/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import { INBOX_BUCKETS } from './inbox-buckets.ts';
import { COUNTED_UP_TO, InboxRepository, type InboxPosition } from './inbox.repository.ts';
import { BucketCountType, InboxArguments, InboxConnectionType } from './inbox.types.ts';
import { seenBy, type SeenRequest } from './seen-request.ts';

const PAGE_DEFAULT = 50;

/** What awaits an officer, soonest first. Whoever may see no request finds an empty inbox. */
@Resolver()
export class InboxResolver {
  constructor(
    private readonly clock: Clock,
    private readonly inboxes: InboxRepository,
  ) {}

  @Query(() => InboxConnectionType)
  async inbox(@Args() asked: InboxArguments, @CurrentActor() actor: Actor) {
    const query = {
      bucket: asked.bucket ?? 'all',
      agencyCode: asked.agencyCode ?? null,
      search: asked.search ?? null,
      stage: asked.stage ?? null,
      statute: asked.statute ?? null,
      assigneeId: asked.assignee ?? null,
    };
    const first = pageSize(asked.first ?? PAGE_DEFAULT);
    const today = this.clock.today();
    const after = positionOf(asked.after);
    const total = await this.inboxes.count(actor, query, today);
    const found = await this.inboxes.list(actor, query, { today, limit: first + 1, after });
    const rows = actor.kind === 'visitor' ? [] : found.map((request) => seenBy(actor, request));

    const isClosed = query.bucket === 'closed';
    const keyOf = ({ dueOn, receivedOn, id }: SeenRequest) => [isClosed ? receivedOn : dueOn, id];
    return {
      ...pageOf(rows, first, { after, keyOf }),
      totalCount: Math.min(total, COUNTED_UP_TO),
      totalIsExact: total <= COUNTED_UP_TO,
    };
  }

  @Query(() => [BucketCountType])
  async inboxCounts(
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null,
    @CurrentActor() actor: Actor,
  ) {
    const counts = await this.inboxes.countByBucket(actor, agencyCode ?? null, this.clock.today());
    return INBOX_BUCKETS.map((bucket) => ({ bucket, count: counts[bucket] }));
  }
}

function positionOf(cursor: string | null | undefined): InboxPosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [day, id] = key.map((part) => (part === null ? null : String(part)));
  const isDay = day === null || (day !== undefined && parseCalendarDate(day) !== undefined);
  if (!isDay || !id || !isUuid(id)) throw badInput('after: con trỏ trang không hợp lệ.');
  return { day, id };
}
