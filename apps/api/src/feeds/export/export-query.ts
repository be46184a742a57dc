import { ACCESS_LEVELS, type CalendarDate } from '@minhbach/domain';
import { z } from 'zod';
import { fold } from '../../platform/vietnamese-text.ts';
import { keyOfSlug } from '../class-slugs.ts';
import type { CatalogueFilter } from '../../catalogue-search/catalogue-filter.types.ts';
import { readQuery, words } from '../feed-queries.ts';

const SEARCH_MAX_LENGTH = 2000;
const NAME_MAX_LENGTH = 60;

/** The parameters of the search page, by the same names. */
const SearchQuery = z.object({
  tim: words(SEARCH_MAX_LENGTH),
  'co-quan': words(),
  loai: words()
    .transform((slug) => (slug === null ? null : (keyOfSlug(slug) ?? undefined)))
    .refine((key) => key !== undefined),
  muc: words().pipe(z.enum(ACCESS_LEVELS).nullable()),
  nam: words()
    .transform((year) => (year === null ? null : Number(year)))
    .pipe(z.int().min(1900).max(2200).nullable()),
  'hieu-luc': words().pipe(z.enum(['con', 'het']).nullable()),
  'van-ban': words(),
});

export function exportFilterOf(query: unknown): CatalogueFilter {
  const asked = readQuery(SearchQuery, query);
  return {
    search: asked.tim,
    agencyCode: asked['co-quan'],
    class: asked.loai ?? null,
    access: asked.muc,
    year: asked.nam,
    inForce: asked['hieu-luc'] === null ? null : asked['hieu-luc'] === 'con',
    kind: asked['van-ban'],
    order: null,
  };
}

/** `danh-muc-bang-gia-dat-HN-SXD-2025-2026-11-23.csv`: what is inside can be told from the name. */
export function exportName(filter: CatalogueFilter, today: CalendarDate, ending: string): string {
  const { search, agencyCode, class: key, access, year, inForce, kind } = filter;
  const validity = inForce === null ? null : inForce ? 'con hieu luc' : 'het hieu luc';
  const said = [search, agencyCode, key, access, year, kind, validity]
    .flatMap((part) => (part === null ? [] : [fold(String(part)).replaceAll(/[^a-z0-9]+/g, '-')]))
    .filter((part) => part !== '')
    .join('-')
    .slice(0, NAME_MAX_LENGTH)
    .replace(/-$/, '');
  return ['danh-muc', said, today].filter((part) => part !== '').join('-') + `.${ending}`;
}
