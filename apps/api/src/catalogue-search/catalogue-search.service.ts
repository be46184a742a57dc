import type { CatalogueEntry } from '@minhbach/domain';
import type {
  CatalogueCount,
  CatalogueFacets,
  CatalogueFilter,
  CataloguePage,
} from './catalogue-filter.types.ts';

/** What the public finds. Entries that are not shown on the clock's day are not there. */
export abstract class CatalogueSearch {
  /** @throws a `BAD_USER_INPUT` for a cursor that it didn't give */
  abstract page(
    filter: CatalogueFilter,
    first: number,
    after: string | null,
  ): Promise<CataloguePage>;

  abstract count(filter: CatalogueFilter): Promise<CatalogueCount>;

  abstract facets(filter: CatalogueFilter): Promise<CatalogueFacets>;

  /** Every hit, newest first, a few hundred at a time: memory doesn't grow with the list. */
  abstract all(filter: CatalogueFilter): AsyncIterable<CatalogueEntry>;
}
