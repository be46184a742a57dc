import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  AlertChoices,
  AlertRhythm,
  AlertSubject,
  CalendarDate,
  LastTold,
  StaffRole,
} from '@minhbach/domain';
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { alertChoices, alertLetters } from './alert.table.ts';

export type AlertReader = {
  staffId: string;
  email: string;
  role: StaffRole;
  choices: AlertChoices;
  told: LastTold;
};
export type AlertLetter = {
  staffId: string;
  on: CalendarDate;
  messageId: string;
  subjects: readonly AlertSubject[];
};
export type AlertChoice = { subject: AlertSubject; rhythm: AlertRhythm };

/** Long past the mailer's own patience: whoever has not settled a letter by then is dead. */
const CLAIM_MS = 5 * 60_000;

@Injectable()
export class AlertRepository {
  readonly #host: string;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
  ) {
    this.#host = new URL(config.adminUrl).hostname;
  }

  /** Whoever reads all agencies, with what each chose and was told last. */
  async readers(): Promise<AlertReader[]> {
    const people = await this.database
      .select({ staffId: staff.id, email: staff.email, role: staff.role })
      .from(staff)
      .where(and(inArray(staff.role, ['overseer', 'observer']), isNull(staff.deactivatedAt)))
      .orderBy(asc(staff.id));
    const chosen = Map.groupBy(
      await this.database.select().from(alertChoices),
      ({ staffId }) => staffId,
    );
    const told = Map.groupBy(await this.#lastTold(), ({ staffId }) => staffId);
    return people.map((person) => ({
      ...person,
      choices: toMap(chosen.get(person.staffId)),
      told: new Map(told.get(person.staffId)?.map(({ subject, on }) => [subject, on])),
    }));
  }

  async choicesOf(staffId: string): Promise<AlertChoices> {
    return toMap(
      await this.database.select().from(alertChoices).where(eq(alertChoices.staffId, staffId)),
    );
  }

  async choose(staffId: string, choices: readonly AlertChoice[]): Promise<void> {
    if (choices.length === 0) return;
    // The last word on a subject counts: one statement cannot write a row twice.
    const chosen = [...toMap(choices)].map(([subject, rhythm]) => ({ staffId, subject, rhythm }));
    await this.database
      .insert(alertChoices)
      .values(chosen)
      .onConflictDoUpdate({
        target: [alertChoices.staffId, alertChoices.subject],
        set: { rhythm: sql`excluded.rhythm` },
      });
  }

  /**
   * Takes a letter up for this process alone.
   *
   * @returns undefined when it is settled, or another process is at it
   */
  async claim(
    staffId: string,
    on: CalendarDate,
    subjects: readonly AlertSubject[],
  ): Promise<AlertLetter | undefined> {
    const claimedAt = this.clock.now();
    const deadSince = new Date(claimedAt.getTime() - CLAIM_MS).toISOString();
    const letter = { staffId, on, subjects, messageId: this.#messageId(staffId, on) };
    const claimed = await this.database
      .insert(alertLetters)
      .values({ ...letter, claimedAt })
      .onConflictDoUpdate({
        target: [alertLetters.staffId, alertLetters.on],
        set: { claimedAt, subjects: sql`excluded.subjects` },
        setWhere: sql`${alertLetters.settledAt} is null and ${alertLetters.claimedAt} < ${deadSince}`,
      })
      .returning({ staffId: alertLetters.staffId });
    return claimed.length === 0 ? undefined : letter;
  }

  async settle({ staffId, on }: AlertLetter, isSent: boolean): Promise<void> {
    const settledAt = this.clock.now();
    await this.database
      .update(alertLetters)
      .set({ settledAt, sentAt: isSent ? settledAt : null })
      .where(and(eq(alertLetters.staffId, staffId), eq(alertLetters.on, on)));
  }

  /** Leaves an unsent letter to the next attempt. */
  async release({ staffId, on }: AlertLetter): Promise<void> {
    await this.database
      .delete(alertLetters)
      .where(
        and(
          eq(alertLetters.staffId, staffId),
          eq(alertLetters.on, on),
          isNull(alertLetters.settledAt),
        ),
      );
  }

  /** Names of bodies, in the order in which lists show them. */
  async bodies(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    if (ids.length === 0) return [];
    return this.database
      .select({ id: agencies.id, name: agencies.name })
      .from(agencies)
      .where(inArray(agencies.id, [...ids]))
      .orderBy(asc(agencies.rank));
  }

  #lastTold() {
    const subject = sql<AlertSubject>`unnest(${alertLetters.subjects})`;
    const letters = this.database
      .select({ staffId: alertLetters.staffId, on: alertLetters.on, subject: subject.as('told') })
      .from(alertLetters)
      .where(isNotNull(alertLetters.settledAt))
      .as('letters');
    return this.database
      .select({
        staffId: letters.staffId,
        subject: letters.subject,
        on: sql<CalendarDate>`max(${letters.on})::text`,
      })
      .from(letters)
      .groupBy(letters.staffId, letters.subject);
  }

  /** The same at every attempt, so that mail programs drop what was sent twice. */
  #messageId(staffId: string, on: CalendarDate): string {
    const hash = createHash('sha256').update(`${staffId} ${on} alerts`).digest('hex');
    return `<${hash.slice(0, 40)}@${this.#host}>`;
  }
}

const toMap = (choices: readonly AlertChoice[] = []): AlertChoices =>
  new Map(choices.map(({ subject, rhythm }) => [subject, rhythm]));
