import { Link } from 'react-router';
import type { InboxBucket } from '../gql/graphql.ts';
import { BUCKETS, bucketWords } from '../words/buckets.vi.ts';
import { pathWith, type Filters } from './filters.ts';

type Props = { filters: Filters; counts: ReadonlyMap<InboxBucket, number> };

export function BucketNav({ filters, counts }: Props) {
  return (
    <nav className="buckets" aria-label="Nhóm việc">
      <ul>
        {BUCKETS.map((bucket) => (
          <li key={bucket}>
            <Link
              to={pathWith(filters, { bucket, after: null })}
              aria-current={bucket === filters.bucket ? 'page' : undefined}
              className={bucket === 'late' && counts.get('late') ? 'buckets__late' : undefined}
            >
              <span>{bucketWords[bucket]}</span>
              <span className="buckets__count">
                {(counts.get(bucket) ?? 0).toLocaleString('vi-VN')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
