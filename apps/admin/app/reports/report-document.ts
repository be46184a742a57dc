import { graphql } from '../gql/gql.ts';
import { urgePath } from '../oversight/urged-matter.ts';
import type { ReportPageQuery } from '../gql/graphql.ts';

graphql(`
  fragment ReportRow on YearlyReport {
    id
    year
    level
    state
    version
    dueOn
    late
    submittedOn
    firstSubmittedOn
    remindedAt
    urgings {
      ...UrgedParts
    }
    agency {
      code
      name
    }
    keeper {
      code
      name
    }
  }
`);

export const ReportPageDocument = graphql(`
  query ReportPage($id: ID!) {
    me {
      id
    }
    reportPage(id: $id) {
      report {
        ...ReportRow
        template
        periodFrom
        periodUntil
      }
      openActions
      title
      toldBy
      totals {
        document
        cells {
          figure
          by
          value
        }
      }
      lastYearSource
      columns {
        number
        title
        isOurs
        lines {
          figure
          title
          unit
          isBrokenDown
          cells {
            by
            value
            lastYear
            lastYearImported
            missing
            imported
          }
        }
      }
      parts {
        part
        title
        isRequired
        text
      }
      outliers {
        figure
        title
        lastYear
        now
        explanation
      }
      restatements {
        figure
        title
        by
        reported
        now
        because {
          act
          count
        }
      }
      history {
        sequence
        event
        at
        by
        name
        remark
      }
      versions {
        number
        frozenAt
        hash
        isUnchanged
      }
      addressees {
        addressee
        under {
          instrument
          text
        }
      }
    }
  }
`);

/** One report as its page has it. */
export type ReportShown = NonNullable<ReportPageQuery['reportPage']>;

/** Where an overseer urges about it; null when it has been sent. */
export const urgeReport = ({ id, state }: { id: string; state: string }) =>
  state === 'open' || state === 'returned' ? urgePath({ 'bao-cao': id }) : null;
