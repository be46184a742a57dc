import { readsAllAgencies } from '@minhbach/domain';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { Link, redirect, useOutletContext } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { BucketNav } from '../inbox/bucket-nav.tsx';
import { InboxFilters } from '../inbox/inbox-filters.tsx';
import { InboxTable } from '../inbox/inbox-table.tsx';
import { filtersOf, pathWith } from '../inbox/filters.ts';
import type { Person } from '../person.ts';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { bucketWords } from '../words/buckets.vi.ts';
import type { Route } from './+types/inbox';

const Inbox = graphql(`
  query Inbox(
    $bucket: InboxBucket!
    $agencyCode: String
    $search: String
    $stage: RequestStage
    $statute: String
    $assignee: ID
    $after: String
  ) {
    me {
      id
      role
    }
    inbox(
      bucket: $bucket
      agencyCode: $agencyCode
      search: $search
      stage: $stage
      statute: $statute
      assignee: $assignee
      first: 50
      after: $after
    ) {
      edges {
        node {
          ...InboxRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      totalIsExact
    }
    inboxCounts(agencyCode: $agencyCode) {
      bucket
      count
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const filters = filtersOf(new URL(request.url).searchParams);
  const { me, inbox, inboxCounts } = await askApi(Inbox, filters, request.signal);
  if (me?.role === 'administrator') throw redirect('/co-quan');
  return {
    filters,
    inbox,
    counts: new Map(inboxCounts.map(({ bucket, count }) => [bucket, count])),
  };
}

export default function InboxPage({
  loaderData: { filters, inbox, counts },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const search = useRef<HTMLInputElement>(null);
  const rows = inbox.edges.map(({ node }) => node);
  const total = `${inbox.totalCount.toLocaleString('vi-VN')}${inbox.totalIsExact ? '' : '+'}`;
  const heading = `${bucketWords[filters.bucket]}: ${total} yêu cầu`;
  useEffect(() => announce(heading), [heading]);
  useInboxShortcuts(search);

  return (
    <>
      <title>{`${heading} · Minh Bạch`}</title>
      <h1>Hộp việc</h1>
      <div className="inbox">
        <BucketNav filters={filters} counts={counts} />
        <section aria-labelledby="danh-sach">
          <InboxFilters filters={filters} me={me} search={search} />
          <h2 id="danh-sach">{heading}</h2>
          {rows.length === 0 ? (
            <p className="empty">
              Không có yêu cầu nào ở đây.{' '}
              {filters.search && 'Thử tìm bằng mã yêu cầu, hoặc bỏ bớt bộ lọc.'}
            </p>
          ) : (
            <InboxTable rows={rows} showsAgency={readsAllAgencies(me.role)} />
          )}
          <nav className="pager" aria-label="Trang của danh sách">
            {filters.after && <Link to={pathWith(filters, { after: null })}>Về trang đầu</Link>}
            {inbox.pageInfo.hasNextPage && (
              <Link to={pathWith(filters, { after: inbox.pageInfo.endCursor ?? null })}>
                Trang sau
              </Link>
            )}
          </nav>
        </section>
      </div>
    </>
  );
}

function useInboxShortcuts(search: RefObject<HTMLInputElement | null>) {
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Yêu cầu kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Yêu cầu phía trước', run: () => focusNeighbour(-1) },
        { keys: '/', words: 'Tìm trong hộp việc', run: () => search.current?.focus() },
      ],
      [search],
    ),
  );
}
