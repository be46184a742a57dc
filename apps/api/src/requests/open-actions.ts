import {
  answerDeadline,
  openActions,
  statuteNamed,
  type Actor,
  type CalendarDate,
  type InformationRequest,
  type OpenAction,
  type WorkCalendar,
} from '@minhbach/domain';
import { toDeadline, type DeadlineType } from '../law/deadline.types.ts';
import { toProvision } from '../platform/graphql/violation.types.ts';
import type { OpenActionType } from './request-parts.types.ts';
import type { SeenRequest } from './seen-request.ts';

/**
 * What the viewer may do now. A contact officer may also write down what the requester did in person
 * or by letter: those acts come with `by: requester`.
 */
export function openActionsOf(
  request: SeenRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): OpenActionType[] {
  const { viewer } = request;
  const asRequester: Actor[] =
    viewer.kind === 'staff' && viewer.role === 'contact_officer'
      ? [{ ...viewer, onBehalfOfRequester: true }]
      : [];
  return [viewer, ...asRequester].flatMap((actor) =>
    openActions(request, actor, { today, calendar })
      .filter(
        ({ by, action }) => actor === viewer || (by === 'requester' && action !== 'redirect_item'),
      )
      .map((open) => withConsequences(open, request, today, calendar)),
  );
}

function withConsequences(
  { under, ...open }: OpenAction,
  request: InformationRequest,
  today: CalendarDate,
  calendar: WorkCalendar,
): OpenActionType {
  const days = (change: Partial<InformationRequest>): DeadlineType | null => {
    const ruling = answerDeadline({ ...request, ...change }, calendar);
    return ruling?.allowed ? toDeadline(ruling.effect) : null;
  };
  const splits = statuteNamed(request.statute).splitsByComplexity;
  const deadlineIfTaken = {
    judge_valid: () => days({ complexity: splits ? 'simple' : null }),
    complete: () => days({ validOn: today }),
    extend: () => days({ extended: true }),
  };
  const judging = open.action === 'judge_valid' && splits;
  return {
    ...open,
    under: under.map(toProvision),
    deadlineIfTaken:
      open.action in deadlineIfTaken
        ? deadlineIfTaken[open.action as keyof typeof deadlineIfTaken]() // `in` has just checked the key
        : null,
    deadlineIfComplex: judging ? days({ complexity: 'complex' }) : null,
  };
}
