import type { Actor, StaffActor } from '../identity/actor.ts';

const ROLES: readonly StaffActor['role'][] = ['contact_officer', 'unit_officer', 'head'];

/** Who brings files in: the people of an agency, not those who look on or look after accounts. */
export const handlesFiles = (actor: Actor): actor is StaffActor =>
  actor.kind === 'staff' && ROLES.includes(actor.role);
