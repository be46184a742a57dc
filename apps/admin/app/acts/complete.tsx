import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import { PersonFields, readPerson } from '../parts/person-fields.tsx';
import type { Act, ActFormProps } from './act.ts';
import { optionalText, text } from './typed.ts';

const CompleteRequest = graphql(`
  mutation CompleteRequest(
    $key: RequestKey!
    $items: [RequestItemForm!]
    $requester: CompletionForm
  ) {
    completeRequest(key: $key, items: $items, requester: $requester) {
      ...Outcome
    }
  }
`);

function CompleteForm({ request, errors }: ActFormProps) {
  return (
    <>
      {request.missingExplanation && (
        <Panel>
          <p>Đã hướng dẫn: {request.missingExplanation}</p>
        </Panel>
      )}
      <p className="hint">
        Ghi những gì người yêu cầu vừa bổ sung tại quầy, qua thư hoặc điện thoại. Ô để trống giữ như
        cũ.
      </p>
      {request.items.map(({ number, description, documentName }) => (
        <fieldset key={number} className="item-fields">
          <legend>Nội dung {number}</legend>
          <TextArea
            name={`items.${number - 1}.description`}
            label="Thông tin được yêu cầu"
            rows={4}
            typed={description}
            error={errorOf(errors, `items.${number - 1}.description`)}
          />
          <TextArea
            name={`items.${number - 1}.documentName`}
            label="Tên văn bản, hồ sơ, tài liệu"
            optional
            rows={2}
            typed={documentName}
            error={errorOf(errors, `items.${number - 1}.documentName`)}
          />
        </fieldset>
      ))}
      <PersonFields prefix="requester" errors={errors} />
      {request.statute === '104/2016/QH13' && (
        <TextArea
          name="purpose"
          label="Lý do, mục đích"
          optional
          rows={2}
          error={errorOf(errors, 'requester.purpose')}
        />
      )}
      <Consequence>
        nếu đã đủ, yêu cầu trở lại “Đã tiếp nhận” và thời hạn tính từ hôm nay.
      </Consequence>
    </>
  );
}

export const complete: Act = {
  action: 'complete',
  name: 'Ghi nhận bổ sung',
  send: 'Ghi nhận phần bổ sung',
  done: 'Đã ghi nhận phần bổ sung.',
  key: 'b',
  Form: CompleteForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(CompleteRequest, {
      key: { id, expectedVersion },
      items: readItems(typed),
      requester: { ...readPerson(typed, 'requester'), purpose: optionalText(typed, 'purpose') },
    });
    return answer.completeRequest;
  },
};

function readItems(typed: FormData) {
  return [...typed.keys()]
    .filter((name) => /^items\.\d+\.description$/.test(name))
    .map((name) => ({
      description: text(typed, name),
      documentName: optionalText(typed, name.replace('description', 'documentName')),
    }));
}
