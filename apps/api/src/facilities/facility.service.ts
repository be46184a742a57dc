import {
  allows,
  keepFacility,
  mayKeepFacilities,
  violates,
  type Facility,
  type Ruling,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import { versionAfter } from '../platform/expected-version.ts';
import { FacilityRepository } from './facility.repository.ts';

export type FacilityInput = Facility & {
  /** Chosen by whoever writes, so that what is sent twice is one thing. */
  id: string;
  /** The version that was seen, 0 for a new one. */
  expectedVersion: number;
  withdrawn: boolean;
};

@Injectable()
export class FacilityService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly facilities: FacilityRepository,
  ) {}

  async keep(code: string, input: FacilityInput, actor: Actor): Promise<Ruling<Agency>> {
    const { id, expectedVersion, withdrawn, ...form } = input;
    const today = this.clock.today();
    const agency = await this.agencies.byCodeOn(code, today);
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    if (actor.kind !== 'staff' || !mayKeepFacilities(actor, agency.id))
      return violates('role_not_allowed');
    if (!isUuid(id)) return violates('changed_meanwhile');
    const ruling = keepFacility(form, today);
    if (!ruling.allowed) return ruling;
    const known = await this.facilities.latest(id);
    const facility = {
      ...ruling.effect,
      id,
      agencyId: agency.id,
      withdrawn,
      version: expectedVersion + 1,
    };
    const next = versionAfter(known, facility);
    if (next !== 'next') return next === 'same' ? allows(agency) : violates('changed_meanwhile');
    const added = await this.facilities.add(facility, actor);
    return added === undefined ? violates('changed_meanwhile') : allows(agency);
  }
}
