import { addressOfAttached } from '@minhbach/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { Actor } from '../identity/actor.ts';
import { guidanceVersions } from './guidance.table.ts';

/**
 * Whether a file is attached to a text that the reader may see: staff see every version; for visitors it
 * must be for citizens, the latest version, and still on the site.
 */
export function attachedToGuidance(documentId: string, reader: Actor['kind']): SQL {
  const link = JSON.stringify([{ address: addressOfAttached(documentId) }]);
  const shown =
    reader === 'staff'
      ? sql`true`
      : sql`written.audience = 'citizen' and not written.withdrawn and not exists (
          select 1 from ${guidanceVersions} as newer
          where newer.slug = written.slug and newer.version > written.version)`;
  return sql`exists (
    select 1 from ${guidanceVersions} as written
    where written.links @> ${link} and ${shown})`;
}
