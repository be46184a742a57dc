import { URGING_KINDS, URGING_STANDINGS, URGING_STATES } from '@minhbach/domain';
import {
  urgingKindWords,
  urgingStandingWords,
  urgingStateWords,
} from '@minhbach/ui/words/urging.vi.ts';
import type { UrgingKind, UrgingStanding, UrgingState } from '../gql/graphql.ts';

/** Which urgings a list shows; null for all. */
export type UrgingList = {
  state: UrgingState | null;
  standing: UrgingStanding | null;
  kind: UrgingKind | null;
  agencyCode: string | null;
};

const ALL = 'tat-ca';

/** A number of the counts opens what it counts, whatever its state; otherwise what waits comes first. */
export function listAt(search: URLSearchParams): UrgingList {
  const standing = URGING_STANDINGS.find((one) => one === search.get('ket-qua')) ?? null;
  const isAll = standing !== null || search.get('muc') === ALL;
  const state = URGING_STATES.find((one) => one === search.get('muc')) ?? 'sent';
  const kind = URGING_KINDS.find((one) => one === search.get('loai')) ?? null;
  return { state: isAll ? null : state, standing, kind, agencyCode: search.get('co-quan') };
}

export function listPath(
  { state, standing, kind, agencyCode }: UrgingList,
  after?: string | null,
): string {
  const named = {
    muc: state ?? ALL,
    'ket-qua': standing,
    loai: kind,
    'co-quan': agencyCode,
    sau: after,
  };
  const query = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/don-doc?${new URLSearchParams(query)}`;
}

export function listWords({ state, standing, kind }: UrgingList): string {
  const of = state ? urgingStateWords[state] : 'Tất cả';
  const words = standing ? urgingStandingWords[standing] : of;
  return kind ? `${urgingKindWords[kind]} · ${words}` : words;
}
