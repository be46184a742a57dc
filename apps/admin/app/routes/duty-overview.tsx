import { readsAllAgencies } from '@minhbach/domain';
import { Link, redirect } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Route } from './+types/duty-overview';

const DutyOverview = graphql(`
  query DutyOverview {
    me {
      id
      role
      agency {
        code
      }
    }
    dutyOverview {
      agency {
        id
        code
        name
      }
      duties {
        total
        due
        metOnTime
        metLate
        metDayUnknown
        overdue
        daysLateMost
      }
      completeness {
        met
        total
        percent
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { me, dutyOverview } = await askApi(DutyOverview, {}, request.signal);
  const isForAll = (me && readsAllAgencies(me.role)) || me?.role === 'administrator';
  if (me && !isForAll) throw redirect(`/nghia-vu/${me.agency.code}`);
  return { rows: dutyOverview };
}

const number = (count: number) => count.toLocaleString('vi-VN');

const COLUMNS = [
  'Cơ quan',
  'Quá hạn',
  'Đã đến hạn',
  'Đúng hạn',
  'Trễ',
  'Chưa rõ ngày',
  'Chuyên mục',
];

export default function DutyOverviewPage({ loaderData: { rows } }: Route.ComponentProps) {
  const overdue = rows.reduce((sum, { duties }) => sum + duties.overdue, 0);
  const late = rows.filter(({ duties }) => duties.overdue > 0).length;
  return (
    <>
      <title>Nghĩa vụ công khai · Minh Bạch</title>
      <h1>Nghĩa vụ công khai toàn Thành phố</h1>
      <p>
        {number(overdue)} nghĩa vụ quá hạn ở {number(late)} trên {number(rows.length)} cơ quan. Số
        liệu tính từ các mục đã có trong hệ thống; cơ quan có nhiều nghĩa vụ quá hạn xếp trước.
      </p>
      <StackingTable columns={COLUMNS}>
        {rows.map(({ agency, duties, completeness }) => (
          <tr key={agency.id}>
            <th scope="row">
              <Link to={`/nghia-vu/${agency.code}`} data-row="">
                {agency.name}
              </Link>
            </th>
            <Count words="Quá hạn" of={duties.overdue}>
              {duties.overdue > 0 && (
                <span className="hint">lâu nhất {number(duties.daysLateMost)} ngày</span>
              )}
            </Count>
            <Count words="Đã đến hạn" of={duties.due} />
            <Count words="Đúng hạn" of={duties.metOnTime} />
            <Count words="Trễ" of={duties.metLate} />
            <Count words="Chưa rõ ngày" of={duties.metDayUnknown} />
            <td>
              <span className="cell-name">Chuyên mục: </span>
              {completeness && (
                <Link to={`/co-quan/${agency.code}/chuyen-muc`}>
                  {completeness.met}/{completeness.total} phần
                  <span className="visually-hidden"> của {agency.name}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </StackingTable>
    </>
  );
}

type CountProps = { words: string; of: number; children?: React.ReactNode };

/** Where columns become blocks, the number would stand there without a name. */
function Count({ words, of, children }: CountProps) {
  return (
    <td>
      <span className="cell-name">{words}: </span>
      {number(of)}
      {children}
    </td>
  );
}
