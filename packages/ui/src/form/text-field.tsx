import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
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
  typed?: string | null | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  /** How much room the answer needs. */
  width?: 'narrow' | 'middling';
  spellCheck?: boolean;
};

export function TextField({ typed, width, type = 'text', ...props }: Props) {
  const { name, label, hint, error, optional, inputMode, autoComplete, maxLength, spellCheck } =
    props;
  return (
    <div className={fieldClass(error)}>
      <label className="label" htmlFor={fieldId(name)}>
        {label}
        <Optional when={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldErrorText name={name} error={error} />
      <input
        className={width === undefined ? 'input' : `input ${width}`}
        id={fieldId(name)}
        name={name}
        type={type}
        defaultValue={typed ?? ''}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        spellCheck={spellCheck}
        {...describedBy(props)}
      />
    </div>
  );
}
