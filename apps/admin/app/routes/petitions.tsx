import { readsAllAgencies } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { petitionStateWords } from '@minhbach/ui/words/petition-states.vi.ts';
import { useEffect } from 'react';
import { Link, useOutletContext } from 'react-router';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { PetitionBucket, PetitionRowFragment } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import type { Route } from './+types/petitions';

const Petitions = graphql(`
  query Petitions($bucket: PetitionBucket!, $after: String) {
    me {
      id
    }
    petitions(bucket: $bucket, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PetitionRow
        }
      }
    }
  }
`);

const BUCKETS: Record<PetitionBucket, { path: string; name: string }> = {
  to_answer: { path: 'tra-loi', name: 'Chờ trả lời' },
  to_correct: { path: 'dinh-chinh', name: 'Chờ đính chính' },
  closed: { path: 'xong', name: 'Đã xong' },
};
const NAMES: readonly PetitionBucket[] = ['to_answer', 'to_correct', 'closed'];

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const bucket = NAMES.find((name) => BUCKETS[name].path === search.get('muc')) ?? 'to_answer';
  const after = search.get('sau');
  const { petitions } = await askApi(Petitions, { bucket, after }, request.signal);
  return { petitions, bucket, after };
}

export default function PetitionsPage({
  loaderData: { petitions, bucket, after },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const { path, name } = BUCKETS[bucket];
  const heading = `${name}: ${petitions.totalCount.toLocaleString('vi-VN')} kiến nghị`;
  const rows = petitions.edges.map(({ node }) => node);
  useEffect(() => announce(heading), [heading]);
  return (
    <>
      <title>{`${heading} · Minh Bạch`}</title>
      <h1>Kiến nghị thông tin công khai không chính xác</h1>
      <div className="inbox">
        <nav className="buckets" aria-label="Nhóm kiến nghị">
          <ul>
            {NAMES.map((one) => (
              <li key={one}>
                <Link
                  to={`?muc=${BUCKETS[one].path}`}
                  aria-current={one === bucket ? 'page' : undefined}
                >
                  {BUCKETS[one].name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="danh-sach">
          <h2 id="danh-sach">{heading}</h2>
          {rows.length === 0 ? (
            <p className="empty">Không có kiến nghị nào ở đây.</p>
          ) : (
            <Rows rows={rows} showsAgency={readsAllAgencies(me.role)} />
          )}
          <nav className="pager" aria-label="Trang của danh sách">
            {after && <Link to={`?muc=${path}`}>Về trang đầu</Link>}
            {petitions.pageInfo.hasNextPage && (
              <Link
                to={`?muc=${path}&sau=${encodeURIComponent(petitions.pageInfo.endCursor ?? '')}`}
              >
                Trang sau
              </Link>
            )}
          </nav>
        </section>
      </div>
    </>
  );
}

type RowsProps = { rows: readonly PetitionRowFragment[]; showsAgency: boolean };

function Rows({ rows, showsAgency }: RowsProps) {
  return (
    <StackingTable
      columns={['Hạn trả lời', 'Kiến nghị', 'Trạng thái', ...(showsAgency ? ['Cơ quan'] : [])]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            {shortDate(row.dueOn)}
            {row.overdue && <strong> · Quá hạn</strong>}
          </td>
          <th scope="row">
            <Link to={`/kien-nghi/${row.id}`} data-row="">
              {row.reference}
            </Link>
            <span className="inbox__subject">{row.entry.title}</span>
            <span className="hint">
              Nhận {shortDate(row.receivedOn)}
              {row.sample && ' · Dữ liệu mẫu'}
            </span>
          </th>
          <td>
            {petitionStateWords[row.state]}
            {row.state === 'upheld' && row.decidedOn && ` từ ${shortDate(row.decidedOn)}`}
          </td>
          {showsAgency && <td>{row.agency.name}</td>}
        </tr>
      ))}
    </StackingTable>
  );
}
