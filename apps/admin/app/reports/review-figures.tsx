import { dimensionWords } from '@minhbach/domain';
import { figureUnitWords } from '@minhbach/ui/words/figure-units.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { fromPaperWords } from '@minhbach/ui/words/from-paper.vi.ts';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ReviewChart } from './review-chart.tsx';
import type { ReviewRowShown, ReviewShown } from './review-document.ts';
import { NO_DATA, reviewGapWords } from './report-words.vi.ts';

type Props = { review: ReviewShown };
type Year = ReviewShown['years'][number];

const MAIN: readonly string[] = [
  'requests_received',
  'items_requested',
  'items_provided',
  'items_refused',
];

/** Where each year comes from: what no number says by itself. */
export function ReviewSources({ review: { years } }: Props) {
  return (
    <section aria-labelledby="nguon">
      <h2 id="nguon">Nguồn số liệu từng năm</h2>
      <dl>
        {years.map((year) => (
          <Fragment key={year.year}>
            <dt>
              {year.reportId ? (
                <Link to={`/bao-cao/${year.reportId}`}>Báo cáo năm {year.year}</Link>
              ) : (
                `Năm ${year.year}`
              )}
            </dt>
            <dd>{sourceWords(year)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function sourceWords({ gap, source, state, submittedOn, isOver, toldBy }: Year): string {
  if (gap) return `Không có số liệu. ${reviewGapWords[gap]}`;
  if (source === 'counted')
    return `Chưa có báo cáo được tiếp nhận; hệ thống tính hôm nay từ sổ theo dõi.${isOver ? '' : ' Năm chưa kết thúc, số liệu còn tăng.'}`;
  const sent = submittedOn ? ` ngày ${shortDate(submittedOn)}` : '';
  const told = toldBy ? ` Số liệu lấy từ báo cáo giấy: ${toldBy}.` : '';
  return state === 'submitted'
    ? `Số đã báo cáo, gửi${sent}.${told}`
    : `Số đã báo cáo, gửi${sent} và đã được tiếp nhận.${told}`;
}

/** The main figures drawn, then the same in numbers. */
export function ReviewMain({ review }: Props) {
  const rows = review.columns
    .flatMap((column) => column.rows)
    .filter(({ figure, by }) => by === null && MAIN.includes(figure));
  return (
    <section aria-labelledby="chinh">
      <h2 id="chinh">Chỉ tiêu chính qua các năm</h2>
      {rows.map((row) => (
        <ReviewChart key={row.figure} row={row} />
      ))}
      <YearTable title="Bảng số liệu của các biểu đồ" years={review.years}>
        {rows.map((row) => (
          <Row key={row.figure} row={row} />
        ))}
      </YearTable>
    </section>
  );
}

/** Every line of the form, column by column of it. */
export function ReviewColumns({ review: { years, columns } }: Props) {
  return (
    <section aria-labelledby="moi-chi-tieu">
      <h2 id="moi-chi-tieu">Mọi chỉ tiêu</h2>
      <YearTable title="Mọi chỉ tiêu của biểu mẫu qua các năm" years={years}>
        {columns
          .filter(({ rows }) => rows.length > 0)
          .map(({ number, title, isOurs, rows }) => (
            <Fragment key={number}>
              <tr>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  {number}. {title}
                  {isOurs && <span className="soft"> (do hệ thống bổ sung)</span>}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={`${row.figure} ${row.by ?? ''}`} row={row} />
              ))}
            </Fragment>
          ))}
      </YearTable>
    </section>
  );
}

const SOURCES: Record<Year['source'], string> = {
  reported: 'đã báo cáo',
  counted: 'nay tính',
  missing: NO_DATA,
};

type TableProps = { title: string; years: readonly Year[]; children: ReactNode };

function YearTable({ title, years, children }: TableProps) {
  return (
    // Ten years are wider than a phone; what scrolls must be reached by keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={title}>
      <table className="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            {years.map(({ year, source }) => (
              <th scope="col" key={year}>
                {year} <span className="hint">{SOURCES[source]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Row({ row: { figure, title, unit, by, cells } }: { row: ReviewRowShown }) {
  return (
    <tr>
      <th scope="row">
        {by === null || by === undefined ? title : `– ${dimensionWords(figure, by)}`}
        {unit === 'dong' && <span className="soft"> ({figureUnitWords[unit]})</span>}
      </th>
      {cells.map((cell) => (
        <td key={cell.year}>
          {typeof cell.value === 'number' ? cell.value.toLocaleString('vi-VN') : <NoFigure />}
          {cell.isRestated && (
            <span className="hint">nay {cell.now?.toLocaleString('vi-VN') ?? NO_DATA}</span>
          )}
          {cell.imported > 0 && <span className="hint">{fromPaperWords(cell.imported)}</span>}
          {cell.missing > 0 && typeof cell.value === 'number' && (
            <span className="hint">thiếu {cell.missing.toLocaleString('vi-VN')} cơ quan</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A dash to the eye, words to the ear: no figure is not zero. */
function NoFigure() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{NO_DATA}</span>
    </>
  );
}
