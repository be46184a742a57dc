import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { Act, ActFormProps } from './act.ts';
import { optionalText } from './typed.ts';

const GiveTimeNotice = graphql(`
  mutation GiveTimeNotice($id: ID!, $expectedVersion: Int!, $place: String) {
    giveTimeNotice(id: $id, expectedVersion: $expectedVersion, place: $place) {
      ...Outcome
    }
  }
`);

function GiveTimeNoticeForm({ request, open, errors }: ActFormProps) {
  return (
    <>
      <TextField name="place" label="Nơi nhận kết quả" optional error={errorOf(errors, 'place')} />
      <Consequence deadline={open.deadlineIfTaken ?? null} before={request.dueOn ?? null}>
        người yêu cầu nhận thông báo bằng văn bản về thời hạn, nơi nhận và hình thức cung cấp.
      </Consequence>
    </>
  );
}

export const giveTimeNotice: Act = {
  action: 'give_time_notice',
  name: 'Thông báo thời hạn',
  send: 'Gửi thông báo thời hạn',
  done: 'Đã gửi thông báo thời hạn.',
  key: 't',
  Form: GiveTimeNoticeForm,
  take: async ({ id, expectedVersion }, typed) => {
    const answer = await askApi(GiveTimeNotice, {
      id,
      expectedVersion,
      place: optionalText(typed, 'place'),
    });
    return answer.giveTimeNotice;
  },
};
