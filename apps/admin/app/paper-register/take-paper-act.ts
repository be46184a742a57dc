import type { ImportPaperMutation } from '../gql/graphql.ts';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { ImportPaper, WithdrawPaper } from './paper-document.ts';

export type Trial = Extract<ImportPaperMutation['outcome'], { __typename: 'PaperTrial' }>;
export type PaperSent = Sent & {
  /** What a look through the table found, where nothing came in. */
  trial: Trial | null;
  id: string | null;
};

/** Looks a table through, brings it in, or takes an import back: as the button that was pressed says. */
export async function takePaperAct(typed: FormData): Promise<PaperSent> {
  const id = text(typed, 'id');
  if (typed.has('reason')) {
    const reason = text(typed, 'reason');
    const sent = await outcomeOf(async () => (await askApi(WithdrawPaper, { id, reason })).outcome);
    return { ...sent, trial: null, id };
  }
  const isTrial = text(typed, 'act') !== 'import';
  const form = {
    id,
    agencyCode: text(typed, 'agencyCode'),
    document: text(typed, 'document'),
    table: text(typed, 'table'),
    isTrial,
  };
  let trial: Trial | null = null;
  const sent = await outcomeOf(async () => {
    const { outcome } = await askApi(ImportPaper, { form });
    if (outcome.__typename === 'PaperTrial') trial = outcome;
    return outcome;
  });
  return { ...sent, isDone: sent.isDone && trial === null, trial, id };
}
