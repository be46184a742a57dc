import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import type { Week } from './backlog-chart.tsx';

/** What the chart shows, in numbers; on paper it is always there. */
export function BacklogTable({ weeks }: { weeks: readonly Week[] }) {
  return (
    <details className="twin">
      <summary>Bảng số liệu của biểu đồ</summary>
      <p className="soft">
        Đang mở là yêu cầu đã nhận mà chưa giao kết quả và chưa được rút; kết quả bị mở lại coi như
        chưa giao. Tuần cuối tính đến hôm nay.
      </p>
      <table className="figures">
        <caption className="visually-hidden">Yêu cầu nhận, xong và đang mở theo tuần</caption>
        <thead>
          <tr>
            <th scope="col">Đến hết ngày</th>
            <th scope="col">Nhận</th>
            <th scope="col">Xong</th>
            <th scope="col">Đang mở</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ until, received, closed, open }) => (
            <tr key={until}>
              <th scope="row">{shortDate(until)}</th>
              <td>{received.toLocaleString('vi-VN')}</td>
              <td>{closed.toLocaleString('vi-VN')}</td>
              <td>{open.toLocaleString('vi-VN')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
