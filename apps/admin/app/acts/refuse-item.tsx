import { REFUSAL_GROUNDS } from '@minhbach/domain';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { decidesLastItem } from './last-item.ts';
import { RefusalFields } from './refusal-fields.tsx';
import { groundMissing, readRefusal } from './typed-refusal.ts';

const RefuseItem = graphql(`
  mutation RefuseItem($id: ID!, $expectedVersion: Int!, $item: Int!, $refusal: RefusalForm!) {
    refuseItem(id: $id, expectedVersion: $expectedVersion, item: $item, refusal: $refusal) {
      ...Outcome
    }
  }
`);

function RefuseItemForm({ request, item, errors }: ActFormProps) {
  return (
    <>
      <RefusalFields request={request} errors={errors} prefix="refusal" grounds={REFUSAL_GROUNDS} />
      <Consequence>
        nội dung này được từ chối bằng văn bản, có căn cứ, lý do và đường khiếu nại, khởi kiện.
        {decidesLastItem(request, item) && ' Mọi nội dung đã có kết quả: yêu cầu chờ trả kết quả.'}
      </Consequence>
    </>
  );
}

export const refuseItem: Act = {
  action: 'refuse_item',
  name: 'Từ chối',
  send: 'Từ chối nội dung này',
  done: 'Đã ghi nhận từ chối.',
  Form: RefuseItemForm,
  take: async (target, typed) => {
    const refusal = readRefusal(typed, 'refusal');
    if (refusal === null) return groundMissing('refusal');
    return (await askApi(RefuseItem, { ...target, refusal })).refuseItem;
  },
};
