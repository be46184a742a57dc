import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { StaffActor } from '../identity/actor.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import { Clock } from '../platform/clock.ts';
import { importFile } from './import-file.ts';

/** The real documents of Hanoi and of the laws above it: see `seed/SOURCES.md`. */
export const CATALOGUE_FILE = resolve(import.meta.dirname, '../../seed/catalogue.csv');

/**
 * The catalogue of the demonstration, brought in by its import: the contact officer of the city's
 * contact point runs it, the head confirms.
 */
export async function seedCatalogue(application: INestApplicationContext): Promise<void> {
  const today = application.get(Clock).today();
  const agencies = application.get(AgencyRepository, { strict: false });
  const contactPoint = await agencies.cityContactPoint(today);
  if (contactPoint === undefined) throw new Error('No contact point of the city to import for.');
  const everyone = { kind: 'staff', id: '', agencyId: '', role: 'administrator' } as const;
  const { members } = await application
    .get(StaffRepository, { strict: false })
    .list(everyone, { agencyCode: contactPoint.code, limit: 100, after: null });
  const post = (role: StaffActor['role']): StaffActor => {
    const member = members.find((one) => one.role === role && one.deactivatedAt === null);
    if (member === undefined) throw new Error(`No ${role} at the contact point of the city.`);
    return { kind: 'staff', id: member.id, agencyId: member.agencyId, role };
  };
  await importFile(application, CATALOGUE_FILE, {
    importer: post('contact_officer'),
    confirmer: post('head'),
  });
}
