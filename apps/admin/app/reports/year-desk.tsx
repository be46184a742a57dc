import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { Sent } from '../sent.ts';
import { REPORT_LEVELS } from '@minhbach/domain';
import { reportLevelWords } from './report-words.vi.ts';

type FormProps = { done: string };

function useDesk(done: string) {
  const fetcher = useFetcher<Sent>();
  const isDone = fetcher.data?.isDone === true && fetcher.state === 'idle';
  useEffect(() => {
    if (isDone) announce(done);
  }, [isDone, done]);
  return { fetcher, errors: fetcher.data?.errors ?? [], isDone };
}

/** Opens the reports of a year; asked again, it opens only what is not open yet. */
export function OpenReports({ done }: FormProps) {
  const { fetcher, errors, isDone } = useDesk(done);
  return (
    <details>
      <summary>Mở báo cáo của một năm</summary>
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <ErrorSummary errors={errors} />
        {isDone && <p className="panel good">{done}</p>}
        <input type="hidden" name="act" value="open" />
        <TextField
          name="year"
          label="Năm báo cáo"
          inputMode="numeric"
          width="narrow"
          error={errorOf(errors, 'year')}
        />
        <SelectField
          name="level"
          label="Cấp"
          hint="Báo cáo tổng hợp tự mở khi tổng hợp; chỉ mở riêng cho năm chỉ còn số liệu trên giấy."
          none="Mọi cấp cơ quan"
          choices={REPORT_LEVELS.map((value) => ({
            value,
            label: reportLevelWords[value],
          }))}
        />
        <TextField
          name="dueOn"
          label="Hạn gửi"
          hint="Để trống: ngày 15/01 năm sau; báo cáo tổng hợp 31/01, báo cáo Thành phố 15/02."
          type="date"
          width="middling"
          optional
          error={errorOf(errors, 'dueOn')}
        />
        <button className="button">Mở báo cáo</button>
      </fetcher.Form>
    </details>
  );
}

type YearProps = { year: number; waiting: number; accepted: number };

/** What the compiling body does with a whole year, each told before it is done. */
export function YearActs({ year, waiting, accepted }: YearProps) {
  return (
    <>
      {waiting > 0 && (
        <Confirmed
          act="remind"
          year={year}
          name={`Nhắc ${waiting} báo cáo chưa gửi`}
          consequence="Mỗi cơ quan chưa gửi thấy lời nhắc trên báo cáo và trong thư tổng hợp buổi sáng; mỗi ngày nhắc một lần."
          send="Nhắc"
          done="Đã nhắc các cơ quan chưa gửi."
        />
      )}
      {accepted > 0 && (
        <Confirmed
          act="compile"
          year={year}
          name={`Tổng hợp ${accepted} báo cáo đã tiếp nhận`}
          consequence={`Báo cáo đã tiếp nhận được cộng vào báo cáo tổng hợp; ${waiting} báo cáo chưa có được ghi là thiếu, không tính bằng không.`}
          send="Tổng hợp lên cấp trên"
          done="Đã tổng hợp; báo cáo tổng hợp ở đầu danh sách."
        />
      )}
    </>
  );
}

type ConfirmedProps = {
  act: string;
  year: number;
  name: string;
  consequence: string;
  send: string;
  done: string;
};

function Confirmed({ act, year, name, consequence, send, done }: ConfirmedProps) {
  const { fetcher, errors } = useDesk(done);
  return (
    <details>
      <summary>{name}</summary>
      <fetcher.Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="year" value={year} />
        <p>{consequence}</p>
        <button className="button">{send}</button>
      </fetcher.Form>
    </details>
  );
}
