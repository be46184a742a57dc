import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline, type Deadline } from '../law/deadline.ts';
import { allows, type Ruling } from '../ruling.ts';
import type { InformationRequest } from './request.ts';
import type { Complaint, Correction } from './threads.ts';

/** What the clock of an answer reads off a request. */
export type Clocked = Pick<
  InformationRequest,
  'firstSentAt' | 'validOn' | 'delivery' | 'complexity' | 'extended'
>;

/** The cached days of a request. */
export type DueDays = Pick<InformationRequest, 'dueOn' | 'nominalDueOn' | 'calendarVersion'>;

/** No clock runs. */
export const NO_CLOCK: DueDays = { dueOn: null, nominalDueOn: null, calendarVersion: null };

/**
 * The last day to answer with its derivation. Null while the request is not valid. Under 104/2016 what
 * has not been judged counts as simple, so that nobody is warned too late.
 *
 * @see Luật 01/2026/QH16, Điều 26 khoản 3; Luật 104/2016/QH13, Điều 29 đến 31
 */
export function answerDeadline(
  { firstSentAt, validOn, delivery, complexity, extended }: Clocked,
  calendar: WorkCalendar,
): Ruling<Deadline> | null {
  if (validOn === null) return null;
  return deadline(
    {
      duty: 'answer',
      sentAt: firstSentAt,
      startsOn: validOn,
      delivery,
      complexity: complexity ?? 'simple',
      extended,
    },
    calendar,
  );
}

/** The last day of the written notice of time (thông báo thời hạn giải quyết); refused where none is owed. */
export function timeNoticeDeadline(
  request: Clocked & { validOn: CalendarDate },
  calendar: WorkCalendar,
): Ruling<Deadline> {
  return deadline(
    {
      duty: 'time_notice',
      sentAt: request.firstSentAt,
      startsOn: request.validOn,
      delivery: request.delivery,
      complexity: request.complexity ?? 'simple',
    },
    calendar,
  );
}

/** The last day to answer a claim, or to put right what the agency found wrong itself. */
export function correctionDeadline(
  { origin, startedOn }: Pick<Correction, 'origin' | 'startedOn'>,
  calendar: WorkCalendar,
): Ruling<Deadline> {
  const duty = origin === 'claimed' ? 'claim_reply' : 'self_correction';
  return deadline({ duty, startsOn: startedOn }, calendar);
}

/** The last day to accept a complaint, then to settle it; null once it is closed. */
export function complaintDeadline(
  { state, lodgedOn, acceptedOn }: Pick<Complaint, 'state' | 'lodgedOn' | 'acceptedOn'>,
  calendar: WorkCalendar,
): Ruling<Deadline> | null {
  if (state === 'lodged') {
    return deadline({ duty: 'complaint_acceptance', startsOn: lodgedOn }, calendar);
  }
  return state === 'accepted' && acceptedOn !== null
    ? deadline({ duty: 'complaint_settlement', startsOn: acceptedOn }, calendar)
    : null;
}

/** The days to keep with a request; all null while no clock runs. */
export function dueDays(request: Clocked, calendar: WorkCalendar): Ruling<DueDays> {
  const ruling = answerDeadline(request, calendar);
  if (ruling === null) return allows(NO_CLOCK);
  if (!ruling.allowed) return ruling;
  const { dueOn, nominalOn, calendarVersion } = ruling.effect;
  return allows({ dueOn, nominalDueOn: nominalOn, calendarVersion });
}

/**
 * Whether the answer is late today: the last day has passed and the requester has not been given it.
 * A request that waits for what is missing, or has been withdrawn, is never late.
 */
export function isOverdue(
  { stage, dueOn }: Pick<InformationRequest, 'stage' | 'dueOn'>,
  today: CalendarDate,
): boolean {
  return dueOn !== null && AWAITING_ANSWER.includes(stage) && today > dueOn;
}

const AWAITING_ANSWER: readonly InformationRequest['stage'][] = [
  'received',
  'in_progress',
  'decided',
];
