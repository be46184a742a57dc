import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { Page } from '../parts/page.tsx';
import { CodeForm } from './code-form.tsx';
import { casePath } from './paths.ts';

type Props = { reference: string; errors?: readonly FieldError[] };

/** Instead of a page about a request whose code was not shown lately. */
export function ClosedPage({ reference, errors = [] }: Props) {
  return (
    <Page title={`Theo dõi yêu cầu ${reference}`} errors={errors} personal>
      <p>Nhập mã tra cứu để mở yêu cầu này. Mã chỉ người gửi có; trang tự đóng sau 30 phút.</p>
      <CodeForm action={casePath(reference)} reference={reference} errors={errors} />
    </Page>
  );
}
