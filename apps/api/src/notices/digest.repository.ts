import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@minhbach/domain';
import {
  and,
  asc,
  eq,
  inArray,
  isNull,
  lte,
  not,
  or,
  sql,
  type SQL,
  type SQLWrapper,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { agencies } from '../agencies/agency.table.ts';
import { HandoverRepository } from '../agencies/handover.repository.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { petitions } from '../petitions/petition.table.ts';
import { reportEvents, reports } from '../reports/report.table.ts';
import { requests } from '../requests/request.table.ts';
import { complaints } from '../requests/thread.table.ts';
import { officerDigests } from './digest.table.ts';

export type DueRequest = { reference: string; dueOn: CalendarDate };
export type Digest = { staffId: string; email: string; messageId: string; due: DueRequest[] };

@Injectable()
export class DigestRepository {
  readonly #host: string;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
    private readonly handovers: HandoverRepository,
  ) {
    this.#host = new URL(config.adminUrl).hostname;
  }

  /**
   * What is owed today: for each officer the open requests, complaints, petitions and yearly reports that
   * come due by `until`, or are late. A report that somebody reminds of is told the next morning, whenever it is due.
   * A request is its assignee's; without one there, and like a petition, it is every contact officer's of its
   * agency, and of those that answer for it once it is gone. Those who have had their letter today are left out.
   */
  async owed(today: CalendarDate, until: CalendarDate): Promise<Digest[]> {
    const answering = answeringBodies(await this.handovers.handedOver());
    const rows = [
      ...(await this.#dueRequests(today, until, answering)),
      ...(await this.#dueComplaints(today, until, answering)),
      ...(await this.#duePetitions(today, until, answering)),
      ...(await this.#dueReports(today, until, answering)),
    ].toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));

    const digests = new Map<string, Digest>();
    for (const { staffId, email, reference, dueOn, sentAt } of rows) {
      if (sentAt !== null || dueOn === null) continue;
      const digest = digests.get(staffId) ?? {
        staffId,
        email,
        messageId: this.#messageId(staffId, today),
        due: [],
      };
      digest.due.push({ reference, dueOn });
      digests.set(staffId, digest);
    }
    return [...digests.values()];
  }

  #dueRequests(today: CalendarDate, until: CalendarDate, answering: SQL) {
    return this.database
      .select({
        staffId: staff.id,
        email: staff.email,
        reference: requests.reference,
        dueOn: requests.dueOn,
        sentAt: officerDigests.sentAt,
      })
      .from(requests)
      .innerJoin(answering, sql`answering.body = ${requests.agencyId}`)
      .innerJoin(
        staff,
        and(
          isNull(staff.deactivatedAt),
          OF_ANSWERER,
          or(
            eq(staff.id, requests.assigneeId),
            and(not(isAssignedTo(staff.agencyId)), eq(staff.role, 'contact_officer')),
          ),
        ),
      )
      .leftJoin(
        officerDigests,
        and(eq(officerDigests.staffId, staff.id), eq(officerDigests.on, today)),
      )
      .where(and(inArray(requests.stage, ['received', 'in_progress']), lte(requests.dueOn, until)))
      .orderBy(asc(requests.dueOn), asc(requests.reference));
  }

  /** A complaint is for the head to decide. */
  #dueComplaints(today: CalendarDate, until: CalendarDate, answering: SQL) {
    return this.database
      .select({
        staffId: staff.id,
        email: staff.email,
        reference: sql<string>`'Khiếu nại ' || ${requests.reference}`,
        dueOn: complaints.dueOn,
        sentAt: officerDigests.sentAt,
      })
      .from(complaints)
      .innerJoin(requests, eq(requests.id, complaints.requestId))
      .innerJoin(answering, sql`answering.body = ${requests.agencyId}`)
      .innerJoin(staff, and(isNull(staff.deactivatedAt), OF_ANSWERER, eq(staff.role, 'head')))
      .leftJoin(
        officerDigests,
        and(eq(officerDigests.staffId, staff.id), eq(officerDigests.on, today)),
      )
      .where(and(inArray(complaints.state, ['lodged', 'accepted']), lte(complaints.dueOn, until)))
      .orderBy(asc(complaints.dueOn), asc(requests.reference));
  }

  #duePetitions(today: CalendarDate, until: CalendarDate, answering: SQL) {
    return this.database
      .select({
        staffId: staff.id,
        email: staff.email,
        reference: petitions.reference,
        dueOn: petitions.dueOn,
        sentAt: officerDigests.sentAt,
      })
      .from(petitions)
      .innerJoin(answering, sql`answering.body = ${petitions.agencyId}`)
      .innerJoin(
        staff,
        and(isNull(staff.deactivatedAt), OF_ANSWERER, eq(staff.role, 'contact_officer')),
      )
      .leftJoin(
        officerDigests,
        and(eq(officerDigests.staffId, staff.id), eq(officerDigests.on, today)),
      )
      .where(and(eq(petitions.state, 'lodged'), lte(petitions.dueOn, until)))
      .orderBy(asc(petitions.dueOn), asc(petitions.reference));
  }

  #dueReports(today: CalendarDate, until: CalendarDate, answering: SQL) {
    const isReminded = sql`exists (select from ${reportEvents} where ${reportEvents.reportId} = ${reports.id}
      and ${reportEvents.event} = 'remind_report' and ${reportEvents.on} >= ${addDays(today, -1)})`;
    return this.database
      .select({
        staffId: staff.id,
        email: staff.email,
        reference: sql<string>`'Báo cáo năm ' || ${reports.year} ||
          case when ${staff.agencyId} = ${reports.agencyId} then '' else ' của ' || ${agencies.name} end`,
        dueOn: reports.dueOn,
        sentAt: officerDigests.sentAt,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .innerJoin(answering, sql`answering.body = ${reports.keeperId}`)
      .innerJoin(
        staff,
        and(
          isNull(staff.deactivatedAt),
          OF_ANSWERER,
          inArray(staff.role, ['contact_officer', 'head']),
        ),
      )
      .leftJoin(
        officerDigests,
        and(eq(officerDigests.staffId, staff.id), eq(officerDigests.on, today)),
      )
      .where(
        and(
          inArray(reports.state, ['open', 'returned']),
          or(lte(reports.dueOn, until), isReminded),
        ),
      )
      .orderBy(asc(reports.dueOn), asc(reports.id));
  }

  async recordSent({ staffId, messageId }: Digest, on: CalendarDate): Promise<void> {
    const sentAt = this.clock.now();
    await this.database
      .insert(officerDigests)
      .values({ staffId, on, messageId, sentAt })
      .onConflictDoNothing();
  }

  #messageId(staffId: string, on: CalendarDate): string {
    const hash = createHash('sha256').update(`${staffId} ${on} digest`).digest('hex');
    return `<${hash.slice(0, 40)}@${this.#host}>`;
  }
}

/** Each body with those who answer for it: itself, and who took over from it. As a table, so that it is joined. */
function answeringBodies(handedOver: readonly { fromId: string; toId: string }[]): SQL {
  const ids = (of: (pair: (typeof handedOver)[number]) => string) =>
    sql`${`{${handedOver.map(of).join(',')}}`}::uuid[]`;
  return sql`(select ${agencies.id} as body, ${agencies.id} as answerer from ${agencies}
    union all select * from unnest(${ids(({ fromId }) => fromId)}, ${ids(({ toId }) => toId)})) as answering`;
}

const OF_ANSWERER = sql`${staff.agencyId} = answering.answerer`;

const assignee = alias(staff, 'assignee');
const isAssignedTo = (column: SQLWrapper) => sql`exists (select from ${staff} as assignee
  where ${assignee.id} = ${requests.assigneeId} and ${assignee.agencyId} = ${column}
    and ${assignee.deactivatedAt} is null)`;
