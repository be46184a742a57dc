import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct } from './entry-act.ts';

const ExpireEntry = graphql(`
  mutation ExpireEntry($id: ID!, $expectedVersion: Int!) {
    expireEntry(id: $id, expectedVersion: $expectedVersion) {
      ...EntryActOutcome
    }
  }
`);

function ExpireForm() {
  return (
    <Consequence>
      mục được ghi là hết thời hạn công khai. Hệ thống cũng tự ghi việc này trong đêm.
    </Consequence>
  );
}

export const expire: EntryAct = {
  action: 'expire_entry',
  name: 'Ghi hết thời hạn',
  send: 'Ghi nhận hết thời hạn công khai',
  done: 'Đã ghi nhận hết thời hạn.',
  Form: ExpireForm,
  take: async (target) => (await askApi(ExpireEntry, target)).expireEntry,
};
