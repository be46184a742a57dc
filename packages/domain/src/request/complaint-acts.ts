import { deadline } from '../law/deadline.ts';
import { allows, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { effect, unless, type Context, type Effect } from './effect.ts';
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
    text: cleanText(text),
    lodgedOn: today,
    acceptedOn: null,
    decidedOn: null,
    dueOn,
    nominalDueOn: nominalOn,
    decision: null,
  };
  return allows(
    effect(
      { ...request, complaints: [...request.complaints, complaint] },
      { complaintId: complaint.id, complaintDueOn: dueOn },
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

/** Closes the complaint with words: not accepted and why, or the decision that settles it. */
export function closeComplaint(
  request: InformationRequest,
  action: ClosingAction,
  { today, under }: Context,
): Ruling<Effect> {
  const [words, field] =
    action.type === 'decline_complaint' ? [action.reason, 'reason'] : [action.decision, 'decision'];
  const state = CLOSED_AS[action.type];
  const decision = cleanText(words);
  return unless(wanting(words, 'complaint', field, under), () =>
    effect(
      withComplaint(request, action.complaintId, { ...CLOSED, state, decision, decidedOn: today }),
      { complaintId: action.complaintId, state },
      { decision },
    ),
  );
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
