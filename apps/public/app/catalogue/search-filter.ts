import { ACCESS_LEVELS, isClassKey, type AccessLevel } from '@minhbach/domain';

export const CATALOGUE_ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type CatalogueOrder = (typeof CATALOGUE_ORDERS)[number];

/** What the address of the search page says. Blank narrows nothing. */
export type SearchFilter = {
  words: string;
  agencyCode: string;
  class: string;
  kind: string;
  access: AccessLevel | '';
  year: string;
  inForce: boolean;
  order: CatalogueOrder | '';
};

/** The names in the address, in the order in which it is written. */
const NAMES = {
  words: 'tim',
  agencyCode: 'co-quan',
  class: 'loai',
  kind: 'van-ban',
  access: 'muc',
  year: 'nam',
  inForce: 'hieu-luc',
  order: 'xep',
} as const satisfies Record<keyof SearchFilter, string>;

/** Reads what an address says; what it cannot mean is left out. */
export function filterOf(params: URLSearchParams): SearchFilter {
  const said = (name: keyof SearchFilter) => params.get(NAMES[name])?.trim() ?? '';
  const year = said('year');
  return {
    words: said('words'),
    agencyCode: said('agencyCode'),
    class: isClassKey(said('class')) ? said('class') : '',
    kind: said('kind'),
    access: ACCESS_LEVELS.find((level) => level === said('access')) ?? '',
    year: /^(19|20)\d\d$/.test(year) ? year : '',
    inForce: said('inForce') !== '',
    order: CATALOGUE_ORDERS.find((order) => order === said('order')) ?? '',
  };
}

/** The address of the search page with this filter, and where to go on in its list. */
export function addressOf(filter: SearchFilter, after?: string): string {
  const params = new URLSearchParams(hiddenFieldsOf(filter));
  if (filter.words !== '') params.set(NAMES.words, filter.words);
  if (after !== undefined) params.set('sau', after);
  const query = params.toString();
  return query === '' ? '/danh-muc' : `/danh-muc?${query}`;
}

/** Everything but the words, by the names of the address: what a form must carry along. */
export function hiddenFieldsOf(filter: SearchFilter): Record<string, string> {
  const { words: _typed, inForce, ...texts } = filter;
  const said = Object.entries(texts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [NAMES[name as keyof typeof texts], value]); // Object.entries forgets the names
  return Object.fromEntries(inForce ? [...said, [NAMES.inForce, 'con']] : said);
}

/** Whether anything but the words narrows the list. */
export function isNarrowed(filter: SearchFilter): boolean {
  const { words: _typed, order: _order, inForce, ...texts } = filter;
  return inForce || Object.values(texts).some((value) => value !== '');
}

/** The feed of what comes new to this list; it knows bodies, classes and words, nothing else. */
export function feedOf({ agencyCode, class: key, words }: SearchFilter): string {
  const said = { agency: agencyCode, class: key, q: words };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  return `/catalogue.atom${query.size > 0 ? `?${query}` : ''}`;
}
