import {
  allows,
  cleanText,
  linkToDuty,
  mayKeepDuties,
  promiseDay,
  recordEvent,
  TEXT_LIMITS,
  violates,
  DUTY_TEMPLATES,
  type CalendarDate,
  type EventForm,
  type Ruling,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import { DutyCache } from './duty-cache.service.ts';
import { DutyEventRepository, type DutyEventRow } from './duty-event.repository.ts';
import { DutyFactsRepository } from './duty-facts.repository.ts';
import { DutyReads, type StandingDuty } from './duty-reads.repository.ts';

export type DutyDays = { dueOn: CalendarDate | null; publishedUntil: CalendarDate | null };

export type DutyEntry = { dutyId: string; entryId: string };

/** What the people of an agency write down about its duties. */
@Injectable()
export class DutyService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly cache: DutyCache,
    private readonly clock: Clock,
    private readonly events: DutyEventRepository,
    private readonly facts: DutyFactsRepository,
    private readonly reads: DutyReads,
  ) {}

  async recordEvent(code: string, form: EventForm, actor: Actor): Promise<Ruling<DutyEventRow>> {
    const kept = await this.#keptBy(actor, code);
    if (!kept.allowed) return kept;
    const { agency, staff } = kept.effect;
    return this.cache.changing(agency.id, async (transaction) => {
      const [ground] = await this.facts.gather(agency.id, transaction);
      if (ground === undefined) return violates('agency_abolished', [], 'agencyCode');
      const { facts } = ground;
      const ruling = recordEvent(form, ground.agency, facts.events, this.clock.today());
      if (!ruling.allowed) return ruling;
      const by = { agencyId: agency.id, staffId: staff.id };
      return allows(await this.events.add(transaction, ruling.effect, by));
    });
  }

  /** An event recorded by mistake stays to be read, and starts nothing any more. */
  async withdrawEvent(id: string, reason: string, actor: Actor): Promise<Ruling<DutyEventRow>> {
    const event = isUuid(id) ? await this.events.find(id) : undefined;
    if (event === undefined || actor.kind !== 'staff' || !mayKeepDuties(actor, event.agencyId))
      return violates('role_not_allowed');
    const words = cleanText(reason);
    if (words === '') return violates('required', [], 'reason');
    if (words.length > TEXT_LIMITS.reason) return violates('too_long', [], 'reason');
    return this.cache.changing(event.agencyId, async (transaction) => {
      const by = { reason: words, staffId: actor.id };
      const withdrawn = await this.events.withdraw(transaction, id, by);
      return withdrawn === undefined ? violates('changed_meanwhile') : allows(withdrawn);
    });
  }

  /** Writes down which day the agency's own catalogue gives for one of its duties. */
  async promise(dutyId: string, days: DutyDays, actor: Actor): Promise<Ruling<StandingDuty>> {
    const kept = await this.#dutyKeptBy(actor, dutyId);
    if (!kept.allowed) return kept;
    const { duty, staff } = kept.effect;
    const { agencyId, template, periodKey } = duty;
    const ruling = promiseDay({ template, periodKey, ...days }, duty);
    if (!ruling.allowed) return ruling;
    await this.cache.changing(agencyId, (transaction) =>
      this.events.promise(transaction, ruling.effect, { agencyId, staffId: staff.id }),
    );
    return this.#again(dutyId);
  }

  /** Says which entry is what the duty asks for, or that it isn't. */
  async link(
    { dutyId, entryId }: DutyEntry,
    isLinked: boolean,
    actor: Actor,
  ): Promise<Ruling<StandingDuty>> {
    const kept = await this.#dutyKeptBy(actor, dutyId);
    if (!kept.allowed) return kept;
    const { duty, staff } = kept.effect;
    // What was linked wrongly may have changed since: taking it back asks nothing of the entry.
    if (!isLinked) {
      const isUndone = isUuid(entryId) && (await this.events.unlink(dutyId, entryId, staff.id));
      return isUndone ? this.#again(dutyId) : violates('not_linked', [], 'entryId');
    }
    const entry = isUuid(entryId) ? await this.events.entry(entryId) : undefined;
    const template = DUTY_TEMPLATES.find(({ key }) => key === duty.template);
    if (entry === undefined || template === undefined)
      return violates('entry_not_of_agency', [], 'entryId');
    const ruling = linkToDuty(entry, { agencyId: duty.agencyId, template });
    if (!ruling.allowed) return ruling;
    await this.events.link(dutyId, entryId, staff.id);
    return this.#again(dutyId);
  }

  async #keptBy(
    actor: Actor,
    code: string,
  ): Promise<Ruling<{ agency: Agency; staff: StaffActor }>> {
    const agency = await this.agencies.byCodeOn(code, this.clock.today());
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    return actor.kind === 'staff' && mayKeepDuties(actor, agency.id)
      ? allows({ agency, staff: actor })
      : violates('role_not_allowed');
  }

  async #dutyKeptBy(
    actor: Actor,
    dutyId: string,
  ): Promise<Ruling<{ duty: StandingDuty; staff: StaffActor }>> {
    const duty = await this.reads.find(dutyId, this.clock.today());
    if (duty === undefined) return violates('duty_unknown', [], 'duty');
    return actor.kind === 'staff' && mayKeepDuties(actor, duty.agencyId)
      ? allows({ duty, staff: actor })
      : violates('role_not_allowed');
  }

  async #again(dutyId: string): Promise<Ruling<StandingDuty>> {
    const duty = await this.reads.find(dutyId, this.clock.today());
    return duty === undefined ? violates('duty_unknown', [], 'duty') : allows(duty);
  }
}
