import { dutyStatus, type CalendarDate, type DutyState, type DutyStatus } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, getTableColumns, gte, inArray, lte, sql, type SQL } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import type { DutyRow } from './duty-cache.repository.ts';
import { publicationDuties } from './duty.table.ts';
import { dutyState, fulfilment, isMetBy } from './fulfilment.repository.ts';

export type DutyQuery = {
  agencyId: string | null;
  state: DutyState | null;
  /** A class or a part of one. */
  classKey: string | null;
};
/** Where a duty stands in a list: by its last day. */
export type DutyPosition = { dueOn: CalendarDate; id: string };

/** A duty with where it stands today and the title of what met it. */
export type StandingDuty = DutyRow & { status: DutyStatus; metTitle: string | null };

/** How many duties a calendar shows at most. */
const CALENDAR_MAX = 500;

@Injectable()
export class DutyReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  list(
    query: DutyQuery,
    today: CalendarDate,
    { first, after }: { first: number; after: DutyPosition | null },
  ): Promise<StandingDuty[]> {
    const { dueOn, id } = publicationDuties;
    return this.#standing({ today, agencyId: query.agencyId, first }, (state) =>
      and(
        asked(query, state),
        after === null ? undefined : sql`(${dueOn}, ${id}) > (${after.dueOn}, ${after.id})`,
      ),
    );
  }

  async count(query: DutyQuery, today: CalendarDate): Promise<number> {
    const met = fulfilment(this.database, today, query.agencyId);
    const counting = this.database
      .select({ count: sql<number>`count(*)::int` })
      .from(publicationDuties)
      .$dynamic();
    // Entries are looked for only when they decide what is counted.
    const joined = query.state === null ? counting : counting.leftJoin(met, isMetBy(met));
    const [row] = await joined.where(asked(query, dutyState(met, today)));
    return row?.count ?? 0;
  }

  async find(id: string, today: CalendarDate): Promise<StandingDuty | undefined> {
    const [agencyId = ''] = id.split(':');
    if (!isUuid(agencyId)) return undefined;
    const scope = { today, agencyId, first: 1 };
    const [duty] = await this.#standing(scope, () => eq(publicationDuties.id, id));
    return duty;
  }

  /** What an agency owes between two days, in the order of the days. */
  calendar(
    agencyId: string,
    { from, until }: { from: CalendarDate; until: CalendarDate },
    today: CalendarDate,
  ): Promise<StandingDuty[]> {
    const { dueOn } = publicationDuties;
    return this.#standing({ today, agencyId, first: CALENDAR_MAX }, () =>
      and(eq(publicationDuties.agencyId, agencyId), gte(dueOn, from), lte(dueOn, until)),
    );
  }

  async #standing(
    { today, agencyId, first }: { today: CalendarDate; agencyId: string | null; first: number },
    where: (state: SQL<DutyState>) => SQL | undefined,
  ): Promise<StandingDuty[]> {
    const met = fulfilment(this.database, today, agencyId);
    const { entryId, title, metOn } = met;
    const rows = await this.database
      .select({ ...getTableColumns(publicationDuties), entryId, metTitle: title, metOn })
      .from(publicationDuties)
      .leftJoin(met, isMetBy(met))
      .where(where(dutyState(met, today)))
      .orderBy(asc(publicationDuties.dueOn), asc(publicationDuties.id))
      .limit(first);
    return rows.map(({ entryId: metBy, metOn: on, ...row }) => {
      const meeting = metBy === null || on === null ? null : { entryId: metBy, on };
      return { ...row, status: dutyStatus(row, meeting, today) };
    });
  }
}

function asked({ agencyId, state, classKey }: DutyQuery, standing: SQL<DutyState>) {
  return and(
    agencyId === null ? undefined : eq(publicationDuties.agencyId, agencyId),
    classKey === null
      ? undefined
      : sql`(${publicationDuties.classKey} = ${classKey} or starts_with(${publicationDuties.classKey}, ${`${classKey}-`}))`,
    state === null ? undefined : inArray(standing, [state]),
  );
}
