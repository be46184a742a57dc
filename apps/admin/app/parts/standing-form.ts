import { useState } from 'react';
import type { Sent } from '../sent.ts';

type Answered = { state: 'idle' | 'loading' | 'submitting'; data: Sent | undefined };
type Form = { number: number; version: number; isTouched: boolean; told: Sent | undefined };

/**
 * A form of something that others change too. It begins anew with what stands now, unless somebody types in
 * it: then it keeps the version that was before their eyes, so that the API tells of the change first.
 */
export function useStandingForm(version: number, { state, data }: Answered) {
  const [form, setForm] = useState<Form>({ number: 0, version, isTouched: false, told: data });
  const next = state === 'idle' ? following(form, version, data) : form;
  if (next !== form) setForm(next);
  return {
    key: next.number,
    version: next.version,
    /** Said no sooner than the form has begun anew, till somebody types: before, leaving would be asked about. */
    isSaved: data?.isDone === true && state === 'idle' && !next.isTouched,
    touch: () => setForm((before) => (before.isTouched ? before : { ...before, isTouched: true })),
  };
}

function following(form: Form, version: number, data: Sent | undefined): Form {
  const isAnswer = data !== undefined && data !== form.told;
  if (isAnswer && !data.isDone)
    return { ...form, told: data, version: data.isStale ? version : form.version };
  const beginsAnew = isAnswer || (!form.isTouched && form.version !== version);
  return beginsAnew ? { number: form.number + 1, version, isTouched: false, told: data } : form;
}
