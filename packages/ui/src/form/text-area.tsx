import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  Optional,
  type FieldProps,
} from './field.tsx';
import { fieldId } from './field-errors.ts';

type Props = FieldProps & { typed?: string | null | undefined; rows?: number; maxLength?: number };

/**
 * Many lines of text. `maxLength` is left out where a cut would lose what was pasted: the rule then
 * answers in words.
 */
export function TextArea({ typed, rows = 6, maxLength, ...props }: Props) {
  const { name, label, hint, error, optional } = props;
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
        <Optional when={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <textarea
        className="input"
        id={fieldId(name)}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={typed ?? ''}
        {...describedBy(props)}
      />
    </div>
  );
}
