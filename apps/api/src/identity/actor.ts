import type { ActingBody, StaffRole } from '@minhbach/domain';

/** Whoever acts now: someone signed in with a post in an agency, or anybody else. */
export type Actor = StaffActor | { kind: 'visitor' };
export type StaffActor = {
  kind: 'staff';
  id: string;
  agencyId: string;
  role: StaffRole;
  /** Bodies that are gone for which that agency answers today. */
  answersFor?: readonly string[];
};

/** The agency of somebody and those it answers for: what the `where` of open matters asks. */
export const bodiesOf = ({ agencyId, answersFor = [] }: ActingBody): string[] => [
  agencyId,
  ...answersFor,
];

export const VISITOR: Actor = { kind: 'visitor' };

export const isAdministrator = (actor: Actor): actor is StaffActor =>
  actor.kind === 'staff' && actor.role === 'administrator';
