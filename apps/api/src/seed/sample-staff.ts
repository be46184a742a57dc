import type { INestApplicationContext } from '@nestjs/common';
import type { StaffRole } from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { StaffActor } from '../identity/actor.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import { Clock } from '../platform/clock.ts';

const PAGE = 300;

/** `HN-SNV head` → who takes the steps of that post. */
export async function sampleStaff(
  application: INestApplicationContext,
): Promise<ReadonlyMap<string, StaffActor>> {
  const everyone = { kind: 'staff', id: '', agencyId: '', role: 'administrator' } as const;
  const { members } = await application
    .get(StaffRepository, { strict: false })
    .list(everyone, { agencyCode: null, limit: PAGE, after: null });
  const agencies = await application
    .get(AgencyRepository, { strict: false })
    .existingOn(application.get(Clock).today());
  const codes = new Map(agencies.map(({ id, code }) => [id, code]));
  const post = (role: StaffRole, agencyId: string) => `${codes.get(agencyId)} ${role}`;
  return new Map(
    members.map(({ id, role, agencyId }) => [
      post(role, agencyId),
      { kind: 'staff', id, role, agencyId },
    ]),
  );
}
