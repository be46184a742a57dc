import {
  REQUESTER_KINDS,
  REQUESTER_NEEDS,
  type DeliveryMode,
  type RequesterKind,
  type RequesterNeed,
  DELIVERY_MODES,
} from '@minhbach/domain';
import { readTypedDate } from '@minhbach/ui/form/typed-date.ts';
import type { DraftItem, DraftPerson } from './draft.ts';

/** Trusts nothing but the shape: whether the words will do is for the law to say. */
export function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** The items of the page in their order, empty ones included. */
export function readItems(form: FormData): DraftItem[] {
  const numbers = [...form.keys()].flatMap((key) => {
    const number = /^items\.(\d+)\.description$/.exec(key)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => ({
      description: text(form, `items.${number}.description`),
      documentName: text(form, `items.${number}.documentName`),
    }));
}

export function isFilled({ description, documentName }: DraftItem): boolean {
  return description !== '' || documentName !== '';
}

export function readPerson(form: FormData): DraftPerson {
  const field = (name: string) => text(form, `requester.${name}`);
  return {
    fullName: field('fullName'),
    birthDate: readTypedDate(form, 'requester.birthDate'),
    representativeName: field('representativeName'),
    residence: field('residence'),
    idNumber: field('idNumber'),
    email: field('email'),
    phone: field('phone'),
    postalAddress: field('postalAddress'),
  };
}

export function readDelivery(form: FormData): DeliveryMode | null {
  return DELIVERY_MODES.find((mode) => mode === form.get('delivery')) ?? null;
}

export function readKind(form: FormData): RequesterKind | null {
  return REQUESTER_KINDS.find((kind) => kind === form.get('requester.kind')) ?? null;
}

export function readNeeds(form: FormData): RequesterNeed[] {
  const chosen = form.getAll('needs');
  return REQUESTER_NEEDS.filter((need) => chosen.includes(need));
}
