import { graphql } from '../gql/gql.ts';
import type { EntryPageQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const EntryPage = graphql(`
  query EntryPage($id: ID!) {
    catalogueEntry(id: $id) {
      id
      title
      documentNumber
      documentKind
      issuer
      issuedOn
      effectiveOn
      inForceUntil
      inForce
      subject
      summary
      link
      forms
      classes
      access
      condition
      state
      publishedOn
      publishedUntil
      correctedOn
      correctionNote
      correctionChannels
      withdrawnOn
      withdrawalReason
      sample
      reach {
        shareTitle
        shareDescription
        alternates {
          href
          mediaType
        }
        schemaOrg {
          type
          properties {
            name
            value
            isLink
            item {
              type
              properties {
                name
                value
                isLink
              }
            }
          }
        }
      }
      agency {
        code
        name
      }
      files {
        documentId
        title
        name
        mediaType
        size
        href
        text {
          pages
          textPages
        }
      }
    }
  }
`);

export type Entry = NonNullable<EntryPageQuery['catalogueEntry']>;

/** Null when there is none, or it was never published. */
export async function entryById(request: Request, id: string): Promise<Entry | null> {
  const { catalogueEntry } = await askApi(request, EntryPage, { id });
  return catalogueEntry ?? null;
}
