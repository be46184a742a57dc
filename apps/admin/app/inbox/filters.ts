import type { InboxBucket, InboxQueryVariables, RequestStage } from '../gql/graphql.ts';
import { BUCKETS } from '../words/buckets.vi.ts';

export const STAGES = [
  'received',
  'incomplete',
  'in_progress',
  'decided',
  'delivered',
  'withdrawn',
] as const satisfies readonly RequestStage[];

export type Filters = {
  bucket: InboxBucket;
  agencyCode?: string | null;
  search?: string | null;
  stage?: RequestStage | null;
  statute?: string | null;
  assignee?: string | null;
  after?: string | null;
} & InboxQueryVariables;

/** The address is the whole state of the list, so that a list can be kept, sent and gone back to. */
export function filtersOf(search: URLSearchParams): Filters {
  const text = (name: string) => search.get(name)?.trim() || null;
  return {
    bucket: BUCKETS.find((bucket) => bucket === search.get('muc')) ?? 'all',
    agencyCode: text('co-quan'),
    search: text('tim'),
    stage: STAGES.find((stage) => stage === search.get('giai-doan')) ?? null,
    statute: text('luat'),
    assignee: text('giao-cho'),
    after: text('sau'),
  };
}

export function pathWith(filters: Filters, changes: Partial<Filters>): string {
  const { bucket, agencyCode, search, stage, statute, assignee, after } = {
    ...filters,
    ...changes,
  };
  const named = {
    muc: bucket === 'all' ? null : bucket,
    'co-quan': agencyCode,
    tim: search,
    'giai-doan': stage,
    luat: statute,
    'giao-cho': assignee,
    sau: after,
  };
  const query = new URLSearchParams(
    Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size === 0 ? '/' : `/?${query}`;
}
