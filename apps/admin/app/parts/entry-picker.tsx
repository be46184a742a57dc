import type { FieldProps } from '@minhbach/ui/form/field.tsx';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Picker, type Choice } from './picker.tsx';

const FindEntry = graphql(`
  query FindEntry($words: String!) {
    me {
      id
    }
    lookFirst(words: $words) {
      id
      title
      documentNumber
      issuer
      issuedOn
    }
  }
`);

/** Finds an entry that everybody can read, and sends its id. */
export function EntryPicker({ words = '', ...props }: FieldProps & { words?: string }) {
  return (
    <Picker
      {...props}
      begun={words}
      placeholder="Tên hoặc số, ký hiệu văn bản"
      find={findEntries}
      foundWords={(count) =>
        count === 0
          ? 'Chưa thấy mục nào đang công khai; thử từ khác, hoặc ghi địa chỉ ở dưới.'
          : `${count} mục gần nhất:`
      }
    />
  );
}

async function findEntries(search: string, signal: AbortSignal): Promise<Choice[]> {
  const { lookFirst } = await askApi(FindEntry, { words: search }, signal);
  return lookFirst.map(({ id, title, documentNumber, issuer }) => ({
    id,
    value: id,
    name: title,
    hints: [[documentNumber, issuer].filter(Boolean).join(' · ')],
  }));
}
