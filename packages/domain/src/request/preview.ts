import type { Deadline } from '../law/deadline.ts';
import type { StatuteInstrument } from '../law/statute.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import type { RequestForm } from './forms.ts';
import { submit, type SubmitCircumstances } from './submit.ts';

/** What would follow if the form were sent now. */
export type RequestPreview = {
  statute: StatuteInstrument;
  deadline: Deadline | null;
  warnings: readonly Violation[];
};

/** The last day and the warnings of a form that has not been sent; or everything that is wrong with it. */
export function previewDeadline(
  form: RequestForm,
  circumstances: Omit<SubmitCircumstances, 'fresh' | 'requesterId' | 'sample'>,
): Ruling<RequestPreview> {
  const nobody = { fresh: { id: '', reference: '' }, requesterId: '', sample: false };
  const ruling = submit(form, { ...circumstances, ...nobody });
  if (!ruling.allowed) return ruling;
  const { request, deadline, warnings } = ruling.effect;
  return allows({ statute: request.statute, deadline, warnings });
}
