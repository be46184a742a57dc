import { StackingTable } from '../parts/stacking-table.tsx';
import type { Trial } from './take-paper-act.ts';

/** As many faults as one mends at a time. */
const SHOWN = 100;

/** What a look through the table found: how much could come in, and what stands in the way. */
export function TrialFound({ trial: { rows, tableFault, faults } }: { trial: Trial }) {
  if (tableFault) return null;
  const count = rows.toLocaleString('vi-VN');
  if (faults.length === 0)
    return (
      <p className="panel good" role="status">
        {count} dòng đều đạt. Chưa có gì được nhập; bấm “Nhập vào số liệu” để nhập.
      </p>
    );
  return (
    <div role="alert">
      <p className="refusal">
        Chưa nhập gì: có {faults.length.toLocaleString('vi-VN')} chỗ phải sửa. {count} dòng khác đọc
        được.
      </p>
      <StackingTable columns={['Dòng', 'Cột', 'Phải sửa']}>
        {faults.slice(0, SHOWN).map(({ row, column, message }) => (
          <tr key={`${row} ${column} ${message}`}>
            <th scope="row">Dòng {row}</th>
            <td>{column}</td>
            <td>{message}</td>
          </tr>
        ))}
      </StackingTable>
      {faults.length > SHOWN && <p className="soft">Đang hiện {SHOWN} chỗ đầu tiên.</p>}
    </div>
  );
}
