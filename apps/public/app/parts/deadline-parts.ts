import { graphql } from '../gql/gql.ts';

/** What a date needs to be opened to its reasons, wherever one is shown. */
export const DeadlineParts = graphql(`
  fragment DeadlineParts on Deadline {
    dueOn
    derivation
    provisional
    under {
      text
    }
  }
`);
