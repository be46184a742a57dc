import type { ActorRole, StaffRole } from './vocabulary.ts';

/** Who acts now. The requester is the person in the law; an actor is whoever takes the step. */
export type Actor =
  | { kind: 'requester'; id: string }
  | {
      kind: 'staff';
      id: string;
      role: StaffRole;
      agencyId: string;
      /** Bodies that are gone for which that agency answers on this day; none when not named. */
      answersFor?: readonly string[];
      /** True when a contact officer writes down what the requester did in person or by letter. */
      onBehalfOfRequester?: boolean;
    }
  | { kind: 'system' };

/**
 * The role in which the actor takes this step. A contact officer who writes down an act of the
 * requester acts as the requester; no other role may.
 */
export function actingRole(actor: Actor): ActorRole {
  if (actor.kind === 'system') return 'system';
  if (actor.kind === 'requester') return 'requester';
  const speaksForRequester = actor.onBehalfOfRequester === true && actor.role === 'contact_officer';
  return speaksForRequester ? 'requester' : actor.role;
}

/**
 * Whether the role reads what every agency holds: an overseer of the administration (người theo dõi), and an
 * observer of the People's Council or the Fatherland Front (người giám sát). Neither opens a sealed identity.
 */
export function readsAllAgencies(role: ActorRole): boolean {
  return role === 'overseer' || role === 'observer';
}

/** Whether the role only reads: it changes nothing, anywhere (chỉ đọc). */
export function onlyReads(role: ActorRole): boolean {
  return role === 'observer';
}
