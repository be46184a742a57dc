import { NO_RIGHT_BODY_REASONS, STATUTES } from '@minhbach/domain';
import { Checkbox, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { useState } from 'react';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import { noRightBodyWords } from '../words/evidence.vi.ts';

type Props = {
  statute: string;
  field: (name: string) => { name: string; error: string | undefined };
};

/** Who should be asked instead; or why nobody can be named, with the facts that such a reason needs. */
export function RightBody({ statute, field }: Props) {
  const law = STATUTES.find(({ instrument }) => instrument === statute);
  const [isNobody, setNobody] = useState(false);
  const noRightBody = field('noRightBody');
  return (
    <>
      <div
        onChange={({ target }) => {
          if (!(target instanceof HTMLInputElement) || target.name !== noRightBody.name) return;
          setNobody(target.value !== '');
        }}
      >
        <RadioGroup
          {...noRightBody}
          label="Ai có trách nhiệm cung cấp"
          choices={[
            { value: '', label: 'Một cơ quan khác' },
            ...NO_RIGHT_BODY_REASONS.map((value) => ({ value, label: noRightBodyWords[value] })),
          ]}
          chosen=""
        />
      </div>
      {isNobody ? (
        <>
          {law?.heldInformation && (
            <Checkbox
              {...field('heldAndSucceededTested')}
              label="Đã tìm trong thông tin đang nắm giữ và thông tin nhận từ cơ quan trước sáp nhập"
              typed={false}
            />
          )}
          <TextArea
            {...field('factualExplanation')}
            label="Đã tìm ở đâu, kết quả thế nào"
            rows={3}
          />
        </>
      ) : (
        <AgencyPicker
          {...field('rightAgencyCode')}
          label="Cơ quan có trách nhiệm"
          hint="Người yêu cầu sẽ hỏi tiếp cơ quan này bằng một lần bấm."
        />
      )}
    </>
  );
}
