import { PUBLICATION_FORMS } from '@minhbach/domain';
import { oneOf, text, texts } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { OWN_ERRORS, petitionActNamed } from './petition-acts.tsx';

graphql(`
  fragment PetitionOutcomeParts on PetitionOutcome {
    __typename
    ...RefusalParts
  }
`);

const Uphold = graphql(`
  mutation UpholdPetition(
    $id: ID!
    $expectedVersion: Int!
    $error: OwnPublishedError!
    $finding: String!
  ) {
    outcome: upholdPetition(
      id: $id
      expectedVersion: $expectedVersion
      error: $error
      finding: $finding
    ) {
      ...PetitionOutcomeParts
    }
  }
`);

const Reject = graphql(`
  mutation RejectPetition($id: ID!, $expectedVersion: Int!, $finding: String!) {
    outcome: rejectPetition(id: $id, expectedVersion: $expectedVersion, finding: $finding) {
      ...PetitionOutcomeParts
    }
  }
`);

const Forward = graphql(`
  mutation ForwardPetition(
    $id: ID!
    $expectedVersion: Int!
    $toAgencyCode: String!
    $isOwnInformation: Boolean!
    $finding: String!
  ) {
    outcome: forwardPetition(
      id: $id
      expectedVersion: $expectedVersion
      toAgencyCode: $toAgencyCode
      isOwnInformation: $isOwnInformation
      finding: $finding
    ) {
      ...PetitionOutcomeParts
    }
  }
`);

const RecordCorrection = graphql(`
  mutation RecordPetitionCorrection(
    $id: ID!
    $expectedVersion: Int!
    $forms: [PublicationForm!]!
    $channels: [String!]!
  ) {
    outcome: recordPetitionCorrection(
      id: $id
      expectedVersion: $expectedVersion
      forms: $forms
      channels: $channels
    ) {
      ...PetitionOutcomeParts
    }
  }
`);

/** Sends the step that the form names; which of them are open is for the API to say. */
export function takePetitionAct(id: string, typed: FormData): Promise<Sent> {
  const act = petitionActNamed(text(typed, 'act'));
  if (act === null) throw new Error('The form names no step.');
  const on = { id, expectedVersion: Number(typed.get('expectedVersion')) };
  const finding = text(typed, 'finding');
  return outcomeOf(async () => {
    switch (act.action) {
      case 'uphold_petition': {
        const error = oneOf(typed, 'error', OWN_ERRORS) ?? OWN_ERRORS[0];
        return (await askApi(Uphold, { ...on, error, finding })).outcome;
      }
      case 'reject_petition':
        return (await askApi(Reject, { ...on, finding })).outcome;
      case 'forward_petition': {
        const toAgencyCode = text(typed, 'toAgencyCode');
        const isOwnInformation = text(typed, 'isOwnInformation') === 'co';
        return (await askApi(Forward, { ...on, toAgencyCode, isOwnInformation, finding })).outcome;
      }
      case 'record_petition_correction': {
        const chosen = texts(typed, 'forms');
        const forms = PUBLICATION_FORMS.filter((form) => chosen.includes(form));
        const channels = text(typed, 'channels').split('\n').filter(Boolean);
        return (await askApi(RecordCorrection, { ...on, forms, channels })).outcome;
      }
    }
  });
}
