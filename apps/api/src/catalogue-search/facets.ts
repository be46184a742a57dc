import { classTitle, type AccessLevel } from '@minhbach/domain';
import type { CatalogueFacets, FacetCount } from './catalogue-filter.types.ts';
import type { FacetRow, HitsFound } from './hits.repository.ts';

const ACCESS_WORDS: Record<AccessLevel, string> = {
  public: 'Công khai',
  conditional: 'Tiếp cận có điều kiện',
  metadata_only: 'Chỉ có mô tả',
};

/** Counts with the words that are shown for them. */
export function facetsOf({ facets, isMore }: HitsFound): CatalogueFacets {
  return {
    classes: labelled(facets.classes, (key) => classTitle(key) ?? key),
    agencies: labelled(facets.agencies),
    years: labelled(facets.years).toSorted((one, other) => Number(other.value) - Number(one.value)),
    kinds: labelled(facets.kinds),
    access: labelled(facets.access, accessWord),
    areExact: !isMore,
  };
}

const accessWord = (value: string): string =>
  Object.entries(ACCESS_WORDS).find(([level]) => level === value)?.[1] ?? value;

const labelled = (
  rows: readonly FacetRow[],
  wordsFor: (value: string) => string = (value) => value,
): FacetCount[] =>
  rows.map(({ value, label, count }) => ({ value, count, label: label ?? wordsFor(value) }));
