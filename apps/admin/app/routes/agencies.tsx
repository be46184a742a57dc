import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { Form, Link } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { AgenciesQuery, AgencyLevel } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { focusNeighbour } from '../row-focus.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import type { Route } from './+types/agencies';

const LEVELS = [
  'city',
  'department',
  'commune',
  'service_unit',
  'district',
  'other',
] as const satisfies readonly AgencyLevel[];

const Agencies = graphql(`
  query Agencies($search: String, $level: AgencyLevel, $after: String) {
    me {
      id
    }
    agencies(search: $search, level: $level, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        matched
        node {
          id
          code
          name
          level
          validUntil
          contactPoint {
            unit
            phone
            email
            checkedOn
          }
        }
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const filters = {
    search: searchParams.get('tim')?.trim() || null,
    level: LEVELS.find((level) => level === searchParams.get('cap')) ?? null,
    after: searchParams.get('sau'),
  };
  const { agencies } = await askApi(Agencies, filters, request.signal);
  return { filters, agencies };
}

export default function AgenciesPage({ loaderData: { filters, agencies } }: Route.ComponentProps) {
  const search = useRef<HTMLInputElement>(null);
  const found = `${agencies.totalCount.toLocaleString('vi-VN')} cơ quan`;
  useEffect(() => announce(found), [found]);
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        { keys: 'j', words: 'Cơ quan kế tiếp', run: () => focusNeighbour(1) },
        { keys: 'k', words: 'Cơ quan phía trước', run: () => focusNeighbour(-1) },
        { keys: '/', words: 'Tìm cơ quan', run: () => search.current?.focus() },
      ],
      [],
    ),
  );

  return (
    <>
      <title>Cơ quan · Minh Bạch</title>
      <h1>Cơ quan và đầu mối</h1>
      <AgencyFilters filters={filters} search={search} />
      <p>
        {found} · <Link to="/cay-co-quan">Cây cơ quan theo ngày</Link>
      </p>
      <StackingTable columns={['Cơ quan', 'Cấp', 'Đầu mối']}>
        {agencies.edges.map(({ matched, node }) => (
          <tr key={node.id}>
            <th scope="row">
              <Link to={`/co-quan/${node.code}`} data-row="">
                {node.name}
              </Link>
              {matched && <span className="hint">Tìm thấy theo: {matched}</span>}
              {node.validUntil && (
                <span className="hint">Kết thúc hoạt động {shortDate(node.validUntil)}</span>
              )}
            </th>
            <td>{agencyLevelWords[node.level]}</td>
            <td>
              <ContactPoint of={node.contactPoint} />
            </td>
          </tr>
        ))}
      </StackingTable>
      <Pager filters={filters} next={agencies.pageInfo} />
    </>
  );
}

type FiltersProps = {
  filters: { search: string | null; level: AgencyLevel | null };
  search: RefObject<HTMLInputElement | null>;
};

function AgencyFilters({ filters, search }: FiltersProps) {
  return (
    <Form role="search" className="filters">
      <div>
        <label htmlFor="tim">Tìm</label>
        <input
          id="tim"
          name="tim"
          type="search"
          ref={search}
          defaultValue={filters.search ?? ''}
          placeholder="Tên mới, tên cũ, quận huyện cũ"
        />
      </div>
      <div>
        <label htmlFor="cap">Cấp</label>
        <select id="cap" name="cap" defaultValue={filters.level ?? ''}>
          <option value="">Mọi cấp</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {agencyLevelWords[level]}
            </option>
          ))}
        </select>
      </div>
      <button>Lọc</button>
    </Form>
  );
}

type Contact = AgenciesQuery['agencies']['edges'][number]['node']['contactPoint'];

function ContactPoint({ of: contact }: { of?: Contact }) {
  if (!contact) return <span className="tag waiting">Chưa có đầu mối</span>;
  const { unit, phone, email, checkedOn } = contact;
  return (
    <>
      {[unit, phone, email].filter(Boolean).join(' · ')}
      {checkedOn && <span className="hint">Rà soát {shortDate(checkedOn)}</span>}
    </>
  );
}

type PagerProps = {
  filters: { search: string | null; level: string | null; after: string | null };
  next: { hasNextPage: boolean; endCursor?: string | null };
};

function Pager({ filters: { search, level, after }, next }: PagerProps) {
  const path = (cursor: string | null | undefined) => {
    const named = { tim: search, cap: level, sau: cursor };
    const query = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `/co-quan?${new URLSearchParams(query)}`;
  };
  return (
    <nav className="pager" aria-label="Trang của danh sách">
      {after && <Link to={path(null)}>Về trang đầu</Link>}
      {next.hasNextPage && <Link to={path(next.endCursor)}>Trang sau</Link>}
    </nav>
  );
}
