import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { Link, redirect, useNavigate, useOutletContext } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { askedFor, entryFiltersOf, entryPathWith } from '../entries/entry-filters.ts';
import { EntryListFilters } from '../entries/entry-list-filters.tsx';
import { EntryNav } from '../entries/entry-nav.tsx';
import { EntryTable } from '../entries/entry-table.tsx';
import { confirmAndPublish, ManyEntries } from '../entries/many-entries.tsx';
import { graphql } from '../gql/gql.ts';
import type { Person } from '../person.ts';
import { mayKeepEntries } from '../roles.ts';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { entryGroupWords } from '../words/entry-groups.vi.ts';
import type { Route } from './+types/entries';

const EntryList = graphql(`
  query EntryList(
    $agencyCode: String
    $reference: Boolean!
    $state: EntryState
    $access: AccessLevel
    $search: String
    $needsReview: Boolean!
    $waitingForMe: Boolean!
    $after: String
  ) {
    me {
      id
      role
    }
    entriesOfAgency(
      agencyCode: $agencyCode
      reference: $reference
      state: $state
      access: $access
      search: $search
      needsReview: $needsReview
      waitingForMe: $waitingForMe
      first: 50
      after: $after
    ) {
      edges {
        node {
          ...EntryRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      totalIsExact
    }
    entryCounts(agencyCode: $agencyCode, reference: $reference) {
      states {
        state
        count
      }
      waitingForMe
      needsReview
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const filters = entryFiltersOf(new URL(request.url).searchParams);
  const { me, entriesOfAgency, entryCounts } = await askApi(
    EntryList,
    askedFor(filters),
    request.signal,
  );
  if (me?.role === 'administrator') throw redirect('/co-quan');
  return { filters, entries: entriesOfAgency, counts: entryCounts };
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  return confirmAndPublish(await request.formData());
}

export default function Entries({
  loaderData: { filters, entries, counts },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const search = useRef<HTMLInputElement>(null);
  const rows = entries.edges.map(({ node }) => node);
  const total = `${entries.totalCount.toLocaleString('vi-VN')}${entries.totalIsExact ? '' : '+'}`;
  const heading = `${entryGroupWords[filters.group]}: ${total} mục`;
  const mayKeep = mayKeepEntries(me.role);
  useEffect(() => announce(heading), [heading]);
  useListShortcuts(search, mayKeep);

  return (
    <>
      <title>{`${heading} · Minh Bạch`}</title>
      <div className="entries__head">
        <h1>Danh mục thông tin</h1>
        {mayKeep && (
          <Link className="button" to="/danh-muc/moi" aria-keyshortcuts="n">
            Lập mục mới
          </Link>
        )}
      </div>
      <div className="inbox">
        <EntryNav filters={filters} counts={counts} />
        <section aria-labelledby="danh-sach">
          <EntryListFilters filters={filters} me={me} search={search} />
          <h2 id="danh-sach">{heading}</h2>
          <Rows rows={rows} picks={filters.group === 'waiting'} />
          <nav className="pager" aria-label="Trang của danh sách">
            {filters.after && (
              <Link to={entryPathWith(filters, { after: null })}>Về trang đầu</Link>
            )}
            {entries.pageInfo.hasNextPage && (
              <Link to={entryPathWith(filters, { after: entries.pageInfo.endCursor ?? null })}>
                Trang sau
              </Link>
            )}
          </nav>
        </section>
      </div>
    </>
  );
}

type RowsProps = Parameters<typeof EntryTable>[0];

function Rows({ rows, picks }: RowsProps) {
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  if (rows.length === 0 && !picks)
    return <p className="empty">Không có mục thông tin nào ở đây. Thử bỏ bớt bộ lọc.</p>;
  if (!picks) return <EntryTable rows={rows} picks={false} />;
  return (
    <ManyEntries titles={titles}>
      {rows.length === 0 ? (
        <p className="empty">Không có đề xuất nào chờ bạn xác nhận.</p>
      ) : (
        <EntryTable rows={rows} picks />
      )}
    </ManyEntries>
  );
}

function useListShortcuts(search: RefObject<HTMLInputElement | null>, mayKeep: boolean) {
  const navigate = useNavigate();
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Mục kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Mục phía trước', run: () => focusNeighbour(-1) },
        { keys: '/', words: 'Tìm trong danh mục', run: () => search.current?.focus() },
        ...(mayKeep
          ? [{ keys: 'n', words: 'Lập mục mới', run: () => void navigate('/danh-muc/moi') }]
          : []),
      ],
      [search, mayKeep, navigate],
    ),
  );
}
