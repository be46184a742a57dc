import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const WithdrawEntry = graphql(`
  mutation WithdrawEntry($id: ID!, $expectedVersion: Int!, $reason: String!) {
    withdrawEntry(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
      ...EntryActOutcome
    }
  }
`);

function WithdrawForm({ entry, errors }: EntryActFormProps) {
  return (
    <>
      <TextArea
        name="reason"
        label="Lý do rút"
        hint="Mọi người đọc nguyên văn nếu mục đã từng công khai. Không ghi nội dung cần bảo vệ."
        rows={3}
        error={errorOf(errors, 'reason')}
      />
      <Consequence>
        {entry.publishedOn
          ? 'mọi người chỉ còn thấy rằng mục này đã có, đã rút ngày hôm nay và lý do.'
          : 'mục rời danh mục; chưa ai bên ngoài từng thấy.'}{' '}
        Việc rút không đảo lại được. Lịch sử và tệp vẫn được lưu.
      </Consequence>
    </>
  );
}

export const withdrawEntry: EntryAct = {
  action: 'withdraw_entry',
  name: 'Rút khỏi danh mục',
  send: 'Rút mục này',
  done: 'Đã rút khỏi danh mục.',
  Form: WithdrawForm,
  take: async (target, typed) => {
    const reason = text(typed, 'reason');
    return (await askApi(WithdrawEntry, { ...target, reason })).withdrawEntry;
  },
};
