import type { ReactNode } from 'react';
import { fieldId } from './field-errors.ts';

/** What every question on a page has: a name, its words, a hint, and what was wrong with the answer. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "không bắt buộc" beside the label. */
  optional?: boolean;
};

export function Optional({ when }: { when: boolean | undefined }) {
  return when ? <span className="optional"> (không bắt buộc)</span> : null;
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <span className="hint" id={`${fieldId(name)}-hint`}>
      {children}
    </span>
  );
}

export function FieldErrorText({ name, error }: { name: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <span className="field-error" id={`${fieldId(name)}-error`}>
      <span className="visually-hidden">Lỗi: </span>
      {error}
    </span>
  );
}

/** Ties a control to its hint and its error for those who hear the page. */
export function describedBy({ name, hint, error }: FieldProps): {
  'aria-describedby'?: string;
  'aria-invalid'?: true;
} {
  const ids = [
    hint === undefined || hint === null ? '' : `${fieldId(name)}-hint`,
    error === undefined ? '' : `${fieldId(name)}-error`,
  ].filter((id) => id !== '');
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
  };
}

export function fieldClass(error: string | undefined): string {
  return error === undefined ? 'field' : 'field wrong';
}
