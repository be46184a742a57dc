import { DUTY_STATES } from '@minhbach/domain';
import { dutyStateWords } from '@minhbach/ui/words/duty-states.vi.ts';
import { useEffect } from 'react';
import { data, Form, Link, useOutletContext } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { DutyHead } from '../duties/duty-head.tsx';
import { DutyRow } from '../duties/duty-row.tsx';
import { takeDutyAct } from '../duties/take-duty-act.ts';
import { graphql } from '../gql/gql.ts';
import type { DutyState } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import { mayKeepDuties } from '../roles.ts';
import type { Route } from './+types/duties';

const Duties = graphql(`
  query Duties($code: String!, $state: DutyState, $after: String) {
    me {
      id
    }
    agency(code: $code) {
      code
      name
    }
    duties(agencyCode: $code, state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DutyRow
        }
      }
    }
  }
`);

export async function clientLoader({ params: { code }, request }: Route.ClientLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const state = DUTY_STATES.find((one) => one === searchParams.get('tinh-trang')) ?? null;
  const filters = { state, after: searchParams.get('sau') };
  const { agency, duties } = await askApi(Duties, { code, ...filters }, request.signal);
  if (!agency) throw data(null, { status: 404 });
  return { agency, duties, filters };
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  return takeDutyAct(await request.formData());
}

export default function DutiesPage({
  loaderData: { agency, duties, filters },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const found = `${duties.totalCount.toLocaleString('vi-VN')} nghĩa vụ`;
  useEffect(() => announce(found), [found]);
  return (
    <>
      <title>{`Nghĩa vụ công khai · ${agency.name} · Minh Bạch`}</title>
      <DutyHead me={me} agency={agency} title="Nghĩa vụ công khai" />
      <StateFilter state={filters.state} />
      <h2>{found}</h2>
      {duties.edges.length === 0 ? (
        <p className="empty">Không có nghĩa vụ nào ở tình trạng này.</p>
      ) : (
        <StackingTable columns={['Thông tin phải công khai', 'Hạn cuối', 'Tình trạng']}>
          {duties.edges.map(({ node }) => (
            <DutyRow key={node.id} duty={node} isOurs={mayKeepDuties(me, agency.code)} />
          ))}
        </StackingTable>
      )}
      <nav className="pager" aria-label="Trang của danh sách">
        {filters.after && <Link to={pathWith(filters.state, null)}>Về trang đầu</Link>}
        {duties.pageInfo.hasNextPage && (
          <Link to={pathWith(filters.state, duties.pageInfo.endCursor)}>Trang sau</Link>
        )}
      </nav>
    </>
  );
}

function StateFilter({ state }: { state: DutyState | null }) {
  return (
    <Form className="filters">
      <div>
        <label htmlFor="tinh-trang">Tình trạng</label>
        <select id="tinh-trang" name="tinh-trang" defaultValue={state ?? ''}>
          <option value="">Mọi tình trạng</option>
          {DUTY_STATES.map((one) => (
            <option key={one} value={one}>
              {dutyStateWords[one]}
            </option>
          ))}
        </select>
      </div>
      <button>Lọc</button>
    </Form>
  );
}

function pathWith(state: DutyState | null, after: string | null | undefined): string {
  const named = { 'tinh-trang': state, sau: after };
  const query = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `?${new URLSearchParams(query)}`;
}
