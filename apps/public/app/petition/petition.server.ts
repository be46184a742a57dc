import { graphql } from '../gql/gql.ts';
import type { TrackPetitionQuery } from '../gql/graphql.ts';
import type { Opener } from '../following/follow.server.ts';
import { askApi } from '../site/api.server.ts';

const TrackPetition = graphql(`
  query TrackPetition($reference: String!, $accessCode: String!) {
    trackPetition(reference: $reference, accessCode: $accessCode) {
      reference
      state
      overdue
      claim
      evidence
      finding
      correctionChannels
      agency {
        code
        name
      }
      entry {
        id
        title
      }
      deadline {
        ...DeadlineParts
      }
      forwardedTo {
        reference
        agency {
          code
          name
        }
      }
      timeline {
        number
        on
        text
        detail
      }
      openActions
    }
  }
`);

const LodgePetition = graphql(`
  mutation LodgePetition($entryId: ID!, $form: PetitionForm!, $idempotencyKey: ID!) {
    lodgePetition(entryId: $entryId, form: $form, idempotencyKey: $idempotencyKey) {
      __typename
      ... on LodgedPetition {
        accessCode
        petition {
          reference
        }
      }
      ...RefusalParts
    }
  }
`);

const WithdrawPetition = graphql(`
  mutation WithdrawPetition($reference: String!, $accessCode: String!) {
    withdrawPetition(reference: $reference, accessCode: $accessCode) {
      __typename
      ... on NotAllowed {
        violations {
          message
        }
      }
    }
  }
`);

export type Petition = NonNullable<TrackPetitionQuery['trackPetition']>;

/** The petition that this reference and code open; null alike for a wrong code and no such petition. */
export async function trackPetition(request: Request, opener: Opener): Promise<Petition | null> {
  const { trackPetition: petition } = await askApi(request, TrackPetition, opener);
  return petition ?? null;
}

type Sending = {
  entryId: string;
  form: { claim: string; evidence: string | null; email: string | null };
  idempotencyKey: string;
};

export async function lodgePetition(request: Request, sending: Sending) {
  const { lodgePetition: outcome } = await askApi(request, LodgePetition, sending);
  return outcome;
}

/** What is against it, in words; empty when it was taken back. */
export async function withdrawPetition(request: Request, opener: Opener): Promise<string[]> {
  const { withdrawPetition: outcome } = await askApi(request, WithdrawPetition, opener);
  if (outcome.__typename !== 'NotAllowed') return [];
  return outcome.violations.map(({ message }) => message);
}
