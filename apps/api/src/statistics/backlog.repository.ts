import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  BACKLOG_FACTS,
  backlogStart,
  type CalendarDate,
  type FactsOfDay,
} from '@minhbach/domain';
import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { statisticFacts } from './statistic.table.ts';

const { agencyId, kind, on, requestId } = statisticFacts;

@Injectable()
export class BacklogRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** What began and ended each day, of one body or, where none is named, of all. */
  countByDay(ofAgency: string | null, today: CalendarDate): Promise<FactsOfDay[]> {
    // All that lies before the first week is one day's: the list stays as short as half a year.
    const day = sql<CalendarDate>`greatest(${on}, ${addDays(backlogStart(today), -1)}::date)`.as(
      'day',
    );
    return this.database
      .select({ kind, on: day, count: sql<number>`count(*)::int` })
      .from(statisticFacts)
      .where(
        and(
          inArray(kind, [...BACKLOG_FACTS]),
          lte(on, today),
          isNotNull(requestId),
          ofAgency === null ? undefined : eq(agencyId, ofAgency),
        ),
      )
      .groupBy(kind, sql`day`);
  }
}
