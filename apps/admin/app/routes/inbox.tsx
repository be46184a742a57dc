import { stageWords } from '@minhbach/ui/words/stages.vi.ts';
import { useEffect, useMemo, useRef } from 'react';
import { Form, Link, redirect, useNavigate, useOutletContext, useSubmit } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { InboxTable } from '../inbox/inbox-table.tsx';
import { filtersOf, pathWith, STAGES } from '../inbox/filters.ts';
import type { Person } from '../person.ts';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { BUCKETS, bucketWords } from '../words/buckets.vi.ts';
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
  const submit = useSubmit();
  const navigate = useNavigate();
  const rows = inbox.edges.map(({ node }) => node);
  const total = `${inbox.totalCount.toLocaleString('vi-VN')}${inbox.totalIsExact ? '' : '+'}`;

  useEffect(() => announce(`${bucketWords[filters.bucket]}: ${total} yêu cầu`), [filters, total]);
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Yêu cầu kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Yêu cầu phía trước', run: () => focusNeighbour(-1) },
        { keys: '/', words: 'Tìm trong hộp việc', run: () => search.current?.focus() },
        { keys: 'g h', words: 'Về đầu hộp việc', run: () => void navigate('/') },
      ],
      [navigate],
    ),
  );

  return (
    <>
      <title>{`${bucketWords[filters.bucket]} (${total}) · Hộp việc · Minh Bạch`}</title>
      <h1>Hộp việc</h1>
      <div className="inbox">
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
        <section aria-labelledby="danh-sach">
          <Form role="search" className="filters" key={filters.bucket}>
            <input type="hidden" name="muc" value={filters.bucket} />
            <div>
              <label htmlFor="tim">Tìm</label>
              <input
                id="tim"
                name="tim"
                type="search"
                ref={search}
                defaultValue={filters.search ?? ''}
                placeholder="Mã yêu cầu hoặc nội dung"
              />
            </div>
            <div>
              <label htmlFor="giai-doan">Giai đoạn</label>
              <select id="giai-doan" name="giai-doan" defaultValue={filters.stage ?? ''}>
                <option value="">Mọi giai đoạn</option>
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {stageWords[stage]}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="luat">Luật áp dụng</label>
              <select id="luat" name="luat" defaultValue={filters.statute ?? ''}>
                <option value="">Cả hai luật</option>
                <option value="01/2026/QH16">01/2026/QH16</option>
                <option value="104/2016/QH13">104/2016/QH13</option>
              </select>
            </div>
            {me.role === 'overseer' ? (
              <div>
                <label htmlFor="co-quan">Mã cơ quan</label>
                <input id="co-quan" name="co-quan" defaultValue={filters.agencyCode ?? ''} />
              </div>
            ) : (
              <label className="choice">
                <input
                  type="checkbox"
                  name="giao-cho"
                  value={me.id}
                  defaultChecked={filters.assignee === me.id}
                  onChange={(event) => void submit(event.currentTarget.form)}
                />
                Chỉ việc giao cho tôi
              </label>
            )}
            <button>Lọc</button>
            <Link to={pathWith({ bucket: filters.bucket }, {})}>Bỏ lọc</Link>
          </Form>
          <h2 id="danh-sach">
            {bucketWords[filters.bucket]}: {total} yêu cầu
          </h2>
          {rows.length === 0 ? (
            <p className="empty">
              Không có yêu cầu nào ở đây.{' '}
              {filters.search && 'Thử tìm bằng mã yêu cầu, hoặc bỏ bớt bộ lọc.'}
            </p>
          ) : (
            <InboxTable rows={rows} showsAgency={me.role === 'overseer'} />
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
