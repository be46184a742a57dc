import { releaseFaults } from '../catalogue/released-item.ts';
import { violates, type Ruling, type Violation } from '../ruling.ts';
import type { ActionOf, Release } from './actions.ts';
import { effect, unless, type Context, type Effect } from './effect.ts';
import { refusalOf, refusalViolations } from './refuse.ts';
import type { InformationRequest, RequestItem } from './request.ts';
import { textOrNull, tooLong } from './text.ts';

/**
 * Provides one item (cung cấp thông tin): documents, or an answer in words.
 *
 * @returns or `documents_or_answer_required`, `document_unknown`, `consent_missing`
 * @see Luật 104/2016/QH13, Điều 27; Luật 01/2026/QH16, Điều 10 khoản 1
 */
export function provideItem(
  request: InformationRequest,
  action: ActionOf<'provide_item'>,
  context: Context,
): Ruling<Effect> {
  const answer = textOrNull(action.answer);
  if (action.documentIds.length === 0 && answer === null) {
    return violates('documents_or_answer_required', context.under, 'documentIds');
  }
  const violations = [
    ...unknownDocuments(action.documentIds, context),
    ...tooLong(action.answer, 'answer', 'answer'),
    ...missingConsent(request, action.item, context),
    ...releaseFaults(action, context.today),
  ];
  return unless(violations, () =>
    withRelease(
      decided(
        request,
        action.item,
        { outcome: 'provided', documentIds: action.documentIds, answer, refusal: null },
        context,
      ),
      action,
    ),
  );
}

/**
 * Provides what may be given of an item and withholds the rest with its ground (cung cấp một phần).
 * The part given must be a document; the part withheld needs a ground of restricted information.
 *
 * @returns or `documents_required`, `document_unknown`, `not_a_partial_ground`, what the ground needs
 * @see Luật 01/2026/QH16, Điều 10 khoản 4; a named reading under 104/2016
 */
export function provideItemPartly(
  request: InformationRequest,
  action: ActionOf<'provide_item_partly'>,
  context: Context,
): Ruling<Effect> {
  const { withheld, documentIds } = action;
  if (documentIds.length === 0) {
    return violates('documents_required', context.under, 'documentIds');
  }
  if (withheld.ground !== 'not_accessible' && withheld.ground !== 'condition_not_met') {
    return violates('not_a_partial_ground', context.under, 'withheld.ground');
  }
  const violations = [
    ...unknownDocuments(documentIds, context),
    ...tooLong(action.answer, 'answer', 'answer'),
    ...refusalViolations({ request, item: action.item, form: withheld, path: 'withheld' }, context),
    ...releaseFaults(action, context.today),
  ];
  const refusal = refusalOf(withheld, context);
  const answer = textOrNull(action.answer);
  return unless(violations, () =>
    withRelease(
      decided(
        request,
        action.item,
        { outcome: 'partly_provided', documentIds, answer, refusal },
        context,
      ),
      action,
    ),
  );
}

/**
 * Refuses one item (từ chối cung cấp) on a ground of the closed list, with exactly its evidence.
 *
 * @returns or what the ground still needs, each with its field
 * @see Luật 104/2016/QH13, Điều 28; Luật 01/2026/QH16, Điều 27
 */
export function refuseItem(
  request: InformationRequest,
  { item, refusal: form }: ActionOf<'refuse_item'>,
  context: Context,
): Ruling<Effect> {
  const violations = [
    ...refusalViolations({ request, item, form, path: 'refusal' }, context),
    ...partialNotConsidered(form, context),
  ];
  const refusal = refusalOf(form, context);
  return unless(violations, () =>
    decided(request, item, { outcome: 'refused', documentIds: [], answer: null, refusal }, context),
  );
}

/** Documents named that are not kept and checked under this request. */
export function unknownDocuments(
  documentIds: readonly string[],
  { facts, under }: Context,
): readonly Violation[] {
  return documentIds.flatMap((id, index): Violation[] =>
    facts.documentIds.includes(id)
      ? []
      : [{ code: 'document_unknown', field: `documentIds.${index}`, under }],
  );
}

function missingConsent(
  request: InformationRequest,
  item: number,
  { law }: Context,
): readonly Violation[] {
  const withheld = request.consents.some(
    ({ itemNumber, state }) => itemNumber === item && (state === 'asked' || state === 'denied'),
  );
  if (!withheld) return [];
  const under = Object.values(law.refusalGrounds.condition_not_met.heads).map((head) => head.under);
  return [{ code: 'consent_missing', field: 'item', under }];
}

function partialNotConsidered(
  { ground, partialConsidered }: ActionOf<'refuse_item'>['refusal'],
  { law }: Context,
): readonly Violation[] {
  const restricted = ground === 'not_accessible' || ground === 'condition_not_met';
  if (!restricted || law.partialProvision === null) return [];
  if (textOrNull(partialConsidered) !== null) return [];
  return [
    {
      code: 'partial_provision_not_considered',
      field: 'refusal.partialConsidered',
      under: [law.partialProvision],
    },
  ];
}

/** What the officer said of the duty to publish stands in the line, not in the item. */
function withRelease(given: Effect, { publicationClass, madeOn }: Release): Effect {
  const release = { publicationClass: publicationClass ?? null, madeOn: madeOn ?? null };
  return publicationClass ? { ...given, facts: { ...given.facts, ...release } } : given;
}

type Outcome = Pick<RequestItem, 'outcome' | 'documentIds' | 'answer' | 'refusal'>;

/** Decides the item; with the last one the whole request is decided. */
function decided(
  request: InformationRequest,
  number: number,
  outcome: Outcome,
  { today }: Context,
): Effect {
  const items = request.items.map((item) =>
    item.number === number ? { ...item, ...outcome, decidedOn: today } : item,
  );
  const complete = items.every((item) => item.outcome !== null);
  return effect(
    complete ? { ...request, items, stage: 'decided', decidedOn: today } : { ...request, items },
    {
      item: number,
      outcome: outcome.outcome,
      ground: outcome.refusal?.ground ?? null,
      head: outcome.refusal?.head ?? null,
      publicEntryId: outcome.refusal?.publicEntryId ?? null,
      documentIds: outcome.documentIds,
    },
    { answer: outcome.answer, reason: outcome.refusal?.reason ?? null },
  );
}
