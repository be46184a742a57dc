import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import { DocumentChoice } from '../parts/document-choice.tsx';
import type { Act, ActFormProps } from './act.ts';
import { readRelease, ReleaseFields } from './release-fields.tsx';
import { RefusalFields } from './refusal-fields.tsx';
import { groundMissing, readRefusal } from './typed-refusal.ts';
import { optionalText, texts } from './typed.ts';

/** Only what is restricted can be cut out of a document; the other grounds concern it as a whole. */
const PARTIAL_GROUNDS = ['not_accessible', 'condition_not_met'] as const;

const ProvideItemPartly = graphql(`
  mutation ProvideItemPartly(
    $id: ID!
    $expectedVersion: Int!
    $item: Int!
    $documents: [ID!]!
    $withheld: RefusalForm!
    $answer: String
    $publicationClass: String
    $madeOn: CalendarDate
  ) {
    provideItemPartly(
      id: $id
      expectedVersion: $expectedVersion
      item: $item
      documents: $documents
      withheld: $withheld
      answer: $answer
      publicationClass: $publicationClass
      madeOn: $madeOn
    ) {
      ...Outcome
    }
  }
`);

function ProvideItemPartlyForm({ request, errors }: ActFormProps) {
  return (
    <>
      <DocumentChoice request={request} error={errorOf(errors, 'documentIds')} />
      <TextArea name="answer" label="Trả lời" optional rows={3} error={errorOf(errors, 'answer')} />
      <ReleaseFields errors={errors} />
      <h3>Phần giữ lại</h3>
      <RefusalFields
        request={request}
        errors={errors}
        prefix="withheld"
        grounds={PARTIAL_GROUNDS}
      />
      <Consequence>
        phần tách được sẽ được cung cấp; phần giữ lại được trả lời như một lời từ chối, có căn cứ và
        đường khiếu nại.
      </Consequence>
    </>
  );
}

export const provideItemPartly: Act = {
  action: 'provide_item_partly',
  name: 'Cung cấp một phần',
  send: 'Cung cấp một phần nội dung này',
  done: 'Đã ghi nhận cung cấp một phần.',
  Form: ProvideItemPartlyForm,
  take: async (target, typed) => {
    const withheld = readRefusal(typed, 'withheld');
    if (withheld === null) return groundMissing('withheld');
    const answer = await askApi(ProvideItemPartly, {
      ...target,
      documents: texts(typed, 'documentIds'),
      withheld,
      answer: optionalText(typed, 'answer'),
      ...readRelease(typed),
    });
    return answer.provideItemPartly;
  },
};
