import { ENTRY_STATES } from '@minhbach/domain';
import { Link } from 'react-router';
import type { EntryListQuery } from '../gql/graphql.ts';
import { entryGroupWords } from '../words/entry-groups.vi.ts';
import {
  ENTRY_GROUPS,
  entryPathWith,
  type EntryFilters,
  type EntryGroup,
} from './entry-filters.ts';

type Counts = EntryListQuery['entryCounts'];
type Props = { filters: EntryFilters; counts: Counts };

export function EntryNav({ filters, counts }: Props) {
  return (
    <nav className="buckets" aria-label="Nhóm mục thông tin">
      <ul>
        {ENTRY_GROUPS.map((group) => (
          <li key={group}>
            <Link
              to={entryPathWith(filters, { group, after: null })}
              aria-current={group === filters.group ? 'page' : undefined}
            >
              <span>{entryGroupWords[group]}</span>
              <span className="buckets__count">
                {countOf(group, counts).toLocaleString('vi-VN')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function countOf(group: EntryGroup, { states, waitingForMe, needsReview }: Counts): number {
  if (group === 'waiting') return waitingForMe;
  if (group === 'review') return needsReview;
  const wanted = group === 'all' ? ENTRY_STATES : [group];
  return states
    .filter(({ state }) => wanted.some((one) => one === state))
    .reduce((sum, { count }) => sum + count, 0);
}
