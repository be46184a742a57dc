import { FACILITY_KINDS } from '@minhbach/domain';
import type { TypedRecord } from '../acts/typed-record.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import { CONTACT_FIELDS } from './contact-editor.tsx';

const SetContactPoint = graphql(`
  mutation SetContactPoint($code: String!, $form: ContactPointForm!, $version: Int!) {
    outcome: setContactPoint(agencyCode: $code, form: $form, expectedVersion: $version) {
      __typename
      ...RefusalParts
    }
  }
`);

const RecordContactAbsence = graphql(`
  mutation RecordContactAbsence($code: String!, $form: ContactAbsenceForm!, $version: Int!) {
    outcome: recordContactAbsence(agencyCode: $code, form: $form, expectedVersion: $version) {
      __typename
      ...RefusalParts
    }
  }
`);

const CancelContactAbsence = graphql(`
  mutation CancelContactAbsence($id: ID!, $version: Int!) {
    outcome: cancelContactAbsence(id: $id, expectedVersion: $version) {
      __typename
      ...RefusalParts
    }
  }
`);

const KeepFacility = graphql(`
  mutation KeepFacility($code: String!, $form: FacilityForm!) {
    outcome: keepFacility(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

/** What the page of an agency sends: its contact points, their deputies, what people find there. */
export function agencyAct(code: string, typed: TypedRecord): Promise<Sent> {
  switch (typed.act) {
    case 'record_absence':
      return recordAbsence(code, typed);
    case 'cancel_absence': {
      const { id, version } = typed;
      return outcomeOf(async () => (await askApi(CancelContactAbsence, { id, version })).outcome);
    }
    case 'keep_facility':
      return keepFacility(code, typed);
    default:
      return setContactPoint(code, typed);
  }
}

function setContactPoint(code: string, typed: TypedRecord): Promise<Sent> {
  const { act, id, version, optional } = typed;
  const texts = Object.fromEntries(CONTACT_FIELDS.map(({ name }) => [name, optional(name)]));
  const form = {
    ...texts,
    id: act === 'correct_contact' ? id : null,
    validFrom: optional('validFrom'),
    validUntil: optional('validUntil'),
  };
  return typed.send(
    ['validFrom'],
    async () => (await askApi(SetContactPoint, { code, form, version })).outcome,
  );
}

function recordAbsence(code: string, typed: TypedRecord): Promise<Sent> {
  const { id, version, text, optional } = typed;
  const form = {
    contactPointId: id,
    deputy: text('deputy'),
    deputyPost: optional('deputyPost'),
    deputyPhone: optional('deputyPhone'),
    deputyEmail: optional('deputyEmail'),
    from: text('from'),
    until: text('until'),
  };
  return typed.send(
    ['from', 'until'],
    async () => (await askApi(RecordContactAbsence, { code, form, version })).outcome,
  );
}

function keepFacility(code: string, typed: TypedRecord): Promise<Sent> {
  const { id, version, isWithdrawn, text, optional, count } = typed;
  const form = {
    id,
    expectedVersion: version,
    kind: FACILITY_KINDS.find((kind) => kind === text('kind')) ?? 'reading_place',
    title: text('title'),
    place: optional('place'),
    hours: optional('hours'),
    count: count('count'),
    note: optional('note'),
    withdrawn: isWithdrawn,
  };
  return typed.send([], async () => (await askApi(KeepFacility, { code, form })).outcome);
}
