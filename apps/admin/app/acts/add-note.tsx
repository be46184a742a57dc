import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { Act, ActFormProps } from './act.ts';
import { text } from './typed.ts';

const AddNote = graphql(`
  mutation AddNote($id: ID!, $expectedVersion: Int!, $text: String!) {
    addNote(id: $id, expectedVersion: $expectedVersion, text: $text) {
      ...Outcome
    }
  }
`);

function AddNoteForm({ errors }: ActFormProps) {
  return (
    <TextArea
      name="text"
      label="Ghi chú nội bộ"
      hint="Ghi vào sổ theo dõi; người yêu cầu không thấy. Không ghi nội dung mật."
      rows={4}
      error={errorOf(errors, 'text')}
    />
  );
}

export const addNote: Act = {
  action: 'add_note',
  name: 'Ghi chú',
  send: 'Lưu ghi chú',
  done: 'Đã lưu ghi chú.',
  key: 'n',
  Form: AddNoteForm,
  take: async ({ id, expectedVersion }, typed) =>
    (await askApi(AddNote, { id, expectedVersion, text: text(typed, 'text') })).addNote,
};
