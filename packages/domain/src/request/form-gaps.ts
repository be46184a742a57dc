import { FORM_FIELDS } from '../law/form-fields.ts';

/**
 * What a form can lack (nội dung còn thiếu): a field of the form, the representative or birth date that
 * the kind of requester calls for, or the confirmation in writing that a telephone call needs.
 */
export const FORM_GAPS = [...FORM_FIELDS, 'representative', 'birth_date', 'confirmation'] as const;
export type FormGap = (typeof FORM_GAPS)[number];
