import { graphql } from '../gql/gql.ts';
import type { PetitionPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment PetitionRow on Petition {
    id
    reference
    state
    receivedOn
    dueOn
    decidedOn
    overdue
    sample
    claim
    agency {
      code
      name
      isGone
      successors {
        name
      }
    }
    entry {
      title
    }
  }
`);

export const PetitionPage = graphql(`
  query PetitionPage($id: ID!) {
    me {
      id
    }
    petition(id: $id) {
      ...PetitionRow
      statute
      version
      evidence
      error
      finding
      correctedOn
      correctionForms
      correctionChannels
      openActions
      forwardedFrom
      deadline {
        ...DeadlineParts
      }
      entry {
        id
        documentNumber
        issuer
        forms
        state
        correctedOn
      }
      forwardedTo {
        reference
        state
        dueOn
        agency {
          name
        }
      }
      timeline {
        number
        at
        by
        text
        detail
      }
    }
  }
`);

/** One petition as its page has it. */
export type PetitionShown = NonNullable<PetitionPageQuery['petition']>;
