import {
  classesThatMeet,
  dutiesOf,
  dutySpan,
  periodWords,
  type AgencyDuty,
  type WorkCalendar,
} from '@minhbach/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CalendarChangeService,
  type CalendarFollower,
  type CalendarMove,
} from '../calendar/calendar-change.service.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { DutyCacheRepository, type DutyRow } from './duty-cache.repository.ts';
import { DutyFactsRepository, type DutyGround } from './duty-facts.repository.ts';

/**
 * Keeps the computed duties current: at each start, each day, with each change of the calendar and with
 * each recorded fact. See docs/decisions/0070-duties-are-computed.md.
 */
@Injectable()
export class DutyCache implements CalendarFollower, OnModuleInit {
  constructor(
    private readonly calendars: WorkCalendarRepository,
    private readonly changes: CalendarChangeService,
    private readonly clock: Clock,
    private readonly facts: DutyFactsRepository,
    private readonly cache: DutyCacheRepository,
  ) {}

  onModuleInit(): void {
    this.changes.follow(this);
  }

  /** Nobody is told of a moved duty as the parties of a request are: its page explains its day. */
  async moves(): Promise<CalendarMove[]> {
    return [];
  }

  /** Every duty of every body. Doing it twice changes nothing. */
  async recompute(): Promise<void> {
    await this.cache.locked(async (transaction) => {
      const calendar = await this.calendars.current(transaction);
      const grounds = await this.facts.gather(null, transaction);
      const rows = grounds.flatMap((ground) => this.#rowsOf(ground, calendar));
      await this.cache.replace(transaction, null, rows);
    });
  }

  /** The duties of one body, within the transaction that changed what they are computed from. */
  async recomputeOf(agencyId: string, transaction: Transaction): Promise<void> {
    const calendar = await this.calendars.current(transaction);
    const grounds = await this.facts.gather(agencyId, transaction);
    const rows = grounds.flatMap((ground) => this.#rowsOf(ground, calendar));
    await this.cache.replace(transaction, agencyId, rows);
  }

  /** Does something that changes what duties are computed from, and computes them anew. */
  changing<T>(
    agencyId: string,
    work: (transaction: Transaction, ground: DutyGround | undefined) => Promise<T>,
  ): Promise<T> {
    return this.cache.locked(async (transaction) => {
      const [ground] = await this.facts.gather(agencyId, transaction);
      const done = await work(transaction, ground);
      await this.recomputeOf(agencyId, transaction);
      return done;
    });
  }

  #rowsOf({ agency, facts }: DutyGround, calendar: WorkCalendar): DutyRow[] {
    const duties = dutiesOf(agency, dutySpan(this.clock.today()), calendar, facts);
    return duties.map((duty) => rowOf(duty, calendar.version));
  }
}

function rowOf(duty: AgencyDuty, calendarVersion: string): DutyRow {
  const { template, period, documentDays } = duty;
  return {
    id: duty.id,
    agencyId: duty.agencyId,
    template: template.key,
    title: template.title,
    classKey: template.classKey,
    metByClasses: classesThatMeet(template.classKey),
    rhythm: period.rhythm,
    periodKey: period.key,
    periodWords: periodWords(period),
    madeOn: duty.madeOn,
    dueOn: duty.dueOn,
    nominalOn: duty.nominalOn,
    basis: duty.basis,
    under: duty.under,
    derivation: duty.derivation,
    provisional: duty.provisional,
    eventId: duty.eventId,
    documentNumber: duty.documentNumber,
    documentsFrom: documentDays?.from ?? null,
    documentsUntil: documentDays?.until ?? null,
    publishedUntil: duty.publishedUntil,
    calendarVersion,
  };
}
