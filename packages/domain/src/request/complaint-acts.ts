import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline } from '../law/deadline.ts';
import { allows, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { dueDays } from './clocks.ts';
import { effect, type Context, type Effect } from './effect.ts';
import { openGrievances } from './grievances.ts';
import type { InformationRequest } from './request.ts';
import { cleanText, wanting } from './text.ts';
import type { Complaint } from './threads.ts';

/**
 * Lodges a first complaint (khiếu nại lần đầu) with the head of the agency, who has ten days to accept
 * it or not.
 *
 * @see Luật 104/2016/QH13, Điều 14; Luật 01/2026/QH16, Điều 13; Luật 02/2011/QH13, Điều 9 và 27
 */
export function lodgeComplaint(
  request: InformationRequest,
  { text }: ActionOf<'lodge_complaint'>,
  { today, calendar, fresh, under }: Context,
): Ruling<Effect> {
  const violations = wanting(text, 'complaint', 'text', under);
  if (violations.length > 0) return { allowed: false, violations };
  const clock = deadline({ duty: 'complaint_acceptance', startsOn: today }, calendar);
  if (!clock.allowed) return clock;
  const { dueOn, nominalOn } = clock.effect;
  const complaint: Complaint = {
    id: fresh.id,
    state: 'lodged',
    against: [...new Set(openGrievances(request, today).map(({ matter }) => matter))],
    text: cleanText(text),
    lodgedOn: today,
    acceptedOn: null,
    decidedOn: null,
    dueOn,
    nominalDueOn: nominalOn,
    decision: null,
    reopenedOn: null,
  };
  return allows(
    effect(
      { ...request, complaints: [...request.complaints, complaint] },
      { complaintId: complaint.id, complaintDueOn: dueOn, against: complaint.against },
      { complaint: complaint.text },
    ),
  );
}

/**
 * Accepts the complaint (thụ lý); from this day the time to settle it runs.
 *
 * @see Luật 02/2011/QH13, Điều 27 và 28
 */
export function acceptComplaint(
  request: InformationRequest,
  { complaintId }: ActionOf<'accept_complaint'>,
  { today, calendar }: Context,
): Ruling<Effect> {
  const clock = deadline({ duty: 'complaint_settlement', startsOn: today }, calendar);
  if (!clock.allowed) return clock;
  const { dueOn, nominalOn } = clock.effect;
  return allows(
    effect(
      withComplaint(request, complaintId, {
        state: 'accepted',
        acceptedOn: today,
        dueOn,
        nominalDueOn: nominalOn,
      }),
      { complaintId, complaintDueOn: dueOn },
    ),
  );
}

type ClosingAction =
  | ActionOf<'decline_complaint'>
  | ActionOf<'uphold_complaint'>
  | ActionOf<'dismiss_complaint'>;

/**
 * Closes the complaint with words: not accepted and why, or the decision that settles it. Upheld while
 * the form waits to be completed, it undoes the asking (reading `asking_undone`).
 */
export function closeComplaint(
  request: InformationRequest,
  action: ClosingAction,
  { today, calendar, under }: Context,
): Ruling<Effect> {
  const [words, field] =
    action.type === 'decline_complaint' ? [action.reason, 'reason'] : [action.decision, 'decision'];
  const violations = wanting(words, 'complaint', field, under);
  if (violations.length > 0) return { allowed: false, violations };
  const state = CLOSED_AS[action.type];
  const decision = cleanText(words);
  const closed = withComplaint(request, action.complaintId, {
    ...CLOSED,
    state,
    decision,
    decidedOn: today,
  });
  const after = state === 'upheld' ? withClockGivenBack(closed, calendar) : allows(closed);
  if (!after.allowed) return after;
  const { validOn } = after.effect;
  const facts = { complaintId: action.complaintId, state };
  return allows(
    effect(after.effect, validOn === request.validOn ? facts : { ...facts, validOn }, { decision }),
  );
}

/** The request with the clock that asking to complete took; as it is where none was taken. */
function withClockGivenBack(
  request: InformationRequest,
  calendar: WorkCalendar,
): Ruling<InformationRequest> {
  const { stage, presumedValidOn: validOn } = request;
  if (stage !== 'incomplete' || validOn === null) return allows(request);
  const days = dueDays({ ...request, validOn }, calendar);
  if (!days.allowed) return days;
  return allows({
    ...request,
    ...days.effect,
    stage: 'received',
    validOn,
    presumedValidOn: null,
    missing: [],
    missingExplanation: null,
  });
}

/** Takes the complaint back (rút khiếu nại). */
export function withdrawComplaint(
  request: InformationRequest,
  { complaintId }: ActionOf<'withdraw_complaint'>,
): Ruling<Effect> {
  return allows(
    effect(withComplaint(request, complaintId, { ...CLOSED, state: 'withdrawn' }), {
      complaintId,
    }),
  );
}

const CLOSED = { dueOn: null, nominalDueOn: null } as const;

const CLOSED_AS = {
  decline_complaint: 'not_accepted',
  uphold_complaint: 'upheld',
  dismiss_complaint: 'dismissed',
} as const satisfies Record<ClosingAction['type'], Complaint['state']>;

function withComplaint(
  request: InformationRequest,
  complaintId: string,
  change: Partial<Complaint>,
): InformationRequest {
  const complaints = request.complaints.map((complaint) =>
    complaint.id === complaintId ? { ...complaint, ...change } : complaint,
  );
  return { ...request, complaints };
}
