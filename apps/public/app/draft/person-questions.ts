import type { DeliveryMode, RequesterKind, Statute } from '@minhbach/domain';
import type { DraftPerson } from './draft.ts';

type Circumstances = {
  kind: RequesterKind;
  delivery: DeliveryMode;
  /** Whether the agency answers its own residents first (the commune rule). */
  residentsFirst: boolean;
  statute: Statute;
};

export type PersonQuestions = {
  /** In the order of the page; true where an answer is needed. */
  fields: readonly { name: keyof DraftPerson; isNeeded: boolean }[];
  /** Whether to ask if the information bears directly on the requester's own rights. */
  asksDirectConcern: boolean;
};

/** Only what this kind of requester, this agency and this edition of the law give reason to ask. */
export function personQuestions(circumstances: Circumstances): PersonQuestions {
  const { kind, delivery, residentsFirst, statute } = circumstances;
  const ownInterestOnly = kind !== 'minor' && statute.requesters[kind].ownInterestOnly;
  const actsThroughOther = kind !== 'minor' && statute.requesters[kind].acts === 'through_other';
  const needsResidence = statute.form.residence.demand === 'required';

  const fields: { name: keyof DraftPerson; isNeeded: boolean }[] = [
    { name: 'fullName', isNeeded: true },
  ];
  if (kind === 'minor') fields.push({ name: 'birthDate', isNeeded: true });
  if (kind === 'minor' || actsThroughOther) {
    fields.push({ name: 'representativeName', isNeeded: actsThroughOther });
  }
  if (needsResidence || residentsFirst || ownInterestOnly) {
    fields.push({ name: 'residence', isNeeded: needsResidence });
  }
  fields.push(
    { name: 'idNumber', isNeeded: statute.form.id_number.demand === 'required' },
    { name: 'email', isNeeded: delivery === 'electronic' },
    { name: 'phone', isNeeded: delivery === 'in_person' },
  );
  if (delivery === 'postal') fields.push({ name: 'postalAddress', isNeeded: true });
  return { fields, asksDirectConcern: residentsFirst || ownInterestOnly };
}
