import { createHash, randomUUID } from 'node:crypto';
import type { CatalogueEntry, EntryFile } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { AgencyRepository } from '../src/agencies/agency.repository.ts';
import { entries } from '../src/catalogue/entry.table.ts';
import { documents } from '../src/documents/document.table.ts';
import type { Api } from './api.ts';
import { person } from './people.ts';

/** A file of an entry as the database knows it; its bytes are nowhere. */
export async function keptFile(
  on: Pick<Api, 'opened' | 'clock'>,
  entry: CatalogueEntry,
  { name, size }: { name: string; size: number },
): Promise<{ id: string; sha256: string }> {
  const { database } = on.opened;
  const agency = await new AgencyRepository(database).byCodeOn('HN-SXD', on.clock.today());
  if (agency === undefined) throw new Error('No agency.');
  const { id: uploadedBy } = await person(on, 'unit_officer');
  const file = { id: randomUUID(), sha256: createHash('sha256').update(name).digest('hex') };
  await database.insert(documents).values({
    ...file,
    name,
    size,
    entryId: entry.id,
    agencyId: agency.id,
    mediaType: 'application/pdf',
    kind: 'entry',
    uploadedBy,
    uploadedAt: on.clock.now(),
  });
  const files: EntryFile[] = [{ documentId: file.id, title: 'Toàn văn' }];
  await database.update(entries).set({ files }).where(eq(entries.id, entry.id));
  return file;
}
