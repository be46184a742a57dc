import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  calendarDate,
  contactOf,
  startOfHanoiDay,
  uncoveredSince,
  unusualOpenings,
  type Alert,
  type AlertSubject,
  type CalendarDate,
} from '@minhbach/domain';
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { ContactPointRepository } from '../contact-points/contact-point.repository.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import { dutyState, fulfilment, isMetBy } from '../duties/fulfilment.repository.ts';
import { urgings } from '../oversight/urging.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { reports } from '../reports/report.table.ts';
import { identityOpenings } from '../requesters/requester.table.ts';
import { requests } from '../requests/request.table.ts';
import { complaints } from '../requests/thread.table.ts';

/** How far back openings are read: longer than anybody goes without a letter. */
const OPENINGS_DAYS = 31;
/** Of what has stood for as long as anything is known. */
const ALWAYS = calendarDate('1900-01-01');

type Late = { agencyId: string; code: string | null; dueOn: CalendarDate | null };

/** What stands at the beginning of a day, for all bodies; the domain says what of it is told. */
@Injectable()
export class AlertSources {
  constructor(
    private readonly contacts: ContactPointRepository,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async standing(today: CalendarDate): Promise<readonly Alert[]> {
    return [
      ...late('late_requests', await this.#lateRequests(today)),
      ...late('late_complaints', await this.#lateComplaints(today)),
      ...late('unsent_reports', await this.#unsentReports(today)),
      ...late('unanswered_urgings', await this.#unansweredUrgings(today)),
      ...(await this.#waitingReports()),
      ...(await this.#unmetDuties(today)),
      ...(await this.#missingContacts(today)),
      ...(await this.#openings(today)),
    ];
  }

  /** As the inbox has them under "late". */
  #lateRequests(today: CalendarDate) {
    const { agencyId, reference, dueOn, stage } = requests;
    return this.database
      .select({ agencyId, code: reference, dueOn })
      .from(requests)
      .where(and(inArray(stage, ['received', 'in_progress', 'decided']), lt(dueOn, today)))
      .orderBy(asc(dueOn), asc(reference));
  }

  #lateComplaints(today: CalendarDate) {
    return this.database
      .select({
        agencyId: requests.agencyId,
        code: requests.reference,
        dueOn: complaints.dueOn,
      })
      .from(complaints)
      .innerJoin(requests, eq(requests.id, complaints.requestId))
      .where(and(inArray(complaints.state, ['lodged', 'accepted']), lt(complaints.dueOn, today)))
      .orderBy(asc(complaints.dueOn), asc(requests.reference));
  }

  #unsentReports(today: CalendarDate) {
    return this.database
      .select({
        agencyId: reports.agencyId,
        code: sql<string>`'năm ' || ${reports.year}`,
        dueOn: reports.dueOn,
      })
      .from(reports)
      .where(and(inArray(reports.state, ['open', 'returned']), lt(reports.dueOn, today)))
      .orderBy(asc(reports.dueOn), asc(reports.year));
  }

  #unansweredUrgings(today: CalendarDate) {
    const { agencyId, dueOn, state } = urgings;
    return this.database
      .select({ agencyId, code: sql<null>`null`, dueOn })
      .from(urgings)
      .where(and(eq(state, 'sent'), lt(dueOn, today)));
  }

  async #waitingReports(): Promise<Alert[]> {
    const { agencyId, submittedOn, year } = reports;
    const rows = await this.database
      .select({ agencyId, submittedOn, year })
      .from(reports)
      .where(and(eq(reports.state, 'submitted'), isNotNull(submittedOn)))
      .orderBy(asc(submittedOn), asc(year));
    return rows.flatMap((row) =>
      row.submittedOn === null
        ? []
        : [
            {
              subject: 'waiting_reports',
              agencyId: row.agencyId,
              tellFrom: addDays(row.submittedOn, 1),
              count: 1,
              codes: [`năm ${row.year}`],
            },
          ],
    );
  }

  async #unmetDuties(today: CalendarDate): Promise<Alert[]> {
    const { agencyId, dueOn } = publicationDuties;
    const met = fulfilment(this.database, today, null);
    const rows = await this.database
      .select({ agencyId, dueOn, count: sql<number>`count(*)::int` })
      .from(publicationDuties)
      .leftJoin(met, isMetBy(met))
      .where(and(lt(dueOn, today), sql`${dutyState(met, today)} = 'overdue'`))
      .groupBy(agencyId, dueOn);
    return rows.map((row) => ({
      subject: 'unmet_duties',
      agencyId: row.agencyId,
      tellFrom: addDays(row.dueOn, 1),
      count: row.count,
      codes: [],
    }));
  }

  async #missingContacts(today: CalendarDate): Promise<Alert[]> {
    const bodies = await this.database
      .select()
      .from(agencies)
      .where(
        and(
          or(isNull(agencies.validFrom), lte(agencies.validFrom, today)),
          or(isNull(agencies.validUntil), gte(agencies.validUntil, today)),
        ),
      );
    const histories = await this.contacts.histories(null);
    return bodies.flatMap((agency): Alert[] => {
      const history = histories.get(agency.id) ?? { points: [], absences: [] };
      if (contactOf(agency, history, today) !== null) return [];
      const tellFrom = uncoveredSince(agency, history, today) ?? ALWAYS;
      return [{ subject: 'missing_contacts', agencyId: agency.id, tellFrom, count: 1, codes: [] }];
    });
  }

  async #openings(today: CalendarDate): Promise<Alert[]> {
    const on = sql<CalendarDate>`(${identityOpenings.at} at time zone 'Asia/Ho_Chi_Minh')::date`;
    const isAfter = sql`(${requests.deliveredOn} < ${on})`;
    const rows = await this.database
      .select({
        agencyId: requests.agencyId,
        on: sql<CalendarDate>`${on}::text`,
        all: sql<string[]>`array_agg(distinct ${requests.reference})`,
        after: sql<string[]>`coalesce(array_agg(distinct ${requests.reference})
          filter (where ${isAfter}), '{}')`,
      })
      .from(identityOpenings)
      .innerJoin(requests, eq(requests.id, identityOpenings.requestId))
      .where(
        and(
          gte(identityOpenings.at, new Date(startOfHanoiDay(addDays(today, -OPENINGS_DAYS)))),
          lt(identityOpenings.at, new Date(startOfHanoiDay(today))),
        ),
      )
      .groupBy(requests.agencyId, identityOpenings.staffId, on)
      .orderBy(on);
    return rows.flatMap(({ agencyId, on: day, all, after }): Alert[] => {
      const count = unusualOpenings({ requests: all.length, afterDelivery: after.length });
      if (count === 0) return [];
      const codes = count === after.length ? after : all;
      return [{ subject: 'identity_openings', agencyId, tellFrom: addDays(day, 1), count, codes }];
    });
  }
}

function late(subject: AlertSubject, rows: readonly Late[]): Alert[] {
  return rows.flatMap(({ agencyId, code, dueOn }) =>
    dueOn === null
      ? []
      : [{ subject, agencyId, tellFrom: addDays(dueOn, 1), count: 1, codes: code ? [code] : [] }],
  );
}
