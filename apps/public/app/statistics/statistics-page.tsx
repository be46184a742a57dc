import { dimensionWords, SHOWN_FROM } from '@minhbach/domain';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Page } from '../parts/page.tsx';
import { number, plainWords } from './plain-words.ts';
import type { Figure, Statistics } from './statistics.server.ts';

type Cell = Statistics['cells'][number];

const UNITS: Record<Figure['unit'], string> = {
  item: 'thông tin',
  request: 'yêu cầu',
  day: 'ngày',
  dong: 'đồng',
  entry: 'mục',
  duty: 'nghĩa vụ',
  person: 'lượt người',
  body: 'cơ quan',
  visit: 'lượt',
  case: 'việc',
};
/** The breakdowns that are drawn; the rest are told as a whole. */
const DRAWN = new Set([
  'requests_by_channel',
  'requests_by_requester_kind',
  'items_by_class',
  'refusals_by_ground',
  'withheld_by_ground',
]);

/** Sentences first, then every figure with its definition, then what they are made of. */
export function StatisticsPage({ of, back }: { of: Statistics; back: string }) {
  const { agency, year, years, figures, cells, hasSamples } = of;
  const whole = figures.filter(({ code }) => !DRAWN.has(code));
  const drawn = figures.filter(({ code }) => DRAWN.has(code));
  return (
    <Page title={`Số liệu năm ${year}`} back={back} above={agency.name}>
      <Years year={year} years={years} />
      {hasSamples ? (
        <Panel kind="warning">
          <p>Đây là bản dùng thử: số liệu gồm cả các yêu cầu mẫu, không phải số thật.</p>
        </Panel>
      ) : null}
      {plainWords(of).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>Từng chỉ tiêu</h2>
      <p className="soft">
        Tính từ sổ theo dõi và danh mục công khai, gồm cả các cơ quan bên dưới trong những ngày
        thuộc cơ quan này. Phần nhỏ hơn {SHOWN_FROM} trong các số liệu về người được giấu để không
        ai bị nhận ra; phần lớn hơn làm tròn xuống bội số của năm.
      </p>
      <Definitions figures={whole} of={of} />
      {drawn.map((figure) => (
        <Breakdown key={figure.code} figure={figure} cells={cells} />
      ))}
    </Page>
  );
}

function Years({ year, years }: Pick<Statistics, 'year' | 'years'>) {
  return (
    <nav aria-label="Năm" className="no-print">
      {years.map((one) => (
        <span key={one}>
          {one === year ? (
            <strong aria-current="page">{one}</strong>
          ) : (
            <a href={`?nam=${one}`}>{one}</a>
          )}{' '}
        </span>
      ))}
    </nav>
  );
}

/** Every figure as a whole, its definition beside it. */
function Definitions({
  figures,
  of: { cells, year },
}: {
  figures: readonly Figure[];
  of: Statistics;
}) {
  return (
    <table className="figures">
      <caption className="visually-hidden">Các chỉ tiêu của năm {year}</caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Số</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">
              {figure.name}
              <div className="soft">{figure.definition}</div>
            </th>
            <td>{valueWords(cellOf(cells, figure.code, null), figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table whose rows have a bar each: the bar tells nothing that the number beside it does not. */
function Breakdown({ figure, cells }: { figure: Figure; cells: readonly Cell[] }) {
  const parts = cells.filter(({ figure: code, by }) => code === figure.code && by !== null);
  if (parts.length === 0) return null;
  const most = Math.max(1, ...parts.map(({ value }) => value ?? 0));
  return (
    <table className="bars">
      <caption>{figure.name}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Phần</th>
          <th scope="col">Số</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((cell) => (
          <tr key={cell.by}>
            <th scope="row">{dimensionWords(figure.code, cell.by ?? '')}</th>
            <td>
              {valueWords(cell, figure)}
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

const cellOf = (cells: readonly Cell[], code: string, by: string | null) =>
  cells.find((cell) => cell.figure === code && (cell.by ?? null) === by);

function valueWords(cell: Cell | undefined, { unit }: Figure): string {
  if (cell?.isHidden) return `dưới ${SHOWN_FROM} ${UNITS[unit]}`;
  if (cell?.value == null) return 'chưa có số liệu';
  return `${number(cell.value)} ${UNITS[unit]}`;
}
