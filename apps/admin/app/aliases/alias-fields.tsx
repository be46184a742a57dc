import { fieldId, errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import type { SearchAliasKind } from '../gql/graphql.ts';
import { aliasKindWords } from '../words/alias-kinds.vi.ts';
import { aliasField } from './alias-field.ts';
import { ALIAS_KINDS } from './alias-kinds.ts';

type Kept = {
  id: string;
  term: string;
  means: readonly string[];
  kind: SearchAliasKind;
  bothWays: boolean;
};
type Props = { alias?: Kept; errors: readonly FieldError[] };

/** What an alias is made of; each row of the list has its own names, so that labels stay apart. */
export function AliasFields({ alias, errors }: Props) {
  const name = (field: string) => aliasField(field, alias?.id);
  const of = alias === undefined ? '' : ` của ${alias.term}`;
  return (
    <>
      <TextField
        name={name('term')}
        label={`Từ hoặc chữ viết tắt${of}`}
        hint="Như người dân gõ, ví dụ: sổ đỏ, QSDĐ."
        typed={alias?.term}
        spellCheck={false}
        error={errorOf(errors, name('term'))}
      />
      <TextArea
        name={name('means')}
        label={`Nghĩa${of}`}
        hint="Như văn bản viết, mỗi dòng một nghĩa; nhiều nghĩa thì tìm theo bất kỳ nghĩa nào."
        rows={3}
        typed={alias?.means.join('\n')}
        error={errorOf(errors, name('means'))}
      />
      <SelectField
        name={name('kind')}
        label={`Loại${of}`}
        choices={ALIAS_KINDS.map((value) => ({ value, label: aliasKindWords[value] }))}
        chosen={alias?.kind}
      />
      <p className="choice">
        <input
          type="checkbox"
          id={fieldId(name('bothWays'))}
          name={name('bothWays')}
          defaultChecked={alias?.bothWays ?? false}
        />
        <label htmlFor={fieldId(name('bothWays'))}>
          Tìm theo nghĩa cũng ra văn bản chỉ có từ này{of !== '' && ` (${alias?.term})`}
        </label>
      </p>
    </>
  );
}
