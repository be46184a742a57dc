import { allows, violates, type Ruling } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { AgencyRepository, type Agency, type ContactPoint } from './agency.repository.ts';

const TEXT_MAX_LENGTH = 300;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

@Injectable()
export class AgencyService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
  ) {}

  /** An agency names its own contact point; an administrator may do it for any. */
  async setContactPoint(
    code: string,
    contact: ContactPoint,
    actor: Actor,
  ): Promise<Ruling<Agency>> {
    const agency = await this.agencies.byCodeOn(code, this.clock.today());
    if (!agency) return violates('agency_unknown', [], 'agencyCode');
    if (!maySet(actor, agency)) return violates('role_not_allowed');

    const tooLong = Object.entries(contact).find(
      ([, text]) => (text?.length ?? 0) > TEXT_MAX_LENGTH,
    );
    if (tooLong) return violates('too_long', [], fieldOf(tooLong[0]));
    if (contact.contactEmail && !EMAIL.test(contact.contactEmail))
      return violates('not_an_email', [], 'email');

    const changed = await this.agencies.setContactPoint(agency.id, contact, this.clock.today());
    if (!changed) throw new Error(`Agency ${agency.id} vanished while its contact point was set.`);
    return allows(changed);
  }
}

function maySet(actor: Actor, { id }: Agency): boolean {
  if (actor.kind !== 'staff') return false;
  if (actor.role === 'administrator') return true;
  return actor.agencyId === id && (actor.role === 'contact_officer' || actor.role === 'head');
}

/** `contactEmail` is `email` in the form. */
const fieldOf = (column: string) => column.replace('contact', '').toLowerCase();
