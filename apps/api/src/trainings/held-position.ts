import { parseCalendarDate } from '@minhbach/domain';
import { foreignCursor, fromCursor } from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import type { HeldPosition } from './training.repository.ts';

/** @throws for a cursor that is none of ours */
export function heldPosition(after: string | null): HeldPosition | null {
  const key = fromCursor(after, 2);
  if (key === null) return null;
  const [day, id] = key;
  const heldOn = typeof day === 'string' ? parseCalendarDate(day) : undefined;
  if (heldOn === undefined || typeof id !== 'string' || !isUuid(id)) throw foreignCursor();
  return { heldOn, id };
}

export const heldKey = ({ heldOn, id }: HeldPosition) => [heldOn, id];
