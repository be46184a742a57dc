import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { ActionType } from './actions.ts';
import { timeNoticeDeadline } from './clocks.ts';
import type { InformationRequest } from './request.ts';
import type { ActorRole } from './vocabulary.ts';

/** Who owes the next step, which, and until when. All null when nobody owes anything. */
export type NextStep = {
  by: ActorRole | null;
  action: ActionType | null;
  dueOn: CalendarDate | null;
};

const NOTHING_OWED: NextStep = { by: null, action: null, dueOn: null };

/** The step that moves the request on. After the answer: the oldest thread that is still open. */
export function nextStep(request: InformationRequest, calendar: WorkCalendar): NextStep {
  const { stage, dueOn, validOn } = request;
  switch (stage) {
    case 'received':
      return validOn === null
        ? { by: 'contact_officer', action: 'ask_to_complete', dueOn: null }
        : { by: 'contact_officer', action: 'judge_valid', dueOn };
    case 'incomplete':
      return { by: 'requester', action: 'complete', dueOn: null };
    case 'in_progress':
      return (
        timeNoticeOwed(request, calendar) ?? {
          by: 'contact_officer',
          action: 'provide_item',
          dueOn,
        }
      );
    case 'decided':
      return { by: 'contact_officer', action: 'deliver', dueOn };
    case 'delivered':
      return openThread(request) ?? awaitedReceipt(request);
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
  return { by: 'contact_officer', action: 'give_time_notice', dueOn: owed.effect.dueOn };
}

function openThread({ corrections, complaints }: InformationRequest): NextStep | null {
  const steps: NextStep[] = [
    ...corrections
      .filter(({ state }) => state === 'claimed' || state === 'discovered')
      .map(({ dueOn }) => ({ by: 'contact_officer', action: 'correct', dueOn }) as const),
    ...complaints
      .filter(({ state }) => state === 'lodged')
      .map(({ dueOn }) => ({ by: 'head', action: 'accept_complaint', dueOn }) as const),
    ...complaints
      .filter(({ state }) => state === 'accepted')
      .map(({ dueOn }) => ({ by: 'head', action: 'uphold_complaint', dueOn }) as const),
  ];
  return steps.sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))[0] ?? null;
}

function awaitedReceipt({ receiptProvenOn }: InformationRequest): NextStep {
  return receiptProvenOn === null
    ? { by: 'contact_officer', action: 'prove_delivery', dueOn: null }
    : NOTHING_OWED;
}
