import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  alertSections,
  alertSubjectsFor,
  allows,
  isWorkingDay,
  subjectsDue,
  usualRhythm,
  violates,
  type Alert,
  type Ruling,
} from '@minhbach/domain';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { DirectiveRepository } from '../directives/directive.repository.ts';
import { TaskCells } from '../directives/task-cells.service.ts';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { Mailer } from '../notices/mailer.service.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { alertLetter } from './alert-letter.vi.ts';
import { AlertSources } from './alert-sources.repository.ts';
import { AlertRepository, type AlertChoice, type AlertReader } from './alert.repository.ts';

/** One letter a morning to whoever oversees, instead of one for each thing that is late. */
@Injectable()
export class AlertService {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly calendars: WorkCalendarRepository,
    private readonly cells: TaskCells,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly directives: DirectiveRepository,
    private readonly mailer: Mailer,
    private readonly sources: AlertSources,
  ) {}

  /**
   * Writes to everyone who has something new to be told. None on days off.
   *
   * @throws when a letter could not be sent; the others were, and are not sent again
   */
  async sendAll(): Promise<void> {
    const today = this.clock.today();
    if (!isWorkingDay(today, await this.calendars.current())) return;
    const readers = await this.alerts.readers();
    const isDue = ({ role, ...ground }: AlertReader) =>
      subjectsDue(role, { ...ground, today }).length > 0;
    const due = readers.filter(isDue);
    if (due.length === 0) return;

    const standing = [...(await this.sources.standing(today)), ...(await this.#lateTasks())];
    let failed = 0;
    for (const reader of due) if (!(await this.#write(reader, standing))) failed += 1;
    if (failed > 0) throw new Error(`${failed} letters to overseers were not sent.`);
  }

  /** How often the caller is told of what; null for those who are not written to. */
  async choicesOf(actor: Actor): Promise<AlertChoice[] | null> {
    if (actor.kind === 'visitor' || alertSubjectsFor(actor.role).length === 0) return null;
    const chosen = await this.alerts.choicesOf(actor.id);
    return alertSubjectsFor(actor.role).map((subject) => ({
      subject,
      rhythm: chosen.get(subject) ?? usualRhythm(actor.role),
    }));
  }

  async choose(choices: readonly AlertChoice[], actor: Actor): Promise<Ruling<AlertChoice[]>> {
    const staff = mustBeSignedIn(actor);
    const offered = alertSubjectsFor(staff.role);
    if (!choices.every(({ subject }) => offered.includes(subject)))
      return violates('role_not_allowed');
    await this.alerts.choose(staff.id, choices);
    return allows((await this.choicesOf(staff)) ?? []);
  }

  async #lateTasks(): Promise<Alert[]> {
    const cells = await this.cells.of(await this.directives.tasksOf(null));
    return cells.flatMap(({ standing, dueOn, answerer, addressee }): Alert[] =>
      standing !== 'late' || dueOn === null
        ? []
        : [
            {
              subject: 'late_tasks',
              agencyId: (answerer ?? addressee).id,
              tellFrom: addDays(dueOn, 1),
              count: 1,
              codes: [],
            },
          ],
    );
  }

  /** @returns false when the letter could not be sent */
  async #write(reader: AlertReader, standing: readonly Alert[]): Promise<boolean> {
    const { staffId, role, email: to, told } = reader;
    const today = this.clock.today();
    const subjects = subjectsDue(role, { ...reader, today });
    const letter = await this.alerts.claim(staffId, today, subjects);
    if (letter === undefined) return true;
    const sections = alertSections(standing, { subjects, told });
    if (sections.length > 0) {
      const names = await this.#namesOf(sections.flatMap(({ bodies }) => bodies));
      const words = alertLetter({ sections, names, adminUrl: this.config.adminUrl });
      try {
        await this.mailer.send({ to, messageId: letter.messageId, ...words });
      } catch {
        // One address that refuses must not keep the rest from their letter; the caller counts it.
        await this.alerts.release(letter);
        return false;
      }
    }
    await this.alerts.settle(letter, sections.length > 0);
    return true;
  }

  async #namesOf(bodies: readonly { agencyId: string }[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.alerts.bodies([...new Set(bodies.map(({ agencyId }) => agencyId))]);
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}
