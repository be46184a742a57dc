export const SEARCH_TERM_KINDS = [
  'name',
  'symbol',
  'former_name',
  'former_place',
  'subject',
] as const;
export type SearchTermKind = (typeof SEARCH_TERM_KINDS)[number];
