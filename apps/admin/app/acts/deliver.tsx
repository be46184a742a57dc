import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { optionalText } from './typed.ts';

const DeliverRequest = graphql(`
  mutation DeliverRequest($id: ID!, $expectedVersion: Int!, $message: String) {
    deliverRequest(id: $id, expectedVersion: $expectedVersion, message: $message) {
      ...Outcome
    }
  }
`);

function DeliverForm({ request, errors }: ActFormProps) {
  const documents = request.items.flatMap((item) => item.documents);
  return (
    <>
      <TextArea
        name="message"
        label="Lời nhắn kèm kết quả"
        hint="Giờ, nơi nhận nếu nhận trực tiếp"
        optional
        rows={3}
        error={errorOf(errors, 'message')}
      />
      <Consequence>
        kết quả được trả theo hình thức “{deliveryWords[request.delivery]}”.{' '}
        {documents.length > 0
          ? `Người yêu cầu mở được: ${documents.map(({ name }) => name).join('; ')}. Việc mở tài liệu không rút lại được.`
          : 'Không có tài liệu kèm theo.'}
      </Consequence>
    </>
  );
}

export const deliver: Act = {
  action: 'deliver',
  name: 'Trả kết quả',
  send: 'Trả kết quả',
  done: 'Đã trả kết quả.',
  key: 'd',
  Form: DeliverForm,
  take: async ({ id, expectedVersion }, typed) => {
    const message = optionalText(typed, 'message');
    return (await askApi(DeliverRequest, { id, expectedVersion, message })).deliverRequest;
  },
};
