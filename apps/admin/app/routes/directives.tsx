import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { countWords } from '@minhbach/ui/words/task-counts.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { CellTable } from '../directives/cell-table.tsx';
import { ConsoleDirectives } from '../directives/directive-documents.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import type { Route } from './+types/directives';

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const places = { after: search.get('sau'), tasksAfter: search.get('viec-sau') };
  return askApi(ConsoleDirectives, places, request.signal);
}

export default function Directives({ loaderData: { directives, myTasks } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  return (
    <>
      <title>Chỉ đạo · Minh Bạch</title>
      <h1>Chỉ đạo và nhiệm vụ</h1>
      {me.role === 'overseer' && (
        <p>
          <Link className="button" to="/chi-dao/moi">
            Ghi văn bản chỉ đạo mới
          </Link>
        </p>
      )}
      <h2>{`Nhiệm vụ của ${me.agency.name}: ${myTasks.totalCount.toLocaleString('vi-VN')}`}</h2>
      {myTasks.totalCount > 0 && <CellTable cells={myTasks.edges} />}
      {myTasks.pageInfo.hasNextPage && (
        <p>
          <Link to={`?viec-sau=${encodeURIComponent(myTasks.pageInfo.endCursor ?? '')}`}>
            Nhiệm vụ tiếp theo
          </Link>
        </p>
      )}
      <h2>Các văn bản</h2>
      <StackingTable columns={['Văn bản', 'Ngày ban hành', 'Tình hình']}>
        {directives.edges.map(({ node: { id, title, documentNumber, issuedOn, counts } }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/chi-dao/${id}`} data-row="">
                {documentNumber}
              </Link>
              <span className="inbox__subject">{title}</span>
            </th>
            <td>{shortDate(issuedOn)}</td>
            <td>{countWords(counts)}</td>
          </tr>
        ))}
      </StackingTable>
      {directives.pageInfo.hasNextPage && (
        <Link to={`?sau=${encodeURIComponent(directives.pageInfo.endCursor ?? '')}`}>
          Trang sau
        </Link>
      )}
    </>
  );
}
