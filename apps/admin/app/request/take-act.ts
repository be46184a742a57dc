import { actNamed } from '../acts/acts.ts';
import { text } from '../acts/typed.ts';
import { ApiFault } from '../api.ts';
import type { OutcomeFragment } from '../gql/graphql.ts';

type Refusal = Extract<OutcomeFragment, { __typename: 'NotAllowed' }>;

/** What became of an act: done; refused with reasons; or nothing came back. */
export type Taken =
  | { kind: 'done'; words: string; version: number }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unanswered'; fault: ApiFault };

/** Sends the act that the form names. Nothing is thrown: the form must stay on the screen. */
export async function takeAct(id: string, typed: FormData): Promise<Taken> {
  const act = actNamed(text(typed, 'act'));
  if (!act) throw new Error('The form names no act.');
  const target = {
    id,
    expectedVersion: Number(typed.get('expectedVersion')),
    item: Number(typed.get('item')),
  };
  try {
    const outcome = await act.take(target, typed);
    return outcome.__typename === 'InformationRequest'
      ? { kind: 'done', words: act.done, version: outcome.version }
      : { kind: 'refused', refusal: outcome };
  } catch (fault) {
    if (fault instanceof ApiFault) return { kind: 'unanswered', fault };
    throw fault;
  }
}
