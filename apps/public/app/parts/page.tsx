import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Where "Quay lại" leads. */
  back?: string;
  errors?: readonly FieldError[] | undefined;
  /** Stands over the heading. */
  above?: string;
  /** Pages about one person's request stay out of search engines. */
  personal?: boolean;
  children: ReactNode;
};

/** What every page has: its name in the window, the way back, what went wrong, its heading. */
export function Page({ title, back, errors = [], above, personal = false, children }: Props) {
  return (
    <>
      <title>{`${errors.length > 0 ? 'Lỗi: ' : ''}${title} – Minh Bạch`}</title>
      {personal ? <meta name="robots" content="noindex" /> : null}
      {back === undefined ? null : (
        <p className="no-print">
          <a className="back" href={back}>
            Quay lại
          </a>
        </p>
      )}
      <ErrorSummary errors={errors} />
      {above === undefined ? null : <p className="step">{above}</p>}
      <h1>{title}</h1>
      {children}
    </>
  );
}
