import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { DutyRowFragment } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';

type Props = { duty: DutyRowFragment; about: string };

/** What the agency itself says about a duty: which entry it is, and which day its catalogue gives. */
export function DutyActs({ duty, about }: Props) {
  const fetcher = useFetcher<Sent>();
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (fetcher.data?.isDone) announce(`Đã lưu: ${about}.`);
  }, [fetcher.data, about]);

  return (
    <details className="derivation">
      <summary>
        Ghi thêm<span className="visually-hidden"> về {about}</span>
      </summary>
      <div>
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">Đã lưu.</p>}
        <fetcher.Form method="post" className="narrow-form" noValidate>
          <input type="hidden" name="duty" value={duty.id} />
          <LinkField duty={duty} errors={errors} />
          <div className="button-row">
            <button className="button second small" name="act" value="link">
              Gắn mục thông tin
            </button>
            <button className="button second small" name="act" value="unlink">
              Gỡ mục đã gắn nhầm
            </button>
          </div>
        </fetcher.Form>
        <fetcher.Form method="post" className="narrow-form" noValidate>
          <input type="hidden" name="act" value="promise" />
          <input type="hidden" name="duty" value={duty.id} />
          <PromiseFields duty={duty} errors={errors} />
          <button className="button second small">Lưu ngày trong danh mục</button>
        </fetcher.Form>
      </div>
    </details>
  );
}

type FieldsProps = { duty: DutyRowFragment; errors: readonly FieldError[] };

function LinkField({ duty: { id }, errors }: FieldsProps) {
  const name = `entryId-${id}`;
  return (
    <TextField
      name={name}
      label="Mục thông tin đáp ứng nghĩa vụ này"
      hint="Dán địa chỉ trang hoặc mã của mục thông tin. Mục đã gắn chỉ tính cho nghĩa vụ được gắn. Gắn nhầm thì dán lại địa chỉ đó và gỡ."
      error={errorOf(errors, name)}
    />
  );
}

function PromiseFields({ duty: { id, publishedUntil }, errors }: FieldsProps) {
  const [dueOn, until] = [`dueOn-${id}`, `publishedUntil-${id}`];
  return (
    <>
      <TextField
        name={dueOn}
        label="Ngày công khai ghi trong danh mục của cơ quan"
        hint="Chỉ ngày sớm hơn hạn theo luật mới làm thay đổi hạn."
        type="date"
        width="middling"
        optional
        error={errorOf(errors, dueOn)}
      />
      <TextField
        name={until}
        label="Công khai đến hết ngày"
        type="date"
        width="middling"
        optional
        typed={publishedUntil}
        error={errorOf(errors, until)}
      />
    </>
  );
}
