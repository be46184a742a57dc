import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isOverdue } from './clocks.ts';
import type { InformationRequest } from './request.ts';
import type { Complaint, Correction } from './threads.ts';
import type { ComplaintMatter } from './vocabulary.ts';

/** Something that the agency did or left undone, and that can be complained about. */
export type Grievance = {
  matter: ComplaintMatter;
  /** The day of the act, or the last day that was missed. */
  since: CalendarDate;
  /** From which day the time to complain runs; null while receipt of the act is not known. */
  knownOn: CalendarDate | null;
  /** Silence and waiting go on, so that it is never too late to complain about them. */
  goesOn: boolean;
};

/** What stands against the agency today, whether or not it was complained about. */
export function grievances(request: InformationRequest, today: CalendarDate): readonly Grievance[] {
  return [
    ...askingOf(request),
    ...delayOf(request, today),
    ...refusalOf(request),
    ...request.corrections.flatMap((correction) => correctionOf(correction, today)),
  ];
}

/** What a first complaint may still be lodged about: what no dismissed one has settled. */
export function openGrievances(
  request: InformationRequest,
  today: CalendarDate,
): readonly Grievance[] {
  return grievances(request, today).filter(
    (grievance) => !request.complaints.some((complaint) => settles(complaint, grievance)),
  );
}

/** Whether the head has already dismissed a first complaint about it; what came later is another matter. */
export function settles(
  { state, against, lodgedOn }: Complaint,
  { matter, since }: Grievance,
): boolean {
  return state === 'dismissed' && against.includes(matter) && since <= lodgedOn;
}

/** Asking to complete is an act too, and it stops the clock; when it reached the requester is not known. */
function askingOf({ stage, askedToCompleteOn, receivedOn }: InformationRequest): Grievance[] {
  if (stage !== 'incomplete') return [];
  return [
    { matter: 'asking', since: askedToCompleteOn ?? receivedOn, knownOn: null, goesOn: true },
  ];
}

function delayOf(request: InformationRequest, today: CalendarDate): Grievance[] {
  const { dueOn, decidedOn, deliveredOn, receiptProvenOn } = request;
  if (dueOn === null) return [];
  if (!isAnswered(request)) {
    return isOverdue(request, today)
      ? [{ matter: 'delay', since: dueOn, knownOn: dueOn, goesOn: true }]
      : [];
  }
  const answeredOn = deliveredOn ?? decidedOn;
  return answeredOn !== null && answeredOn > dueOn
    ? [{ matter: 'delay', since: dueOn, knownOn: receiptProvenOn, goesOn: false }]
    : [];
}

function refusalOf(request: InformationRequest): Grievance[] {
  const { decidedOn, receiptProvenOn, items } = request;
  const refused = items.some(
    ({ outcome }) => outcome === 'refused' || outcome === 'partly_provided',
  );
  return isAnswered(request) && refused && decidedOn !== null
    ? [{ matter: 'refusal', since: decidedOn, knownOn: receiptProvenOn, goesOn: false }]
    : [];
}

/** A claim that was rejected, or answered too late, or not at all. */
function correctionOf(
  { origin, state, dueOn, closedOn }: Correction,
  today: CalendarDate,
): Grievance[] {
  if (origin !== 'claimed') return [];
  const matter = 'correction';
  const late = (closedOn ?? today) > dueOn;
  return [
    ...(late ? [{ matter, since: dueOn, knownOn: dueOn, goesOn: closedOn === null } as const] : []),
    ...(state === 'rejected' && closedOn !== null
      ? [{ matter, since: closedOn, knownOn: null, goesOn: false } as const]
      : []),
  ];
}

function isAnswered({ stage }: InformationRequest): boolean {
  return stage === 'decided' || stage === 'delivered';
}
