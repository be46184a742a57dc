import type { DeliveryMode, RequesterKind, RequesterNeed } from '@minhbach/domain';
import { dayOf, NO_DATE, type TypedDate } from '@minhbach/ui/form/typed-date.ts';
import type { RequestForm } from '../gql/graphql.ts';

export type DraftItem = { description: string; documentName: string };

/** The person as typed; empty where nothing was. */
export type DraftPerson = {
  fullName: string;
  birthDate: TypedDate;
  representativeName: string;
  residence: string;
  idNumber: string;
  email: string;
  phone: string;
  postalAddress: string;
};

/** The answers so far. Null means that a question has not been answered yet. */
export type Draft = {
  /** The same for every press of the send button, so that pressing twice asks once. */
  idempotencyKey: string;
  items: readonly DraftItem[];
  agencyCode: string | null;
  delivery: DeliveryMode | null;
  kind: RequesterKind | null;
  person: DraftPerson | null;
  directlyConcerned: boolean;
  purpose: string | null;
  needs: readonly RequesterNeed[] | null;
  /** The reference of the request that this draft became. */
  sentAs: string | null;
};

export const NO_PERSON: DraftPerson = {
  fullName: '',
  birthDate: NO_DATE,
  representativeName: '',
  residence: '',
  idNumber: '',
  email: '',
  phone: '',
  postalAddress: '',
};

export function newDraft(idempotencyKey: string): Draft {
  return {
    idempotencyKey,
    items: [],
    agencyCode: null,
    delivery: null,
    kind: null,
    person: null,
    directlyConcerned: false,
    purpose: null,
    needs: null,
    sentAs: null,
  };
}

/**
 * The form as the API takes it. Questions still open get the most usual answer, so that the answers
 * given so far can be judged before the rest is known.
 */
export function requestForm(draft: Draft): RequestForm {
  const { birthDate, ...person } = draft.person ?? NO_PERSON;
  return {
    agencyCode: draft.agencyCode ?? '',
    items: draft.items.map(({ description, documentName }) => ({
      description,
      documentName: documentName === '' ? null : documentName,
    })),
    delivery: draft.delivery ?? 'electronic',
    purpose: draft.purpose === '' ? null : draft.purpose,
    requester: {
      ...withoutEmpty(person),
      fullName: person.fullName,
      kind: draft.kind ?? 'citizen',
      birthDate: dayOf(birthDate) ?? null,
    },
    needs: [...(draft.needs ?? [])],
    directlyConcerned: draft.directlyConcerned,
  };
}

function withoutEmpty<T extends Record<string, string>>(texts: T): Partial<T> {
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  return Object.fromEntries(filled) as Partial<T>; // a selection of the same entries
}
