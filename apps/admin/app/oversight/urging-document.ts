import { graphql } from '../gql/gql.ts';
import type { UrgingPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment UrgingRow on Urging {
    id
    kind
    state
    subject
    about
    message
    sentOn
    dueOn
    answeredOn
    late
    agency {
      code
      name
    }
  }
`);

export const UrgingPage = graphql(`
  query UrgingPage($id: ID!) {
    me {
      id
    }
    urging(id: $id) {
      ...UrgingRow
      version
      requestId
      openActions
      fromAgency {
        name
      }
      history {
        number
        at
        act
        by
        words
      }
    }
  }
`);

/** One reminder or question as its page has it. */
export type UrgingShown = NonNullable<UrgingPageQuery['urging']>;
