import { REOPENING_REASONS } from '@minhbach/domain';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { complaintStateWords } from '@minhbach/ui/words/complaint-states.vi.ts';
import { reopeningReasonWords } from '@minhbach/ui/words/reopening-reasons.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { oneOf, optionalText, text } from './typed.ts';

const ReopenRequest = graphql(`
  mutation ReopenRequest(
    $id: ID!
    $expectedVersion: Int!
    $reason: ReopeningReason!
    $explanation: String!
    $complaint: ID
  ) {
    reopenRequest(
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
      explanation: $explanation
      complaint: $complaint
    ) {
      ...Outcome
    }
  }
`);

function ReopenForm({ request, errors }: ActFormProps) {
  return (
    <>
      <SelectField
        name="reason"
        label="Lý do mở lại"
        choices={REOPENING_REASONS.map((value) => ({ value, label: reopeningReasonWords[value] }))}
        error={errorOf(errors, 'reason')}
      />
      {request.complaints.length > 0 && (
        <SelectField
          name="complaint"
          label="Theo khiếu nại"
          none="Không theo khiếu nại nào"
          choices={request.complaints.map(({ id, state }, at) => ({
            value: id,
            label: `Khiếu nại ${at + 1}: ${complaintStateWords[state]}`,
          }))}
          error={errorOf(errors, 'complaint')}
        />
      )}
      <TextArea
        name="explanation"
        label="Căn cứ cụ thể"
        hint="Số, ngày của quyết định, bản án"
        rows={3}
        error={errorOf(errors, 'explanation')}
      />
      <Consequence>
        nội dung đã từ chối trở lại chưa giải quyết; yêu cầu trở lại “Đang giải quyết”.
      </Consequence>
    </>
  );
}

export const reopen: Act = {
  action: 'reopen',
  name: 'Mở lại',
  send: 'Mở lại yêu cầu',
  done: 'Đã mở lại yêu cầu.',
  Form: ReopenForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(ReopenRequest, {
      id,
      expectedVersion,
      reason: oneOf(typed, 'reason', REOPENING_REASONS) ?? REOPENING_REASONS[0],
      explanation: text(typed, 'explanation'),
      complaint: optionalText(typed, 'complaint'),
    });
    return answer.reopenRequest;
  },
};
