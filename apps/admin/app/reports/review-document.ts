import { REVIEW_LEVELS, type ReviewLevel } from '@minhbach/domain';
import { graphql } from '../gql/gql.ts';
import type { ReportReviewPageQuery } from '../gql/graphql.ts';

export const ReportReviewDocument = graphql(`
  query ReportReviewPage(
    $level: ReviewLevel!
    $agencyCode: String!
    $isNamed: Boolean!
    $from: Int!
    $until: Int!
  ) {
    me {
      id
    }
    agency(code: $agencyCode) @include(if: $isNamed) {
      id
      code
      name
    }
    reportReview(level: $level, agencyCode: $agencyCode, from: $from, until: $until) {
      __typename
      ...RefusalParts
      ... on ReportReview {
        agency {
          name
        }
        years {
          year
          source
          gap
          isOver
          reportId
          state
          submittedOn
          toldBy
        }
        columns {
          number
          title
          isOurs
          rows {
            figure
            title
            unit
            by
            cells {
              year
              value
              isRestated
              now
              missing
              imported
            }
          }
        }
      }
    }
  }
`);

type Outcome = NonNullable<ReportReviewPageQuery['reportReview']>;
export type ReviewShown = Extract<Outcome, { __typename: 'ReportReview' }>;
export type ReviewRowShown = ReviewShown['columns'][number]['rows'][number];

/** What an address asks for, as it was typed. */
export type ReviewAsked = { level: ReviewLevel; code: string; from: string; until: string };

export function reviewAsked(search: URLSearchParams): ReviewAsked {
  return {
    level: REVIEW_LEVELS.find((one) => one === search.get('cap')) ?? 'body',
    code: search.get('co-quan') ?? '',
    from: search.get('tu') ?? '',
    until: search.get('den') ?? '',
  };
}

/** The same in an address, for its files. */
export const reviewSearch = ({ level, code, from, until }: ReviewAsked) =>
  new URLSearchParams({ cap: level, 'co-quan': code, tu: from, den: until });

/** Zero, which is no year of a report, where four digits are not given: the API says so. */
export const reviewYear = (typed: string) => (/^\d{4}$/.test(typed.trim()) ? Number(typed) : 0);
