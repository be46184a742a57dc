import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { DutyEventsPageQuery } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';

type Props = { recordable: DutyEventsPageQuery['dutyEvents']['recordable'] };

const DONE = 'Đã ghi nhận sự kiện; hạn công khai đã được tính lại.';

export function RecordEvent({ recordable }: Props) {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce(DONE);
  }, [fetcher.data]);

  return (
    <section aria-labelledby="ghi-nhan">
      <h2 id="ghi-nhan">Ghi nhận sự kiện</h2>
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate>
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">{DONE}</p>}
        <SelectField
          name="event"
          label="Sự kiện"
          choices={recordable.flatMap(({ event, words, duty, periods }) =>
            periods.length === 0
              ? [{ value: event, label: `${duty}: ${words}` }]
              : periods.map((period) => ({
                  value: `${event} ${period.key}`,
                  label: `${duty}, ${period.words}: ${words}`,
                })),
          )}
          error={errorOf(errors, 'event') ?? errorOf(errors, 'periodKey')}
        />
        <TextField
          name="on"
          label="Ngày xảy ra"
          type="date"
          width="middling"
          error={errorOf(errors, 'on')}
        />
        <TextField
          name="documentNumber"
          label="Số, ký hiệu văn bản"
          hint="Có số thì chỉ mục thông tin mang số đó mới đáp ứng nghĩa vụ."
          optional
          error={errorOf(errors, 'documentNumber')}
        />
        <button className="button">Ghi nhận</button>
      </fetcher.Form>
    </section>
  );
}
