import { graphql } from '../gql/gql.ts';
import { urgePath } from '../oversight/urged-matter.ts';
import type { CellRowFragment, TaskPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment Counts on TaskCounts {
    late
    sent_back
    missing
    reported
    done
    lapsed
  }
`);

graphql(`
  fragment CellRow on TaskCell {
    standing
    daysLate
    dueOn
    reportedOn
    urgings {
      ...UrgedParts
    }
    addressee {
      id
      name
    }
    answerer {
      id
      code
      name
    }
    task {
      id
      number
      title
    }
    directive {
      id
      documentNumber
    }
  }
`);

export const ConsoleDirectives = graphql(`
  query ConsoleDirectives($after: String, $tasksAfter: String) {
    me {
      id
    }
    directives(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          documentNumber
          title
          issuedOn
          counts {
            ...Counts
          }
        }
      }
    }
    myTasks(first: 50, after: $tasksAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...CellRow
        }
      }
    }
  }
`);

export const ConsoleDirective = graphql(`
  query ConsoleDirective(
    $id: ID!
    $cells: Int!
    $cellsAfter: String
    $bodiesAfter: String
    $agencyId: ID
    $ofAgency: Boolean!
  ) {
    me {
      id
    }
    directive(id: $id) {
      id
      documentNumber
      title
      issuer
      issuedOn
      source
      tasks {
        number
        title
        counts {
          ...Counts
        }
        cells(first: $cells, after: $cellsAfter) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              ...CellRow
            }
          }
        }
      }
      agencies(first: 50, after: $bodiesAfter, agencyId: $agencyId) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            agency {
              id
              name
            }
            counts {
              ...Counts
            }
            cells @include(if: $ofAgency) {
              ...CellRow
            }
          }
        }
      }
    }
  }
`);

export const TaskPage = graphql(`
  query TaskPage($taskId: ID!, $addresseeId: ID!, $agencyId: ID!) {
    me {
      id
    }
    taskDesk(taskId: $taskId, addresseeId: $addresseeId, agencyId: $agencyId) {
      openActions
      cell {
        ...CellRow
        version
        acceptedOn
        task {
          demand
          schedule
          dueOn
          criteria
        }
        figures {
          figure
          met
        }
      }
      lines {
        sequence
        action
        actorName
        at
        text
        entryId
        document {
          name
          href
        }
      }
    }
  }
`);

export type Cell = CellRowFragment;
export type TaskDesk = NonNullable<TaskPageQuery['taskDesk']>;

/** Where the report of one body on one task is. */
export function cellPath({ directive, task, addressee, answerer }: Cell): string {
  const bodies = new URLSearchParams({
    giao: addressee.id,
    'tra-loi': (answerer ?? addressee).id,
  });
  return `/chi-dao/${directive.id}/nhiem-vu/${task.id}?${bodies}`;
}

/** Where an overseer urges about it; null when it is done, or nobody answers for it. */
export function urgeCell({ task, addressee, answerer, standing }: Cell): string | null {
  if (!answerer || standing === 'done' || standing === 'lapsed') return null;
  return urgePath({ 'nhiem-vu': task.id, giao: addressee.id, 'tra-loi': answerer.code });
}
