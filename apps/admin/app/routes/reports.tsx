import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { REPORT_LEVELS, REPORT_TEMPLATES } from '@minhbach/domain';
import { Link } from 'react-router';
import { oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { ReportRowFragment, ReportsQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { Urged } from '../oversight/urged.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import { reportLevelWords, reportStateWords } from '../reports/report-words.vi.ts';
import { urgeReport } from '../reports/report-document.ts';
import { OpenReports, YearActs } from '../reports/year-desk.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/reports';

const Reports = graphql(`
  query Reports($year: Int, $after: String) {
    me {
      id
    }
    reports(year: $year, after: $after) {
      totalCount
      year
      years
      mayOpen
      mayCompile
      counts {
        state
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ReportRow
        }
      }
    }
  }
`);

graphql(`
  fragment ReportsOutcomeParts on ReportsOutcome {
    __typename
    ...RefusalParts
  }
`);

const OpenReportsOfYear = graphql(`
  mutation OpenReports($form: ReportOpening!) {
    outcome: openReports(form: $form) {
      ...ReportsOutcomeParts
    }
  }
`);

const RemindReports = graphql(`
  mutation RemindReports($year: Int!) {
    outcome: remindReports(year: $year) {
      ...ReportsOutcomeParts
    }
  }
`);

const CompileReports = graphql(`
  mutation CompileReports($year: Int!) {
    outcome: compileReports(year: $year) {
      ...ReportOutcomeParts
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const year = yearIn(search.get('nam'));
  const after = search.get('sau');
  const { reports } = await askApi(Reports, { year, after }, request.signal);
  return { reports, after };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const year = yearIn(text(typed, 'year'));
  if (year === null)
    return { isDone: false, errors: [{ field: 'year', message: 'Ghi năm bằng bốn chữ số.' }] };
  return outcomeOf(async () => {
    switch (text(typed, 'act')) {
      case 'remind':
        return (await askApi(RemindReports, { year })).outcome;
      case 'compile':
        return (await askApi(CompileReports, { year })).outcome;
      default: {
        const level = oneOf(typed, 'level', REPORT_LEVELS);
        const dueOn = optionalText(typed, 'dueOn');
        const [template] = REPORT_TEMPLATES;
        return (await askApi(OpenReportsOfYear, { form: { year, level, template, dueOn } }))
          .outcome;
      }
    }
  });
}

const yearIn = (typed: string | null) => (/^\d{4}$/.test(typed ?? '') ? Number(typed) : null);

export default function ReportsPage({ loaderData: { reports, after } }: Route.ComponentProps) {
  const { year, years, mayOpen } = reports;
  return (
    <>
      <title>Báo cáo hằng năm · Minh Bạch</title>
      <h1>Báo cáo hằng năm</h1>
      <p>
        <Link to="/bao-cao/nhieu-nam">Sơ kết, tổng kết nhiều năm</Link>
      </p>
      {mayOpen && (
        <UnsentForms>
          <OpenReports done="Đã mở báo cáo; những báo cáo đã mở trước đó giữ nguyên." />
        </UnsentForms>
      )}
      {year === null || year === undefined ? (
        <p className="empty">Chưa có báo cáo nào được mở cho cơ quan của bạn.</p>
      ) : (
        <>
          <nav className="buckets" aria-label="Năm báo cáo">
            <ul>
              {years.map((one) => (
                <li key={one}>
                  <Link to={`?nam=${one}`} aria-current={one === year ? 'page' : undefined}>
                    Năm {one}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <YearList reports={reports} year={year} after={after} />
        </>
      )}
    </>
  );
}

type ListProps = { reports: ReportsQuery['reports']; year: number; after: string | null };

function YearList({ reports, year, after }: ListProps) {
  const { counts, totalCount, edges, pageInfo, mayCompile } = reports;
  const of = (state: string) => counts.find((one) => one.state === state)?.count ?? 0;
  const waiting = of('open') + of('returned');
  return (
    <section aria-labelledby="danh-sach">
      <h2 id="danh-sach">
        Năm {year}: còn thiếu {waiting} trên {totalCount} báo cáo
      </h2>
      <p>
        Chờ tiếp nhận {of('submitted')}, đã tiếp nhận {of('accepted')}, đã tổng hợp {of('compiled')}
        . Báo cáo còn thiếu xếp trước.
      </p>
      {mayCompile && <YearActs year={year} waiting={waiting} accepted={of('accepted')} />}
      <StackingTable columns={['Cơ quan', 'Trạng thái', 'Hạn gửi', 'Đã gửi']}>
        {edges.map(({ node }) => (
          <Row key={node.id} row={node} />
        ))}
      </StackingTable>
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to={`?nam=${year}`}>Về trang đầu</Link>}
        {pageInfo.hasNextPage && (
          <Link to={`?nam=${year}&sau=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>
            Trang sau
          </Link>
        )}
      </nav>
    </section>
  );
}

function Row({ row }: { row: ReportRowFragment }) {
  const { id, level, agency, keeper, state, late, dueOn, submittedOn, remindedAt } = row;
  return (
    <tr>
      <th scope="row">
        <Link to={`/bao-cao/${id}`} data-row="">
          {agency.name}
        </Link>
        <span className="hint">
          {reportLevelWords[level]}
          {keeper.code !== agency.code && ` · ${keeper.name} lập`}
        </span>
      </th>
      <td>
        {reportStateWords[state]}
        {late && <strong> · Trễ hạn</strong>}
        {remindedAt && <span className="hint">Đã nhắc {instantWords(remindedAt)}</span>}
        <Urged urgings={row.urgings} to={urgeReport(row)} about={`báo cáo của ${agency.name}`} />
      </td>
      <td>{shortDate(dueOn)}</td>
      <td>{submittedOn ? shortDate(submittedOn) : 'chưa gửi'}</td>
    </tr>
  );
}
