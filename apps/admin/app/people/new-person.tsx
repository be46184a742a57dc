import { STAFF_ROLES } from '@minhbach/domain';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import type { Sent } from '../sent.ts';

export function NewPerson() {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce('Đã thêm người mới.');
  }, [fetcher.data]);

  return (
    <details open={errors.length > 0 || undefined}>
      <summary>Thêm người</summary>
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate autoComplete="off">
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">Đã thêm người mới.</p>}
        <input type="hidden" name="act" value="create" />
        <TextField name="name" label="Họ và tên" error={errorOf(errors, 'name')} />
        <TextField
          name="email"
          label="Thư điện tử công vụ"
          type="email"
          autoComplete="off"
          error={errorOf(errors, 'email')}
        />
        <SelectField
          name="role"
          label="Vai trò"
          choices={STAFF_ROLES.map((value) => ({ value, label: actorRoleWords[value] }))}
          error={errorOf(errors, 'role')}
        />
        <AgencyPicker name="agencyCode" label="Cơ quan" error={errorOf(errors, 'agencyCode')} />
        <TextField name="unit" label="Đơn vị" optional error={errorOf(errors, 'unit')} />
        <TextField
          name="password"
          label="Mật khẩu ban đầu"
          hint="Ít nhất 12 ký tự. Trao trực tiếp, không gửi qua thư."
          type="password"
          autoComplete="new-password"
          error={errorOf(errors, 'password')}
        />
        <button className="button">Thêm người</button>
      </fetcher.Form>
    </details>
  );
}
