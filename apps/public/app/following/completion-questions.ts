import { FORM_GAPS, type FormGap } from '@minhbach/domain';
import type { DraftPerson } from '../draft/draft.ts';

export type CompletionQuestions = {
  asksItems: boolean;
  asksPurpose: boolean;
  person: readonly (keyof DraftPerson)[];
};

/** Which fields close which gap. A consent paper or a confirmation is brought to the agency. */
const PERSON_FIELDS: Partial<Record<FormGap, readonly (keyof DraftPerson)[]>> = {
  full_name: ['fullName'],
  residence: ['residence'],
  id_number: ['idNumber'],
  answer_address: ['email', 'phone', 'postalAddress'],
  representative: ['representativeName'],
  birth_date: ['birthDate'],
};

/** The gaps that a form sent back, in the order of the form. */
export function gapsAmong(sent: readonly string[]): readonly FormGap[] {
  return FORM_GAPS.filter((gap) => sent.includes(gap));
}

/** Only what the officer said is missing. */
export function completionQuestions(missing: readonly FormGap[]): CompletionQuestions {
  return {
    asksItems: missing.includes('description') || missing.includes('document_name'),
    asksPurpose: missing.includes('purpose'),
    person: missing.flatMap((gap) => PERSON_FIELDS[gap] ?? []),
  };
}
