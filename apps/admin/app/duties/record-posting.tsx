import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { FileField } from '../parts/file-field.tsx';
import type { Sent } from '../sent.ts';

/** @param count how many are kept: with one more, the picture of the last is let go */
export function RecordPosting({ count }: { count: number }) {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce('Đã ghi nhận niêm yết.');
  }, [fetcher.data]);

  return (
    <section aria-labelledby="ghi-niem-yet">
      <h2 id="ghi-niem-yet">Ghi nhận niêm yết</h2>
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate>
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">Đã ghi nhận niêm yết.</p>}
        <TextField name="title" label="Thông tin được niêm yết" error={errorOf(errors, 'title')} />
        <TextField
          name="place"
          label="Nơi niêm yết"
          hint="Ví dụ: trụ sở, nhà văn hóa tổ dân phố số 3"
          error={errorOf(errors, 'place')}
        />
        <TextField
          name="postedOn"
          label="Ngày niêm yết"
          type="date"
          width="middling"
          error={errorOf(errors, 'postedOn')}
        />
        <FileField
          key={count}
          name="photoId"
          label="Ảnh chụp nơi niêm yết"
          hint="PNG, JPG hoặc WEBP, thấy rõ thông tin đang treo."
          kind="posting"
          accept="image/png,image/jpeg,image/webp"
          error={errorOf(errors, 'photoId')}
        />
        <button className="button">Ghi nhận niêm yết</button>
      </fetcher.Form>
    </section>
  );
}
