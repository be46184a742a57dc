import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import { statuteOn } from '../law/editions.ts';
import type { Provision } from '../law/provision.ts';
import { classOfKey, partsOf } from './class-keys.ts';
import { predecessorClasses } from './class-predecessors.ts';
import type { AgencyDuty } from './duties.ts';
import { isShown, type CatalogueEntry } from './entry.ts';

/** Where a duty stands on a day: sắp đến hạn · công khai đúng hạn · công khai trễ · quá hạn. */
export const DUTY_STATES = ['upcoming', 'met_on_time', 'met_late', 'overdue'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** What of an entry decides whether it meets a duty. */
export type DutyEvidence = Pick<
  CatalogueEntry,
  | 'id'
  | 'agencyId'
  | 'classes'
  | 'access'
  | 'state'
  | 'publishedOn'
  | 'publishedUntil'
  | 'madeOn'
  | 'issuedOn'
  | 'documentNumber'
  | 'link'
> & {
  hasFile: boolean;
  /** Whether its link still answers; entries without a link may say anything. */
  linkIsAlive: boolean;
  /** The duties that the agency linked it to. An entry that is linked at all meets no others. */
  linkedTo: readonly string[];
};

type Owed = Pick<
  AgencyDuty,
  'id' | 'agencyId' | 'template' | 'documentDays' | 'documentNumber' | 'dueOn' | 'nominalOn'
>;

/** What met a duty, and since when it has been public. */
export type Fulfilment = { entryId: string; on: CalendarDate };

/** Where a duty stands; the days late count from its last day, and from where the count itself ended. */
export type DutyStatus = {
  state: DutyState;
  daysLate: number;
  nominalDaysLate: number;
  met: Fulfilment | null;
};

/**
 * The keys under which an entry meets a duty of that class: the class itself, its letter, its parts, and
 * what it was called in 104/2016.
 */
export function classesThatMeet(classKey: string): readonly string[] {
  const letter = classOfKey(classKey)?.key;
  return [
    ...new Set([
      classKey,
      ...(letter === undefined ? [] : [letter]),
      ...partsOf(classKey),
      ...predecessorClasses(classKey),
    ]),
  ];
}

/**
 * Whether an entry meets a duty on that day: shown, public, of the same agency and a class that fits, with
 * a file or a live http link, and of the period, by its date or because the agency linked it.
 */
export function meets(entry: DutyEvidence, duty: Owed, today: CalendarDate): boolean {
  const keys = classesThatMeet(duty.template.classKey);
  return (
    entry.agencyId === duty.agencyId &&
    isShown(entry, today) &&
    entry.access === 'public' &&
    (entry.hasFile || (isHttp(entry.link) && entry.linkIsAlive)) &&
    entry.classes.some((key) => keys.includes(key)) &&
    isOfPeriod(entry, duty)
  );
}

function isOfPeriod(entry: DutyEvidence, { id, documentDays, documentNumber }: Owed): boolean {
  if (entry.linkedTo.length > 0) return entry.linkedTo.includes(id);
  if (documentNumber !== null && !sameNumber(entry.documentNumber, documentNumber)) return false;
  if (documentDays === null) return true;
  const on = entry.madeOn ?? entry.issuedOn;
  return on !== null && documentDays.from <= on && on <= documentDays.until;
}

const isHttp = (link: string | null) => link !== null && /^https?:\/\//i.test(link);

/** An entry without a number may still be the document; one with another number isn't. */
function sameNumber(one: string | null, other: string): boolean {
  return one === null || foldNumber(one) === foldNumber(other);
}

const foldNumber = (number: string) => number.replace(/\s/g, '').toLowerCase();

/** What met the duty first among these entries, or null. */
export function fulfilmentOf(
  duty: Owed,
  entries: readonly DutyEvidence[],
  today: CalendarDate,
): Fulfilment | null {
  return entries
    .filter((entry) => meets(entry, duty, today))
    .flatMap(({ id, publishedOn }) =>
      publishedOn === null ? [] : [{ entryId: id, on: publishedOn }],
    )
    .reduce<Fulfilment | null>(
      (first, one) => (first !== null && first.on <= one.on ? first : one),
      null,
    );
}

/** Where the duty stands on that day. The last day itself is still in time. */
export function dutyStatus(
  { dueOn, nominalOn }: Pick<AgencyDuty, 'dueOn' | 'nominalOn'>,
  met: Fulfilment | null,
  today: CalendarDate,
): DutyStatus {
  const on = met?.on ?? today;
  const daysLate = Math.max(0, daysBetween(dueOn, on));
  const late = daysLate > 0;
  return {
    state: met === null ? (late ? 'overdue' : 'upcoming') : late ? 'met_late' : 'met_on_time',
    daysLate,
    nominalDaysLate: Math.max(0, daysBetween(nominalOn, on)),
    met,
  };
}

/** Why a request for unpublished information isn't free of charge. */
export const NOT_FREE_REASONS = [
  'already_public',
  'not_made_yet',
  'not_due_yet',
  'term_over',
  'not_in_statute',
] as const;
export type NotFreeReason = (typeof NOT_FREE_REASONS)[number];

/** Whether asking for it today costs nothing (không phải trả chi phí), and under which provisions or why not. */
export type FreeRequest =
  | { free: true; under: readonly Provision[] }
  | { free: false; because: NotFreeReason; under: readonly Provision[] };

/**
 * Whether a request sent today for what a duty asks for is free of charge: the information exists, is in
 * its term of publication, was due before today, and isn't published.
 *
 * @see Luật 01/2026/QH16, Điều 23 khoản 1 điểm a, Điều 25 khoản 2
 */
export function mayAskFree(
  { madeOn, dueOn, publishedUntil }: Pick<AgencyDuty, 'madeOn' | 'dueOn' | 'publishedUntil'>,
  { met }: Pick<DutyStatus, 'met'>,
  today: CalendarDate,
): FreeRequest {
  const statute = statuteOn(today);
  const waiver = statute.allowed
    ? statute.effect.costWaivers.find(({ request }) => request === 'unpublished')
    : undefined;
  if (!statute.allowed || waiver === undefined) {
    return { free: false, because: 'not_in_statute', under: [] };
  }
  const under = [waiver.under, statute.effect.costs];
  if (met !== null) return { free: false, because: 'already_public', under };
  if (today < madeOn) return { free: false, because: 'not_made_yet', under };
  if (publishedUntil !== null && publishedUntil < today) {
    return { free: false, because: 'term_over', under };
  }
  return dueOn < today ? { free: true, under } : { free: false, because: 'not_due_yet', under };
}
