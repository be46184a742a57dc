import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { CalendarSent, Previewed } from './calendar-change.ts';

/** First the preview of every last day that would move, then the change itself. */
export function ChangeCalendarForm() {
  const fetcher = useFetcher<CalendarSent>();
  const sent = fetcher.data;
  const errors = sent?.errors ?? [];
  const isDone = sent?.isDone && !sent.preview;
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
      <fetcher.Form method="post" className="narrow-form">
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
        <button className="button second">Xem trước thay đổi</button>
      </fetcher.Form>
      {sent?.preview && (
        <fetcher.Form method="post">
          <Preview preview={sent.preview} />
          <button className="button">Đổi lịch và tính lại hạn cuối</button>
        </fetcher.Form>
      )}
    </section>
  );
}

function Preview({ preview: { version, moves, input } }: { preview: Previewed }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [version]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {moves.length === 0
          ? 'Không hạn cuối nào thay đổi'
          : `${moves.length} yêu cầu đổi hạn cuối`}
      </h3>
      <p>
        {shortDate(input.on)} trở thành ngày {input.working ? 'làm việc' : 'nghỉ'}: {input.name}.
      </p>
      {moves.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Yêu cầu</th>
              <th scope="col">Hạn đang có</th>
              <th scope="col">Hạn mới</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ reference, requestId, dueOn, newDueOn }) => (
              <tr key={requestId}>
                <th scope="row">{reference}</th>
                <td>{shortDate(dueOn)}</td>
                <td>{shortDate(newDueOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <input type="hidden" name="on" value={input.on} />
      <input type="hidden" name="working" value={input.working ? 'yes' : 'no'} />
      <input type="hidden" name="name" value={input.name} />
      <input type="hidden" name="decision" value={input.decision} />
      <input type="hidden" name="previewVersion" value={version} />
    </>
  );
}
