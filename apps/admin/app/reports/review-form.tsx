import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import type { ReviewLevel } from '@minhbach/domain';
import { Form } from 'react-router';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import type { ReviewAsked } from './review-document.ts';
import { reviewLevelWords } from './report-words.vi.ts';

type Props = {
  asked: ReviewAsked;
  levels: readonly ReviewLevel[];
  /** Whether any body can be named, and which is. */
  mayChoose: boolean;
  agency: { id: string; code: string; name: string } | null;
  errors: readonly FieldError[];
};

/** Which reports, of which body, from which year to which; what was typed stays. */
export function ReviewForm({ asked, levels, mayChoose, agency, errors }: Props) {
  const chosen =
    agency === null ? [] : [{ id: agency.id, value: agency.code, name: agency.name, hints: [] }];
  return (
    <Form className="narrow-form" noValidate>
      <ErrorSummary errors={errors} />
      {levels.length > 1 && (
        <SelectField
          name="cap"
          label="Báo cáo"
          choices={levels.map((value) => ({ value, label: reviewLevelWords[value] }))}
          chosen={asked.level}
        />
      )}
      {mayChoose && (
        <AgencyPicker
          name="co-quan"
          label="Cơ quan"
          hint="Chỉ cần khi xem báo cáo của một cơ quan."
          chosenFirst={chosen}
          takesOver
          error={errorOf(errors, 'co-quan')}
        />
      )}
      <TextField
        name="tu"
        label="Từ năm"
        inputMode="numeric"
        width="narrow"
        typed={asked.from}
        error={errorOf(errors, 'tu')}
      />
      <TextField
        name="den"
        label="Đến năm"
        hint="Hai đến mười năm."
        inputMode="numeric"
        width="narrow"
        typed={asked.until}
        error={errorOf(errors, 'den')}
      />
      <button className="button">Xem</button>
    </Form>
  );
}
