import { deadline } from '../law/deadline.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { effect, unless, type Context, type Effect } from './effect.ts';
import { unknownDocuments } from './item-acts.ts';
import type { InformationRequest } from './request.ts';
import { cleanText, textOrNull, tooLong, wanting } from './text.ts';
import type { Correction } from './threads.ts';

/**
 * Starts a correction: the requester claims, or the agency finds, that what was given is wrong or
 * incomplete (đính chính, cung cấp lại).
 *
 * @see Luật 104/2016/QH13, Điều 32; Luật 01/2026/QH16, Điều 28
 */
export function startCorrection(
  request: InformationRequest,
  action: ActionOf<'claim_correction'> | ActionOf<'report_own_error'>,
  { now, today, calendar, fresh, under }: Context,
): Ruling<Effect> {
  const claimed = action.type === 'claim_correction';
  const [words, field] = claimed ? [action.claim, 'claim'] : [action.finding, 'finding'];
  const violations = wanting(words, 'claim', field, under);
  if (violations.length > 0) return { allowed: false, violations };
  const origin = claimed ? 'claimed' : 'discovered';
  // A claim follows the statute of its own sending, a finding that of its day (reading P4).
  const clock = deadline(
    claimed
      ? { duty: 'claim_reply', sentAt: now, startsOn: today }
      : { duty: 'self_correction', startsOn: today },
    calendar,
  );
  if (!clock.allowed) return clock;
  const { dueOn, nominalOn } = clock.effect;
  const correction = {
    id: fresh.id,
    itemNumber: action.item,
    state: origin,
    origin,
    claim: cleanText(words),
    startedOn: today,
    dueOn,
    nominalDueOn: nominalOn,
    closedOn: null,
    documentIds: [],
    answer: null,
  } as const;
  return allows(
    effect(
      { ...request, corrections: [...request.corrections, correction] },
      { correctionId: correction.id, item: action.item, sentAt: now, dueOn },
      { claim: correction.claim },
    ),
  );
}

/**
 * Gives the corrected information, or adds what was missing: documents, or an answer in words.
 *
 * @returns or `documents_or_answer_required`, `document_unknown`
 */
export function correct(
  request: InformationRequest,
  action: ActionOf<'correct'>,
  context: Context,
): Ruling<Effect> {
  const { correctionId, documentIds } = action;
  const answer = textOrNull(action.answer);
  if (documentIds.length === 0 && answer === null) {
    return violates('documents_or_answer_required', context.under, 'documentIds');
  }
  const violations = [
    ...unknownDocuments(documentIds, context),
    ...tooLong(action.answer, 'answer', 'answer'),
  ];
  const change = { state: 'corrected', documentIds, answer, closedOn: context.today } as const;
  return unless(violations, () =>
    effect(
      withCorrection(request, correctionId, change),
      { correctionId, documentIds },
      { answer },
    ),
  );
}

/** Answers that what was given is right and complete, with the reason. The requester may complain. */
export function rejectCorrection(
  request: InformationRequest,
  { correctionId, reason }: ActionOf<'reject_correction'>,
  { today, under }: Context,
): Ruling<Effect> {
  const answer = cleanText(reason);
  const change = { state: 'rejected', answer, closedOn: today } as const;
  return unless(wanting(reason, 'reason', 'reason', under), () =>
    effect(withCorrection(request, correctionId, change), { correctionId }, { reason: answer }),
  );
}

function withCorrection(
  request: InformationRequest,
  correctionId: string,
  change: Partial<Correction>,
): InformationRequest {
  const corrections = request.corrections.map((correction) =>
    correction.id === correctionId ? { ...correction, ...change } : correction,
  );
  return { ...request, corrections };
}
