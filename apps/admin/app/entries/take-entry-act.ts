import { text } from '../acts/typed.ts';
import { ApiFault } from '../api.ts';
import { entryActNamed } from '../entry-acts/entry-acts.ts';
import type { EntryActOutcomeFragment } from '../gql/graphql.ts';

type Refusal = Extract<EntryActOutcomeFragment, { __typename: 'NotAllowed' }>;

/** What became of an act: done; refused with reasons; or nothing came back. */
export type EntryTaken =
  | { kind: 'done'; words: string }
  | { kind: 'refused'; refusal: Refusal; seen: number }
  | { kind: 'unanswered'; fault: ApiFault };

/** Sends the act that the form names. Nothing is thrown: the form must stay on the screen. */
export async function takeEntryAct(id: string, typed: FormData): Promise<EntryTaken> {
  const act = entryActNamed(text(typed, 'act'));
  if (!act) throw new Error('The form names no act.');
  const expectedVersion = Number(typed.get('expectedVersion'));
  try {
    const outcome = await act.take({ id, expectedVersion }, typed);
    return outcome.__typename === 'StaffEntry'
      ? { kind: 'done', words: act.done }
      : { kind: 'refused', refusal: outcome, seen: expectedVersion };
  } catch (fault) {
    if (fault instanceof ApiFault) return { kind: 'unanswered', fault };
    throw fault;
  }
}
