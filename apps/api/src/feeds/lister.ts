import type { AccessLevel, CatalogueEntry } from '@minhbach/domain';

/** Which entries a list is about, as the search page narrows it. A null narrows nothing. */
export type ListFilter = {
  search: string | null;
  agencyCode: string | null;
  class: string | null;
  access: AccessLevel | null;
  year: number | null;
  inForce: boolean | null;
  /** loại văn bản, such as `Quyết định` */
  kind: string | null;
  /** Null leaves it to whoever searches. */
  order: 'newest' | null;
};

export const WHOLE_LIST: ListFilter = {
  search: null,
  agencyCode: null,
  class: null,
  access: null,
  year: null,
  inForce: null,
  kind: null,
  order: null,
};

export type ListPage = {
  edges: readonly { node: CatalogueEntry }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** What exports and feeds of a search need of whoever searches: shown entries, nothing else. */
export abstract class Lister {
  /** @throws a `BAD_USER_INPUT` for a cursor that it didn't give */
  abstract page(filter: ListFilter, first: number, after: string | null): Promise<ListPage>;

  abstract count(filter: ListFilter): Promise<{ totalCount: number; totalIsExact: boolean }>;

  /** Every hit, newest first, a few hundred at a time. */
  abstract all(filter: ListFilter): AsyncIterable<CatalogueEntry>;
}
