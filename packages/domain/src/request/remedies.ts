import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { openRemedies, type OpenRemedy } from '../law/complaints.ts';
import { statuteNamed } from '../law/editions.ts';
import { isOverdue } from './clocks.ts';
import type { InformationRequest } from './request.ts';

/**
 * Where the requester may turn and until when: first complaint and lawsuit, after a refusal, when the
 * answer is late, or when asked to complete a form that was complete. After a refusal the last day is null until receipt is proven, since it runs from
 * receipt. Empty when there is nothing to complain about.
 *
 * @see Luật 104/2016/QH13, Điều 14; Luật 01/2026/QH16, Điều 13
 */
export function remedies(
  request: InformationRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): readonly OpenRemedy[] {
  const law = statuteNamed(request.statute);
  // Asking to complete is an act too, and it stops the clock; when it reached the requester is not known.
  if (request.stage === 'incomplete') return openRemedies(law, null, calendar);
  if (isAnswered(request) && (hasRefusal(request) || wasLate(request))) {
    return openRemedies(law, request.receiptProvenOn, calendar);
  }
  return isOverdue(request, today) ? openRemedies(law, request.dueOn, calendar) : [];
}

/** Whether the complaint may still be lodged today: always until its last day is known and past. */
export function complaintIsInTime(
  request: InformationRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): boolean {
  // Silence goes on, so that only the receipt of an answer sets an end to complaining about it.
  if (!isAnswered(request)) return true;
  const complaint = remedies(request, today, calendar).find(({ remedy }) => remedy === 'complaint');
  const lastDay = complaint?.lastDay ?? null;
  return lastDay === null || today <= lastDay.dueOn;
}

function isAnswered({ stage }: InformationRequest): boolean {
  return stage === 'decided' || stage === 'delivered';
}

function hasRefusal({ items }: InformationRequest): boolean {
  return items.some(({ outcome }) => outcome === 'refused' || outcome === 'partly_provided');
}

function wasLate({ dueOn, decidedOn, deliveredOn }: InformationRequest): boolean {
  const answeredOn = deliveredOn ?? decidedOn;
  return dueOn !== null && answeredOn !== null && answeredOn > dueOn;
}
