import { Checkbox } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import { UnsentGuard } from '../parts/unsent-guard.tsx';
import type { Person } from '../person.ts';
import { EntryFields } from './entry-fields.tsx';
import { EntryFilesField } from './entry-files-field.tsx';

type Props = { me: Person; errors: readonly FieldError[] };

/** Begins an entry: words and files now, its classification next. */
export function EntryForm({ me, errors }: Props) {
  const isSending = useNavigation().formMethod === 'POST';
  const isDirty = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const blank = { title: '', issuer: me.agency.name, forms: ['portal' as const] };

  useEffect(() => {
    if (errors.length === 0) return;
    // Refused: what was typed is still nowhere but here.
    isDirty.current = true;
    form.current?.querySelector<HTMLElement>('.error-summary')?.focus();
  }, [errors]);

  return (
    <Form
      method="post"
      ref={form}
      className="intake"
      autoComplete="off"
      noValidate
      onChange={() => void (isDirty.current = true)}
      onSubmit={(event) => {
        if (isSending) event.preventDefault();
        isDirty.current = false;
      }}
    >
      <title>{`${errors.length > 0 ? 'Lỗi: ' : ''}Lập mục thông tin · Minh Bạch`}</title>
      <h1>Lập mục thông tin</h1>
      <p>
        Mục mới là dự thảo, chỉ người của <strong>{me.agency.name}</strong> thấy. Sau khi lưu, bạn
        đề xuất phân loại; một người khác xác nhận rồi mới công khai được.
      </p>
      <ErrorSummary errors={errors} />
      <fieldset>
        <legend>Nội dung</legend>
        <EntryFields typed={blank} errors={errors} />
      </fieldset>
      <FilesAndOrigin me={me} errors={errors} />
      <div className="button-row">
        <button className="button" aria-disabled={isSending}>
          {isSending ? 'Đang lưu…' : 'Lưu dự thảo'}
        </button>
      </div>
      <UnsentGuard isDirty={isDirty} />
    </Form>
  );
}

function FilesAndOrigin({ me, errors }: Props) {
  return (
    <fieldset>
      <legend>Tệp và nơi tạo ra</legend>
      <EntryFilesField files={[]} errors={errors} />
      <TextField
        name="creatingUnit"
        label="Đơn vị tạo ra thông tin"
        typed={me.unit}
        error={errorOf(errors, 'creatingUnit')}
      />
      <Checkbox
        name="reference"
        label="Đây là văn bản tham chiếu của trung ương"
        hint="Không cơ quan nào của Thành phố giữ và có nghĩa vụ công khai; để người dân tra cứu."
        typed={false}
      />
    </fieldset>
  );
}
