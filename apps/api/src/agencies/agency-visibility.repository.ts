import { readsAllAgencies } from '@minhbach/domain';
import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { StaffActor } from '../identity/actor.ts';

/** What an agency keeps about itself: its own people see theirs, overseers and administrators every body's. */
export function ofAgencySeenBy({ role, agencyId }: StaffActor, column: PgColumn): SQL | undefined {
  return readsAllAgencies(role) || role === 'administrator' ? undefined : eq(column, agencyId);
}
