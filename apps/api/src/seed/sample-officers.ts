import { randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import type { Ground } from '../platform/platform.module.ts';
import { sampleAddress, sampleName } from './demo-accounts.ts';

/** Where sample requests went to: bodies with demonstration accounts, and others beside them. */
const AGENCY_CODES = [
  'HN-VPUB',
  'HN-SNV',
  'HN-STP',
  'HN-STC',
  'HN-SCT',
  'HN-SNNMT',
  'HN-SXD',
  'HN-SGDDT',
  'HN-SYT',
  'HN-SQHKT',
  '00004',
  '00070',
  '00082',
  '00103',
  '00145',
  '00166',
  '00175',
  '00199',
  '00235',
  '00229',
];

const ROLES = ['contact_officer', 'head'] as const;

/**
 * The bodies that the sample requests went to, each with an officer and a head who took their steps.
 * Where a body has no demonstration account nobody knows the password: those people only stand in the
 * register.
 */
export async function seedSampleOfficers({
  opened,
  clock,
}: Pick<Ground, 'opened' | 'clock'>): Promise<readonly Agency[]> {
  const people = new StaffRepository(opened.database, clock);
  const agencies = new AgencyRepository(opened.database);
  const bodies: Agency[] = [];
  let passwordHash: string | undefined;
  for (const code of AGENCY_CODES) {
    const agency = await agencies.byCodeOn(code, clock.today());
    if (agency === undefined) continue;
    bodies.push(agency);
    for (const role of ROLES) {
      const email = sampleAddress(role, code);
      if (await people.isEmailTaken(email)) continue;
      passwordHash ??= await hashPassword(randomBytes(32).toString('base64'));
      const name = sampleName(role, agency);
      await people.add({ name, role, email, agencyId: agency.id, unit: null, passwordHash }, null);
    }
  }
  return bodies;
}
