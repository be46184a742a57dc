import type { CalendarDate, Instant } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline, type Deadline } from '../law/deadline.ts';
import type { StatuteInstrument } from '../law/statute.ts';
import { parseReference, reference } from '../request/reference.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import type { RegisterFact } from '../request/decision.ts';
import type { Ruling } from '../ruling.ts';
import type { PublishedError } from './correct.ts';
import type { PublicationForm } from './publication-form.ts';

/**
 * How far a petition has come: đã tiếp nhận · đã xác định là không chính xác · đã đính chính · đã xác
 * định là chính xác · đã chuyển đến cơ quan đã công khai · đã rút.
 */
export const PETITION_STATES = [
  'lodged',
  'upheld',
  'corrected',
  'rejected',
  'forwarded',
  'withdrawn',
] as const;
export type PetitionState = (typeof PETITION_STATES)[number];

/**
 * Everything that can be done to a petition: xác định là sai · xác định là đúng · yêu cầu, đề nghị cơ
 * quan đã công khai đính chính · ghi nhận đã đính chính · rút kiến nghị · tính lại thời hạn.
 */
export const PETITION_ACTIONS = [
  'uphold_petition',
  'reject_petition',
  'forward_petition',
  'record_petition_correction',
  'withdraw_petition',
  'recompute_petition',
] as const;
export type PetitionActionType = (typeof PETITION_ACTIONS)[number];

/** Everything that makes a line about a petition: how it came, and every act after. */
export const PETITION_ACTS = ['lodge_petition', 'receive_petition', ...PETITION_ACTIONS] as const;
export type PetitionAct = (typeof PETITION_ACTS)[number];

/** One act with what it needs. */
export type PetitionAction =
  | { type: 'uphold_petition'; error: OwnPublishedError; finding: string }
  | { type: 'reject_petition'; finding: string }
  | {
      type: 'forward_petition';
      toAgencyCode: string;
      /** That this body made the information and found it wrong there (22.3); else it isn't ours to judge. */
      isOwnInformation: boolean;
      finding: string;
    }
  | {
      type: 'record_petition_correction';
      forms: readonly PublicationForm[];
      channels: readonly string[];
    }
  | { type: 'withdraw_petition' }
  | { type: 'recompute_petition' };
export type PetitionActionOf<T extends PetitionActionType> = Extract<PetitionAction, { type: T }>;

/** Errors that the body which published them puts right itself, 22.1 and 22.2. */
export type OwnPublishedError = Exclude<PublishedError, 'own_published_by_other'>;

/**
 * A petition that published information is wrong (kiến nghị thông tin công khai không chính xác). A row
 * of storage is this value; lateness is not in it, and `dueOn` is a cache with its calendar's version.
 *
 * @see both statutes, Điều 22 khoản 4
 */
export type Petition = {
  id: string;
  reference: string;
  /** The body that has to check and to reply: the one that published. */
  agencyId: string;
  /** What is said to be wrong, and which version of it the petitioner had read. */
  entryId: string;
  entryVersion: number;
  /** Chosen by the moment of first sending (reading P4). */
  statute: StatuteInstrument;
  /** Differs from the day of receipt only where another body passed the petition on. */
  firstSentAt: Instant;
  receivedOn: CalendarDate;
  dueOn: CalendarDate;
  nominalDueOn: CalendarDate;
  calendarVersion: string;
  state: PetitionState;
  petitionerId: string;
  /** What is wrong, in the petitioner's words. */
  claim: string;
  /** Where it is right, such as a document or an address; null when not said. */
  evidence: string | null;
  /** Whose error it was found to be; null until judged, and where none was found. */
  error: PublishedError | null;
  /** The reply to the petitioner. */
  finding: string | null;
  decidedOn: CalendarDate | null;
  correctedOn: CalendarDate | null;
  correctionForms: readonly PublicationForm[];
  correctionChannels: readonly string[];
  /** The petition at the body that passed this one on, and the one that this became elsewhere. */
  forwardedFromId: string | null;
  forwardedToId: string | null;
  version: number;
  sample: boolean;
};

/** A line about a petition before it is chained; `texts` are kept apart, under the petitioner's key. */
export type PetitionLine = {
  petitionId: string;
  action: PetitionAct;
  actorRole: ActorRole;
  /** Null for the system. */
  actorId: string | null;
  on: CalendarDate;
  stateAfter: PetitionState;
  facts: Readonly<Record<string, RegisterFact>>;
  texts: Readonly<Record<string, string>>;
};

/**
 * The last day to check and reply, with its derivation: ten days from receipt under 01/2026, fifteen
 * under 104/2016. A petition that was passed on starts anew where it was received (reading
 * `forwardedPetition`); its statute stays that of the first sending.
 *
 * @see Luật 104/2016/QH13, Điều 22 khoản 4; Luật 01/2026/QH16, Điều 22 khoản 4
 * @example a petition of Monday 7 September 2026 is due on Thursday 17 September
 */
export function petitionDeadline(
  { firstSentAt, receivedOn }: Pick<Petition, 'firstSentAt' | 'receivedOn'>,
  calendar: WorkCalendar,
): Ruling<Deadline> {
  return deadline(
    { duty: 'published_error_reply', sentAt: firstSentAt, startsOn: receivedOn },
    calendar,
  );
}

/** Whether the reply is late on that day. What was judged in time never becomes late. */
export function isPetitionOverdue(
  { state, dueOn }: Pick<Petition, 'state' | 'dueOn'>,
  today: CalendarDate,
): boolean {
  return state === 'lodged' && today > dueOn;
}

/** A reference number of a petition (mã kiến nghị), such as `KN-26-7K4M-2Q`: made like a request's. */
export function petitionReference(year: number, random: readonly number[]): string {
  return reference(year, random).replace(/^HN/, 'KN');
}

/** The reference that a person meant, in its one spelling; null when it is none. */
export function parsePetitionReference(typed: string): string | null {
  const own = /^\s*KN[\s\-–—._/]*/i;
  if (!own.test(typed)) return null;
  return parseReference(typed.replace(own, ''))?.replace(/^HN/, 'KN') ?? null;
}
