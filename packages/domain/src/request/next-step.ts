import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Deadline } from '../law/deadline.ts';
import type { Ruling } from '../ruling.ts';
import type { ActionType } from './actions.ts';
import {
  answerDeadline,
  complaintDeadline,
  correctionDeadline,
  timeNoticeDeadline,
} from './clocks.ts';
import type { InformationRequest } from './request.ts';
import type { ActorRole } from './vocabulary.ts';

/** Who owes the next step, which, and until when. All null when nobody owes anything. */
export type NextStep = {
  by: ActorRole | null;
  action: ActionType | null;
  dueOn: CalendarDate | null;
  /** How the day is found, under the calendar given. */
  deadline: Deadline | null;
};

const NOTHING_OWED: NextStep = { by: null, action: null, dueOn: null, deadline: null };

/** The step that moves the request on. After the answer: the oldest thread that is still open. */
export function nextStep(request: InformationRequest, calendar: WorkCalendar): NextStep {
  const { stage, dueOn, validOn } = request;
  const owes = (by: ActorRole, action: ActionType): NextStep => {
    const deadline = dueOn === null ? null : answerOf(answerDeadline(request, calendar));
    return { by, action, dueOn, deadline };
  };
  switch (stage) {
    case 'received':
      return owes('contact_officer', validOn === null ? 'ask_to_complete' : 'judge_valid');
    case 'incomplete':
      return owes('requester', 'complete');
    case 'in_progress':
      return timeNoticeOwed(request, calendar) ?? owes('contact_officer', 'provide_item');
    case 'decided':
      return owes('contact_officer', 'deliver');
    case 'delivered':
      return openThread(request, calendar) ?? awaitedReceipt(request);
    case 'withdrawn':
      return NOTHING_OWED;
  }
}

/** Calendar days from today to the last day: 0 on it, negative when late; null when no clock runs. */
export function daysLeft(
  { stage, dueOn }: Pick<InformationRequest, 'stage' | 'dueOn'>,
  today: CalendarDate,
): number | null {
  const waiting = stage === 'received' || stage === 'in_progress' || stage === 'decided';
  return dueOn !== null && waiting ? daysBetween(today, dueOn) : null;
}

function timeNoticeOwed(request: InformationRequest, calendar: WorkCalendar): NextStep | null {
  const { validOn } = request;
  if (validOn === null || request.timeNoticeOn !== null) return null;
  const owed = timeNoticeDeadline({ ...request, validOn }, calendar);
  if (!owed.allowed) return null;
  const { dueOn } = owed.effect;
  return { by: 'contact_officer', action: 'give_time_notice', dueOn, deadline: owed.effect };
}

function openThread(
  { corrections, complaints }: InformationRequest,
  calendar: WorkCalendar,
): NextStep | null {
  const steps: NextStep[] = [
    ...corrections
      .filter(({ state }) => state === 'claimed' || state === 'discovered')
      .map((correction) => {
        const { dueOn } = correction;
        const deadline = answerOf(correctionDeadline(correction, calendar));
        return { by: 'contact_officer', action: 'correct', dueOn, deadline } as const;
      }),
    ...complaints
      .filter(({ state }) => state === 'lodged' || state === 'accepted')
      .map((complaint) => {
        const { state, dueOn } = complaint;
        const action = state === 'lodged' ? 'accept_complaint' : 'uphold_complaint';
        const deadline = answerOf(complaintDeadline(complaint, calendar));
        return { by: 'head', action, dueOn, deadline } as const;
      }),
  ];
  return steps.sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))[0] ?? null;
}

function awaitedReceipt({ receiptProvenOn }: InformationRequest): NextStep {
  return receiptProvenOn === null
    ? { by: 'contact_officer', action: 'prove_delivery', dueOn: null, deadline: null }
    : NOTHING_OWED;
}

function answerOf(ruling: Ruling<Deadline> | null): Deadline | null {
  return ruling?.allowed ? ruling.effect : null;
}
