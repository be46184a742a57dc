import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import { DocumentChoice } from '../parts/document-choice.tsx';
import type { Act, ActFormProps } from './act.ts';
import { decidesLastItem } from './last-item.ts';
import { readRelease, ReleaseFields } from './release-fields.tsx';
import { optionalText, texts } from './typed.ts';

const ProvideItem = graphql(`
  mutation ProvideItem(
    $id: ID!
    $expectedVersion: Int!
    $item: Int!
    $documents: [ID!]!
    $answer: String
    $publicationClass: String
    $madeOn: CalendarDate
  ) {
    provideItem(
      id: $id
      expectedVersion: $expectedVersion
      item: $item
      documents: $documents
      answer: $answer
      publicationClass: $publicationClass
      madeOn: $madeOn
    ) {
      ...Outcome
    }
  }
`);

function ProvideItemForm({ request, item, errors }: ActFormProps) {
  return (
    <>
      <DocumentChoice request={request} error={errorOf(errors, 'documentIds')} />
      <TextArea
        name="answer"
        label="Trả lời"
        hint="Viết thẳng câu trả lời, hoặc giới thiệu tài liệu kèm theo."
        optional
        rows={4}
        error={errorOf(errors, 'answer')}
      />
      <ReleaseFields errors={errors} />
      <Consequence>
        nội dung này được cung cấp đầy đủ.
        {decidesLastItem(request, item)
          ? ' Mọi nội dung đã có kết quả: yêu cầu chờ trả kết quả. Tài liệu mở cho người yêu cầu khi trả kết quả.'
          : ' Tài liệu mở cho người yêu cầu khi trả kết quả.'}
      </Consequence>
    </>
  );
}

export const provideItem: Act = {
  action: 'provide_item',
  name: 'Cung cấp',
  send: 'Cung cấp nội dung này',
  done: 'Đã ghi nhận cung cấp.',
  Form: ProvideItemForm,
  take: async (target, typed) => {
    const answer = await askApi(ProvideItem, {
      ...target,
      documents: texts(typed, 'documentIds'),
      answer: optionalText(typed, 'answer'),
      ...readRelease(typed),
    });
    return answer.provideItem;
  },
};
