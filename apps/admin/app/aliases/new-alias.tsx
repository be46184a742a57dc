import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { Sent } from '../sent.ts';
import { AliasFields } from './alias-fields.tsx';

export function NewAlias() {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce('Đã thêm từ.');
  }, [fetcher.data]);

  return (
    <details open={errors.length > 0 || undefined}>
      <summary>Thêm từ</summary>
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate autoComplete="off">
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">Đã thêm từ.</p>}
        <input type="hidden" name="act" value="add" />
        <AliasFields errors={errors} />
        <button className="button">Thêm từ</button>
      </fetcher.Form>
    </details>
  );
}
