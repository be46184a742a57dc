import { NO_RIGHT_BODY_REASONS } from '@minhbach/domain';
import { Checkbox, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import { noRightBodyWords } from '../words/evidence.vi.ts';

type Props = { field: (name: string) => { name: string; error: string | undefined } };

/** Who should be asked instead, or why nobody can be named. */
export function RightBody({ field }: Props) {
  return (
    <>
      <AgencyPicker
        {...field('rightAgencyCode')}
        label="Cơ quan có trách nhiệm"
        hint="Người yêu cầu sẽ hỏi tiếp cơ quan này bằng một lần bấm."
      />
      <RadioGroup
        {...field('noRightBody')}
        label="Hoặc, nếu không chỉ ra được cơ quan nào"
        choices={[
          { value: '', label: 'Đã chọn cơ quan ở trên' },
          ...NO_RIGHT_BODY_REASONS.map((value) => ({ value, label: noRightBodyWords[value] })),
        ]}
        chosen=""
      />
      <Checkbox
        {...field('heldAndSucceededTested')}
        label="Đã tìm trong thông tin đang nắm giữ và thông tin nhận từ cơ quan trước sáp nhập"
        typed={false}
      />
      <TextArea
        {...field('factualExplanation')}
        label="Đã tìm ở đâu, kết quả thế nào"
        optional
        rows={3}
      />
    </>
  );
}
