import { dimensionWords } from '@minhbach/domain';
import { FromPaper, type Statistics } from './key-figures.tsx';

/** A row for each ground: the bar tells nothing that the number beside it does not. */
export function Refusals({ of: { cells } }: { of: Statistics }) {
  const grounds = cells.filter(({ figure, by }) => figure === 'refusals_by_ground' && by);
  const most = Math.max(1, ...grounds.map(({ value }) => value ?? 0));
  if (grounds.length === 0) return <p>Không có thông tin nào bị từ chối trong thời gian này.</p>;
  return (
    <table className="figures">
      <caption>Thông tin bị từ chối, theo lý do</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Lý do</th>
          <th scope="col">Số thông tin</th>
        </tr>
      </thead>
      <tbody>
        {grounds
          .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
          .map((cell) => (
            <tr key={cell.by}>
              <th scope="row">{dimensionWords('refusals_by_ground', cell.by ?? '')}</th>
              <td>
                {(cell.value ?? 0).toLocaleString('vi-VN')}
                <FromPaper cell={cell} />
                <svg className="bar" aria-hidden="true" width="100%" height="8">
                  <rect width={`${Math.round(((cell.value ?? 0) * 100) / most)}%`} height="8" />
                </svg>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
