import { fieldId, type FieldError } from './field-errors.ts';

/** Says at the top what is wrong, and takes the keyboard there without any script. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>Có chỗ cần sửa</h2>
      <ul>
        {errors.map(({ field, message, page = '' }) => (
          <li key={`${field} ${message}`}>
            {field === null ? message : <a href={`${page}#${fieldId(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
