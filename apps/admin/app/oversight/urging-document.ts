import { graphql } from '../gql/gql.ts';
import type { UrgingPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment UrgingRow on Urging {
    id
    kind
    state
    subject
    about
    message
    sentOn
    dueOn
    answeredOn
    late
    agency {
      id
      code
      name
    }
  }
`);

export const UrgingPage = graphql(`
  query UrgingPage($id: ID!) {
    me {
      id
    }
    urging(id: $id) {
      ...UrgingRow
      version
      requestId
      dutyId
      taskId
      addresseeId
      reportId
      directiveId
      openActions
      fromAgency {
        name
      }
      history {
        number
        at
        act
        by
        words
      }
    }
  }
`);

/** One reminder or question as its page has it. */
export type UrgingShown = NonNullable<UrgingPageQuery['urging']>;

/** The page of what it is about; null for a general matter. */
export function thingPath(urging: UrgingShown): string | null {
  const { requestId, dutyId, reportId, taskId, addresseeId, directiveId, agency } = urging;
  if (requestId) return `/yeu-cau/${requestId}`;
  if (dutyId) return `/nghia-vu/${agency.code}`;
  if (reportId) return `/bao-cao/${reportId}`;
  if (!taskId || !addresseeId || !directiveId) return null;
  const bodies = new URLSearchParams({ giao: addresseeId, 'tra-loi': agency.id });
  return `/chi-dao/${directiveId}/nhiem-vu/${taskId}?${bodies}`;
}
