import { classTitle, partsOf, STATUTES } from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { optionalText } from './typed.ts';

/** The classes of the statute in force, each with its parts: what is published is so under that one. */
const CLASSES = (STATUTES.at(-1)?.publicationClasses ?? []).flatMap(({ key, point }) => {
  const parts = partsOf(key);
  const keys = parts.length === 0 ? [key] : parts;
  return keys.map((value) => ({ value, label: `${point}) ${classTitle(value) ?? value}` }));
});

/** Whether the answer had to be public all along; then its duty to publish is there at once. */
export function ReleaseFields({ errors }: { errors: readonly FieldError[] }) {
  return (
    <>
      <SelectField
        name="publicationClass"
        label="Thông tin này thuộc loại phải công khai"
        hint="Khoản 1 Điều 17. Chọn thì nghĩa vụ công khai được ghi nhận ngay cùng câu trả lời."
        none="Không thuộc loại nào, hoặc chưa rõ"
        choices={CLASSES}
        optional
        error={errorOf(errors, 'publicationClass')}
      />
      <TextField
        name="madeOn"
        label="Ngày tạo ra thông tin"
        hint="Không rõ thì để trống: hạn công khai tính từ ngày nhận yêu cầu."
        type="date"
        width="middling"
        optional
        error={errorOf(errors, 'madeOn')}
      />
    </>
  );
}

export function readRelease(typed: FormData) {
  return {
    publicationClass: optionalText(typed, 'publicationClass'),
    madeOn: optionalText(typed, 'madeOn'),
  };
}
