import { randomUUID } from 'node:crypto';
import {
  contactOf,
  contactState,
  mayNameContactPoint,
  nameContactPoint,
  recordAbsence,
  violates,
  allows,
  type CalendarDate,
  type ContactPointForm,
  type ContactState,
  type Responsible,
  type Ruling,
  type AbsenceForm,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import {
  ContactPointRepository,
  type ContactChange,
  type KeptHistory,
} from './contact-point.repository.ts';

/** `id` names the contact point that is corrected; null names the next one. */
export type ContactPointInput = Omit<ContactPointForm, 'validFrom'> & {
  id: string | null;
  /** Null for today. */
  validFrom: CalendarDate | null;
};

/** A body of the city's list, with who is responsible there today. */
export type ContactOverviewRow = {
  agency: Agency;
  state: ContactState;
  responsible: Responsible | null;
};

type Decision = Ruling<ContactChange>;

@Injectable()
export class ContactPointService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly contacts: ContactPointRepository,
  ) {}

  /** An agency names its own contact point; an administrator may do it for any. */
  async name(
    code: string,
    input: ContactPointInput,
    expectedVersion: number,
    actor: Actor,
  ): Promise<Ruling<Agency>> {
    const today = this.clock.today();
    const agency = await this.agencies.byCodeOn(code, today);
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    const { id, validFrom, ...rest } = input;
    return this.#change(agency, expectedVersion, actor, (history) => {
      if (id !== null && !history.points.some((point) => point.id === id))
        return violates('contact_point_unknown');
      const form = { ...rest, validFrom: validFrom ?? today };
      const ruling = nameContactPoint(id ?? randomUUID(), form, { history, agency, today });
      if (!ruling.allowed) return ruling;
      const { point, ended } = ruling.effect;
      return allows({ points: ended === null ? [point] : [ended, point], absences: [] });
    });
  }

  async recordAbsence(
    code: string,
    form: AbsenceForm,
    expectedVersion: number,
    actor: Actor,
  ): Promise<Ruling<Agency>> {
    const agency = await this.agencies.byCodeOn(code, this.clock.today());
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    return this.#change(agency, expectedVersion, actor, (history) => {
      const ruling = recordAbsence(randomUUID(), form, history);
      if (!ruling.allowed) return ruling;
      return allows({ points: [], absences: [{ ...ruling.effect, cancelled: false }] });
    });
  }

  /** What was recorded by mistake, or came to nothing, stays in the history and counts for no day. */
  async cancelAbsence(id: string, expectedVersion: number, actor: Actor): Promise<Ruling<Agency>> {
    const agencyId = isUuid(id) ? await this.contacts.agencyOfAbsence(id) : undefined;
    const agency = agencyId === undefined ? undefined : await this.agencies.byId(agencyId);
    if (agency === undefined) return violates('role_not_allowed');
    return this.#change(agency, expectedVersion, actor, ({ absences }) => {
      const absence = absences.find((one) => one.id === id);
      if (absence === undefined) return violates('changed_meanwhile');
      return allows({ points: [], absences: [{ ...absence, cancelled: true }] });
    });
  }

  /** Every body that exists today, as whoever asks may see it: missing first, then longest unconfirmed. */
  async overview(actor: StaffActor): Promise<ContactOverviewRow[]> {
    const today = this.clock.today();
    const [bodies, histories] = await Promise.all([
      this.contacts.bodiesSeenBy(actor, today),
      this.contacts.histories(null),
    ]);
    const rows = bodies.map((agency) => {
      const history = histories.get(agency.id);
      const responsible = history === undefined ? null : contactOf(agency, history, today);
      return { agency, responsible, state: contactState(responsible, today) };
    });
    return rows.toSorted((one, other) => compare(overviewKey(one), overviewKey(other)));
  }

  async #change(
    agency: Agency,
    expectedVersion: number,
    actor: Actor,
    decide: (history: KeptHistory) => Decision,
  ): Promise<Ruling<Agency>> {
    if (actor.kind !== 'staff' || !mayNameContactPoint(actor, agency.id))
      return violates('role_not_allowed');
    return this.contacts.change<Ruling<Agency>>(agency.id, actor, (history) => {
      const ruling =
        history.revision === expectedVersion ? decide(history) : violates('changed_meanwhile');
      return ruling.allowed
        ? { change: ruling.effect, answer: allows(agency) }
        : { change: undefined, answer: ruling };
    });
  }
}

export type OverviewKey = readonly [string, number];

/** Where a body stands in the city's list: those without anybody have no day, and so come first. */
export function overviewKey({ agency, responsible }: ContactOverviewRow): OverviewKey {
  return [responsible?.point.checkedOn ?? '', agency.rank];
}

export function compare(one: OverviewKey, other: OverviewKey): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] - other[1];
}
