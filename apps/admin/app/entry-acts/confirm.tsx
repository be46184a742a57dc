import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { accessLevelWords } from '@minhbach/ui/words/access-levels.vi.ts';
import { optionalText } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import type { EntryShown } from '../entries/entry-document.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const ConfirmClassification = graphql(`
  mutation ConfirmClassification($id: ID!, $expectedVersion: Int!, $reviewOn: CalendarDate) {
    confirmClassification(id: $id, expectedVersion: $expectedVersion, reviewOn: $reviewOn) {
      ...EntryActOutcome
    }
  }
`);

function ConfirmForm({ entry, open, errors }: EntryActFormProps) {
  return (
    <>
      <p>
        Đối chiếu đề xuất với nội dung của mục: loại thông tin, căn cứ hạn chế, và tên gọi có làm lộ
        gì không.
      </p>
      <TextField
        name="reviewOn"
        label="Rà soát lại vào ngày"
        hint="Bỏ trống: một năm kể từ hôm nay."
        optional
        type="date"
        error={errorOf(errors, 'reviewOn')}
      />
      <Consequence>
        {open.to === 'confirmed'
          ? 'phân loại được xác nhận. Chưa ai bên ngoài thấy cho đến khi có người bấm công khai.'
          : whatChangesForTheCitizen(entry)}
      </Consequence>
    </>
  );
}

function whatChangesForTheCitizen({ access, proposal }: EntryShown): string {
  const words = proposal ? accessLevelWords[proposal.access].toLowerCase() : '';
  if (access === 'public' && proposal?.access !== 'public')
    return `mục trở thành “${words}” ngay: mọi người không còn mở được tệp và liên kết.`;
  return proposal?.access === 'public' && access !== 'public'
    ? 'mục trở thành công khai ngay. Tệp và liên kết thì thêm lại bằng một lần đính chính.'
    : 'phân loại mới thay phân loại đang công khai ngay.';
}

export const confirm: EntryAct = {
  action: 'confirm_classification',
  name: 'Xác nhận phân loại',
  send: 'Xác nhận phân loại này',
  done: 'Đã xác nhận phân loại.',
  key: 'x',
  Form: ConfirmForm,
  take: async (target, typed) => {
    const reviewOn = optionalText(typed, 'reviewOn');
    return (await askApi(ConfirmClassification, { ...target, reviewOn })).confirmClassification;
  },
};
