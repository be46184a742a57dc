import { PUBLICATION_CASES } from '@minhbach/domain';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { publicationCaseWords } from '../words/evidence.vi.ts';

/** Whether the information is in a case of 23.1, in which it is owed although it is or should be public. */
export function PublicationCaseField(field: { name: string; error: string | undefined }) {
  return (
    <SelectField
      {...field}
      label="Thông tin có thuộc trường hợp phải cung cấp dù thuộc diện công khai không?"
      hint="Khoản 1 Điều 23. Nếu có thì không dùng được căn cứ này."
      none="Không thuộc trường hợp nào"
      choices={PUBLICATION_CASES.map((value) => ({ value, label: publicationCaseWords[value] }))}
    />
  );
}
