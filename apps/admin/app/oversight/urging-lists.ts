import { URGING_STANDINGS, URGING_STATES } from '@minhbach/domain';
import { urgingStandingWords, urgingStateWords } from '@minhbach/ui/words/urging.vi.ts';
import type { UrgingStanding, UrgingState } from '../gql/graphql.ts';

/** Which urgings a list shows; null for all. */
export type UrgingList = {
  state: UrgingState | null;
  standing: UrgingStanding | null;
  agencyCode: string | null;
};

const ALL = 'tat-ca';

/** A number of the counts opens what it counts, whatever its state; otherwise what waits comes first. */
export function listAt(search: URLSearchParams): UrgingList {
  const standing = URGING_STANDINGS.find((one) => one === search.get('ket-qua')) ?? null;
  const isAll = standing !== null || search.get('muc') === ALL;
  const state = URGING_STATES.find((one) => one === search.get('muc')) ?? 'sent';
  return { state: isAll ? null : state, standing, agencyCode: search.get('co-quan') };
}

export function listPath(
  { state, standing, agencyCode }: UrgingList,
  after?: string | null | undefined,
): string {
  const named = { muc: state ?? ALL, 'ket-qua': standing, 'co-quan': agencyCode, sau: after };
  const query = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/don-doc?${new URLSearchParams(query)}`;
}

export function listWords({ state, standing }: UrgingList): string {
  if (standing) return urgingStandingWords[standing];
  return state ? urgingStateWords[state] : 'Tất cả';
}
