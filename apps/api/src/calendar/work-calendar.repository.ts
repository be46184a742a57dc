import { workCalendar, type CalendarDay, type WorkCalendar } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { desc, eq, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { workCalendarDays, workCalendars } from './work-calendar.table.ts';

export type Adoption = { adoptedAt: Date; adoptedBy: string; reason: string };

type Kept = Pick<WorkCalendar, 'version' | 'lastDecidedYear' | 'days'>;

/** Any number will do, so long as every process of this system uses the same. */
const ADOPTION_LOCK = 4_200_106;

/** The calendar in force is the one adopted last. Versions are never changed, so each is read once. */
@Injectable()
export class WorkCalendarRepository {
  readonly #read = new Map<number, WorkCalendar>();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async current(within: Database | Transaction = this.database): Promise<WorkCalendar> {
    const [latest] = await within
      .select()
      .from(workCalendars)
      .orderBy(desc(workCalendars.sequence))
      .limit(1);
    if (!latest) throw new Error('No work calendar has been adopted: the seed has not run.');

    const known = this.#read.get(latest.sequence);
    if (known) return known;
    const days = await within
      .select({
        on: workCalendarDays.on,
        kind: workCalendarDays.kind,
        name: workCalendarDays.name,
        decision: workCalendarDays.decision,
        provisional: workCalendarDays.provisional,
      })
      .from(workCalendarDays)
      .where(eq(workCalendarDays.calendarSequence, latest.sequence))
      .orderBy(workCalendarDays.on);
    const calendar = workCalendar(latest.version, latest.lastDecidedYear, days);
    this.#read.set(latest.sequence, calendar);
    return calendar;
  }

  /**
   * Keeps the calendar as the one in force.
   *
   * @returns false when another than `previous` is in force by now: of two at once, one wins
   */
  adopt(calendar: Kept, previous: string, adoption: Adoption): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${ADOPTION_LOCK})`);
      const { version } = await this.current(transaction);
      if (version !== previous) return false;
      await adoptCalendar(transaction, calendar, adoption);
      return true;
    });
  }
}

/** Keeps a calendar as the one in force; also how the seed brings the first. */
export async function adoptCalendar(
  transaction: Transaction,
  { version, lastDecidedYear, days }: Kept,
  adoption: Adoption,
): Promise<void> {
  const [kept] = await transaction
    .insert(workCalendars)
    .values({ version, lastDecidedYear, ...adoption })
    .returning({ sequence: workCalendars.sequence });
  if (!kept) throw new Error(`Calendar ${version} was not kept.`);
  const rows = days.map((day: CalendarDay) => ({ calendarSequence: kept.sequence, ...day }));
  await transaction.insert(workCalendarDays).values(rows);
}
