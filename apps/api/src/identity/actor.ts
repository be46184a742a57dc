import type { StaffRole } from '@minhbach/domain';

/** Whoever acts now: someone signed in with a post in an agency, or anybody else. */
export type Actor = StaffActor | { kind: 'visitor' };
export type StaffActor = { kind: 'staff'; id: string; agencyId: string; role: StaffRole };

export const VISITOR: Actor = { kind: 'visitor' };

export const isAdministrator = (actor: Actor): actor is StaffActor =>
  actor.kind === 'staff' && actor.role === 'administrator';
