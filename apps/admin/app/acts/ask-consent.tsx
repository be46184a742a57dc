import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { text } from './typed.ts';

const AskConsent = graphql(`
  mutation AskConsent(
    $id: ID!
    $expectedVersion: Int!
    $item: Int!
    $concerned: String!
    $explanation: String!
  ) {
    askConsent(
      id: $id
      expectedVersion: $expectedVersion
      item: $item
      concerned: $concerned
      explanation: $explanation
    ) {
      ...Outcome
    }
  }
`);

function AskConsentForm({ errors }: ActFormProps) {
  return (
    <>
      <TextField
        name="concerned"
        label="Hỏi ý kiến ai"
        hint="Chỉ cơ quan đọc được; người yêu cầu không thấy."
        error={errorOf(errors, 'concerned')}
      />
      <TextArea
        name="explanation"
        label="Vì sao phải hỏi"
        hint="Phần thông tin nào liên quan đến người, tổ chức này"
        rows={3}
        error={errorOf(errors, 'explanation')}
      />
      <Consequence>
        nội dung này chưa cung cấp được khi chưa có sự đồng ý; thời hạn trả lời vẫn tính.
      </Consequence>
    </>
  );
}

export const askConsent: Act = {
  action: 'ask_consent',
  name: 'Hỏi ý kiến người liên quan',
  send: 'Ghi nhận đã hỏi ý kiến',
  done: 'Đã ghi nhận việc hỏi ý kiến.',
  Form: AskConsentForm,
  take: async (target, typed) => {
    const answer = await askApi(AskConsent, {
      ...target,
      concerned: text(typed, 'concerned'),
      explanation: text(typed, 'explanation'),
    });
    return answer.askConsent;
  },
};
