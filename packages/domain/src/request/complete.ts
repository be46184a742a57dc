import { hanoiDay } from '../calendar/calendar-date.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import type { ActionOf } from './actions.ts';
import { dueDays } from './clocks.ts';
import { effect, type Context, type Effect } from './effect.ts';
import { cleanContent, formFaults } from './form-rules.ts';
import type { FormGap } from './form-gaps.ts';
import type { CompletionForm, FormContent, PersonForm } from './forms.ts';
import { newItem } from './new-request.ts';
import type { InformationRequest } from './request.ts';
import { cleanText } from './text.ts';

/**
 * Completes the form (bổ sung phiếu yêu cầu). When it now passes, this is the day on which a valid
 * request was received, and the clock runs from it.
 *
 * @returns or every gap that is still there, and every one that was asked about and not answered
 * @see both statutes, Điều 26 khoản 2; the clock: reading P10
 */
export function complete(
  request: InformationRequest,
  action: ActionOf<'complete'>,
  { law, today, calendar, facts, under }: Context,
): Ruling<Effect> {
  if (facts.onFile === null) return violates('form_incomplete', under);
  const content = completedContent(facts.onFile, action, law);
  const violations = distinct([
    ...formFaults(content, law, hanoiDay(request.firstSentAt)).map(({ violation }) => violation),
    ...unanswered(request.missing, action, under),
  ]);
  if (violations.length > 0) return { allowed: false, violations };

  const completed: InformationRequest = {
    ...request,
    validOn: today,
    missing: [],
    missingExplanation: null,
    items: action.items?.length ? content.items.map(newItem) : request.items,
  };
  const days = dueDays(completed, calendar);
  if (!days.allowed) return days;
  const added = (action.items?.length ? completed.items : []).map(
    ({ number, description }) => [`items.${number}.description`, description] as const,
  );
  return allows(
    effect(
      { ...completed, ...days.effect },
      { filled: request.missing, validOn: today, items: completed.items.length },
      Object.fromEntries(added),
    ),
  );
}

/** What was on file with what the requester added, cleaned: what is to be sealed again. */
export function completedContent(
  onFile: FormContent,
  { items, requester }: ActionOf<'complete'>,
  law: Context['law'],
): FormContent {
  const { purpose, ...person } = requester ?? {};
  const merged: FormContent = {
    ...onFile,
    items: items?.length ? items : onFile.items,
    purpose: given(purpose) ? purpose : (onFile.purpose ?? null),
    requester: { ...onFile.requester, ...givenOf(person) },
  };
  return cleanContent(merged, law);
}

function given(value: string | null | undefined): value is string {
  return cleanText(value) !== '';
}

function givenOf(person: PersonForm): PersonForm {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => given(value)));
}

/** The fields of a completion that fill each gap. Items are named apart; a confirmation is the act itself. */
const FILLED_BY: Record<FormGap, readonly (keyof CompletionForm)[] | 'items' | 'the_act'> = {
  full_name: ['fullName'],
  residence: ['residence'],
  id_number: ['idNumber'],
  answer_address: ['email', 'phone', 'postalAddress', 'residence'],
  description: 'items',
  document_name: 'items',
  delivery: 'the_act',
  purpose: ['purpose'],
  consent: 'the_act',
  representative: ['representativeName'],
  birth_date: ['birthDate'],
  confirmation: 'the_act',
};

function unanswered(
  missing: readonly FormGap[],
  { items, requester }: ActionOf<'complete'>,
  under: Violation['under'],
): readonly Violation[] {
  return missing.flatMap((gap): Violation[] => {
    const fields = FILLED_BY[gap];
    if (fields === 'the_act') return [];
    if (fields === 'items') {
      return items?.length ? [] : [{ code: 'required', field: 'items', under }];
    }
    const filled = fields.some((field) => given(requester?.[field]));
    return filled ? [] : [{ code: 'required', field: `requester.${fields[0] ?? ''}`, under }];
  });
}

/** One violation for each field; what the form itself demands comes first. */
function distinct(violations: readonly Violation[]): readonly Violation[] {
  return violations.filter(
    ({ field }, index) => violations.findIndex((other) => other.field === field) === index,
  );
}
