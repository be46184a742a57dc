import { FIGURE_CODES, NARRATIVE_PARTS, type NarrativePart } from '@minhbach/domain';
import { optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { totalName } from './totals-fields.tsx';

graphql(`
  fragment ReportOutcomeParts on ReportOutcome {
    __typename
    ...RefusalParts
  }
`);

const SaveReport = graphql(`
  mutation SaveReport(
    $id: ID!
    $expectedVersion: Int!
    $narrative: NarrativeForm!
    $explanations: [ExplanationForm!]!
  ) {
    outcome: saveReport(
      id: $id
      expectedVersion: $expectedVersion
      narrative: $narrative
      explanations: $explanations
    ) {
      ...ReportOutcomeParts
    }
  }
`);

const BringReportTotals = graphql(`
  mutation BringReportTotals($id: ID!, $expectedVersion: Int!, $totals: ReportTotalsForm!) {
    outcome: bringReportTotals(id: $id, expectedVersion: $expectedVersion, totals: $totals) {
      ...ReportOutcomeParts
    }
  }
`);

const DropReportTotals = graphql(`
  mutation DropReportTotals($id: ID!, $expectedVersion: Int!) {
    outcome: dropReportTotals(id: $id, expectedVersion: $expectedVersion) {
      ...ReportOutcomeParts
    }
  }
`);

const SubmitReport = graphql(`
  mutation SubmitReport($id: ID!, $expectedVersion: Int!) {
    outcome: submitReport(id: $id, expectedVersion: $expectedVersion) {
      ...ReportOutcomeParts
    }
  }
`);

const ReturnReport = graphql(`
  mutation ReturnReport($id: ID!, $expectedVersion: Int!, $remark: String!) {
    outcome: returnReport(id: $id, expectedVersion: $expectedVersion, remark: $remark) {
      ...ReportOutcomeParts
    }
  }
`);

const AcceptReport = graphql(`
  mutation AcceptReport($id: ID!, $expectedVersion: Int!, $remark: String) {
    outcome: acceptReport(id: $id, expectedVersion: $expectedVersion, remark: $remark) {
      ...ReportOutcomeParts
    }
  }
`);

/** Sends the step that the form names; which of them are open is for the API to say. */
export function takeReportAct(id: string, typed: FormData): Promise<Sent> {
  const on = { id, expectedVersion: Number(typed.get('expectedVersion')) };
  return outcomeOf(async () => {
    switch (text(typed, 'act')) {
      case 'save_report':
        return (await askApi(SaveReport, { ...on, ...wordsIn(typed) })).outcome;
      case 'bring_totals':
        return (await askApi(BringReportTotals, { ...on, totals: totalsIn(typed) })).outcome;
      case 'drop_totals':
        return (await askApi(DropReportTotals, on)).outcome;
      case 'submit_report':
        return (await askApi(SubmitReport, on)).outcome;
      case 'return_report':
        return (await askApi(ReturnReport, { ...on, remark: text(typed, 'remark') })).outcome;
      case 'accept_report':
        return (await askApi(AcceptReport, { ...on, remark: optionalText(typed, 'remark') }))
          .outcome;
      default:
        throw new Error('The form names no step.');
    }
  });
}

function wordsIn(typed: FormData) {
  const parts = NARRATIVE_PARTS.map((part) => [part, text(typed, `narrative.${part}`)]);
  return {
    narrative: Object.fromEntries(parts) as Record<NarrativePart, string>, // every part is in the list
    explanations: FIGURE_CODES.filter((figure) => typed.has(`explanations.${figure}`)).map(
      (figure) => ({ figure, text: text(typed, `explanations.${figure}`) }),
    ),
  };
}

/** Each number under the name of its figure, and of its part where it is one. */
function totalsIn(typed: FormData) {
  const cells = FIGURE_CODES.flatMap((figure) =>
    [...typed.keys()]
      .filter((name) => name === totalName(figure) || name.startsWith(`${totalName(figure)}.`))
      .map((name) => {
        const by = name.slice(totalName(figure).length + 1);
        return { figure, by: by === '' ? null : by, value: text(typed, name) };
      }),
  );
  return { document: text(typed, 'totals.document'), cells };
}
