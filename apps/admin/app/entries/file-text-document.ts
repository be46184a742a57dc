import { graphql } from '../gql/gql.ts';
import type { FileTextPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment FileTextParts on FileText {
    state
    message
    progress
    pages
    textPages
    truncated
    secretMark
    warnings {
      code
      message
    }
  }
`);

export const FileTextPage = graphql(`
  query FileTextPage($entry: ID!, $document: ID!, $page: Int!) {
    me {
      id
      role
      agency {
        code
      }
    }
    entryForStaff(id: $entry) {
      id
      title
      files {
        documentId
        title
        name
        href
        text {
          ...FileTextParts
        }
      }
    }
    heldDocumentText(documentId: $document, page: $page) {
      page
      text
    }
  }
`);

export const ClearSecretMark = graphql(`
  mutation ClearSecretMark($document: ID!, $reason: String!) {
    outcome: clearSecretMark(documentId: $document, reason: $reason) {
      __typename
      ...RefusalParts
    }
  }
`);

export type FileOfEntry = NonNullable<FileTextPageQuery['entryForStaff']>['files'][number];
export type TextShown = NonNullable<FileOfEntry['text']>;

export const isUnderWay = (text: TextShown | null | undefined): boolean =>
  text?.state === 'queued' || text?.state === 'running';
