import { CONTACT_STATES } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Form, Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { ContactOverviewQuery, ContactState } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { contactStateWords } from '../words/contact-states.vi.ts';
import type { Route } from './+types/contact-overview';

const ContactOverview = graphql(`
  query ContactOverview($state: ContactState, $after: String) {
    me {
      id
    }
    contactOverview(state: $state, first: 50, after: $after) {
      counts {
        state
        count
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          state
          agency {
            id
            code
            name
          }
          contactPoint {
            unit
            person
            phone
            standsInFor
            checkedOn
          }
        }
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('tinh-trang');
  const state = CONTACT_STATES.find((one) => one === asked) ?? null;
  const after = searchParams.get('sau');
  const { contactOverview } = await askApi(ContactOverview, { state, after }, request.signal);
  return { state, after, contactOverview };
}

const LOOKS: Record<ContactState, string> = {
  missing: 'tag late',
  review_overdue: 'tag waiting',
  current: 'tag done',
};

export default function ContactOverviewPage({
  loaderData: { state, after, contactOverview },
}: Route.ComponentProps) {
  const { counts, edges, pageInfo } = contactOverview;
  return (
    <>
      <title>Đầu mối · Minh Bạch</title>
      <h1>Đầu mối cung cấp thông tin</h1>
      <p>
        Cơ quan chưa có đầu mối xếp trước, rồi đến đầu mối lâu chưa rà soát. Mỗi lần rà soát có giá
        trị sáu tháng.
      </p>
      <ul>
        {counts.map((one) => (
          <li key={one.state}>
            {contactStateWords[one.state]}: {one.count.toLocaleString('vi-VN')}
          </li>
        ))}
      </ul>
      <Form className="filters">
        <div>
          <label htmlFor="tinh-trang">Tình trạng</label>
          <select id="tinh-trang" name="tinh-trang" defaultValue={state ?? ''}>
            <option value="">Tất cả</option>
            {CONTACT_STATES.map((one) => (
              <option key={one} value={one}>
                {contactStateWords[one]}
              </option>
            ))}
          </select>
        </div>
        <button>Lọc</button>
      </Form>
      {edges.length === 0 ? (
        <p className="empty">Không có cơ quan nào.</p>
      ) : (
        <StackingTable columns={['Cơ quan', 'Tình trạng', 'Đầu mối hôm nay', 'Rà soát']}>
          {edges.map(({ node }) => (
            <Row key={node.agency.id} node={node} />
          ))}
        </StackingTable>
      )}
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to={pathOf(state, null)}>Về trang đầu</Link>}
        {pageInfo.hasNextPage && <Link to={pathOf(state, pageInfo.endCursor)}>Trang sau</Link>}
      </nav>
    </>
  );
}

type Node = ContactOverviewQuery['contactOverview']['edges'][number]['node'];

function Row({ node: { agency, state, contactPoint } }: { node: Node }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/co-quan/${agency.code}`} data-row="">
          {agency.name}
        </Link>
      </th>
      <td>
        <span className={LOOKS[state]}>{contactStateWords[state]}</span>
      </td>
      <td>
        {[contactPoint?.person, contactPoint?.unit, contactPoint?.phone]
          .filter(Boolean)
          .join(' · ')}
        {contactPoint?.standsInFor && (
          <span className="hint">Thay {contactPoint.standsInFor} vắng mặt</span>
        )}
      </td>
      <td>{contactPoint && shortDate(contactPoint.checkedOn)}</td>
    </tr>
  );
}

function pathOf(state: ContactState | null, cursor: string | null | undefined): string {
  const named = { 'tinh-trang': state, sau: cursor };
  const query = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/dau-moi?${new URLSearchParams(query)}`;
}
