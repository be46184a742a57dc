import { ACCESS_LEVELS, ENTRY_STATES, type AccessLevel, type EntryState } from '@minhbach/domain';
import type { EntryListQueryVariables } from '../gql/graphql.ts';

/** Groups of the list: what waits for the officer, what is due, everything, or one state. */
export const ENTRY_GROUPS = ['all', 'waiting', 'review', ...ENTRY_STATES] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export type EntryFilters = {
  group: EntryGroup;
  search: string | null;
  access: AccessLevel | null;
  /** The national texts for reference, which no agency holds. */
  reference: boolean;
  agencyCode: string | null;
  after: string | null;
};

/** The address is the whole state of the list, so that a list can be kept, sent and gone back to. */
export function entryFiltersOf(search: URLSearchParams): EntryFilters {
  const text = (name: string) => search.get(name)?.trim() || null;
  return {
    group: ENTRY_GROUPS.find((group) => group === search.get('nhom')) ?? 'all',
    search: text('tim'),
    access: ACCESS_LEVELS.find((level) => level === search.get('tiep-can')) ?? null,
    reference: search.get('tham-chieu') === 'co',
    agencyCode: text('co-quan'),
    after: text('sau'),
  };
}

export function entryPathWith(filters: EntryFilters, changes: Partial<EntryFilters>): string {
  const { group, search, access, reference, agencyCode, after } = { ...filters, ...changes };
  const named = {
    nhom: group === 'all' ? null : group,
    tim: search,
    'tiep-can': access,
    'tham-chieu': reference ? 'co' : null,
    'co-quan': agencyCode,
    sau: after,
  };
  const query = new URLSearchParams(
    Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size === 0 ? '/danh-muc' : `/danh-muc?${query}`;
}

/** The same as the API is asked. */
export function askedFor({ group, ...filters }: EntryFilters): EntryListQueryVariables {
  return {
    ...filters,
    state: ENTRY_STATES.find((state): state is EntryState => state === group) ?? null,
    waitingForMe: group === 'waiting',
    needsReview: group === 'review',
  };
}
