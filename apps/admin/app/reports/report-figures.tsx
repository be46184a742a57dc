import { dimensionWords } from '@minhbach/domain';
import { fromPaperWords } from '@minhbach/ui/words/from-paper.vi.ts';
import type { ReportShown } from './report-document.ts';
import { figureWords, lastYearWords } from './report-words.vi.ts';
import { Fragment } from 'react';

type Props = { page: ReportShown };

/** The columns of the form one below the other, this year beside the last. */
export function ReportFigures({ page }: Props) {
  const { columns, lastYearSource, report } = page;
  return (
    <section aria-labelledby="so-lieu">
      <h2 id="so-lieu">Số liệu</h2>
      <p className="hint">
        {lastYearWords[lastYearSource]}{' '}
        {page.toldBy
          ? `Năm này không có sổ trong hệ thống; số liệu lấy từ báo cáo giấy: ${page.toldBy}.`
          : 'Hệ thống tự tính, không ai nhập tay.'}
      </p>
      <table>
        <caption className="visually-hidden">{page.title}</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">{report.year}</th>
            <th scope="col">{report.year - 1}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ lines }) => lines.length > 0)
            .map(({ number, title, isOurs, lines }) => (
              <Fragment key={number}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {number}. {title}
                    {isOurs && <span className="soft"> (do hệ thống bổ sung)</span>}
                  </th>
                </tr>
                {lines.map((line) => (
                  <Line key={line.figure} line={line} />
                ))}
              </Fragment>
            ))}
        </tbody>
      </table>
    </section>
  );
}

type Shown = ReportShown['columns'][number]['lines'][number];

function Line({ line: { figure, title, unit, cells } }: { line: Shown }) {
  if (cells.length === 0)
    return (
      <tr>
        <th scope="row">{title}</th>
        <td colSpan={2}>Không có trong những gì đã gửi.</td>
      </tr>
    );
  return cells.map(({ by, value, lastYear, lastYearImported, missing, imported }) => (
    <tr key={by ?? ''}>
      <th scope="row">{by === null || by === undefined ? title : dimensionWords(figure, by)}</th>
      <td>
        {figureWords(value, unit)}
        {imported > 0 && <span className="hint">{fromPaperWords(imported)}</span>}
        {missing > 0 && value !== null && (
          <span className="hint">thiếu số liệu của {missing.toLocaleString('vi-VN')} cơ quan</span>
        )}
      </td>
      <td>
        {figureWords(lastYear, unit)}
        {lastYearImported > 0 && <span className="hint">{fromPaperWords(lastYearImported)}</span>}
      </td>
    </tr>
  ));
}
