import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { dueDays, NO_CLOCK } from './clocks.ts';
import { effect, unless, type Context, type Effect } from './effect.ts';
import type { InformationRequest } from './request.ts';
import { textOrNull, tooLong, wanting } from './text.ts';

/**
 * Judges that the form is valid (hợp lệ) and, under 104/2016, whether the information is complex. The
 * clock has run since receipt, so that judging late costs the requester nothing.
 *
 * @returns or `complexity_not_in_statute`, `complexity_reason_required`, `too_long`
 * @see Luật 104/2016/QH13, Điều 27, 29 đến 31; Luật 01/2026/QH16, Điều 26 khoản 3
 */
export function judgeValid(
  request: InformationRequest,
  action: ActionOf<'judge_valid'>,
  { law, calendar, under }: Context,
): Ruling<Effect> {
  const judged = action.complexity ?? null;
  if (judged !== null && !law.splitsByComplexity) {
    return violates('complexity_not_in_statute', under, 'complexity');
  }
  const complexity = law.splitsByComplexity ? (judged ?? 'simple') : null;
  const complexityReason = complexity === 'complex' ? textOrNull(action.complexityReason) : null;
  if (complexity === 'complex' && complexityReason === null) {
    return violates('complexity_reason_required', under, 'complexityReason');
  }
  const long = [
    ...tooLong(action.complexityReason, 'reason', 'complexityReason'),
    ...tooLong(action.note, 'note', 'note'),
  ];
  if (long.length > 0) return { allowed: false, violations: long };

  const days = dueDays({ ...request, complexity }, calendar);
  if (!days.allowed) return days;
  return allows(
    effect(
      { ...request, complexity, complexityReason, ...days.effect },
      { complexity, validOn: request.validOn },
      { complexityReason, note: textOrNull(action.note) },
    ),
  );
}

/**
 * Asks the requester to complete the form (hướng dẫn bổ sung). The presumption that it was valid falls,
 * and no clock runs until it is complete. Open once, while the time to answer runs (reading
 * `asked_once_in_time`); help that needs no stopped clock is given at any time.
 *
 * @returns or `required` when nothing is named or explained, `field_not_asked` for what the statute
 *   does not demand, such as a purpose under 01/2026
 * @see both statutes, Điều 26 khoản 2
 */
export function askToComplete(
  request: InformationRequest,
  { missing, explanation }: ActionOf<'ask_to_complete'>,
  { law, today, under }: Context,
): Ruling<Effect> {
  const gaps = [...new Set(missing)];
  const notAsked = gaps.flatMap((gap, index): Violation[] => {
    const rule = gap in law.form ? law.form[gap as keyof typeof law.form] : undefined; // `in` has just checked the key
    const asked = rule === undefined || (rule.demand !== 'if_any' && rule.demand !== 'not_asked');
    return asked
      ? []
      : [{ code: 'field_not_asked', field: `missing.${index}`, under: [rule.under] }];
  });
  const violations: readonly Violation[] = [
    ...(gaps.length === 0 ? [{ code: 'required', field: 'missing', under } as const] : []),
    ...notAsked,
    ...wanting(explanation, 'reason', 'explanation', under),
  ];
  const missingExplanation = textOrNull(explanation);
  return unless(violations, () =>
    effect(
      {
        ...request,
        ...NO_CLOCK,
        validOn: null,
        presumedValidOn: request.validOn,
        askedToCompleteOn: today,
        missing: gaps,
        missingExplanation,
      },
      { missing: gaps },
      { explanation: missingExplanation },
    ),
  );
}

/** Names the unit that holds the information, or the officer who follows it. `required` for neither. */
export function assign(
  request: InformationRequest,
  action: ActionOf<'assign'>,
  { under }: Context,
): Ruling<Effect> {
  const unit = textOrNull(action.unit);
  const assigneeId = action.assigneeId ?? null;
  if (unit === null && assigneeId === null) return violates('required', under, 'unit');
  return unless(tooLong(action.unit, 'unit', 'unit'), () =>
    effect(
      {
        ...request,
        assignedUnit: unit ?? request.assignedUnit,
        assigneeId: assigneeId ?? request.assigneeId,
      },
      { assigneeId },
      { unit },
    ),
  );
}

/** Tells in writing by when a complex request will be answered. A late notice is still owed. */
export function giveTimeNotice(
  request: InformationRequest,
  { place }: ActionOf<'give_time_notice'>,
  { today }: Context,
): Ruling<Effect> {
  return unless(tooLong(place, 'place', 'place'), () =>
    effect({ ...request, timeNoticeOn: today }, {}, { place: textOrNull(place) }),
  );
}

/**
 * Extends the time to answer (gia hạn), once, while the first limit still runs. Both laws cap the
 * length; the extension is taken whole and counts from where the first count ended (reading P3).
 *
 * @returns or `required` without a reason
 * @see Luật 104/2016/QH13, Điều 29 khoản 2, 30 khoản 4, 31 khoản 2; Luật 01/2026/QH16, Điều 26 khoản 3
 */
export function extend(
  request: InformationRequest,
  { reason }: ActionOf<'extend'>,
  { calendar, under }: Context,
): Ruling<Effect> {
  const violations = wanting(reason, 'reason', 'reason', under);
  if (violations.length > 0) return { allowed: false, violations };
  const days = dueDays({ ...request, extended: true }, calendar);
  if (!days.allowed) return days;
  return allows(
    effect(
      { ...request, ...days.effect, extended: true },
      { previousDueOn: request.dueOn },
      { reason: textOrNull(reason) },
    ),
  );
}

/** Hands the answer over (giao kết quả). Whether it was received is proven apart. */
export function deliver(
  request: InformationRequest,
  { message }: ActionOf<'deliver'>,
  { today }: Context,
): Ruling<Effect> {
  return unless(tooLong(message, 'message', 'message'), () =>
    effect({ ...request, deliveredOn: today }, {}, { message: textOrNull(message) }),
  );
}

/**
 * Records the day on which the requester received the answer, from which the days to complain and to
 * sue count. Refused for a day before delivery or after today.
 */
export function proveDelivery(
  request: InformationRequest,
  { proof, receivedOn }: ActionOf<'prove_delivery'>,
  { today, under }: Context,
): Ruling<Effect> {
  if (request.deliveredOn !== null && receivedOn < request.deliveredOn) {
    return violates('before_delivery', under, 'receivedOn');
  }
  if (receivedOn > today) return violates('in_the_future', under, 'receivedOn');
  return allows(
    effect({ ...request, receiptProof: proof, receiptProvenOn: receivedOn }, { proof, receivedOn }),
  );
}

/** Ends the request at the requester's wish (rút yêu cầu). No reason is asked for. */
export function withdraw(
  request: InformationRequest,
  { reason }: ActionOf<'withdraw'>,
): Ruling<Effect> {
  return unless(tooLong(reason, 'reason', 'reason'), () =>
    effect({ ...request, ...NO_CLOCK }, {}, { reason: textOrNull(reason) }),
  );
}

/** Adds a note for the agency's own use; the requester does not see it. */
export function addNote(
  request: InformationRequest,
  { text }: ActionOf<'add_note'>,
  { under }: Context,
): Ruling<Effect> {
  return unless(wanting(text, 'note', 'text', under), () =>
    effect(request, {}, { note: textOrNull(text) }),
  );
}

/** Counts the due day anew after a change of the calendar (reading `calendarChange`). */
export function recomputeDeadline(
  request: InformationRequest,
  _action: ActionOf<'recompute_deadline'>,
  { calendar }: Context,
): Ruling<Effect> {
  const days = dueDays(request, calendar);
  if (!days.allowed) return days;
  return allows(
    effect(
      { ...request, ...days.effect },
      { previousDueOn: request.dueOn, previousCalendarVersion: request.calendarVersion },
    ),
  );
}
