import { graphql } from '../gql/gql.ts';
import type { DirectivePageQuery, DirectivesQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

graphql(`
  fragment StandingCountParts on TaskCounts {
    late
    sent_back
    missing
    reported
    done
    lapsed
  }
`);

const Directives = graphql(`
  query Directives($after: String) {
    directives(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          documentNumber
          title
          issuer
          issuedOn
          counts {
            ...StandingCountParts
          }
        }
      }
    }
  }
`);

const DirectivePage = graphql(`
  query DirectivePage($id: ID!) {
    directive(id: $id) {
      id
      kind
      documentNumber
      title
      issuer
      issuedOn
      content
      link
      source
      tasks {
        id
        number
        title
        demand
        basis
        schedule
        dueOn
        criteria
        levels
        holders
        agencies {
          name
        }
        counts {
          ...StandingCountParts
        }
      }
    }
  }
`);

const TaskBodies = graphql(`
  query TaskBodies($id: ID!, $after: String) {
    directive(id: $id) {
      tasks {
        number
        cells(first: 40, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              standing
              daysLate
              reportedOn
              acceptedOn
              addressee {
                id
                name
                validUntil
              }
              answerer {
                id
                code
                name
              }
              figures {
                figure
                met
              }
              entry {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);

export type DirectiveShown = NonNullable<DirectivePageQuery['directive']>;
export type DirectiveList = DirectivesQuery['directives'];

/** What the city has asked, the newest first. */
export async function directives(request: Request, after: string | null): Promise<DirectiveList> {
  return (await askApi(request, Directives, { after })).directives;
}

export async function directiveById(request: Request, id: string) {
  return (await askApi(request, DirectivePage, { id })).directive ?? null;
}

/** How one task stands with each body, late and missing first. */
export async function bodiesOfTask(
  request: Request,
  { id, number, after }: { id: string; number: number; after: string | null },
) {
  const { directive } = await askApi(request, TaskBodies, { id, after });
  return directive?.tasks.find((task) => task.number === number)?.cells ?? null;
}

export type TaskBodiesShown = NonNullable<Awaited<ReturnType<typeof bodiesOfTask>>>;
