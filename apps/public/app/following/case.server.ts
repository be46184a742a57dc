import { redirect } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { TrackRequestQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import { followed, type Opener } from './follow.server.ts';
import { casePath } from './paths.ts';

const TrackRequest = graphql(`
  query TrackRequest($reference: String!, $accessCode: String!) {
    trackRequest(reference: $reference, accessCode: $accessCode) {
      reference
      statute
      stage
      delivery
      sentAt
      receivedOn
      dueOn
      extended
      overdue
      sample
      daysLeft
      livedDays
      redirectedFrom
      missing
      missingExplanation
      agency {
        code
        name
        contactPoint {
          unit
          address
          phone
          email
          hours
        }
      }
      deadline {
        ...DeadlineParts
      }
      items {
        number
        description
        documentName
        outcome
        refusalGround
        refusedUnder {
          text
          instrument
        }
        answer
        reason
        publicAddress
        redirectedTo
        rightAgency {
          code
          name
        }
        documents {
          id
          name
          mediaType
          size
        }
      }
      next {
        by
        text
        dueOn
        deadline {
          ...DeadlineParts
        }
      }
      timeline {
        sequence
        on
        text
        detail
        deadline {
          ...DeadlineParts
        }
      }
      openActions {
        action
        items
        threads
      }
      corrections {
        id
        item
        state
        dueOn
        deadline {
          ...DeadlineParts
        }
      }
      complaints {
        id
        state
        dueOn
        deadline {
          ...DeadlineParts
        }
      }
      costs {
        state
        totalVnd
        payBy
        lines {
          item
          quantity
          amountVnd
        }
      }
      remedies {
        kind
        lastOn
        deadline {
          ...DeadlineParts
        }
      }
      identityOpenings {
        at
        byRole
        reason
      }
    }
  }
`);

export type Case = NonNullable<TrackRequestQuery['trackRequest']>;

/** The request that this reference and code open; null alike for a wrong code and no such request. */
export async function trackCase(request: Request, opener: Opener): Promise<Case | null> {
  const { trackRequest } = await askApi(request, TrackRequest, opener);
  return trackRequest ?? null;
}

/** The request, if its code was shown lately. */
export async function caseIfOpen(request: Request, reference: string): Promise<Case | null> {
  const opener = followed(request, reference);
  return opener && trackCase(request, opener);
}

/** For pages that are nothing without the request: whoever has not shown the code is asked for it first. */
export async function needCase(
  request: Request,
  reference: string,
): Promise<{ opener: Opener; shown: Case }> {
  const opener = followed(request, reference);
  const shown = opener && (await trackCase(request, opener));
  if (!shown) throw redirect(casePath(reference));
  return { opener, shown };
}
