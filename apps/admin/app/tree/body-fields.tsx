import type { AgencyLevel } from '@minhbach/domain';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import type { TreeChangeType } from '../gql/graphql.ts';
import { HEIR_ROWS } from './tree-change.ts';
import type { Place } from './tree-list.tsx';

export type FieldsProps = {
  type: TreeChangeType;
  places: readonly Place[];
  errors: readonly FieldError[];
};

/** The API refuses the others: the city is one, and districts are no more. */
const FOUNDED_LEVELS = [
  'department',
  'commune',
  'service_unit',
  'other',
] as const satisfies readonly AgencyLevel[];

/** Which bodies the change is about: every kind of change asks for others. */
export function BodyFields({ type, places, errors }: FieldsProps) {
  const choices = places.map(({ agency, name }) => ({ value: agency.id, label: name }));
  return (
    <>
      {type === 'create' ? (
        <NewBody errors={errors} />
      ) : (
        <SelectField
          name="agencyId"
          label="Cơ quan"
          choices={choices}
          none="Chọn cơ quan"
          error={errorOf(errors, 'agencyId')}
        />
      )}
      {(type === 'move' || type === 'create') && (
        <SelectField
          name="parentId"
          label="Cơ quan cấp trên"
          choices={choices}
          none="Chọn cơ quan"
          error={errorOf(errors, 'parentId')}
        />
      )}
      {type === 'rename' && (
        <TextField name="agencyName" label="Tên mới" error={errorOf(errors, 'agencyName')} />
      )}
      {type === 'abolish' && <Heirs choices={choices} errors={errors} />}
    </>
  );
}

function NewBody({ errors }: Pick<FieldsProps, 'errors'>) {
  return (
    <>
      <TextField name="agencyName" label="Tên cơ quan" error={errorOf(errors, 'agencyName')} />
      <TextField name="code" label="Mã cơ quan" width="middling" error={errorOf(errors, 'code')} />
      <SelectField
        name="level"
        label="Cấp"
        choices={FOUNDED_LEVELS.map((value) => ({ value, label: agencyLevelWords[value] }))}
        error={errorOf(errors, 'level')}
      />
    </>
  );
}

type HeirsProps = Pick<FieldsProps, 'errors'> & {
  choices: readonly { value: string; label: string }[];
};

function Heirs({ choices, errors }: HeirsProps) {
  const error = errorOf(errors, 'heirs');
  return (
    <fieldset id="heirs" tabIndex={-1}>
      <legend>Nơi kế tục</legend>
      <p className="hint">
        Mỗi nơi một lĩnh vực; để trống lĩnh vực cho nơi tiếp nhận mọi việc còn lại.
      </p>
      {error !== undefined && <p className="field-error">{error}</p>}
      {HEIR_ROWS.map((row) => (
        <div key={row}>
          <SelectField
            name={`heir.${row}`}
            label={`Nơi kế tục ${row + 1}`}
            choices={choices}
            none="Chọn cơ quan"
            optional={row > 0}
          />
          <TextField
            name={`subject.${row}`}
            label={`Lĩnh vực của nơi kế tục ${row + 1}`}
            optional
          />
        </div>
      ))}
    </fieldset>
  );
}
