import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { CalendarPreviewed } from './calendar-previewed.tsx';
import type { CalendarSent } from './calendar-change.ts';

/** First the preview of every last day that would move, then the change itself. */
export function ChangeCalendarForm() {
  const fetcher = useFetcher<CalendarSent>();
  const sent = fetcher.data;
  const isDone = sent?.isDone === true && !sent.preview;
  useEffect(() => {
    if (isDone) announce('Đã đổi lịch và tính lại các hạn cuối.');
  }, [isDone]);

  return (
    <section aria-labelledby="doi-lich">
      <h2 id="doi-lich">Đổi lịch</h2>
      <p>
        Chỉ đổi theo quyết định của cấp có thẩm quyền. Mỗi yêu cầu bị dời hạn có thêm một dòng trong
        sổ theo dõi và một thông báo; dòng cũ giữ nguyên.
      </p>
      {isDone && <p className="panel good">Đã đổi lịch và tính lại các hạn cuối.</p>}
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <Questions errors={sent?.errors ?? []} />
        <button className="button second">Xem trước thay đổi</button>
      </fetcher.Form>
      {sent?.preview && (
        <fetcher.Form method="post">
          <CalendarPreviewed preview={sent.preview} />
          <button className="button">Đổi lịch và tính lại hạn cuối</button>
        </fetcher.Form>
      )}
    </section>
  );
}

function Questions({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <TextField
        name="on"
        label="Ngày"
        type="date"
        width="middling"
        error={errorOf(errors, 'on')}
      />
      <RadioGroup
        name="working"
        label="Ngày này"
        choices={[
          { value: 'no', label: 'Nghỉ' },
          { value: 'yes', label: 'Làm việc (làm bù)' },
        ]}
        chosen="no"
        error={errorOf(errors, 'working')}
      />
      <TextField
        name="name"
        label="Tên ngày"
        hint="Ví dụ: Nghỉ hoán đổi dịp Quốc khánh"
        error={errorOf(errors, 'name')}
      />
      <TextField
        name="decision"
        label="Căn cứ"
        hint="Số, ngày, nơi ban hành của quyết định"
        error={errorOf(errors, 'decision')}
      />
    </>
  );
}
