import { COMPLEXITIES } from '@minhbach/domain';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { complexityWords } from '@minhbach/ui/words/complexities.vi.ts';
import { useState } from 'react';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { oneOf, optionalText } from './typed.ts';

const JudgeValid = graphql(`
  mutation JudgeValid(
    $id: ID!
    $expectedVersion: Int!
    $complexity: Complexity
    $complexityReason: String
    $note: String
  ) {
    judgeValid(
      id: $id
      expectedVersion: $expectedVersion
      complexity: $complexity
      complexityReason: $complexityReason
      note: $note
    ) {
      ...Outcome
    }
  }
`);

function JudgeValidForm({ request, open, errors }: ActFormProps) {
  // Only 104/2016 tells simple from complex, and then the API sends both last days.
  const { deadlineIfComplex } = open;
  const [isComplex, setComplex] = useState(request.complexity === 'complex');
  return (
    <>
      {deadlineIfComplex && (
        <>
          <div onChange={(event) => setComplex(isValue(event.target, 'complex'))}>
            <RadioGroup
              name="complexity"
              label="Thông tin được yêu cầu"
              hint="Phức tạp khi không có sẵn và phải tập hợp, hoặc cần ý kiến cơ quan khác."
              choices={COMPLEXITIES.map((value) => ({ value, label: complexityWords[value] }))}
              chosen={request.complexity ?? 'simple'}
              error={errorOf(errors, 'complexity')}
            />
          </div>
          {isComplex && (
            <TextArea
              name="complexityReason"
              label="Vì sao là phức tạp"
              hint="Lý do được ghi vào sổ theo dõi."
              rows={3}
              error={errorOf(errors, 'complexityReason')}
            />
          )}
        </>
      )}
      <TextArea name="note" label="Ghi chú" optional rows={2} error={errorOf(errors, 'note')} />
      <Consequence
        deadline={(isComplex ? deadlineIfComplex : null) ?? open.deadlineIfTaken ?? null}
        before={request.dueOn ?? null}
      >
        yêu cầu chuyển sang “Đang giải quyết” và người yêu cầu được báo hạn cuối.
      </Consequence>
    </>
  );
}

function isValue(target: EventTarget, value: string): boolean {
  return target instanceof HTMLInputElement && target.value === value;
}

export const judgeValid: Act = {
  action: 'judge_valid',
  name: 'Xác nhận hợp lệ',
  send: 'Xác nhận yêu cầu hợp lệ',
  done: 'Đã xác nhận yêu cầu hợp lệ.',
  key: 'v',
  Form: JudgeValidForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(JudgeValid, {
      id,
      expectedVersion,
      complexity: oneOf(typed, 'complexity', COMPLEXITIES),
      complexityReason: optionalText(typed, 'complexityReason'),
      note: optionalText(typed, 'note'),
    });
    return answer.judgeValid;
  },
};
