import type { CalendarDate } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import type { Agency } from '../agencies/agency.repository.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { publicationDuties } from './duty.table.ts';
import { dutyState, fulfilment, isMetBy } from './fulfilment.repository.ts';

/** How many duties of one body stand how. */
export type DutyCounts = {
  total: number;
  /** Those whose last day has come or that were met already. */
  due: number;
  metOnTime: number;
  metLate: number;
  overdue: number;
  upcoming: number;
  /** Of the overdue, the most days that one of them is late. */
  daysLateMost: number;
};

@Injectable()
export class DutyOverviewRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every body that has duties, those with most overdue first. */
  overview(today: CalendarDate): Promise<(DutyCounts & { agency: Agency })[]> {
    const counts = this.#counts(today, null);
    const { agencyId: _theirs, ...shown } = counts._.selectedFields;
    return this.database
      .select({ ...shown, agency: getTableColumns(agencies) })
      .from(counts)
      .innerJoin(agencies, eq(agencies.id, counts.agencyId))
      .orderBy(desc(counts.overdue), asc(agencies.rank));
  }

  async of(agencyId: string, today: CalendarDate): Promise<DutyCounts> {
    const counts = this.#counts(today, agencyId);
    const { agencyId: _theirs, ...shown } = counts._.selectedFields;
    const [row] = await this.database.select(shown).from(counts);
    return row ?? NONE;
  }

  #counts(today: CalendarDate, agencyId: string | null) {
    const met = fulfilment(this.database, today, agencyId);
    const states = this.database
      .select({
        agencyId: publicationDuties.agencyId,
        dueOn: publicationDuties.dueOn,
        state: dutyState(met, today).as('state'),
      })
      .from(publicationDuties)
      .leftJoin(met, isMetBy(met))
      .where(agencyId === null ? undefined : eq(publicationDuties.agencyId, agencyId))
      .as('states');
    const those = (which: string) =>
      sql<number>`(count(*) filter (where ${states.state} = ${sql.raw(`'${which}'`)}))::int`;
    return this.database
      .select({
        agencyId: states.agencyId,
        total: sql<number>`count(*)::int`.as('total'),
        due: sql<number>`(count(*) filter (where ${states.dueOn} <= ${today} or ${states.state} <> 'upcoming'))::int`.as(
          'due',
        ),
        metOnTime: those('met_on_time').as('met_on_time'),
        metLate: those('met_late').as('met_late'),
        overdue: those('overdue').as('overdue'),
        upcoming: those('upcoming').as('upcoming'),
        daysLateMost:
          sql<number>`coalesce(max(${today}::date - ${states.dueOn}) filter (where ${states.state} = 'overdue'), 0)::int`.as(
            'days_late_most',
          ),
      })
      .from(states)
      .groupBy(states.agencyId)
      .as('counts');
  }
}

const NONE: DutyCounts = {
  total: 0,
  due: 0,
  metOnTime: 0,
  metLate: 0,
  overdue: 0,
  upcoming: 0,
  daysLateMost: 0,
};
