import {
  describedBy,
  fieldClass,
  FieldErrorText,
  Hint,
  Optional,
  type FieldProps,
} from './field.tsx';
import { fieldId } from './field-errors.ts';

export type Choice = { value: string; label: string; hint?: string };

type Props = FieldProps & { choices: readonly Choice[] };

/** One answer out of several. */
export function RadioGroup({ chosen, ...props }: Props & { chosen?: string | null | undefined }) {
  return <Group {...props} type="radio" isChosen={(value) => value === chosen} />;
}

/** Any number of answers. */
export function CheckboxGroup({ chosen, ...props }: Props & { chosen: readonly string[] }) {
  return <Group {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} />;
}

function Group({
  type,
  choices,
  isChosen,
  ...props
}: Props & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }) {
  const { name, label, hint, error, optional } = props;
  const { 'aria-describedby': describes } = describedBy(props);
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describes}>
      <legend>
        {label}
        <Optional when={optional} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          <input
            type={type}
            name={name}
            value={choice.value}
            // The first one carries the field's id, so that the error summary leads to it.
            id={index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`}
            defaultChecked={isChosen(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint === undefined ? null : <span className="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A single statement to agree with. */
export function Checkbox({ typed, ...props }: FieldProps & { typed: boolean }) {
  const { name, label, hint, error } = props;
  return (
    <div className={fieldClass(error)}>
      <FieldErrorText name={name} error={error} />
      <label className="choice">
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value="co"
          defaultChecked={typed}
          {...describedBy(props)}
        />
        <span>
          {label}
          <Hint name={name}>{hint}</Hint>
        </span>
      </label>
    </div>
  );
}
