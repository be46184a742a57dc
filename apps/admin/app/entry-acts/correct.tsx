import { Checkbox } from '@minhbach/ui/form/choices.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { filesOnTheWay, isTicked, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { EntryFields } from '../entries/entry-fields.tsx';
import { EntryFilesField } from '../entries/entry-files-field.tsx';
import { readContent, readFiles } from '../entries/read-entry.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const CorrectEntry = graphql(`
  mutation CorrectEntry(
    $id: ID!
    $expectedVersion: Int!
    $content: EntryContentForm!
    $files: [EntryFileForm!]!
    $note: String!
    $channels: [String!]!
    $titleIsHarmless: Boolean!
  ) {
    correctEntry(
      id: $id
      expectedVersion: $expectedVersion
      content: $content
      files: $files
      note: $note
      channels: $channels
      titleIsHarmless: $titleIsHarmless
    ) {
      ...EntryActOutcome
    }
  }
`);

function CorrectForm({ entry, errors }: EntryActFormProps) {
  return (
    <>
      <TextArea
        name="note"
        label="Sai ở đâu, nay đúng thế nào"
        hint="Mọi người đọc nguyên văn ngay cạnh thông tin đã đính chính."
        rows={3}
        error={errorOf(errors, 'note')}
      />
      <TextArea
        name="channels"
        label="Đính chính còn được đăng ở đâu"
        hint="Mỗi dòng một kênh: cổng dữ liệu, cổng hoặc trang thông tin điện tử, kênh, trang cộng đồng chính thức của cơ quan (khoản 5 Điều 22)."
        rows={3}
        error={errorOf(errors, 'channels')}
      />
      <h3>Nội dung đúng</h3>
      <EntryFields typed={entry} errors={errors} />
      {entry.access === 'public' ? (
        <EntryFilesField files={entry.files} errors={errors} />
      ) : (
        <Checkbox
          name="titleIsHarmless"
          label="Tôi đã đọc lại tên, số hiệu và tóm tắt: chúng không làm lộ điều cần bảo vệ"
          typed={false}
          error={errorOf(errors, 'titleIsHarmless')}
        />
      )}
      <Consequence>
        bản đúng thay bản đang công khai ngay, kèm ghi chú đính chính. Bản sai ở lại trong lịch sử.
      </Consequence>
    </>
  );
}

export const correct: EntryAct = {
  action: 'correct_entry',
  name: 'Đính chính',
  send: 'Công khai bản đính chính',
  done: 'Đã đính chính.',
  key: 'd',
  Form: CorrectForm,
  take: async (target, typed) => {
    const violations = filesOnTheWay(typed, 'files');
    if (violations.length > 0) return { __typename: 'NotAllowed', violations, changedSince: [] };
    const answer = await askApi(CorrectEntry, {
      ...target,
      content: readContent(typed),
      files: readFiles(typed),
      note: text(typed, 'note'),
      channels: text(typed, 'channels').split('\n').filter(Boolean),
      titleIsHarmless: isTicked(typed, 'titleIsHarmless'),
    });
    return answer.correctEntry;
  },
};
