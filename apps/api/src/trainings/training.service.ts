import {
  addMonths,
  allows,
  keepDissemination,
  keepTraining,
  MATERIALS_MAX,
  mayKeepTraining,
  personsNamedIn,
  TRAINING_READINGS,
  trainingCoverage,
  violates,
  type Dissemination,
  type Period,
  type Ruling,
  type Training,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { ContactPointRepository } from '../contact-points/contact-point.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { versionAfter } from '../platform/expected-version.ts';
import { isUuid } from '../platform/uuid.ts';
import { DisseminationRepository, type DisseminationRow } from './dissemination.repository.ts';
import { TrainingRepository, type KeptTraining } from './training.repository.ts';

/** `id` is chosen by whoever writes, so that what is sent twice is one thing; 0 was seen of a new one. */
type Written = { id: string; expectedVersion: number; withdrawn: boolean };
export type AttendeeInput = { agencyCode: string; person: string; post: string | null };
export type TrainingInput = Omit<Training, 'attendees'> &
  Written & { attendees: readonly AttendeeInput[]; materialIds: readonly string[] };
export type DisseminationInput = Dissemination & Written;

/** As many persons as one list can urge; the number beside it tells how many there are. */
const UNTRAINED_SHOWN = 200;

@Injectable()
export class TrainingService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly contacts: ContactPointRepository,
    private readonly disseminations: DisseminationRepository,
    private readonly trainings: TrainingRepository,
  ) {}

  async keepTraining(
    code: string,
    input: TrainingInput,
    actor: Actor,
  ): Promise<Ruling<KeptTraining>> {
    const agency = await this.#keeper(code, actor);
    if (!agency.allowed) return agency;
    const { keeper, id: agencyId } = agency.effect;
    const { id, expectedVersion, withdrawn, attendees: named, ...form } = input;
    if (!isUuid(id)) return violates('changed_meanwhile');
    const bodies = await this.agencies.existingOn(form.heldOn);
    const idOf = new Map(bodies.map((one) => [one.code, one.id]));
    const attendees = named.map(({ agencyCode, person, post }) => ({
      agencyId: idOf.get(agencyCode) ?? '',
      person,
      post,
    }));
    if (attendees.some((one) => one.agencyId === ''))
      return violates('agency_unknown', [], 'attendees');
    const ruling = keepTraining({ ...form, attendees }, this.clock.today());
    if (!ruling.allowed) return ruling;

    const known = await this.trainings.latest(id);
    const materialIds = [...new Set(form.materialIds)].toSorted();
    const materials = await this.#materials(materialIds, known?.materialIds ?? [], keeper);
    if (!materials.allowed) return materials;
    const version = expectedVersion + 1;
    const training = { ...ruling.effect, id, version, agencyId, withdrawn, materialIds };
    const next = versionAfter(known, training);
    const isKept = next === 'next' ? await this.trainings.add(training, keeper) : next === 'same';
    const kept = isKept ? await this.trainings.seen(id, keeper) : undefined;
    return kept === undefined ? violates('changed_meanwhile') : allows(kept);
  }

  async keepDissemination(
    code: string,
    input: DisseminationInput,
    actor: Actor,
  ): Promise<Ruling<DisseminationRow>> {
    const agency = await this.#keeper(code, actor);
    if (!agency.allowed) return agency;
    const { keeper, id: agencyId } = agency.effect;
    const { id, expectedVersion, withdrawn, ...form } = input;
    if (!isUuid(id)) return violates('changed_meanwhile');
    const ruling = keepDissemination(form, this.clock.today());
    if (!ruling.allowed) return ruling;
    const known = await this.disseminations.latest(id);
    const event = { ...ruling.effect, id, version: expectedVersion + 1, agencyId, withdrawn };
    const next = versionAfter(known, event);
    const kept = next === 'next' ? await this.disseminations.add(event, keeper) : known;
    return kept === undefined || next === 'other' ? violates('changed_meanwhile') : allows(kept);
  }

  /** Coverage of the contact officers of the bodies that somebody may see, as these are at its end. */
  async coverage(period: Period, actor: StaffActor) {
    const { until } = period;
    const [bodies, histories, attendances] = await Promise.all([
      this.contacts.bodiesSeenBy(actor, until),
      this.contacts.histories(null),
      this.trainings.attendances({
        from: addMonths(until, -TRAINING_READINGS.coverageMonths),
        until,
      }),
    ]);
    const named = bodies.map(({ id }) => ({
      named: personsNamedIn(id, histories.get(id)?.points ?? [], period),
    }));
    const { untrained, ...coverage } = trainingCoverage(named, attendances, period);
    const bodyOf = new Map(bodies.map((body) => [body.id, body]));
    const shown = untrained.slice(0, UNTRAINED_SHOWN).flatMap(({ agencyId, person }) => {
      const agency = bodyOf.get(agencyId);
      return agency === undefined ? [] : [{ agency, person }];
    });
    return { ...coverage, untrained: shown };
  }

  async #keeper(code: string, actor: Actor): Promise<Ruling<Agency & { keeper: StaffActor }>> {
    const agency = await this.agencies.byCodeOn(code, this.clock.today());
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    if (actor.kind !== 'staff' || !mayKeepTraining(actor, agency.id))
      return violates('role_not_allowed');
    return allows({ ...agency, keeper: actor });
  }

  /** What was there may stay; what comes is a material that the body has uploaded. */
  async #materials(
    ids: readonly string[],
    kept: readonly string[],
    keeper: StaffActor,
  ): Promise<Ruling<null>> {
    if (ids.length > MATERIALS_MAX) return violates('too_many', [], 'materialIds');
    const added = ids.filter((id) => !kept.includes(id));
    const own = await this.trainings.ownMaterials(added.filter(isUuid), keeper);
    return added.every((id) => own.has(id))
      ? allows(null)
      : violates('document_unknown', [], 'materialIds');
  }
}
