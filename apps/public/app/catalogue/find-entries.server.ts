import { graphql } from '../gql/gql.ts';
import type { FindEntriesQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import type { SearchFilter } from './search-filter.ts';

const FindEntries = graphql(`
  query FindEntries(
    $search: String
    $agencyCode: String
    $class: String
    $access: AccessLevel
    $year: Int
    $inForce: Boolean
    $kind: String
    $order: CatalogueOrder
    $first: Int!
    $after: String
  ) {
    catalogue(
      search: $search
      agencyCode: $agencyCode
      class: $class
      access: $access
      year: $year
      inForce: $inForce
      kind: $kind
      order: $order
      first: $first
      after: $after
    ) {
      totalCount
      totalIsExact
      pageInfo {
        endCursor
        hasNextPage
      }
      understood {
        text
        notes
      }
      suggestions {
        kind
        text
        search
        agencyCode
      }
      facets {
        areExact
        classes {
          value
          label
          count
        }
        agencies {
          value
          label
          count
        }
        years {
          value
          label
          count
        }
        kinds {
          value
          label
          count
        }
        access {
          value
          label
          count
        }
      }
      edges {
        node {
          ...EntryLineParts
          ...EntryStatusParts
        }
        match {
          title {
            text
            marks {
              from
              to
            }
          }
          snippet {
            text
            marks {
              from
              to
            }
          }
          missing
        }
      }
    }
  }
`);

const PAGE = 10;

export type FoundEntries = FindEntriesQuery['catalogue'];
export type Facets = FoundEntries['facets'];

/** What the public finds of the catalogue, ten at a time. */
export async function findEntries(
  request: Request,
  filter: SearchFilter,
  after: string | null,
): Promise<FoundEntries> {
  const { catalogue } = await askApi(request, FindEntries, {
    search: filter.words || null,
    agencyCode: filter.agencyCode || null,
    class: filter.class || null,
    access: filter.access || null,
    year: filter.year === '' ? null : Number(filter.year),
    inForce: filter.inForce ? true : null,
    kind: filter.kind || null,
    order: filter.order || null,
    first: PAGE,
    after,
  });
  return catalogue;
}
