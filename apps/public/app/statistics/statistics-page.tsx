import { dimensionWords, FIGURE_GROUPS, SHOWN_FROM, TOLD_ALONE_FROM } from '@minhbach/domain';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { figureGroupWords } from '@minhbach/ui/words/figure-groups.vi.ts';
import { figureUnitWords } from '@minhbach/ui/words/figure-units.vi.ts';
import { NOT_COUNTED_YET } from '@minhbach/ui/words/not-counted-yet.vi.ts';
import { fromPaperWords } from '@minhbach/ui/words/from-paper.vi.ts';
import { shareWords } from '@minhbach/ui/words/shares.vi.ts';
import { Page } from '../parts/page.tsx';
import { number, plainWords } from './plain-words.ts';
import type { Figure, Statistics } from './statistics.server.ts';

type Cell = Statistics['cells'][number];

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
  const { agency, year, years, figures, cells, isUpToDate, hasSamples } = of;
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
      {!isUpToDate && <p>{NOT_COUNTED_YET}</p>}
      {plainWords(of).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>Từng chỉ tiêu</h2>
      <p className="soft">
        Tính từ sổ theo dõi và danh mục công khai, gồm cả các cơ quan bên dưới trong những ngày
        thuộc cơ quan này.
      </p>
      {FIGURE_GROUPS.map((group) => (
        <Definitions
          key={group}
          title={figureGroupWords[group]}
          shown={whole.filter((figure) => figure.group === group)}
          figures={figures}
          cells={cells}
        />
      ))}
      <h2>Chia theo từng phần</h2>
      <p className="soft">
        Để không ai bị nhận ra, các phần chỉ được nêu khi năm đã kết thúc; phần nhỏ hơn {SHOWN_FROM}{' '}
        được gộp lại, và cơ quan có ít hơn {TOLD_ALONE_FROM} trong cả năm chỉ được tính chung trong
        số liệu của Thành phố.
      </p>
      {drawn.map((figure) => (
        <Breakdown key={figure.code} figure={figure} cells={cells} />
      ))}
      <Downloads code={agency.code} year={year} />
    </Page>
  );
}

/** The same figures for spreadsheets, and what they are made of for whoever adds them up again. */
function Downloads({ code, year }: { code: string; year: number }) {
  const query = `?${new URLSearchParams({ 'co-quan': code })}`;
  return (
    <section className="no-print">
      <h2>Tải về</h2>
      <ul>
        <li>
          <a href={`/statistics/${year}/table.xlsx${query}`}>Bảng này, dạng Excel (XLSX)</a>
        </li>
        <li>
          <a href={`/statistics/${year}/table.csv${query}`}>Bảng này, dạng CSV</a>
        </li>
        <li>
          <a href={`/statistics/${year}/bodies.csv`}>Số liệu mở của từng cơ quan, dạng CSV</a>
        </li>
        <li>
          <a href={`/statistics/${year}/bodies.json`}>
            Số liệu mở của từng cơ quan kèm định nghĩa, dạng JSON
          </a>
        </li>
      </ul>
    </section>
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

/** Every figure of a group as a whole, its definition beside it. */
function Definitions({
  title,
  shown,
  figures,
  cells,
}: {
  title: string;
  shown: readonly Figure[];
  /** Those among which a figure has its denominator. */
  figures: readonly Figure[];
  cells: readonly Cell[];
}) {
  return (
    <table className="figures">
      <caption>
        <h3>{title}</h3>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Số</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">
              {figure.name}
              <div className="soft">{figure.definition}</div>
            </th>
            <td>
              {valueWords(cellOf(cells, figure.code, null), figure)}
              <div className="soft">{share(figure, figures, cells)}</div>
            </td>
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

/** What part it is of the figure that it is measured by, where there is one. */
function share({ code, denominator }: Figure, figures: readonly Figure[], cells: readonly Cell[]) {
  const whole = figures.find((one) => one.code === denominator);
  if (whole === undefined) return null;
  const valueOf = (figure: string) => cellOf(cells, figure, null)?.value ?? null;
  return shareWords(valueOf(code), valueOf(whole.code), whole.name);
}

function valueWords(cell: Cell | undefined, { unit }: Figure): string {
  if (cell?.value == null) return 'chưa có số liệu';
  const told = `${number(cell.value)} ${figureUnitWords[unit]}`;
  return cell.imported > 0 ? `${told}, ${fromPaperWords(cell.imported)}` : told;
}
