import { INSPECTION_FINDINGS, inspectionFindingWords } from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { useEffect, useRef } from 'react';
import { Link, useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { Sent } from '../sent.ts';

const DONE = 'Đã ghi nhận.';
type Props = { requestId: string; reference: string };

/** What was found in one case of the sample. */
export function NoteForm({ requestId, reference }: Props) {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce(DONE);
  }, [fetcher.data]);
  return (
    <section aria-labelledby="ghi-nhan">
      <h2 id="ghi-nhan" ref={heading} tabIndex={-1}>
        Ghi nhận về {reference}
      </h2>
      <p>
        <Link to={`/yeu-cau/${requestId}`}>Mở vụ việc</Link>
      </p>
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate>
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">{DONE}</p>}
        <input type="hidden" name="requestId" value={requestId} />
        <RadioGroup
          name="finding"
          label="Kết quả kiểm tra"
          choices={INSPECTION_FINDINGS.map((value) => ({
            value,
            label: inspectionFindingWords[value],
          }))}
          chosen="in_order"
        />
        <TextArea
          name="note"
          label="Ghi nhận (bắt buộc khi có điều cần hỏi hoặc có sai sót)"
          hint="Không ghi thông tin về người yêu cầu. Ghi nhận không sửa, không xóa được."
          rows={4}
          error={errorOf(errors, 'note')}
        />
        <button className="button">Ghi nhận</button>
      </fetcher.Form>
    </section>
  );
}
