import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';

/** Asked for inside a form whose page closed while it was being written. */
export function CodeAgain({ errors }: { errors: readonly FieldError[] }) {
  const error = errorOf(errors, 'accessCode');
  if (error === undefined) return null;
  return (
    <TextField
      name="accessCode"
      label="Mã tra cứu"
      width="middling"
      autoComplete="off"
      spellCheck={false}
      error={error}
    />
  );
}
