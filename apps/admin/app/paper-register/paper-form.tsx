import { PAPER_COLUMNS, PAPER_HEADINGS, PAPER_ROWS_MAX } from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useFetcher } from 'react-router';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import { announce } from '../announce.ts';
import type { PaperSent } from './take-paper-act.ts';
import { TrialFound } from './trial-found.tsx';

const HEADINGS = PAPER_COLUMNS.map((column) => PAPER_HEADINGS[column]);

/** A table is pasted or read from a file, looked through as often as one likes, and brought in whole. */
export function PaperForm() {
  const fetcher = useFetcher<PaperSent>();
  const sent = fetcher.data;
  const errors = sent?.errors ?? [];
  const isDone = sent?.isDone ?? false;
  const form = useRef<HTMLFormElement>(null);
  // What is sent twice comes in once; after it came in, the next is another.
  const id = useMemo(() => [isDone, crypto.randomUUID()] as const, [isDone]);
  useEffect(() => {
    if (!isDone) return;
    form.current?.reset();
    announce('Đã nhập bảng vào số liệu');
  }, [isDone]);
  return (
    <section aria-labelledby="nhap-moi">
      <h2 id="nhap-moi">Nhập từ sổ giấy</h2>
      <p>
        Chép các dòng từ Excel rồi dán vào ô dưới, hoặc chọn tệp .csv; dòng đầu là tên cột. Không
        đưa vào những yêu cầu đã ghi trong hệ thống, và không có cột nào nói ai là người yêu cầu.
      </p>
      <Columns />
      <fetcher.Form ref={form} method="post" className="narrow-form" noValidate>
        <ErrorSummary errors={errors} />
        {isDone && <p className="panel good">Đã nhập bảng vào số liệu.</p>}
        <input type="hidden" name="id" value={id[1]} />
        <Fields errors={errors} tableFault={sent?.trial?.tableFault ?? undefined} />
        {sent?.trial && <TrialFound trial={sent.trial} />}
        <button className="button second" name="act" value="check">
          Kiểm tra, chưa nhập
        </button>{' '}
        <button className="button" name="act" value="import">
          Nhập vào số liệu
        </button>
      </fetcher.Form>
    </section>
  );
}

type FieldsProps = { errors: readonly FieldError[]; tableFault: string | undefined };

function Fields({ errors, tableFault }: FieldsProps) {
  return (
    <>
      <AgencyPicker
        name="agencyCode"
        label="Sổ của cơ quan đã kết thúc hoạt động"
        hint="Bỏ trống nếu là sổ của cơ quan mình. Sổ của quận, huyện, sở cũ do nơi kế tục duy nhất hoặc Văn phòng Ủy ban nhân dân Thành phố nhập."
        optional
        takesOver
        error={errorOf(errors, 'agencyCode')}
      />
      <TextField
        name="document"
        label="Chép từ sổ nào"
        hint="Tên sổ, năm, quyển, trang; để người sau tìm lại được."
        error={errorOf(errors, 'document')}
      />
      <FileIntoTable />
      <TextArea
        name="table"
        label="Bảng"
        hint={`Nhiều nhất ${PAPER_ROWS_MAX.toLocaleString('vi-VN')} dòng mỗi lần.`}
        rows={10}
        error={tableFault}
      />
    </>
  );
}

function Columns() {
  return (
    <details>
      <summary>Tên cột, và bảng trống để điền</summary>
      <p>
        <strong>Bắt buộc:</strong> {HEADINGS.slice(0, 4).join(', ')}.{' '}
        <strong>Khi đã trả lời:</strong> {HEADINGS.slice(5, 9).join(', ')}. <strong>Nếu có:</strong>{' '}
        {HEADINGS[4]}, {HEADINGS[9]}.
      </p>
      <p>
        <a download="mau-so-giay.csv" href={TEMPLATE}>
          Tải bảng trống (CSV)
        </a>
      </p>
    </details>
  );
}

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${HEADINGS.join(',')}\r\n`)}`;

/** Reads a file into the table below it, where it can be seen and mended before anything is sent. */
function FileIntoTable() {
  const id = useId();
  return (
    <>
      <label className="label" htmlFor={id}>
        Lấy bảng từ tệp .csv (không bắt buộc)
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        onChange={(event) => void takeFile(event.currentTarget)}
      />
    </>
  );
}

async function takeFile({ files, form }: HTMLInputElement): Promise<void> {
  const [file] = files ?? [];
  const table = form?.elements.namedItem('table');
  if (!file || !(table instanceof HTMLTextAreaElement)) return;
  table.value = await file.text();
  table.focus();
}
