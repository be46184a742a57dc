import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const ReturnClassification = graphql(`
  mutation ReturnClassification($id: ID!, $expectedVersion: Int!, $reason: String!) {
    returnClassification(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
      ...EntryActOutcome
    }
  }
`);

function GiveBackForm({ open, errors }: EntryActFormProps) {
  return (
    <>
      <TextArea
        name="reason"
        label="Lý do trả lại"
        hint="Nêu rõ cần sửa gì. Người đề xuất đọc trong lịch sử."
        rows={3}
        error={errorOf(errors, 'reason')}
      />
      <Consequence>
        {open.to === 'draft'
          ? 'mục trở về dự thảo để sửa và đề xuất lại.'
          : 'đề xuất bị bỏ, phân loại đang công khai giữ nguyên.'}
      </Consequence>
    </>
  );
}

export const giveBack: EntryAct = {
  action: 'return_classification',
  name: 'Trả lại',
  send: 'Trả lại đề xuất',
  done: 'Đã trả lại.',
  key: 'r',
  Form: GiveBackForm,
  take: async (target, typed) => {
    const reason = text(typed, 'reason');
    return (await askApi(ReturnClassification, { ...target, reason })).returnClassification;
  },
};
