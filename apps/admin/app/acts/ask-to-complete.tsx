import { FORM_GAPS, STATUTES, type FieldRule, type FormGap } from '@minhbach/domain';
import { CheckboxGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { formGapWords } from '@minhbach/ui/words/form-gaps.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { text, texts } from './typed.ts';

const AskToComplete = graphql(`
  mutation AskToComplete(
    $id: ID!
    $expectedVersion: Int!
    $missing: [FormGap!]!
    $explanation: String!
  ) {
    askToComplete(
      id: $id
      expectedVersion: $expectedVersion
      missing: $missing
      explanation: $explanation
    ) {
      ...Outcome
    }
  }
`);

function AskToCompleteForm({ request, open, errors }: ActFormProps) {
  const statute = STATUTES.find(({ instrument }) => instrument === request.statute);
  const rules: Partial<Record<FormGap, FieldRule>> = statute?.form ?? {};
  const asked = FORM_GAPS.filter((gap) => rules[gap]?.demand !== 'not_asked');
  return (
    <>
      <CheckboxGroup
        name="missing"
        label="Còn thiếu hoặc chưa rõ"
        choices={asked.map((value) => ({ value, label: formGapWords[value] }))}
        chosen={request.missing}
        error={errorOf(errors, 'missing')}
      />
      <TextArea
        name="explanation"
        label="Hướng dẫn cho người yêu cầu"
        hint="Chỉ hướng dẫn được một lần: viết đủ mọi điều cần bổ sung và vì sao. Người yêu cầu đọc nguyên văn."
        rows={5}
        error={errorOf(errors, 'explanation')}
      />
      <Consequence>
        yêu cầu chờ người yêu cầu bổ sung.{' '}
        {request.dueOn &&
          `Hạn ${shortDate(request.dueOn)} không còn tính; hạn mới tính từ ngày bổ sung đủ. `}
        Thời gian chờ được đo và hiện công khai cho người yêu cầu
        {open.under.length > 0 && ` (${open.under.map((provision) => provision.text).join('; ')})`}.
      </Consequence>
    </>
  );
}

export const askToComplete: Act = {
  action: 'ask_to_complete',
  name: 'Hướng dẫn bổ sung',
  send: 'Gửi hướng dẫn bổ sung',
  done: 'Đã gửi hướng dẫn bổ sung.',
  key: 'b',
  Form: AskToCompleteForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(AskToComplete, {
      id,
      expectedVersion,
      missing: FORM_GAPS.filter((gap) => texts(typed, 'missing').includes(gap)),
      explanation: text(typed, 'explanation'),
    });
    return answer.askToComplete;
  },
};
