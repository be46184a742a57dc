import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, UrgingStanding } from '@minhbach/domain';
import { and, asc, count, countDistinct, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Agency } from '../agencies/agency.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import type { Actor } from '../identity/actor.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { seenBy, standingOn } from './urging.repository.ts';
import { urgings } from './urging.table.ts';

/** What became of the urgings of one body. */
export type UrgingCounts = {
  agency: Agency;
  urged: number;
  unanswered: number;
  waiting: number;
  closedUnanswered: number;
  answeredLate: number;
  answeredInTime: number;
};
export type UrgingCountsPosition = { unanswered: number; waiting: number; rank: number };

@Injectable()
export class UrgingCountsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Bodies that were urged, those that owe most answers first. */
  list(
    viewer: Actor,
    today: CalendarDate,
    { limit, after }: { limit: number; after: UrgingCountsPosition | null },
  ): Promise<UrgingCounts[]> {
    const standing = standingOn(today);
    const those = (which: UrgingStanding) =>
      sql<number>`(count(*) filter (where ${standing} = ${sql.raw(`'${which}'`)}))::int`;
    const [unanswered, waiting, rank] = [those('unanswered'), those('waiting'), agencies.rank];
    const beyond =
      after === null
        ? undefined
        : sql`(-${unanswered}, -${waiting}, ${rank}) >
            (${-after.unanswered}::int, ${-after.waiting}::int, ${after.rank}::int)`;
    return this.database
      .select({
        agency: getTableColumns(agencies),
        urged: count(),
        unanswered,
        waiting,
        closedUnanswered: those('closed_unanswered'),
        answeredLate: those('answered_late'),
        answeredInTime: those('answered_in_time'),
      })
      .from(urgings)
      .innerJoin(agencies, eq(agencies.id, urgings.agencyId))
      .where(seenBy(viewer))
      .groupBy(agencies.id)
      .having(and(beyond))
      .orderBy(desc(unanswered), desc(waiting), asc(rank))
      .limit(limit);
  }

  async countBodies(viewer: Actor): Promise<number> {
    const [row] = await this.database
      .select({ total: countDistinct(urgings.agencyId) })
      .from(urgings)
      .where(seenBy(viewer));
    return row?.total ?? 0;
  }
}
