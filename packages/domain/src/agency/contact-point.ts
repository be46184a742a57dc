import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { DUTY_READINGS } from '../catalogue/duty-readings.ts';
import type { Period } from '../report/figure.ts';
import { existsOn, type Agency } from './agency.ts';

/**
 * Who provides information for an agency, and how they are reached, for a stretch of days (đầu mối
 * cung cấp thông tin).
 *
 * @see Luật 104/2016/QH13, Điều 33 khoản 4; Luật 01/2026/QH16, Điều 17 khoản 1 điểm u
 */
export type ContactPoint = {
  id: string;
  /** đơn vị đầu mối */
  unit: string | null;
  /** người làm đầu mối */
  person: string | null;
  post: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  hours: string | null;
  validFrom: CalendarDate;
  /** The last day; null while no end is set. */
  validUntil: CalendarDate | null;
  /** When the agency last confirmed it (ngày rà soát). */
  checkedOn: CalendarDate;
};

/** Days on which another person stands in for the person of a contact point (người thay thế khi vắng mặt). */
export type ContactAbsence = {
  id: string;
  contactPointId: string;
  deputy: string;
  deputyPost: string | null;
  deputyPhone: string | null;
  deputyEmail: string | null;
  from: CalendarDate;
  until: CalendarDate;
};

/** The contact point of a day, with the absence that it falls into. */
export type Responsible = { point: ContactPoint; absence: ContactAbsence | null };

/**
 * Who is responsible on that day, or null where nobody is named. An absence belongs to the person who is
 * away: it ends with their time as contact point, however long it was to last.
 */
export function responsibleOn(
  points: readonly ContactPoint[],
  absences: readonly ContactAbsence[],
  day: CalendarDate,
): Responsible | null {
  const point = points.find((one) => holdsOn(one, day));
  if (point === undefined) return null;
  const absence = absences.find(
    ({ contactPointId, from, until }) => contactPointId === point.id && from <= day && day <= until,
  );
  return { point, absence: absence ?? null };
}

/** How a body stands: nobody named · named, but not confirmed for long · named and confirmed. */
export const CONTACT_STATES = ['missing', 'review_overdue', 'current'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** How a body with that contact point stands on a day. A confirmation holds `DUTY_READINGS.blockCheckMonths`. */
export function contactState(responsible: Responsible | null, today: CalendarDate): ContactState {
  if (responsible === null) return 'missing';
  const { checkedOn } = responsible.point;
  return addMonths(checkedOn, DUTY_READINGS.blockCheckMonths) < today
    ? 'review_overdue'
    : 'current';
}

/** The contact points of a body, with its absences: what is told of it on a day, null once it is gone. */
export function contactOf(
  agency: Pick<Agency, 'validFrom' | 'validUntil'>,
  { points, absences }: ContactHistory,
  day: CalendarDate,
): Responsible | null {
  return existsOn(agency, day) ? responsibleOn(points, absences, day) : null;
}

/**
 * The first day of the stretch up to today on which the body has had nobody: after its last contact point, else
 * its own first day; null when it has none of either. Only for a body of which `contactOf` finds nobody today.
 */
export function uncoveredSince(
  { validFrom }: Pick<Agency, 'validFrom'>,
  { points }: ContactHistory,
  today: CalendarDate,
): CalendarDate | null {
  const ends = points.flatMap(({ validUntil }) =>
    validUntil !== null && validUntil < today ? [addDays(validUntil, 1)] : [],
  );
  return ends.toSorted().at(-1) ?? validFrom;
}

/** Everything that is known of the contact points of one body. */
export type ContactHistory = {
  points: readonly ContactPoint[];
  absences: readonly ContactAbsence[];
};

/** Whether two names are written of one person: capitals and spaces don't tell people apart. */
export function isSamePerson(one: string, other: string): boolean {
  return personKey(one) === personKey(other);
}

/** What a name is compared by. */
export function personKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}

/** Whether two stretches share a day; null is without an end. */
export function overlaps(
  one: { from: CalendarDate; until: CalendarDate | null },
  other: { from: CalendarDate; until: CalendarDate | null },
): boolean {
  return (
    (one.until === null || other.from <= one.until) &&
    (other.until === null || one.from <= other.until)
  );
}

/** The person of a contact point of a body, over a period. */
export type NamedPerson = { agencyId: string; person: string };

/** Each person who was a contact point of the body on some day of the period, once. Deputies don't count. */
export function personsNamedIn(
  agencyId: string,
  points: readonly ContactPoint[],
  period: Period,
): readonly NamedPerson[] {
  const named = points.flatMap(({ person, validFrom, validUntil }) =>
    person !== null && overlaps({ from: validFrom, until: validUntil }, period) ? [person] : [],
  );
  const byKey = new Map(named.map((person) => [personKey(person), person]));
  return [...byKey.values()].map((person) => ({ agencyId, person }));
}

const holdsOn = ({ validFrom, validUntil }: ContactPoint, day: CalendarDate) =>
  validFrom <= day && (validUntil === null || day <= validUntil);
