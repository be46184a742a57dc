import { Inject, Injectable } from '@nestjs/common';
import {
  parseReference,
  type CalendarDate,
  type InformationRequest,
  type RequestStage,
} from '@minhbach/domain';
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { fold } from '../platform/vietnamese-text.ts';
import type { Actor as SignedIn } from '../identity/actor.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { INBOX_BUCKETS, type InboxBucket } from './inbox-buckets.ts';
import { REQUEST_COLUMNS } from './request-rows.repository.ts';
import { seenBy } from './request.repository.ts';
import { requests } from './request.table.ts';
import { complaints, consents, costNotices } from './thread.table.ts';

export type InboxQuery = {
  bucket: InboxBucket;
  agencyCode: string | null;
  search: string | null;
  stage: RequestStage | null;
  statute: string | null;
  assigneeId: string | null;
};
/** Where a page begins: after the request of this day (its last day, or of receipt when closed). */
export type InboxPosition = { day: string | null; id: string };

/** Counting more would cost more than anyone can read. */
export const COUNTED_UP_TO = 5000;

@Injectable()
export class InboxRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Soonest last day first, what has none after all; closed requests latest first. */
  list(
    viewer: SignedIn,
    query: InboxQuery,
    page: { today: CalendarDate; limit: number; after: InboxPosition | null },
  ): Promise<InformationRequest[]> {
    const isClosed = query.bucket === 'closed';
    const order = isClosed
      ? [desc(requests.receivedOn), desc(requests.id)]
      : [asc(DAY_OR_LAST), asc(requests.id)];
    return this.database
      .select(REQUEST_COLUMNS)
      .from(requests)
      .where(
        and(
          wanted(viewer, query, page.today),
          page.after === null ? undefined : isAfter(page.after, isClosed),
        ),
      )
      .orderBy(...order)
      .limit(page.limit);
  }

  /** Exact up to 5 000, and one more when there are more. */
  async count(viewer: SignedIn, query: InboxQuery, today: CalendarDate): Promise<number> {
    const some = this.database
      .select({ one: sql`1`.as('one') })
      .from(requests)
      .where(wanted(viewer, query, today))
      .limit(COUNTED_UP_TO + 1)
      .as('some');
    const [row] = await this.database.select({ count: sql<number>`count(*)::int` }).from(some);
    return row?.count ?? 0;
  }

  async countByBucket(
    viewer: SignedIn,
    agencyCode: string | null,
    today: CalendarDate,
  ): Promise<Record<InboxBucket, number>> {
    const counts = Object.fromEntries(
      INBOX_BUCKETS.map((bucket) => [
        bucket,
        sql<number>`(count(*) filter (where ${inBucket(bucket, today)}))::int`,
      ]),
    ) as Record<InboxBucket, SQL<number>>; // a key for each bucket
    const [row] = await this.database
      .select(counts)
      .from(requests)
      .where(and(seenBy(viewer), ofAgency(agencyCode)));
    if (row === undefined) throw new Error('An aggregate has a row.');
    return row;
  }
}

const DAY_OR_LAST = sql`coalesce(${requests.dueOn}, date '9999-12-31')`;

const isAfter = ({ day, id }: InboxPosition, isClosed: boolean) =>
  isClosed
    ? sql`(${requests.receivedOn}, ${requests.id}) < (${day}::date, ${id}::uuid)`
    : sql`(${DAY_OR_LAST}, ${requests.id}) > (coalesce(${day}::date, date '9999-12-31'), ${id}::uuid)`;

function wanted(viewer: SignedIn, query: InboxQuery, today: CalendarDate): SQL | undefined {
  return and(
    seenBy(viewer),
    inBucket(query.bucket, today),
    ofAgency(query.agencyCode),
    query.stage === null ? undefined : eq(requests.stage, query.stage),
    query.statute === null ? undefined : sql`${requests.statute} = ${query.statute}`,
    query.assigneeId === null ? undefined : sql`${requests.assigneeId}::text = ${query.assigneeId}`,
    ...(query.search === null ? [] : matching(query.search)),
  );
}

const ofAgency = (code: string | null): SQL | undefined =>
  code === null
    ? undefined
    : sql`${requests.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${code})`;

/** Each word is a condition of the query: what is beyond these narrows nothing that anyone could read. */
const SEARCH_MAX_LENGTH = 200;
const SEARCH_MAX_WORDS = 10;

/** Every word typed, in any order; or a reference however it is spaced. */
function matching(search: string): SQL[] {
  const reference = parseReference(search);
  if (reference !== null) return [sql`${requests.reference} = ${reference}`];
  return fold(search.slice(0, SEARCH_MAX_LENGTH))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, SEARCH_MAX_WORDS)
    .map((word) => sql`${requests.searchText} like ${`%${word}%`}`);
}

function inBucket(bucket: InboxBucket, today: CalendarDate): SQL {
  const endOfWeek = sql`(date_trunc('week', ${today}::date) + interval '6 days')::date`;
  const { dueOn, stage } = requests;
  switch (bucket) {
    case 'all':
      return sql`${stage} in ('received', 'incomplete', 'in_progress', 'decided')`;
    case 'late':
      return sql`${AWAITING_ANSWER} and ${dueOn} < ${today}`;
    case 'due_today':
      return sql`${AWAITING_ANSWER} and ${dueOn} = ${today}`;
    case 'due_this_week':
      return sql`${AWAITING_ANSWER} and ${dueOn} > ${today} and ${dueOn} <= ${endOfWeek}`;
    case 'later':
      return sql`${AWAITING_ANSWER} and (${dueOn} is null or ${dueOn} > ${endOfWeek})`;
    case 'waiting_for_requester':
      return sql`(${stage} = 'incomplete' or (${AWAITING_ANSWER} and exists (
        select from ${costNotices}
        where ${costNotices.requestId} = ${requests.id} and ${costNotices.state} = 'notified')))`;
    case 'waiting_for_others':
      return sql`(${stage} in ('received', 'in_progress') and (${requests.assignedUnit} is not null or exists (
        select from ${consents}
        where ${consents.requestId} = ${requests.id} and ${consents.state} = 'asked')))`;
    case 'complained_of':
      return sql`${requests.id} in (
        select ${complaints.requestId} from ${complaints}
        where ${complaints.state} in ('lodged', 'accepted'))`;
    case 'closed':
      return sql`${stage} in ('delivered', 'withdrawn')`;
  }
}

const AWAITING_ANSWER = sql`${requests.stage} in ('received', 'in_progress', 'decided')`;
