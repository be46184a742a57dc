import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { filesOnTheWay, optionalText } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { EntryFields } from '../entries/entry-fields.tsx';
import { EntryFilesField } from '../entries/entry-files-field.tsx';
import { readContent, readFiles } from '../entries/read-entry.ts';
import { graphql } from '../gql/gql.ts';
import { Consequence } from '../parts/consequence.tsx';
import type { EntryAct, EntryActFormProps } from './entry-act.ts';

const EditEntry = graphql(`
  mutation EditEntry(
    $id: ID!
    $expectedVersion: Int!
    $content: EntryContentForm!
    $files: [EntryFileForm!]!
    $creatingUnit: String
  ) {
    editEntry(
      id: $id
      expectedVersion: $expectedVersion
      content: $content
      files: $files
      creatingUnit: $creatingUnit
    ) {
      ...EntryActOutcome
    }
  }
`);

function EditForm({ entry, errors }: EntryActFormProps) {
  return (
    <>
      <EntryFields typed={entry} errors={errors} />
      <EntryFilesField files={entry.files} errors={errors} />
      <TextField
        name="creatingUnit"
        label="Đơn vị tạo ra thông tin"
        typed={entry.creatingUnit}
        error={errorOf(errors, 'creatingUnit')}
      />
      <Consequence>
        dự thảo được lưu thành phiên bản {entry.version + 1}. Chưa ai bên ngoài cơ quan thấy.
      </Consequence>
    </>
  );
}

export const edit: EntryAct = {
  action: 'edit_entry',
  name: 'Sửa dự thảo',
  send: 'Lưu dự thảo',
  done: 'Đã lưu dự thảo.',
  key: 's',
  Form: EditForm,
  take: async (target, typed) => {
    const violations = filesOnTheWay(typed, 'files');
    if (violations.length > 0) return { __typename: 'NotAllowed', violations, changedSince: [] };
    const answer = await askApi(EditEntry, {
      ...target,
      content: readContent(typed),
      files: readFiles(typed),
      creatingUnit: optionalText(typed, 'creatingUnit'),
    });
    return answer.editEntry;
  },
};
