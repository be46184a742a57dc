import type { Resource } from './resource.ts';
import { MARKS, PREFIXES, TERMS, TYPES } from './terms.ts';

/** The context is in the document: nobody has to fetch anything to understand it. */
const CONTEXT = {
  ...PREFIXES,
  id: '@id',
  type: '@type',
  ...TYPES,
  ...Object.fromEntries(
    Object.entries(TERMS).map(([term, [name, holding]]) => [term, defined(name, holding)]),
  ),
};

export function toJsonLd(resources: readonly Resource[]): string {
  return JSON.stringify({ '@context': CONTEXT, '@graph': resources });
}

function defined(name: string, holding: (typeof TERMS)[keyof typeof TERMS][1]) {
  if (holding === 'text') return name;
  if (holding === 'link') return { '@id': name, '@type': '@id' };
  const mark = MARKS[holding];
  return 'language' in mark
    ? { '@id': name, '@language': mark.language }
    : { '@id': name, '@type': mark.type };
}
