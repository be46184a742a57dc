import {
  SAMPLE_SEED_MAX,
  SAMPLE_SIZE_MAX,
  SAMPLE_STRATIFICATIONS,
  stratificationWords,
} from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useFetcher } from 'react-router';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import type { Sent } from '../sent.ts';

/** Asks for a sample. Once it is drawn, its own page opens. */
export function DrawForm() {
  const fetcher = useFetcher<Sent>();
  const errors = fetcher.data?.errors ?? [];
  const day = (name: string, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      type="date"
      width="middling"
      error={errorOf(errors, name)}
      {...(hint === undefined ? {} : { hint, optional: true })}
    />
  );
  return (
    <section aria-labelledby="rut-mau">
      <h2 id="rut-mau">Rút mẫu mới</h2>
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <ErrorSummary errors={errors} />
        {day('from', 'Yêu cầu nhận từ ngày')}
        {day('until', 'Đến hết ngày')}
        {day('frameOn', 'Kết quả tính đến hết ngày', 'Để trống: ngày hôm qua.')}
        <AgencyPicker
          name="agencyCode"
          label="Chỉ của một cơ quan (không bắt buộc)"
          error={errorOf(errors, 'agencyCode')}
        />
        <HowMany errors={errors} />
        <button className="button">Rút mẫu</button>
      </fetcher.Form>
    </section>
  );
}

/** Strata, size and seed: what decides which cases come out of a frame. */
function HowMany({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      <RadioGroup
        name="stratifyBy"
        label="Phân tầng"
        hint="Mỗi tầng có ít nhất một vụ việc; phần còn lại chia theo số vụ việc của tầng."
        choices={SAMPLE_STRATIFICATIONS.map((value) => ({
          value,
          label: stratificationWords[value],
        }))}
        chosen="outcome"
      />
      <TextField
        name="size"
        label="Số vụ việc"
        hint={`Từ 1 đến ${SAMPLE_SIZE_MAX}.`}
        inputMode="numeric"
        width="narrow"
        typed="20"
        error={errorOf(errors, 'size')}
      />
      <TextField
        name="seed"
        label="Số khởi tạo"
        hint={`Số nguyên từ 1 đến ${SAMPLE_SEED_MAX.toLocaleString('vi-VN')}, chẳng hạn do các bên bốc thăm. Để trống: hệ thống chọn ngẫu nhiên.`}
        inputMode="numeric"
        width="middling"
        optional
        error={errorOf(errors, 'seed')}
      />
    </>
  );
}
