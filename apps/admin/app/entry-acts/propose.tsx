import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { optionalText } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { ClassificationFields } from '../entries/classification-fields.tsx';
import { readClassification } from '../entries/read-entry.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const ProposeClassification = graphql(`
  mutation ProposeClassification(
    $id: ID!
    $expectedVersion: Int!
    $classification: ClassificationForm!
    $reason: String
  ) {
    proposeClassification(
      id: $id
      expectedVersion: $expectedVersion
      classification: $classification
      reason: $reason
    ) {
      ...EntryActOutcome
    }
  }
`);

function ProposeForm({ entry, open, errors }: EntryActFormProps) {
  const isDraft = open.to === 'proposed';
  return (
    <>
      <ClassificationFields typed={entry} errors={errors} />
      <TextArea
        name="reason"
        label="Lý do"
        hint={isDraft ? null : 'Bắt buộc khi mức tiếp cận thay đổi. Lưu trong lịch sử.'}
        optional={isDraft}
        rows={3}
        error={errorOf(errors, 'reason')}
      />
      <Consequence>
        {isDraft
          ? 'mục chờ một người khác xác nhận hoặc trả lại. Bạn không tự xác nhận được, và nội dung không sửa được trong lúc chờ.'
          : 'phân loại hiện tại vẫn giữ nguyên cho đến khi một người khác xác nhận.'}
      </Consequence>
    </>
  );
}

export const propose: EntryAct = {
  action: 'propose_classification',
  name: 'Đề xuất phân loại',
  send: 'Gửi đề xuất phân loại',
  done: 'Đã gửi đề xuất. Một người khác sẽ xác nhận hoặc trả lại.',
  key: 'p',
  Form: ProposeForm,
  take: async (target, typed) => {
    const answer = await askApi(ProposeClassification, {
      ...target,
      classification: readClassification(typed),
      reason: optionalText(typed, 'reason'),
    });
    return answer.proposeClassification;
  },
};
