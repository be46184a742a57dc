import { graphql } from '../gql/gql.ts';
import type { EntryPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment EntryHistoryParts on EntryHistoryLine {
    number
    at
    act
    byRole
    byName
    reason
    version {
      title
      documentNumber
      documentKind
      issuer
      issuedOn
      effectiveOn
      inForceUntil
      madeOn
      subject
      summary
      link
      forms
      publishedUntil
      creatingUnit
      classes
      access
      head
      condition
      confirmedOn
      proposal {
        classes
        access
        head
        condition
      }
      state
      reviewOn
      fileTitles
    }
  }
`);

export const EntryPage = graphql(`
  query EntryPage($id: ID!) {
    me {
      id
    }
    entryForStaff(id: $id) {
      id
      likelyDouble {
        certain
        label
        entryId
      }
      version
      state
      shown
      needsReview
      inForce
      sample
      title
      documentNumber
      documentKind
      issuer
      issuedOn
      effectiveOn
      inForceUntil
      madeOn
      subject
      summary
      link
      forms
      publishedUntil
      creatingUnit
      classes
      access
      head
      condition
      publishedOn
      publicSince
      confirmedOn
      confirmedBy
      reviewOn
      correctedOn
      correctionNote
      correctionChannels
      withdrawnOn
      withdrawalReason
      importKey
      madeFrom {
        requestId
        itemNumber
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
          ...FileTextParts
        }
      }
      proposal {
        classes
        access
        head
        condition
        reason
        proposedOn
        proposedBy
        mine
      }
      openActions {
        action
        to
        under {
          text
        }
      }
      history {
        ...EntryHistoryParts
      }
    }
  }
`);

export type EntryShown = NonNullable<EntryPageQuery['entryForStaff']>;
export type EntryLineShown = EntryShown['history'][number];
export type VersionShown = EntryLineShown['version'];
export type OpenEntryActionShown = EntryShown['openActions'][number];
