import type { FigureCode } from '@minhbach/domain';
import { fromPaperWords } from '@minhbach/ui/words/from-paper.vi.ts';
import type { OverviewFiguresQuery } from '../gql/graphql.ts';

export type Statistics = OverviewFiguresQuery['statistics'];
type Props = { figures: OverviewFiguresQuery['figures']; of: Statistics };

const SHOWN: readonly FigureCode[] = [
  'requests_received',
  'requests_answered_on_time',
  'requests_answered_late',
  'median_days_statutory',
  'median_days_lived',
  'items_refused',
];

/** The statistics' own figures, named and defined by them. */
export function KeyFigures({ figures, of: { cells, missing } }: Props) {
  const shown = SHOWN.flatMap((code) => figures.filter((figure) => figure.code === code));
  return (
    <>
      {missing > 0 && (
        <p className="soft">
          {missing.toLocaleString('vi-VN')} cơ quan chưa có số liệu; chưa có không có nghĩa là bằng
          không.
        </p>
      )}
      <table className="figures">
        <caption className="visually-hidden">Các chỉ tiêu chính</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Số</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, name, definition, unit }) => (
            <tr key={code}>
              <th scope="row">
                {name}
                <div className="soft">{definition}</div>
              </th>
              <td>
                {valueWords(wholeOf(cells, code)?.value ?? null, unit)}
                <FromPaper cell={wholeOf(cells, code)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const wholeOf = (cells: Statistics['cells'], code: string) =>
  cells.find(({ figure, by }) => figure === code && (by ?? null) === null);

/** How much of a number is not the register's. */
export function FromPaper({ cell }: { cell: Statistics['cells'][number] | undefined }) {
  if (!cell?.imported) return null;
  return <div className="soft">{fromPaperWords(cell.imported)}</div>;
}

function valueWords(value: number | null, unit: string): string {
  if (value === null) return 'Chưa có';
  const number = value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return unit === 'day' ? `${number} ngày` : number;
}
