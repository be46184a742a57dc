import { graphql } from '../gql/gql.ts';
import type { SamplePageQuery } from '../gql/graphql.ts';

export const SamplePage = graphql(`
  query SamplePage($id: ID!) {
    me {
      id
    }
    inspectionSample(id: $id) {
      id
      agency {
        name
      }
      from
      until
      frameOn
      stratifyBy
      size
      seed
      frameSize
      frameHash
      drawnBy
      drawnAt
      strata {
        agency {
          code
          name
        }
        outcome
        inFrame
        drawn
      }
      cases {
        position
        requestId
        reference
        outcome
        agency {
          name
        }
        notes {
          finding
          note
          by
          at
        }
      }
    }
  }
`);

export const SampleDrawnAgain = graphql(`
  query SampleDrawnAgain($id: ID!) {
    me {
      id
    }
    sampleDrawnAgain(id: $id) {
      frameSize
      frameHash
      isSameFrame
      isSameSample
    }
  }
`);

/** One sample as its page has it. */
export type SampleShown = NonNullable<SamplePageQuery['inspectionSample']>;
