import type { CalendarDate } from '../calendar/calendar-date.ts';
import { LAW_104_2016 } from '../law/law-104-2016.ts';
import { provisionsOf } from '../law/provision.ts';
import { cleanText } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { templatesOf, type AgencyDuty, type DutyPromise } from './duties.ts';
import type { DutyEvent } from './duty-events.ts';
import type { DutyAgency } from './duty-holder.ts';
import type { RecordedEvent } from './duty-occasions.ts';
import { periodOfKey } from './duty-period.ts';
import { classesThatMeet, type DutyEvidence } from './duty-status.ts';

const NUMBER_MAX_LENGTH = 200;
const at16 = provisionsOf('104/2016/QH13');

/** Who may keep the duties of an agency: the people of that agency who create, check or head. */
export function mayKeepDuties(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  ofAgencyId: string,
): boolean {
  const keepers: readonly StaffRole[] = ['unit_officer', 'contact_officer', 'head'];
  return agencyId === ofAgencyId && keepers.includes(role);
}

/** Who may write the section of an agency: its contact officer and its head. */
export function mayWriteSection(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  ofAgencyId: string,
): boolean {
  return agencyId === ofAgencyId && (role === 'contact_officer' || role === 'head');
}

/** What an officer writes down of an event. */
export type EventForm = {
  event: DutyEvent;
  on: CalendarDate;
  /** The period that it belongs to, such as `2026`; null for an event that is a duty of its own. */
  periodKey: string | null;
  documentNumber: string | null;
};

/**
 * An event as it is recorded, or why not: it starts no duty of this agency (`event_not_of_agency`), is
 * yet to come, its period is missing or no period, or it was recorded before.
 */
export function recordEvent(
  form: EventForm,
  agency: Pick<DutyAgency, 'holder' | 'fields'>,
  recorded: readonly RecordedEvent[],
  today: CalendarDate,
): Ruling<Omit<RecordedEvent, 'id'>> {
  const template = templatesOf(agency).find(
    ({ start }) => start.at !== 'standing' && start.event === form.event,
  );
  if (template === undefined) return violates('event_not_of_agency', [], 'event');

  const documentNumber = cleanText(form.documentNumber) || null;
  const violations: Violation[] = [];
  const fault = (code: Violation['code'], field: string) =>
    violations.push({ code, field, under: [] });
  if (form.on > today) fault('in_the_future', 'on');
  if (form.on < LAW_104_2016.inForceFrom) fault('date_out_of_range', 'on');
  if ((documentNumber?.length ?? 0) > NUMBER_MAX_LENGTH) fault('too_long', 'documentNumber');
  const isOwnDuty = template.start.at === 'event';
  const period = periodOfKey(form.periodKey ?? '');
  if (!isOwnDuty && period?.rhythm !== template.rhythm) fault('period_required', 'periodKey');
  if (violations.length > 0) return { allowed: false, violations };

  const event = {
    event: form.event,
    on: form.on,
    periodKey: isOwnDuty ? null : form.periodKey,
    documentNumber,
  };
  return recorded.some((other) => isSame(other, event))
    ? violates('already_recorded', [], isOwnDuty ? 'documentNumber' : 'periodKey')
    : allows(event);
}

function isSame(one: RecordedEvent, other: Omit<RecordedEvent, 'id'>): boolean {
  if (one.event !== other.event || one.periodKey !== other.periodKey) return false;
  return (
    one.periodKey !== null || (one.on === other.on && one.documentNumber === other.documentNumber)
  );
}

/**
 * A day that the agency's own catalogue gives for one of its duties, or why it can't be kept: there is no
 * such duty, or publication would end before it begins.
 *
 * @see Luật 104/2016/QH13, Điều 34 khoản 1 điểm b
 */
export function promiseDay(
  promise: DutyPromise,
  duty: Pick<AgencyDuty, 'madeOn'> | undefined,
): Ruling<DutyPromise> {
  if (duty === undefined) return violates('duty_unknown', [], 'duty');
  const { dueOn, publishedUntil } = promise;
  if (dueOn !== null && dueOn < duty.madeOn) {
    return violates('before_it_is_made', [at16(34, 1, 'b')], 'dueOn');
  }
  if (publishedUntil !== null && publishedUntil < (dueOn ?? duty.madeOn)) {
    return violates('ends_before_it_begins', [], 'publishedUntil');
  }
  return allows(promise);
}

/** Whether an entry may be linked to a duty as the one that meets it: of the same agency, and its class fits. */
export function linkToDuty(
  entry: Pick<DutyEvidence, 'agencyId' | 'classes'>,
  duty: Pick<AgencyDuty, 'agencyId' | 'template'>,
): Ruling<true> {
  if (entry.agencyId !== duty.agencyId) return violates('entry_not_of_agency', [], 'entryId');
  const keys = classesThatMeet(duty.template.classKey);
  return entry.classes.some((key) => keys.includes(key))
    ? allows(true)
    : violates('class_not_of_duty', [], 'entryId');
}
