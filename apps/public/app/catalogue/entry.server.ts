import { graphql } from '../gql/gql.ts';
import type { EntryPageQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const EntryPage = graphql(`
  query EntryPage($id: ID!) {
    catalogueEntry(id: $id) {
      ...EntryLineParts
      ...EntryStatusParts
      effectiveOn
      subject
      summary
      link
      forms
      classes
      access
      condition
      firstPublicOn
      publishedUntil
      correctedOn
      correctionNote
      correctionChannels
      withdrawnOn
      withdrawalReason
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
