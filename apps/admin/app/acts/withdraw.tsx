import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { optionalText } from './typed.ts';

const WithdrawRequest = graphql(`
  mutation WithdrawRequest($key: RequestKey!, $reason: String) {
    withdrawRequest(key: $key, reason: $reason) {
      ...Outcome
    }
  }
`);

function WithdrawForm({ errors }: ActFormProps) {
  return (
    <>
      <TextArea
        name="reason"
        label="Người yêu cầu rút bằng cách nào, vì sao"
        hint="Ví dụ: nộp đơn rút tại quầy sáng nay. Chỉ ghi khi chính người yêu cầu rút."
        optional
        rows={3}
        error={errorOf(errors, 'reason')}
      />
      <Consequence>yêu cầu kết thúc, không còn hạn cuối và không mở lại được.</Consequence>
    </>
  );
}

export const withdraw: Act = {
  action: 'withdraw',
  name: 'Ghi nhận rút yêu cầu',
  send: 'Ghi nhận người yêu cầu đã rút',
  done: 'Đã ghi nhận việc rút yêu cầu.',
  Form: WithdrawForm,
  take: async ({ id, expectedVersion }, typed) => {
    const reason = optionalText(typed, 'reason');
    return (await askApi(WithdrawRequest, { key: { id, expectedVersion }, reason }))
      .withdrawRequest;
  },
};
