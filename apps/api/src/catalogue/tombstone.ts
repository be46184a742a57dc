import type { CatalogueEntry } from '@minhbach/domain';

/** What stays of a withdrawn entry for the public: that it was there, whose, since when not, and why. */
export function tombstone(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    title: 'Mục thông tin đã được rút',
    documentNumber: null,
    subject: null,
    summary: null,
    link: null,
    condition: null,
    correctionNote: null,
    correctionChannels: [],
    madeFrom: null,
    proposal: null,
    files: [],
  };
}
