import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { text } from './typed.ts';

const ExtendRequest = graphql(`
  mutation ExtendRequest($id: ID!, $expectedVersion: Int!, $reason: String!) {
    extendRequest(id: $id, expectedVersion: $expectedVersion, reason: $reason) {
      ...Outcome
    }
  }
`);

function ExtendForm({ request, open, errors }: ActFormProps) {
  return (
    <>
      <TextArea
        name="reason"
        label="Lý do gia hạn"
        hint="Vì sao cần thêm thời gian xem xét, tìm kiếm, tập hợp, sao chép. Người yêu cầu đọc nguyên văn."
        rows={4}
        error={errorOf(errors, 'reason')}
      />
      <Consequence deadline={open.deadlineIfTaken ?? null} before={request.dueOn ?? null}>
        người yêu cầu được báo lý do và hạn mới. Chỉ gia hạn được một lần.
      </Consequence>
    </>
  );
}

export const extend: Act = {
  action: 'extend',
  name: 'Gia hạn',
  send: 'Gia hạn một lần',
  done: 'Đã gia hạn.',
  key: 'e',
  Form: ExtendForm,
  take: async ({ id, expectedVersion }, typed) => {
    const reason = text(typed, 'reason');
    return (await askApi(ExtendRequest, { id, expectedVersion, reason })).extendRequest;
  },
};
