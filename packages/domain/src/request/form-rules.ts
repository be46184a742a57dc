import type { CalendarDate } from '../calendar/calendar-date.ts';
import { mayAsk } from '../law/requesters.ts';
import type { Statute } from '../law/statute.ts';
import type { Violation } from '../ruling.ts';
import type { FormContent } from './forms.ts';
import type { FormGap } from './form-gaps.ts';
import { cleanText, ITEMS_MAX, TEXT_LIMITS, textOrNull, tooLong } from './text.ts';
import type { DeliveryMode } from './vocabulary.ts';

/**
 * Something wrong with a form. A `gap` can be filled later, so an officer may still register the form;
 * what has none must be put right at once.
 */
export type FormFault = { gap: FormGap | null; violation: Violation };

/**
 * The form as it is kept: texts composed and trimmed, nothing that the statute does not ask for. Under
 * 01/2026 a purpose is dropped unread.
 *
 * @see Luật 104/2016/QH13, Điều 24 khoản 2; Luật 01/2026/QH16, Điều 26 khoản 1 (reading P8)
 */
export function cleanContent(content: FormContent, law: Statute): FormContent {
  const { requester } = content;
  return {
    delivery: content.delivery,
    items: content.items.map(({ description, documentName }) => ({
      description: cleanText(description),
      documentName: textOrNull(documentName),
    })),
    purpose: law.form.purpose.demand === 'not_asked' ? null : textOrNull(content.purpose),
    requester: {
      kind: requester.kind,
      fullName: textOrNull(requester.fullName),
      birthDate: requester.birthDate ?? null,
      residence: textOrNull(requester.residence),
      idNumber: textOrNull(requester.idNumber?.replace(/[\s.-]/g, '')),
      email: textOrNull(requester.email),
      phone: textOrNull(requester.phone),
      postalAddress: textOrNull(requester.postalAddress),
      representativeName: textOrNull(requester.representativeName),
    },
  };
}

/**
 * Everything wrong with a cleaned form under a statute, each with its field.
 *
 * @param sentOn the day of sending, on which age is counted
 */
export function formFaults(
  content: FormContent,
  law: Statute,
  sentOn: CalendarDate,
): readonly FormFault[] {
  return [
    ...itemFaults(content, law),
    ...deliveryFaults(content, law),
    ...personFaults(content, law),
    ...askerFaults(content, law, sentOn),
    ...formatFaults(content, sentOn),
  ];
}

function itemFaults({ items }: FormContent, law: Statute): readonly FormFault[] {
  const { description, document_name: name } = law.form;
  if (items.length === 0) return [gap('description', 'items', description.under)];
  const each = items.flatMap((item, index) => [
    ...(item.description === ''
      ? [gap('description', `items.${index}.description`, description.under)]
      : []),
    ...(name.demand === 'required' && !item.documentName
      ? [gap('document_name', `items.${index}.documentName`, name.under)]
      : []),
    ...hard(tooLong(item.description, 'description', `items.${index}.description`)),
    ...hard(tooLong(item.documentName, 'documentName', `items.${index}.documentName`)),
  ]);
  return items.length > ITEMS_MAX
    ? [...each, ...hard([{ code: 'too_many', field: 'items', under: [] }])]
    : each;
}

function deliveryFaults({ delivery }: FormContent, law: Statute): readonly FormFault[] {
  if (law.answer[delivery] !== null) return [];
  return hard([{ code: 'delivery_not_in_statute', field: 'delivery', under: [law.deliveries] }]);
}

function personFaults(content: FormContent, law: Statute): readonly FormFault[] {
  const { requester, purpose, delivery } = content;
  const { form } = law;
  const fields = [
    ['full_name', requester.fullName, 'requester.fullName'],
    ['residence', requester.residence, 'requester.residence'],
    ['id_number', requester.idNumber, 'requester.idNumber'],
    ['purpose', purpose, 'purpose'],
  ] as const;
  const empty = fields.flatMap(([field, value, path]) =>
    form[field].demand === 'required' && !value ? [gap(field, path, form[field].under)] : [],
  );
  const addressed = form.answer_address.demand !== 'required' || canBeAnswered(content);
  return addressed
    ? empty
    : [
        ...empty,
        {
          gap: 'answer_address',
          violation: {
            code: 'answer_address_required',
            field: ANSWER_FIELDS[delivery],
            under: [form.answer_address.under],
          },
        },
      ];
}

/** By post an address is needed; otherwise any way to reach the person will do. */
function canBeAnswered({ delivery, requester }: FormContent): boolean {
  const { email, phone, postalAddress, residence } = requester;
  const atAnAddress = Boolean(postalAddress) || Boolean(residence);
  return delivery === 'postal' ? atAnAddress : atAnAddress || Boolean(email) || Boolean(phone);
}

const ANSWER_FIELDS: Record<DeliveryMode, string> = {
  in_person: 'requester.phone',
  electronic: 'requester.email',
  postal: 'requester.postalAddress',
  fax: 'requester.phone',
};

function askerFaults(
  { requester }: FormContent,
  law: Statute,
  sentOn: CalendarDate,
): readonly FormFault[] {
  const ruling = mayAsk(
    {
      kind: requester.kind,
      birthDate: requester.birthDate ?? null,
      representativeName: requester.representativeName ?? null,
    },
    sentOn,
    law,
  );
  if (ruling.allowed) return [];
  return ruling.violations.map((violation) => {
    if (violation.code === 'representative_required') return { gap: 'representative', violation };
    if (violation.code === 'birth_date_required') return { gap: 'birth_date', violation };
    return { gap: null, violation };
  });
}

/** Whether a text has the form of an e-mail address. Beyond the length of one the answer is no. */
export function isEmail(text: string): boolean {
  // Tested within its length only: on 200 000 dots the pattern would take minutes to say no.
  return text.length <= TEXT_LIMITS.email && EMAIL.test(text);
}

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/;
const PHONE = /^\+?[\d\s().-]{8,20}$/;
const ID_NUMBER = /^[\p{L}\d]{6,20}$/u;

function formatFaults({ requester, purpose }: FormContent, sentOn: CalendarDate) {
  const { email, phone, idNumber, birthDate } = requester;
  const formats: readonly (Violation | false)[] = [
    !!email &&
      email.length <= TEXT_LIMITS.email &&
      !isEmail(email) &&
      fault('not_an_email', 'requester.email'),
    !!phone && !PHONE.test(phone) && fault('not_a_phone_number', 'requester.phone'),
    !!idNumber && !ID_NUMBER.test(idNumber) && fault('not_an_id_number', 'requester.idNumber'),
    !!birthDate && birthDate > sentOn && fault('in_the_future', 'requester.birthDate'),
  ];
  return hard([
    ...formats.filter((violation) => violation !== false),
    ...tooLong(requester.fullName, 'fullName', 'requester.fullName'),
    ...tooLong(requester.residence, 'residence', 'requester.residence'),
    ...tooLong(email, 'email', 'requester.email'),
    ...tooLong(requester.postalAddress, 'postalAddress', 'requester.postalAddress'),
    ...tooLong(requester.representativeName, 'representativeName', 'requester.representativeName'),
    ...tooLong(purpose, 'purpose', 'purpose'),
  ]);
}

function fault(code: Violation['code'], field: string): Violation {
  return { code, field, under: [] };
}

function gap(name: FormGap, field: string, under: Violation['under'][number]): FormFault {
  return { gap: name, violation: { code: 'required', field, under: [under] } };
}

function hard(violations: readonly Violation[]): readonly FormFault[] {
  return violations.map((violation) => ({ gap: null, violation }));
}
