import { DIRECTIVE_KINDS } from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { directiveKindWords } from '@minhbach/ui/words/directives.vi.ts';
import { useState } from 'react';
import { Link, redirect, useFetcher } from 'react-router';
import { createDirective } from '../directives/create-directive.ts';
import { TaskFields } from '../directives/task-fields.tsx';
import type { Sent } from '../sent.ts';
import type { Route } from './+types/directive-new';

export async function clientAction({ request }: Route.ClientActionArgs) {
  const sent = await createDirective(await request.formData());
  return sent.isDone ? redirect('/chi-dao') : sent;
}

export default function DirectiveNew() {
  const fetcher = useFetcher<Sent>();
  const [key] = useState(() => crypto.randomUUID());
  const [tasks, setTasks] = useState(1);
  const errors = fetcher.data?.errors ?? [];
  return (
    <>
      <title>Ghi văn bản chỉ đạo · Minh Bạch</title>
      <p>
        <Link to="/chi-dao">← Chỉ đạo</Link>
      </p>
      <h1>Ghi văn bản chỉ đạo</h1>
      <p>Văn bản, các nhiệm vụ và tình hình thực hiện hiện ngay trên trang công khai.</p>
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="count" value={tasks} />
        <DocumentFields errors={errors} />
        {Array.from({ length: tasks }, (_, index) => (
          <TaskFields key={index} index={index} errors={errors} />
        ))}
        <div className="button-row">
          <button type="button" className="button second" onClick={() => setTasks(tasks + 1)}>
            Thêm nhiệm vụ
          </button>
          <button className="button">Lưu văn bản</button>
        </div>
      </fetcher.Form>
    </>
  );
}

function DocumentFields({ errors }: { errors: readonly FieldError[] }) {
  const error = (field: string) => errorOf(errors, field);
  return (
    <>
      <SelectField
        name="kind"
        label="Loại văn bản"
        choices={DIRECTIVE_KINDS.map((value) => ({ value, label: directiveKindWords[value] }))}
        chosen="dispatch"
      />
      <TextField
        name="documentNumber"
        label="Số, ký hiệu"
        width="middling"
        error={error('documentNumber')}
      />
      <TextField name="title" label="Trích yếu" error={error('title')} />
      <TextField name="issuer" label="Cơ quan ban hành" error={error('issuer')} />
      <TextField
        name="issuedOn"
        label="Ngày ban hành"
        type="date"
        width="middling"
        error={error('issuedOn')}
      />
      <TextArea
        name="content"
        label="Nội dung"
        hint="Ghi nội dung hoặc địa chỉ nơi đăng văn bản."
        error={error('content')}
      />
      <TextField name="link" label="Địa chỉ nơi đăng" optional error={error('link')} />
    </>
  );
}
