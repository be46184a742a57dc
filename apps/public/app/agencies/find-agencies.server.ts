import { graphql } from '../gql/gql.ts';
import type { FindAgenciesQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const FindAgencies = graphql(`
  query FindAgencies($search: String, $level: AgencyLevel, $first: Int!, $after: String) {
    agencies(search: $search, level: $level, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        matched
        node {
          code
          name
          level
          validUntil
          isGone
          providerNote
          successors {
            code
            name
            level
          }
        }
      }
    }
  }
`);

const SEARCH_MAX_LENGTH = 300;
const PAGE = 20;

export type FoundAgencies = FindAgenciesQuery['agencies'];
export type FoundAgency = FoundAgencies['edges'][number];

type Wanted = { words: string; level?: FoundAgency['node']['level'] | null; after?: string | null };

/** Agencies by name old or new, place, former district, or the words of a request. */
export async function findAgencies(
  request: Request,
  { words, level = null, after = null }: Wanted,
  first = PAGE,
): Promise<FoundAgencies> {
  const search = words.normalize('NFC').trim().slice(0, SEARCH_MAX_LENGTH);
  const variables = { search: search === '' ? null : search, level, first, after };
  const { agencies } = await askApi(request, FindAgencies, variables);
  return agencies;
}
