import type { CatalogueEntry } from '@minhbach/domain';
import type { Batch } from '../platform/graphql/batch.ts';
import type { EntryDocument } from './entry-reads.repository.ts';
import type { EntryFileType } from './entry.types.ts';

/** The files of an entry in their order, with what is known of their bytes. */
export function filesOf(
  { id, files }: Pick<CatalogueEntry, 'id' | 'files'>,
  documents: Batch<string, EntryDocument>,
): Promise<(EntryFileType & { takeable: boolean })[]> {
  return Promise.all(
    files.map(async ({ documentId, title }) => {
      const document = await documents.get(documentId);
      if (document === undefined) throw new Error(`Entry ${id} lost file ${documentId}.`);
      const { name, mediaType, size, takeable } = document;
      return { documentId, title, name, mediaType, size, takeable, href: `/files/${documentId}` };
    }),
  );
}
