import { fold, spell } from '../platform/vietnamese-text.ts';

export const SEARCH_TERM_KINDS = [
  'name',
  'symbol',
  'former_name',
  'former_place',
  'subject',
] as const;
export type SearchTermKind = (typeof SEARCH_TERM_KINDS)[number];

/** One thing that an agency is found by: as people read it, folded, and with its marks. */
export const searchTerm = (agencyId: string, kind: SearchTermKind, label: string) => ({
  agencyId,
  kind,
  label,
  term: fold(label),
  spelling: spell(label),
});

/** People write `phường Yên Hòa`, seldom the name of its committee. */
export function namesOf(name: string): string[] {
  const place = /^Ủy ban nhân dân (.+)$/.exec(name)?.[1];
  return place === undefined ? [name] : [name, place];
}
