import { parseInstant } from '@minhbach/domain';
import { isUuid } from '../platform/uuid.ts';
import type { ChangePosition } from './feed.repository.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** A place among changes, as it may stand in an address. */
export const toChangeCursor = ({ changedAt, id }: ChangePosition): string =>
  Buffer.from(`${changedAt} ${id}`).toString('base64url');

/** The place, or undefined for a cursor that can't be ours. */
export function fromChangeCursor(cursor: string): ChangePosition | undefined {
  const [changedAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const isOurs = INSTANT.test(changedAt) && parseInstant(changedAt) !== undefined && isUuid(id);
  return isOurs ? { changedAt, id } : undefined;
}
