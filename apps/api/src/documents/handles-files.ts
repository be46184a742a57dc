import { mayWriteGuidance } from '@minhbach/domain';
import type { Actor, StaffActor } from '../identity/actor.ts';
import type { DocumentKind } from './document-kinds.ts';

const ROLES: readonly StaffActor['role'][] = ['contact_officer', 'unit_officer', 'head'];

/**
 * Who brings files in: the people of an agency, not those who look on or look after accounts. Files of
 * guidance are brought by those who write it.
 */
export const handlesFiles = (actor: Actor, kind: DocumentKind = 'answer'): actor is StaffActor =>
  actor.kind === 'staff' &&
  (kind === 'guidance' ? mayWriteGuidance(actor.role) : ROLES.includes(actor.role));
