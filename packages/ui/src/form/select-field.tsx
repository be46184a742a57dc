import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  Optional,
  type FieldProps,
} from './field.tsx';
import { fieldId } from './field-errors.ts';

type Props = FieldProps & {
  choices: readonly { value: string; label: string }[];
  chosen?: string | null | undefined;
  /** The words of the empty choice; without them the first choice stands. */
  none?: string;
};

export function SelectField({ choices, chosen, none, ...props }: Props) {
  const { name, label, hint, error, optional } = props;
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
        <Optional when={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <select
        className="input middling"
        id={fieldId(name)}
        name={name}
        defaultValue={chosen ?? ''}
        {...describedBy(props)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
