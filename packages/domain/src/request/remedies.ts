import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { openRemedies, remediesAfterComplaint, type OpenRemedy } from '../law/complaints.ts';
import { statuteNamed } from '../law/editions.ts';
import { grievances, openGrievances, settles } from './grievances.ts';
import type { InformationRequest } from './request.ts';

/**
 * Where the requester may turn and until when. Against a refusal, a delay, being asked to complete, a
 * claim rejected or left unanswered: first complaint and lawsuit; where a first complaint was dismissed
 * or not settled in time: second complaint and lawsuit. A last day is null until receipt of the act is
 * proven, since it runs from receipt. Empty when there is nothing to complain about.
 *
 * @see Luật 104/2016/QH13, Điều 14; Luật 01/2026/QH16, Điều 13; Luật 02/2011/QH13, Điều 9, 33
 */
export function remedies(
  request: InformationRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): readonly OpenRemedy[] {
  const law = statuteNamed(request.statute);
  const standing = grievances(request, today);
  const first = openGrievances(request, today).flatMap(({ knownOn }) =>
    openRemedies(law, knownOn, calendar),
  );
  const further = request.complaints.flatMap((complaint) => {
    const { state, decidedOn, dueOn } = complaint;
    const dismissed = standing.some((grievance) => settles(complaint, grievance));
    if (dismissed && decidedOn !== null) return remediesAfterComplaint(law, decidedOn, calendar);
    const unsettled = state === 'accepted' && dueOn !== null && today > dueOn;
    return unsettled ? remediesAfterComplaint(law, dueOn, calendar) : [];
  });
  return distinct([...first, ...further]);
}

/** Whether a first complaint may be lodged today: always until its last day is known and past. */
export function complaintIsInTime(
  request: InformationRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): boolean {
  const law = statuteNamed(request.statute);
  return openGrievances(request, today).some(({ knownOn, goesOn }) => {
    if (goesOn) return true;
    const complaint = openRemedies(law, knownOn, calendar).find(
      ({ remedy }) => remedy === 'complaint',
    );
    const lastDay = complaint?.lastDay ?? null;
    return lastDay === null || today <= lastDay.dueOn;
  });
}

/** Two matters that end on one day are one line to show. */
function distinct(open: readonly OpenRemedy[]): readonly OpenRemedy[] {
  const key = ({ remedy, lastDay }: OpenRemedy) => `${remedy} ${lastDay?.dueOn ?? ''}`;
  return open.filter((one, at) => open.findIndex((other) => key(other) === key(one)) === at);
}
