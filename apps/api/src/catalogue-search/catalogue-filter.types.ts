import type { AccessLevel, CatalogueEntry } from '@minhbach/domain';
import type { PageInfoType } from '../platform/graphql/page.ts';

export const CATALOGUE_ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type CatalogueOrder = (typeof CATALOGUE_ORDERS)[number];

/** Which entries, and in which order. A null narrows nothing. */
export type CatalogueFilter = {
  /** What somebody typed. Blank lists everything. */
  search: string | null;
  agencyCode: string | null;
  /** The key of a class, of a part of one, or of what is published beyond the list. */
  class: string | null;
  access: AccessLevel | null;
  year: number | null;
  inForce: boolean | null;
  /** loại văn bản, such as `Quyết định` */
  kind: string | null;
  /** Without one: the best first where something is searched for, else the newest. */
  order: CatalogueOrder | null;
};

export const WHOLE_CATALOGUE: CatalogueFilter = {
  search: null,
  agencyCode: null,
  class: null,
  access: null,
  year: null,
  inForce: null,
  kind: null,
  order: null,
};

/** Where words matched, in UTF-16 units of the text: `[from, to)`. */
export type MarkedText = { text: string; marks: readonly { from: number; to: number }[] };

/** Why an entry was found. */
export type EntryMatch = {
  title: MarkedText;
  number: MarkedText | null;
  /** A piece of whichever other text matched: subject, summary, or what a file says. */
  snippet: MarkedText | null;
  /** Words of the query that the entry lacks: a near match that is shown after the others. */
  missing: readonly string[];
};

export type FacetCount = { value: string; label: string; count: number };
export type CatalogueFacets = {
  /** By letter of the clause, such as `L26.17.1.b`. */
  classes: readonly FacetCount[];
  agencies: readonly FacetCount[];
  years: readonly FacetCount[];
  kinds: readonly FacetCount[];
  access: readonly FacetCount[];
  /** When false the counts are of the hits that were looked at, and mean "at least". */
  areExact: boolean;
};

/** How the query was read, in Vietnamese. */
export type Understanding = {
  /** `Đã hiểu: …`; null when it was taken as it was typed. */
  text: string | null;
  /** What the person should know: words left out, a query cut short, which hits are ranked. */
  notes: readonly string[];
};

export const SUGGESTION_KINDS = ['successor_agency', 'agency', 'other_words'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export type CatalogueSuggestion = {
  kind: SuggestionKind;
  /** The sentence that is shown. */
  text: string;
  /** To be searched for instead; null where the suggestion is a body. */
  search: string | null;
  agencyCode: string | null;
};

export type CatalogueCount = {
  totalCount: number;
  /** False beyond 5 000: then the count means "more than". */
  totalIsExact: boolean;
};

export type CataloguePage = CatalogueCount & {
  edges: { cursor: string; node: CatalogueEntry; match: EntryMatch | null }[];
  pageInfo: PageInfoType;
  facets: CatalogueFacets;
  understood: Understanding;
  suggestions: readonly CatalogueSuggestion[];
};
