import { AGENCY_LEVELS, DUTY_HOLDERS, TASK_CRITERIA, TASK_SCHEDULES } from '@minhbach/domain';
import { Checkbox, CheckboxGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { dutyHolderWords, taskScheduleWords } from '@minhbach/ui/words/directives.vi.ts';
import { taskCriterionWords } from '@minhbach/ui/words/task-criteria.vi.ts';

import { AgencyPicker } from '../parts/agency-picker.tsx';

type Props = { index: number; errors: readonly FieldError[] };

/** One task of a directive: what, for whom, until when, and what counts as done. */
export function TaskFields({ index, errors }: Props) {
  const name = (field: string) => `tasks.${index}.${field}`;
  const error = (field: string) => errorOf(errors, name(field));
  return (
    <section aria-labelledby={`nhiem-vu-${index}`}>
      <h2 id={`nhiem-vu-${index}`}>{`Nhiệm vụ ${index + 1}`}</h2>
      <TextField name={name('title')} label="Tên nhiệm vụ" error={error('title')} />
      <TextArea name={name('demand')} label="Yêu cầu cụ thể" rows={3} error={error('demand')} />
      <AddresseeFields name={name} error={error} />
      <SelectField
        name={name('schedule')}
        label="Nhịp thực hiện"
        choices={TASK_SCHEDULES.map((value) => ({ value, label: taskScheduleWords[value] }))}
        chosen="once"
      />
      <TextField
        name={name('dueOn')}
        label="Hạn hoàn thành"
        type="date"
        width="middling"
        optional
        error={error('dueOn')}
      />
      <CheckboxGroup
        name={name('criteria')}
        label="Hoàn thành khi có"
        choices={TASK_CRITERIA.map((value) => ({ value, label: taskCriterionWords[value] }))}
        chosen={['written_report']}
        error={error('criteria')}
      />
      <Checkbox
        name={name('lapses')}
        label="Không chuyển cho cơ quan kế tiếp khi cơ quan được giao kết thúc hoạt động"
        typed={false}
      />
    </section>
  );
}

type Named = { name: (field: string) => string; error: (field: string) => string | undefined };

function AddresseeFields({ name, error }: Named) {
  return (
    <>
      <CheckboxGroup
        name={name('levels')}
        label="Giao cho các cấp"
        choices={AGENCY_LEVELS.filter((level) => level !== 'district').map((value) => ({
          value,
          label: agencyLevelWords[value],
        }))}
        chosen={[]}
        error={error('levels')}
      />
      <CheckboxGroup
        name={name('holders')}
        label="Giao cho các loại cơ quan"
        choices={DUTY_HOLDERS.map((value) => ({ value, label: dutyHolderWords[value] }))}
        chosen={[]}
        error={error('holders')}
      />
      <AgencyPicker
        name={name('agencyCodes')}
        label="Giao riêng cho cơ quan"
        hint="Tìm và chọn từng cơ quan; chọn được nhiều."
        optional
        many
        error={error('agencyCodes')}
      />
    </>
  );
}
