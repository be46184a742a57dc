import { Page } from '../parts/page.tsx';
import { dutyOverview, type OverviewRow } from '../section/duty-overview.server.ts';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/duty-overview';

export const headers = sharedPage;

export async function loader({ request }: Route.LoaderArgs) {
  return dutyOverview(request);
}

const NUMBER = new Intl.NumberFormat('vi-VN');

export default function DutyOverview({ loaderData: rows }: Route.ComponentProps) {
  const overdue = rows.reduce((sum, { duties }) => sum + duties.overdue, 0);
  return (
    <Page title="Các cơ quan công khai đến đâu?" back="/co-quan">
      <p>
        {rows.length} cơ quan, <strong>{NUMBER.format(overdue)}</strong> nghĩa vụ công khai đã quá
        hạn. Hệ thống tự tính theo luật mỗi ngày; cơ quan có nhiều nghĩa vụ quá hạn nhất đứng trước.
        Chỉ tính thông tin có tệp hoặc liên kết mở được trong danh mục này.
      </p>
      <ol className="plain-list">
        {rows.map((row) => (
          <li key={row.agency.code}>
            <OneBody row={row} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function OneBody({ row: { agency, completeness, duties } }: { row: OverviewRow }) {
  const page = `/co-quan/${agency.code}`;
  const met = duties.metOnTime + duties.metLate + duties.metDayUnknown;
  return (
    <>
      <h2 className="result-title">
        <a href={`${page}/tiep-can-thong-tin`}>{agency.name}</a>
      </h2>
      <p className="soft">
        {duties.overdue > 0
          ? `Quá hạn ${duties.overdue} nghĩa vụ, trễ nhất ${NUMBER.format(duties.daysLateMost)} ngày`
          : 'Không có nghĩa vụ quá hạn'}
        {` · đã công khai ${met}/${duties.due}`}
        {completeness ? ` · chuyên mục đạt ${completeness.met}/${completeness.total} phần` : ''}
      </p>
    </>
  );
}
