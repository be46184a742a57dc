import { oneOf, optionalText, text, filesOnTheWay } from '../acts/typed.ts';
import { TASK_ACTIONS } from '@minhbach/domain';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

graphql(`
  fragment TaskOutcomeParts on TaskOutcome {
    __typename
    ...RefusalParts
  }
`);

const Report = graphql(`
  mutation ReportTask(
    $taskId: ID!
    $addresseeId: ID!
    $agencyId: ID!
    $expectedVersion: Int!
    $text: String
    $entryId: ID
    $documentId: ID
  ) {
    outcome: reportTask(
      taskId: $taskId
      addresseeId: $addresseeId
      agencyId: $agencyId
      expectedVersion: $expectedVersion
      text: $text
      entryId: $entryId
      documentId: $documentId
    ) {
      ...TaskOutcomeParts
    }
  }
`);

const SendBack = graphql(`
  mutation SendBackTaskReport(
    $taskId: ID!
    $addresseeId: ID!
    $agencyId: ID!
    $expectedVersion: Int!
    $text: String
  ) {
    outcome: sendBackTaskReport(
      taskId: $taskId
      addresseeId: $addresseeId
      agencyId: $agencyId
      expectedVersion: $expectedVersion
      text: $text
    ) {
      ...TaskOutcomeParts
    }
  }
`);

const Accept = graphql(`
  mutation AcceptTaskReport(
    $taskId: ID!
    $addresseeId: ID!
    $agencyId: ID!
    $expectedVersion: Int!
    $text: String
  ) {
    outcome: acceptTaskReport(
      taskId: $taskId
      addresseeId: $addresseeId
      agencyId: $agencyId
      expectedVersion: $expectedVersion
      text: $text
    ) {
      ...TaskOutcomeParts
    }
  }
`);

const Reopen = graphql(`
  mutation ReopenTaskReport(
    $taskId: ID!
    $addresseeId: ID!
    $agencyId: ID!
    $expectedVersion: Int!
    $text: String
  ) {
    outcome: reopenTaskReport(
      taskId: $taskId
      addresseeId: $addresseeId
      agencyId: $agencyId
      expectedVersion: $expectedVersion
      text: $text
    ) {
      ...TaskOutcomeParts
    }
  }
`);

const Remark = graphql(`
  mutation RemarkOnTask(
    $taskId: ID!
    $addresseeId: ID!
    $agencyId: ID!
    $expectedVersion: Int!
    $text: String
  ) {
    outcome: remarkOnTask(
      taskId: $taskId
      addresseeId: $addresseeId
      agencyId: $agencyId
      expectedVersion: $expectedVersion
      text: $text
    ) {
      ...TaskOutcomeParts
    }
  }
`);

const STEPS = {
  send_back_report: SendBack,
  accept_report: Accept,
  reopen_report: Reopen,
  remark_on_task: Remark,
};

/** Sends the step whose button was pressed; which are open is for the API to say. */
export function takeTaskAct(taskId: string, typed: FormData): Promise<Sent> {
  const act = oneOf(typed, 'act', TASK_ACTIONS);
  if (act === null) throw new Error('The form names no step.');
  const variables = {
    taskId,
    addresseeId: text(typed, 'addresseeId'),
    agencyId: text(typed, 'agencyId'),
    expectedVersion: Number(typed.get('expectedVersion')),
    text: optionalText(typed, 'text'),
  };
  return outcomeOf(async () => {
    if (act !== 'report_task') return (await askApi(STEPS[act], variables)).outcome;
    const waiting = filesOnTheWay(typed, 'documentId');
    if (waiting.length > 0) return { violations: waiting };
    const entryId = optionalText(typed, 'entryId');
    const documentId = optionalText(typed, 'documentId');
    return (await askApi(Report, { ...variables, entryId, documentId })).outcome;
  });
}
