import { Injectable } from '@nestjs/common';
import type { CatalogueEntry } from '@minhbach/domain';
import { WHOLE_CATALOGUE } from '../catalogue-search/catalogue-filter.types.ts';
import { CatalogueSearch } from '../catalogue-search/catalogue-search.service.ts';

const OFFERED_MAX = 5;
/** What lacks more of what was asked for answers something else. */
const MISSING_MAX = 1;

/** Entries that may answer what somebody is about to ask. */
@Injectable()
export class OfferService {
  constructor(private readonly search: CatalogueSearch) {}

  /** The best that everybody can read, of any body: who holds the answer is not for the asker to know. */
  async of(words: string): Promise<CatalogueEntry[]> {
    // Without words the search lists everything, and everything answers nothing.
    if (words.trim() === '') return [];
    const filter = { ...WHOLE_CATALOGUE, search: words, access: 'public' } as const;
    const { edges } = await this.search.page(filter, OFFERED_MAX, null);
    return edges
      .filter(({ match }) => match !== null && match.missing.length <= MISSING_MAX)
      .map(({ node }) => node);
  }
}
