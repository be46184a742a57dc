import {
  calendarDate,
  dimensionWords,
  totalLines,
  type FigureCode,
  type TotalLine,
} from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { figureUnitWords } from '@minhbach/ui/words/figure-units.vi.ts';
import type { ReportShown } from './report-document.ts';

/** The field of a number, as the API names it in what it refuses. */
export const totalName = (figure: FigureCode, by: string | null = null): string =>
  by === null ? `totals.${figure}` : `totals.${figure}.${by}`;

type Props = { page: ReportShown; errors: readonly FieldError[] };

/** The numbers of a report on paper, line by line of its form. */
export function TotalsFields({ page, errors }: Props) {
  const { report } = page;
  const period = {
    periodFrom: calendarDate(report.periodFrom),
    periodUntil: calendarDate(report.periodUntil),
  };
  return (
    <>
      <TextField
        name="totals.document"
        label="Báo cáo giấy"
        hint="Số, ký hiệu, ngày và nơi nhận. Ví dụ: Báo cáo số 15/BC-UBND ngày 10/01/2020 gửi Sở Tư pháp."
        typed={page.totals?.document}
        error={errorOf(errors, 'totals.document')}
      />
      <fieldset id="totals" tabIndex={-1}>
        <legend>Số liệu trong báo cáo</legend>
        <p className="hint">
          Chỉ nhập số có trong báo cáo. Để trống là báo cáo không nêu; số 0 là không có trường hợp
          nào.
        </p>
        {totalLines({ ...report, ...period }).map((line) => (
          <Line key={line.figure} line={line} page={page} errors={errors} />
        ))}
      </fieldset>
    </>
  );
}

function Line({ line: { figure, whole, parts }, page, errors }: Props & { line: TotalLine }) {
  const shown = page.columns.flatMap(({ lines }) => lines).find((one) => one.figure === figure);
  const isTold = errors.some(({ field }) => field?.startsWith(`${totalName(figure)}.`));
  const number = (label: string, by: string | null) => {
    const name = totalName(figure, by);
    const known = page.totals?.cells.find(
      (cell) => cell.figure === figure && (cell.by ?? null) === by,
    );
    return (
      <TextField
        key={name}
        name={name}
        label={label}
        width={shown?.unit === 'dong' ? 'middling' : 'narrow'}
        inputMode="numeric"
        autoComplete="off"
        typed={known?.value.toLocaleString('vi-VN')}
        error={errorOf(errors, name)}
      />
    );
  };
  const title = shown?.title ?? figure;
  const unit = shown === undefined ? '' : ` (${figureUnitWords[shown.unit]})`;
  return (
    <>
      {whole === figure && number(`${title}${unit}`, null)}
      {parts.length > 0 && (
        <details open={isTold}>
          <summary>{title}: từng phần</summary>
          <fieldset>
            <legend className="visually-hidden">{title}</legend>
            {parts.map((by) => number(dimensionWords(figure, by), by))}
          </fieldset>
        </details>
      )}
    </>
  );
}
