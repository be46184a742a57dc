import { graphql } from '../gql/gql.ts';
import type { ImportPartsFragment, ImportRunPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment ImportParts on ImportRun {
    id
    fileName
    scope
    state
    createdAt
    createdByName
    startedByName
    includesSimilar
    ready
    faulty
    duplicate
    similar
    imported
    passedOver
    refused
    published
    waiting
    isConfirming
    openActions
  }
`);

export const ImportRunPage = graphql(`
  query ImportRunPage(
    $id: ID!
    $verdict: RowVerdict
    $outcome: RowOutcome
    $problem: String
    $unconfirmed: Boolean
    $after: String
  ) {
    me {
      id
      role
    }
    importRun(id: $id) {
      ...ImportParts
      fault {
        code
        message
      }
      findings {
        code
        message
      }
      problems {
        code
        column
        heading
        message
        count
        stops
      }
      rows(
        first: 50
        after: $after
        verdict: $verdict
        outcome: $outcome
        problem: $problem
        unconfirmed: $unconfirmed
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            number
            title
            documentNumber
            verdict
            outcome
            entryId
            problems {
              code
              column
              heading
              message
              value
              suggestion
            }
            remarks {
              code
              column
              heading
              message
            }
            unconfirmed {
              code
              message
            }
            duplicateOf {
              how
              label
              row
            }
          }
        }
      }
    }
  }
`);

export type Import = ImportPartsFragment;
export type ImportDetail = NonNullable<ImportRunPageQuery['importRun']>;
export type ImportRow = ImportDetail['rows']['edges'][number]['node'];

/** Something is being done to it that the page should follow. */
export const isAtWork = ({
  state,
  isConfirming,
}: Pick<Import, 'state' | 'isConfirming'>): boolean =>
  state === 'uploaded' || state === 'running' || isConfirming;
