import { graphql } from '../gql/gql.ts';
import type { AgencyPageQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

graphql(`
  fragment ContactParts on Agency {
    contactPoint {
      unit
      person
      post
      address
      phone
      email
      hours
      checkedOn
      standsInFor
      standsInUntil
    }
  }
`);

graphql(`
  fragment FacilityParts on Agency {
    facilities {
      id
      kind
      title
      place
      hours
      count
      note
      checkedOn
    }
  }
`);

const AgencyPage = graphql(`
  query AgencyPage($code: String!) {
    agency(code: $code) {
      code
      name
      level
      website
      validFrom
      validUntil
      isGone
      formerNames {
        name
        validUntil
      }
      providerNote
      residentsFirst
      parent {
        code
        name
      }
      successors {
        code
        name
      }
      ...ContactParts
      ...FacilityParts
    }
  }
`);

export type Agency = NonNullable<AgencyPageQuery['agency']>;

export async function agencyByCode(request: Request, code: string): Promise<Agency | null> {
  const { agency } = await askApi(request, AgencyPage, { code });
  return agency ?? null;
}
