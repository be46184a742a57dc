import { IMPORT_ACTIONS } from '@minhbach/domain';
import { oneOf, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

graphql(`
  fragment ImportOutcomeParts on ImportOutcome {
    __typename
    ...RefusalParts
  }
`);

const RunImport = graphql(`
  mutation RunImport($id: ID!, $includesSimilar: Boolean!) {
    outcome: runImport(id: $id, includesSimilar: $includesSimilar) {
      ...ImportOutcomeParts
    }
  }
`);

const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    outcome: cancelImport(id: $id) {
      ...ImportOutcomeParts
    }
  }
`);

const RetryImport = graphql(`
  mutation RetryImport($id: ID!) {
    outcome: retryImport(id: $id) {
      ...ImportOutcomeParts
    }
  }
`);

const ConfirmImport = graphql(`
  mutation ConfirmImport($id: ID!) {
    outcome: confirmImport(id: $id) {
      ...ImportOutcomeParts
    }
  }
`);

/** Sends the act whose button was pressed. */
export function actOnImport(id: string, typed: FormData): Promise<Sent> {
  return outcomeOf(async () => (await send(id, typed)).outcome);
}

function send(id: string, typed: FormData) {
  switch (oneOf(typed, 'act', IMPORT_ACTIONS)) {
    case 'run_import':
      return askApi(RunImport, { id, includesSimilar: text(typed, 'includesSimilar') === 'yes' });
    case 'cancel_import':
      return askApi(CancelImport, { id });
    case 'retry_import':
      return askApi(RetryImport, { id });
    default:
      return askApi(ConfirmImport, { id });
  }
}
