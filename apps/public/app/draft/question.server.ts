import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { data, redirect } from 'react-router';
import { statuteInForce } from '../site/today.server.ts';
import { findOrBeginDraft, keepDraft, needDraft } from './draft.server.ts';
import type { Draft } from './draft.ts';
import { errorsOnPage } from './preview.server.ts';
import { FIRST_STEP, LOOK_FIRST, placeOf, stepAt } from './steps.ts';

/** What a question page shows: the answers so far and its place among the questions. */
export async function openQuestion(request: Request) {
  const { path, fromCheck } = whichQuestion(request);
  const draft = await needDraft(request);
  return { draft, place: placeOf(path, statuteInForce(), fromCheck) };
}

/**
 * Takes an answer. It is kept before it is judged, so that nothing is lost whatever is wrong with
 * it; then the next question, or the same page with the reasons.
 */
export async function takeAnswer(
  request: Request,
  answer: (draft: Draft) => Draft,
  unanswered: readonly FieldError[] = [],
) {
  const { path, fromCheck } = whichQuestion(request);
  const draft = answer(await findOrBeginDraft(request));
  const headers = await keepDraft(request, draft);
  const errors =
    unanswered.length > 0 ? unanswered : await errorsOnPage(request, draft, stepAt(path).path);
  if (errors.length > 0) return data({ draft, errors }, { status: 422, headers });

  const place = placeOf(path, statuteInForce(), fromCheck);
  const hasLostItsStart = path !== FIRST_STEP && draft.items.length === 0;
  if (hasLostItsStart) return redirect(`${FIRST_STEP}?nhap=het-han`, { headers });
  const looksFirst = path === FIRST_STEP && !fromCheck;
  return redirect(looksFirst ? LOOK_FIRST : place.next, { headers });
}

function whichQuestion(request: Request): { path: string; fromCheck: boolean } {
  const { pathname, searchParams } = new URL(request.url);
  return { path: pathname, fromCheck: searchParams.get('tu') === 'kiem-tra' };
}
