import type { CataloguePage, CatalogueFilter } from '../catalogue-search/catalogue-filter.types.ts';
import type { CatalogueSearch } from '../catalogue-search/catalogue-search.service.ts';

/** What exports and feeds of a search need of whoever searches. */
export type Lister = Pick<CatalogueSearch, 'count' | 'all'> & {
  page(
    filter: CatalogueFilter,
    first: number,
    after: string | null,
  ): Promise<Pick<CataloguePage, 'edges' | 'pageInfo'>>;
};
