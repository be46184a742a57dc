import { graphql } from '../gql/gql.ts';
import type { AgencySectionQuery, DutiesOfQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const AgencySection = graphql(`
  query AgencySection($code: String!) {
    agencySection(code: $code) {
      agency {
        code
        name
        ...ContactParts
        ...FacilityParts
      }
      completeness {
        met
        total
        percent
      }
      publicEntries
      conditionalEntries
      duties {
        total
        due
        metOnTime
        metLate
        metDayUnknown
        overdue
        upcoming
        daysLateMost
      }
      blocks {
        block
        title
        content
        link
        owner
        checkedOn
        met
        gapMessage
        document {
          id
          name
          size
          href
        }
      }
      postings {
        id
        title
        place
        postedOn
        takenDownOn
        stateWords
        photoHref
      }
    }
  }
`);

const DutiesOf = graphql(`
  query DutiesOf($agencyCode: String!, $state: DutyState, $first: Int!, $after: String) {
    duties(agencyCode: $agencyCode, state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          title
          classKey
          period
          madeOn
          dueOn
          state
          daysLate
          derivation
          provisional
          termUnverified
          met {
            entryId
            title
            on
          }
          freeRequest {
            free
            message
          }
        }
      }
    }
  }
`);

const PAGE = 20;

export type Section = NonNullable<AgencySectionQuery['agencySection']>;
export type Duties = DutiesOfQuery['duties'];
export type Duty = Duties['edges'][number]['node'];

/** Null for a body that there is none of, or that is no more. */
export async function sectionOf(request: Request, code: string): Promise<Section | null> {
  const { agencySection } = await askApi(request, AgencySection, { code });
  return agencySection ?? null;
}

type Wanted = { agencyCode: string; state: Duty['state'] | null; after: string | null };

export async function dutiesOf(request: Request, wanted: Wanted): Promise<Duties> {
  const { duties } = await askApi(request, DutiesOf, { ...wanted, first: PAGE });
  return duties;
}
