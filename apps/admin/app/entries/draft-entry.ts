import { redirect } from 'react-router';
import { filesOnTheWay, isTicked, optionalText } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { readContent, readFiles } from './read-entry.ts';

const DraftEntry = graphql(`
  mutation DraftEntry($form: EntryForm!) {
    draftEntry(form: $form) {
      __typename
      ... on StaffEntry {
        id
      }
      ...RefusalParts
    }
  }
`);

/** Keeps a draft and goes on to its page, or says why not; then the form is still there. */
export async function draftEntry(typed: FormData): Promise<Sent | Response> {
  const errors = filesOnTheWay(typed, 'files');
  if (errors.length > 0) return { isDone: false, errors };
  const kept: { id?: string } = {};
  const sent = await outcomeOf(async () => {
    const { draftEntry: outcome } = await askApi(DraftEntry, {
      form: {
        content: readContent(typed),
        files: readFiles(typed),
        creatingUnit: optionalText(typed, 'creatingUnit'),
        reference: isTicked(typed, 'reference'),
      },
    });
    if (outcome.__typename === 'StaffEntry') kept.id = outcome.id;
    return outcome;
  });
  return kept.id === undefined ? sent : redirect(`/danh-muc/${kept.id}`);
}
