import { INDICATOR_CODES, indicatorOf } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { data, Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { yearIn, yearPeriod } from '../indicators/year.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Route } from './+types/indicator-cases';

const IndicatorCases = graphql(`
  query IndicatorCases(
    $from: CalendarDate!
    $until: CalendarDate!
    $indicator: IndicatorCode!
    $agencyId: ID!
    $after: String
  ) {
    me {
      id
    }
    indicatorCases(
      from: $from
      until: $until
      indicator: $indicator
      agencyId: $agencyId
      after: $after
    ) {
      totalCount
      agency {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          requestId
          reference
          item
          receivedOn
          validOn
          dueOn
          decidedOn
        }
      }
    }
  }
`);

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const code = INDICATOR_CODES.find((one) => one === params.code);
  if (code === undefined) throw data(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  const year = yearIn(request.url);
  const asked = { indicator: code, agencyId: search.get('co-quan') ?? '', ...yearPeriod(year) };
  const found = await askApi(
    IndicatorCases,
    { ...asked, after: search.get('sau') },
    request.signal,
  );
  if (!found.indicatorCases) throw data(null, { status: 404 });
  return { code, year, cases: found.indicatorCases };
}

export default function IndicatorCasesPage({
  loaderData: { code, year, cases },
}: Route.ComponentProps) {
  const { name, numerator } = indicatorOf(code);
  const { agency, totalCount, edges, pageInfo } = cases;
  const next = new URLSearchParams({
    nam: String(year),
    'co-quan': agency.id,
    sau: pageInfo.endCursor ?? '',
  });
  return (
    <>
      <title>{`${name} · ${agency.name} · Minh Bạch`}</title>
      <p>
        <Link to={`/giam-sat/chi-so?nam=${year}#${code}`}>← Chỉ số cần hỏi năm {year}</Link>
      </p>
      <h1>{name}</h1>
      <p className="soft">
        {agency.name}, yêu cầu nhận trong năm {year}. {numerator}
      </p>
      <p>{totalCount.toLocaleString('vi-VN')} dòng.</p>
      {edges.length > 0 && (
        <StackingTable columns={['Yêu cầu', 'Nhận', 'Hợp lệ', 'Hết hạn', 'Quyết định']}>
          {edges.map(({ node }) => (
            <tr key={`${node.requestId} ${node.item}`}>
              <th scope="row">
                <Link to={`/yeu-cau/${node.requestId}`} data-row="">
                  {node.reference}
                </Link>
                {node.item > 0 && <span className="hint">Nội dung số {node.item}</span>}
              </th>
              <td>{shortDate(node.receivedOn)}</td>
              <td>{dayOrNone(node.validOn)}</td>
              <td>{dayOrNone(node.dueOn)}</td>
              <td>{dayOrNone(node.decidedOn)}</td>
            </tr>
          ))}
        </StackingTable>
      )}
      {pageInfo.hasNextPage && (
        <nav className="pager" aria-label="Trang của danh sách">
          <Link to={`/giam-sat/chi-so/${code}?${next}`}>Trang sau</Link>
        </nav>
      )}
    </>
  );
}

const dayOrNone = (day: string | null) => (day === null ? 'Chưa có' : shortDate(day));
