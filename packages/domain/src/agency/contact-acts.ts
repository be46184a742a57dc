import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { LAW_104_2016 } from '../law/law-104-2016.ts';
import { provisionsOf } from '../law/provision.ts';
import { textOrNull } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import type { Agency } from './agency.ts';
import {
  isSamePerson,
  overlaps,
  type ContactAbsence,
  type ContactHistory,
  type ContactPoint,
} from './contact-point.ts';

export const CONTACT_TEXT_MAX_LENGTH = 300;
const NAMED_UNDER = [
  provisionsOf('104/2016/QH13')(33, 4),
  provisionsOf('01/2026/QH16')(17, 1, 'u'),
];
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?[\d\s.()-]+$/;
const PHONE_DIGITS = { min: 3, max: 15 } as const;

/** Who may name contact points: the agency's contact officer and head, and administrators for any. */
export function mayNameContactPoint(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  ofAgencyId: string,
): boolean {
  if (role === 'administrator') return true;
  return agencyId === ofAgencyId && (role === 'contact_officer' || role === 'head');
}

/** What is written of a contact point; writing it confirms it. */
export type ContactPointForm = Omit<ContactPoint, 'id' | 'checkedOn'>;

/** The contact points that an act changes: the one that was written, and the one that ends for it. */
export type NamedContactPoint = { point: ContactPoint; ended: ContactPoint | null };

/**
 * Names a contact point, or corrects the one with that id. Naming the next one ends the one before it, when
 * that had no end yet, on the day before. Every fault at once: `required`, `too_long`, `not_an_email`,
 * `not_a_phone_number`, `date_out_of_range`, `ends_before_it_begins`, `contact_points_overlap`,
 * `deputy_is_the_absent`.
 */
export function nameContactPoint(
  id: string,
  form: ContactPointForm,
  situation: {
    history: ContactHistory;
    agency: Pick<Agency, 'validFrom' | 'validUntil'>;
    today: CalendarDate;
  },
): Ruling<NamedContactPoint> {
  const { history, agency, today } = situation;
  const point = { ...cleaned(form), id, checkedOn: today };
  const others = history.points.filter((one) => one.id !== id);
  const isNew = others.length === history.points.length;
  const ended = isNew ? endedBy(point, others) : null;
  const standing = others.map((one) => (one.id === ended?.id ? ended : one));

  const violations = [...textFaults(point), ...dayFaults(point, agency)];
  const fault = (code: Violation['code'], field: string) =>
    violations.push({ code, field, under: [] });
  if (standing.some((one) => overlaps(daysOf(one), daysOf(point))))
    fault('contact_points_overlap', 'validFrom');
  const { person } = point;
  const standIns = history.absences.filter(({ contactPointId }) => contactPointId === id);
  if (person !== null && standIns.some(({ deputy }) => isSamePerson(deputy, person)))
    fault('deputy_is_the_absent', 'person');
  return violations.length > 0 ? { allowed: false, violations } : allows({ point, ended });
}

/** What is written of an absence. */
export type AbsenceForm = Omit<ContactAbsence, 'id'>;

/**
 * Records who stands in while the person of a contact point is away. It begins while that person is the
 * contact point; it may be told to last longer. Refused: no such contact point, nobody named to stand in
 * for, a day that two deputies would share, the absent person as their own deputy.
 */
export function recordAbsence(
  id: string,
  form: AbsenceForm,
  { points, absences }: ContactHistory,
): Ruling<ContactAbsence> {
  const point = points.find((one) => one.id === form.contactPointId);
  if (point === undefined) return violates('contact_point_unknown', [], 'contactPointId');
  if (point.person === null) return violates('contact_person_required', NAMED_UNDER, 'deputy');

  const { from, until } = form;
  const deputy = textOrNull(form.deputy);
  const deputyPost = textOrNull(form.deputyPost);
  const deputyPhone = textOrNull(form.deputyPhone);
  const deputyEmail = textOrNull(form.deputyEmail);
  const violations: Violation[] = [
    ...reachFaults({ deputyPhone, deputyEmail }),
    ...lengthFaults({ deputy, deputyPost, deputyEmail }),
  ];
  const fault = (code: Violation['code'], field: string) =>
    violations.push({ code, field, under: [] });
  if (deputy === null) fault('required', 'deputy');
  else if (isSamePerson(deputy, point.person)) fault('deputy_is_the_absent', 'deputy');
  if (until < from) fault('ends_before_it_begins', 'until');
  if (!overlaps(daysOf(point), { from, until: from })) fault('outside_contact_time', 'from');
  const others = absences.filter(({ contactPointId }) => contactPointId === point.id);
  if (others.some((other) => overlaps(other, form))) fault('absences_overlap', 'from');
  if (violations.length > 0 || deputy === null) return { allowed: false, violations };
  return allows({
    id,
    contactPointId: point.id,
    deputy,
    deputyPost,
    deputyPhone,
    deputyEmail,
    from,
    until,
  });
}

function cleaned(form: ContactPointForm): ContactPointForm {
  return {
    unit: textOrNull(form.unit),
    person: textOrNull(form.person),
    post: textOrNull(form.post),
    address: textOrNull(form.address),
    phone: textOrNull(form.phone),
    email: textOrNull(form.email),
    hours: textOrNull(form.hours),
    validFrom: form.validFrom,
    validUntil: form.validUntil,
  };
}

/** The one without an end that began before: it gives way. */
function endedBy(
  { validFrom }: ContactPoint,
  others: readonly ContactPoint[],
): ContactPoint | null {
  const before = others.find((one) => one.validUntil === null && one.validFrom < validFrom);
  return before === undefined ? null : { ...before, validUntil: addDays(validFrom, -1) };
}

function textFaults(point: ContactPoint): Violation[] {
  const { unit, person, post, address, phone, email, hours } = point;
  const isBare = unit === null && person === null;
  return [
    ...(isBare ? [{ code: 'required', field: 'unit', under: NAMED_UNDER } as const] : []),
    ...lengthFaults({ unit, person, post, address, email, hours }),
    ...reachFaults({ phone, email }),
  ];
}

function dayFaults(
  { validFrom, validUntil }: ContactPoint,
  agency: Pick<Agency, 'validFrom' | 'validUntil'>,
): Violation[] {
  const first = agency.validFrom ?? LAW_104_2016.inForceFrom;
  const isOutside =
    validFrom < first || (agency.validUntil !== null && agency.validUntil < validFrom);
  return [
    ...(isOutside ? [{ code: 'date_out_of_range', field: 'validFrom', under: [] } as const] : []),
    ...(validUntil !== null && validUntil < validFrom
      ? [{ code: 'ends_before_it_begins', field: 'validUntil', under: [] } as const]
      : []),
  ];
}

type Texts = Readonly<Record<string, string | null>>;

function lengthFaults(texts: Texts): Violation[] {
  return Object.entries(texts)
    .filter(([, text]) => (text?.length ?? 0) > CONTACT_TEXT_MAX_LENGTH)
    .map(([field]) => ({ code: 'too_long', field, under: [] }));
}

/** Telephone numbers and e-mail addresses by the end of their field's name. */
function reachFaults(texts: Texts): Violation[] {
  return Object.entries(texts).flatMap(([field, text]): Violation[] => {
    if (text === null) return [];
    const isEmail = field.toLowerCase().endsWith('email');
    if (isEmail ? EMAIL.test(text) : isPhone(text)) return [];
    return [{ code: isEmail ? 'not_an_email' : 'not_a_phone_number', field, under: [] }];
  });
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && digits >= PHONE_DIGITS.min && digits <= PHONE_DIGITS.max;
}

const daysOf = ({ validFrom, validUntil }: ContactPoint) => ({
  from: validFrom,
  until: validUntil,
});
