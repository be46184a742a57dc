import { graphql } from '../gql/gql.ts';
import type { RequestPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment DeadlineParts on Deadline {
    dueOn
    nominalOn
    statute
    derivation
    provisional
    calendarVersion
    under {
      text
    }
    skipped {
      on
      name
    }
  }
`);

graphql(`
  fragment DocumentParts on Document {
    id
    name
    mediaType
    size
    uploadedAt
    released
    href
  }
`);

graphql(`
  fragment AnswerDueParts on AnswerDue {
    requestId
    itemNumber
    reference
    description
    documentName
    classTitle
    dueOn
    lateAlready
    overdue
    entryId
    fulfilled
  }
`);

graphql(`
  fragment EventParts on TimelineEvent {
    sequence
    on
    at
    action
    by
    byName
    text
    detail
    deadline {
      ...DeadlineParts
    }
  }
`);

export const RequestPage = graphql(`
  query RequestPage($id: ID!) {
    me {
      id
    }
    request(id: $id) {
      id
      reference
      statute
      stage
      channel
      delivery
      sentAt
      receivedOn
      validOn
      dueOn
      nominalDueOn
      extended
      overdue
      version
      sample
      complexity
      requesterKind
      needs
      daysLeft
      decidedOn
      deliveredOn
      receiptProvenOn
      missing
      missingExplanation
      redirectedFrom
      livedDays
      purpose
      directlyConcerned
      assignedUnit
      requesterMask
      urgings {
        ...UrgedParts
      }
      agency {
        code
        name
        isGone
        successors {
          name
        }
        parent {
          name
        }
      }
      assignee {
        id
        name
      }
      deadline {
        ...DeadlineParts
      }
      next {
        by
        dueOn
        text
        deadline {
          ...DeadlineParts
        }
      }
      items {
        number
        description
        documentName
        outcome
        refusalGround
        answer
        reason
        publicEntry {
          id
          title
        }
        publicAddress
        publicationDue {
          ...AnswerDueParts
        }
        decidedOn
        redirectedTo
        rightAgency {
          name
        }
        documents {
          id
          name
        }
      }
      timeline {
        ...EventParts
      }
      openActions {
        action
        by
        items
        threads
        under {
          text
        }
        deadlineIfTaken {
          ...DeadlineParts
        }
        deadlineIfComplex {
          ...DeadlineParts
        }
      }
      documents {
        ...DocumentParts
      }
      costs {
        id
        state
        totalVnd
        payBy
      }
      corrections {
        id
        item
        state
        dueOn
        deadline {
          ...DeadlineParts
        }
      }
      complaints {
        id
        state
        dueOn
        deadline {
          ...DeadlineParts
        }
      }
      consents {
        id
        item
        state
        concerned
      }
      remedies {
        kind
        lastOn
        deadline {
          ...DeadlineParts
        }
      }
      warnings {
        code
        field
        message
        under {
          text
        }
      }
      identityOpenings {
        at
        byRole
        reason
      }
    }
  }
`);

/** One request as its page has it. */
export type RequestShown = NonNullable<RequestPageQuery['request']>;
export type ItemShown = RequestShown['items'][number];
export type OpenActionShown = RequestShown['openActions'][number];
