import { graphql } from '../gql/gql.ts';
import type { CitizenGuidanceQuery, CitizenGuidanceTextQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const CitizenGuidance = graphql(`
  query CitizenGuidance {
    citizenGuidance {
      slug
      kind
      title
      summary
    }
  }
`);

const CitizenGuidanceText = graphql(`
  query CitizenGuidanceText($slug: String!) {
    citizenGuidanceText(slug: $slug) {
      title
      summary
      body
      easyBody
      reviewOn
      reviewOverdue
      writtenAt
      links {
        kind
        title
        address
      }
    }
  }
`);

export type ListedGuidance = CitizenGuidanceQuery['citizenGuidance'][number];
export type GuidanceText = NonNullable<CitizenGuidanceTextQuery['citizenGuidanceText']>;

export async function guidanceList(request: Request): Promise<readonly ListedGuidance[]> {
  return (await askApi(request, CitizenGuidance, {})).citizenGuidance;
}

export async function guidanceText(request: Request, slug: string): Promise<GuidanceText | null> {
  return (await askApi(request, CitizenGuidanceText, { slug })).citizenGuidanceText ?? null;
}
