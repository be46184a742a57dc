import { contactOf, type CalendarDate, type Responsible } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Agency } from '../agencies/agency.repository.ts';
import { ofAgencySeenBy } from '../agencies/agency-visibility.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { contactAbsences, contactPoints } from './contact-point.table.ts';

export type ContactPointRow = typeof contactPoints.$inferSelect;
export type ContactAbsenceRow = typeof contactAbsences.$inferSelect;
type Recorded = 'sequence' | 'agencyId' | 'revision' | 'recordedById' | 'recordedAt';

/** What is known of the contact points of one body, and how many acts made it so. */
export type KeptHistory = {
  points: readonly ContactPointRow[];
  absences: readonly ContactAbsenceRow[];
  revision: number;
};

/** What an act leaves: versions that are kept together, under one revision. */
export type ContactChange = {
  points: readonly Omit<ContactPointRow, Recorded>[];
  absences: readonly Omit<ContactAbsenceRow, Recorded>[];
};

const NOTHING: KeptHistory = { points: [], absences: [], revision: 0 };

@Injectable()
export class ContactPointRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The contact points of these bodies, of all where null; bodies without any are left out. */
  histories(agencyIds: readonly string[] | null): Promise<ReadonlyMap<string, KeptHistory>> {
    return read(this.database, agencyIds);
  }

  async history(agencyId: string): Promise<KeptHistory> {
    return (await this.histories([agencyId])).get(agencyId) ?? NOTHING;
  }

  /** Who is responsible in each of these bodies on that day; those where nobody is are left out. */
  async responsible(
    of: readonly Agency[],
    day: CalendarDate,
  ): Promise<ReadonlyMap<string, Responsible>> {
    const histories = await this.histories(of.map(({ id }) => id));
    return new Map(
      of.flatMap((agency) => {
        const found = contactOf(agency, histories.get(agency.id) ?? NOTHING, day);
        return found === null ? [] : [[agency.id, found]];
      }),
    );
  }

  /**
   * Decides on what is kept while nobody else can write for the same body, and keeps what comes of it.
   *
   * @param decide undefined for nothing to keep
   */
  change<Answer>(
    agencyId: string,
    { id: recordedById }: StaffActor,
    decide: (history: KeptHistory) => { change: ContactChange | undefined; answer: Answer },
  ): Promise<Answer> {
    return this.database.transaction(async (transaction) => {
      await transaction
        .select({ id: agencies.id })
        .from(agencies)
        .where(eq(agencies.id, agencyId))
        .for('no key update');
      const history = (await read(transaction, [agencyId])).get(agencyId) ?? NOTHING;
      const { change, answer } = decide(history);
      if (change === undefined) return answer;
      const recorded = {
        // What is written again is a row of its own, whatever row it was read from.
        sequence: undefined,
        agencyId,
        revision: history.revision + 1,
        recordedById,
        recordedAt: this.clock.now(),
      };
      const points = change.points.map((point) => ({ ...point, ...recorded }));
      const absences = change.absences.map((absence) => ({ ...absence, ...recorded }));
      if (points.length > 0) await transaction.insert(contactPoints).values(points);
      if (absences.length > 0) await transaction.insert(contactAbsences).values(absences);
      return answer;
    });
  }

  /** The bodies that exist on that day, of those whose records somebody may see. */
  bodiesSeenBy(actor: StaffActor, on: CalendarDate): Promise<Agency[]> {
    return this.database
      .select()
      .from(agencies)
      .where(
        and(
          ofAgencySeenBy(actor, agencies.id),
          or(isNull(agencies.validFrom), lte(agencies.validFrom, on)),
          or(isNull(agencies.validUntil), gte(agencies.validUntil, on)),
        ),
      )
      .orderBy(asc(agencies.rank));
  }

  /** The body of that code, the latest that bore it, when somebody may see its records. */
  async bodySeenBy(actor: StaffActor, code: string): Promise<Agency | undefined> {
    const [agency] = await this.database
      .select()
      .from(agencies)
      .where(and(eq(agencies.code, code), ofAgencySeenBy(actor, agencies.id)))
      .orderBy(desc(sql`coalesce(${agencies.validUntil}, 'infinity')`))
      .limit(1);
    return agency;
  }

  async agencyOfAbsence(id: string): Promise<string | undefined> {
    const [found] = await this.database
      .select({ agencyId: contactAbsences.agencyId })
      .from(contactAbsences)
      .where(eq(contactAbsences.id, id))
      .limit(1);
    return found?.agencyId;
  }
}

async function read(
  database: Database | Transaction,
  agencyIds: readonly string[] | null,
): Promise<ReadonlyMap<string, KeptHistory>> {
  const of = (column: typeof contactPoints.agencyId | typeof contactAbsences.agencyId) =>
    agencyIds === null ? undefined : inArray(column, [...agencyIds]);
  const points = await database
    .select()
    .from(contactPoints)
    .where(
      and(
        of(contactPoints.agencyId),
        isLatest({ id: contactPoints.id, version: contactPoints.revision }),
      ),
    )
    .orderBy(asc(contactPoints.agencyId), asc(contactPoints.validFrom), asc(contactPoints.id));
  const absences = await database
    .select()
    .from(contactAbsences)
    .where(
      and(
        of(contactAbsences.agencyId),
        isLatest({ id: contactAbsences.id, version: contactAbsences.revision }),
      ),
    )
    .orderBy(asc(contactAbsences.from), asc(contactAbsences.id));
  const absencesOf = Map.groupBy(absences, ({ agencyId }) => agencyId);
  // Nobody is absent who was never named, so every body with absences is among these.
  return new Map(
    [...Map.groupBy(points, ({ agencyId }) => agencyId)].map(([agencyId, ofAgency]) => {
      const away = absencesOf.get(agencyId) ?? [];
      const revision = Math.max(...[...ofAgency, ...away].map((row) => row.revision));
      return [
        agencyId,
        { points: ofAgency, absences: away.filter(({ cancelled }) => !cancelled), revision },
      ];
    }),
  );
}
