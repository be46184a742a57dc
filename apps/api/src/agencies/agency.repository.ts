import type {
  Agency as AgencyInLaw,
  AgencyLevel,
  CalendarDate,
  Succession,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lte,
  or,
  sql,
} from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { hitsOf } from './agency-search.repository.ts';
import { agencies, agencySuccessions, KEPT_SUBJECTS } from './agency.table.ts';

export type Agency = typeof agencies.$inferSelect;
export type AgencyQuery = {
  search: string | null;
  level: AgencyLevel | null;
  /** Bodies that begin only later are not shown yet; those that are gone are. */
  today: CalendarDate;
};

/** Where an agency stands in a list: how well it was found, then its rank. */
export type AgencyPosition = { rating: number; rank: number };
export type AgencySuccession = typeof agencySuccessions.$inferSelect & { successor: Agency };
export type AgencyHit = Agency & { rating: number; matched: string | null };

/** The city's contact point (10.2.đ of 01/2026): it answers for what no other body is known for. */
export const CITY_CONTACT_POINT = 'HN-VPUB';

@Injectable()
export class AgencyRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  list(query: AgencyQuery, first: number, after: AgencyPosition | null): Promise<AgencyHit[]> {
    const hits = hitsOf(this.database, query.search);
    const rating = sql<number>`${hits.rating}::int`;
    return this.database
      .select({ ...getTableColumns(agencies), rating, matched: hits.matched })
      .from(agencies)
      .innerJoin(hits, eq(hits.agencyId, agencies.id))
      .where(
        and(
          begunBy(query.today),
          ofLevel(query.level),
          after === null
            ? undefined
            : sql`(${hits.rating}, ${agencies.rank}) > (${after.rating}, ${after.rank})`,
        ),
      )
      .orderBy(asc(hits.rating), asc(agencies.rank))
      .limit(first);
  }

  async count(query: AgencyQuery): Promise<number> {
    const hits = hitsOf(this.database, query.search);
    const [row] = await this.database
      .select({ count: sql<number>`count(*)::int` })
      .from(agencies)
      .innerJoin(hits, eq(hits.agencyId, agencies.id))
      .where(and(begunBy(query.today), ofLevel(query.level)));
    return row?.count ?? 0;
  }

  byIds(ids: readonly string[]): Promise<Agency[]> {
    return this.database
      .select()
      .from(agencies)
      .where(inArray(agencies.id, [...ids]));
  }

  async byId(id: string): Promise<Agency | undefined> {
    const [agency] = await this.byIds([id]);
    return agency;
  }

  /** The body that bore the code on that day. */
  async byCodeOn(code: string, on: CalendarDate): Promise<Agency | undefined> {
    const [agency] = await this.database
      .select()
      .from(agencies)
      .where(
        and(
          eq(agencies.code, code),
          begunBy(on),
          or(isNull(agencies.validUntil), gte(agencies.validUntil, on)),
        ),
      );
    return agency;
  }

  cityContactPoint(on: CalendarDate): Promise<Agency | undefined> {
    return this.byCodeOn(CITY_CONTACT_POINT, on);
  }

  /** Every body that exists on that day. */
  existingOn(on: CalendarDate): Promise<Agency[]> {
    return this.database
      .select()
      .from(agencies)
      .where(and(begunBy(on), or(isNull(agencies.validUntil), gte(agencies.validUntil, on))))
      .orderBy(asc(agencies.rank));
  }

  /** The body that bears the code now or, when none does any more, the last that did. */
  async latestByCode(code: string, today: CalendarDate): Promise<Agency | undefined> {
    const [agency] = await this.database
      .select()
      .from(agencies)
      .where(and(eq(agencies.code, code), begunBy(today)))
      .orderBy(desc(sql`coalesce(${agencies.validUntil}, 'infinity')`))
      .limit(1);
    return agency;
  }

  /**
   * Who took over what each of these left, and what those left in turn: the way to whoever answers now.
   * Communes first, the city's contact point last.
   */
  successionsFrom(ids: readonly string[]): Promise<AgencySuccession[]> {
    const { predecessorId, successorId, subject, validFrom } = agencySuccessions;
    const wanted = sql.join(
      ids.map((id) => sql`(${id}::uuid)`),
      sql`, `,
    );
    return this.database
      .select({
        predecessorId,
        successorId,
        subject,
        validFrom,
        successor: getTableColumns(agencies),
      })
      .from(agencySuccessions)
      .innerJoin(agencies, eq(agencies.id, successorId))
      .where(
        sql`${predecessorId} in (
          with recursive reached (id) as (
            values ${wanted}
            union select s.successor_id from ${agencySuccessions} s join reached r on r.id = s.predecessor_id
          ) select id from reached)`,
      )
      .orderBy(asc(sql`${subject} = ${KEPT_SUBJECTS.unknown}`), asc(agencies.rank));
  }
}

/** What the rules need to know of an agency: of the many kinds only public service units are apart. */
export function agencyInLaw(agency: Agency): AgencyInLaw {
  const { id, code, level, validFrom, validUntil } = agency;
  const kind = level === 'service_unit' ? 'public_service_unit' : 'state_agency';
  return { id, code, level, kind, validFrom, validUntil };
}

/** A succession as the rules look at it; `alsoGeneral` are the kept subjects that count as none besides. */
export function successionInLaw(
  succession: typeof agencySuccessions.$inferSelect,
  alsoGeneral: readonly string[] = [],
): Succession {
  const { predecessorId: fromId, successorId: toId, subject, validFrom } = succession;
  const isGeneral = subject === KEPT_SUBJECTS.general || alsoGeneral.includes(subject);
  return { fromId, toId, subject: isGeneral ? null : subject, validFrom };
}

const begunBy = (on: CalendarDate) => or(isNull(agencies.validFrom), lte(agencies.validFrom, on));

const ofLevel = (level: AgencyLevel | null) =>
  level === null ? undefined : eq(agencies.level, level);
