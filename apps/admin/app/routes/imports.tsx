import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { ImportUpload } from '../imports/import-upload.tsx';
import type { Import } from '../imports/import-document.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import { mayKeepEntries } from '../roles.ts';
import { countWords, importStateTags, importStateWords } from '../words/imports.vi.ts';
import type { Route } from './+types/imports';

const ImportRunsPage = graphql(`
  query ImportRunsPage($after: String) {
    me {
      id
      role
    }
    importRuns(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ImportParts
        }
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { importRuns } = await askApi(ImportRunsPage, { after }, request.signal);
  return { runs: importRuns.edges.map(({ node }) => node), page: importRuns.pageInfo, after };
}

export default function ImportsPage({ loaderData: { runs, page, after } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  return (
    <>
      <title>Nhập danh mục · Minh Bạch</title>
      <h1>Nhập danh mục từ bảng</h1>
      {mayKeepEntries(me.role) && (
        <section className="narrow-form" aria-label="Tải lên">
          <ol>
            <li>
              Điền bảng theo tệp mẫu:{' '}
              <a href="/files/catalogue-import/template.xlsx">mẫu Excel có hướng dẫn</a> hoặc{' '}
              <a href="/files/catalogue-import/template.csv">mẫu CSV</a>.
            </li>
            <li>Tải lên. Hệ thống kiểm tra từng dòng và báo lỗi, chưa nhập gì.</li>
            <li>Nhập các dòng đạt. Mỗi dòng thành một đề xuất trong danh mục.</li>
            <li>Người khác xem, xác nhận và công khai.</li>
          </ol>
          <ImportUpload />
        </section>
      )}
      <h2>Các đợt nhập</h2>
      {runs.length === 0 ? (
        <p className="empty">Chưa có đợt nhập nào.</p>
      ) : (
        <StackingTable columns={['Tệp', 'Trạng thái', 'Số dòng', 'Người thực hiện']}>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </StackingTable>
      )}
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to="/nhap-danh-muc">Về trang đầu</Link>}
        {page.hasNextPage && (
          <Link to={`?sau=${encodeURIComponent(page.endCursor ?? '')}`}>Trang sau</Link>
        )}
      </nav>
    </>
  );
}

function RunRow({ run }: { run: Import }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/nhap-danh-muc/${run.id}`}>{run.fileName}</Link>
        <span className="hint">{instantWords(run.createdAt)}</span>
      </th>
      <td>
        <span className={importStateTags[run.state]}>{importStateWords[run.state]}</span>
        {run.waiting > 0 && (
          <span className="hint">{countWords(run.waiting)} mục chờ người thứ hai xác nhận</span>
        )}
      </td>
      <td>
        {countWords(run.ready + run.similar + run.duplicate + run.faulty)}
        {run.faulty > 0 && <span className="hint">{countWords(run.faulty)} dòng có lỗi</span>}
      </td>
      <td>
        {run.createdByName}
        {run.startedByName !== null && run.startedByName !== run.createdByName && (
          <span className="hint">Người nhập: {run.startedByName}</span>
        )}
      </td>
    </tr>
  );
}
