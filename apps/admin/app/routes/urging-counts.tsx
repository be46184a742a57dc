import type { UrgingStanding } from '@minhbach/domain';
import { urgingStandingWords } from '@minhbach/ui/words/urging.vi.ts';
import { Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { UrgingCountsPageQuery } from '../gql/graphql.ts';
import { listPath } from '../oversight/urging-lists.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Route } from './+types/urging-counts';

const UrgingCountsPage = graphql(`
  query UrgingCountsPage($after: String) {
    me {
      id
    }
    urgingCounts(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          agency {
            code
            name
          }
          urged
          unanswered
          waiting
          closedUnanswered
          answeredLate
          answeredInTime
        }
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { urgingCounts } = await askApi(UrgingCountsPage, { after }, request.signal);
  return { counts: urgingCounts, after };
}

type Counts = UrgingCountsPageQuery['urgingCounts']['edges'][number]['node'];

const STANDINGS = {
  unanswered: 'unanswered',
  waiting: 'waiting',
  closedUnanswered: 'closed_unanswered',
  answeredLate: 'answered_late',
  answeredInTime: 'answered_in_time',
} as const satisfies Partial<Record<keyof Counts, UrgingStanding>>;
const FIELDS = Object.entries(STANDINGS) as [keyof typeof STANDINGS, UrgingStanding][]; // its own entries
const COLUMNS = ['Cơ quan', 'Đã gửi', ...FIELDS.map(([, of]) => urgingStandingWords[of])];

export default function UrgingCounts({ loaderData: { counts, after } }: Route.ComponentProps) {
  const { totalCount, edges, pageInfo } = counts;
  return (
    <>
      <title>Đôn đốc theo cơ quan · Minh Bạch</title>
      <p>
        <Link to="/don-doc">← Đôn đốc và câu hỏi</Link>
      </p>
      <h1>Đôn đốc theo cơ quan</h1>
      {totalCount === 0 ? (
        <p className="empty">Chưa có đôn đốc, câu hỏi nào được gửi.</p>
      ) : (
        <>
          <p>
            {totalCount.toLocaleString('vi-VN')} cơ quan đã được đôn đốc hoặc hỏi. Cơ quan còn nợ
            nhiều trả lời quá hạn xếp trước.
          </p>
          <StackingTable columns={COLUMNS}>
            {edges.map(({ node }) => (
              <Row key={node.agency.code} counts={node} />
            ))}
          </StackingTable>
        </>
      )}
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to="/don-doc/theo-co-quan">Về trang đầu</Link>}
        {pageInfo.hasNextPage && (
          <Link to={`?sau=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>Trang sau</Link>
        )}
      </nav>
    </>
  );
}

function Row({ counts }: { counts: Counts }) {
  const { agency, urged } = counts;
  return (
    <tr>
      <th scope="row">{agency.name}</th>
      <Count of={urged} words="Đã gửi" agency={agency} standing={null} />
      {FIELDS.map(([field, standing]) => (
        <Count
          key={field}
          of={counts[field]}
          words={urgingStandingWords[standing]}
          agency={agency}
          standing={standing}
        />
      ))}
    </tr>
  );
}

type CountProps = {
  of: number;
  words: string;
  agency: Counts['agency'];
  standing: UrgingStanding | null;
};

/** A number that opens its list. */
function Count({ of, words, agency, standing }: CountProps) {
  const shown = of.toLocaleString('vi-VN');
  return (
    <td>
      <span className="cell-name">{words}: </span>
      {of === 0 ? (
        shown
      ) : (
        <Link to={listPath({ state: null, standing, kind: null, agencyCode: agency.code })}>
          {shown}
          <span className="visually-hidden">
            {' '}
            {words}, {agency.name}
          </span>
        </Link>
      )}
    </td>
  );
}
