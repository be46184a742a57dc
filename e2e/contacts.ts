import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { NOW } from './now.ts';
import { caller } from './people.ts';
import { AGENCY } from './requests.ts';

const TODAY = NOW.slice(0, 10);

/** One id for one thing, however often the tests write it down. */
const idOf = (name: string) =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .slice(0, 32)
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

const SEEN = `query ($code: String!) { contactHistory(agencyCode: $code) { version points { id } } }`;
const NAME = `mutation ($code: String!, $form: ContactPointForm!) {
  setContactPoint(agencyCode: $code, form: $form, expectedVersion: 0) {
    ... on ContactHistory { points { id } } ... on NotAllowed { violations { code } } } }`;
const AWAY = `mutation ($code: String!, $form: ContactAbsenceForm!) {
  recordContactAbsence(agencyCode: $code, form: $form, expectedVersion: 1) { __typename } }`;
const KEEP = `mutation ($code: String!, $place: FacilityForm!, $event: DisseminationForm!, $training: TrainingForm!) {
  keepFacility(agencyCode: $code, form: $place) { __typename }
  keepDissemination(agencyCode: $code, form: $event) { __typename }
  keepTraining(agencyCode: $code, form: $training) { __typename } }`;

/** The agency of the demo accounts has a contact point with a deputy, a reading place, a training. */
export async function tellOfAgency(): Promise<void> {
  const officer = await caller('contact_officer');
  const ask = async (query: string, variables: object) => {
    const answer = await officer.post('/graphql', {
      data: { query, variables: { code: AGENCY, ...variables } },
    });
    const { data, errors } = await answer.json();
    expect(errors).toBeUndefined();
    return data;
  };
  const { contactHistory } = await ask(SEEN, {});
  if (contactHistory.version === 0) {
    const form = { unit: 'Văn phòng mẫu', person: 'Người mẫu một', phone: '024 0000 0000' };
    const { setContactPoint } = await ask(NAME, { form });
    const contactPointId = setContactPoint.points?.[0].id;
    const away = { contactPointId, deputy: 'Người mẫu hai', from: TODAY, until: TODAY };
    if (contactPointId !== undefined) await ask(AWAY, { form: away });
  }
  const written = { expectedVersion: 0, title: 'Bản ghi mẫu', heldOn: TODAY };
  await ask(KEEP, {
    place: {
      id: idOf('nơi đọc'),
      expectedVersion: 0,
      kind: 'reading_place',
      title: 'Phòng đọc mẫu',
      place: 'Tầng 1',
      hours: '8:00 đến 17:00',
      count: 4,
    },
    event: { ...written, id: idOf('loa'), audience: 'people', channel: 'loudspeaker', reach: 120 },
    training: {
      ...written,
      id: idOf('tập huấn'),
      attendees: [{ agencyCode: AGENCY, person: 'Người mẫu một', post: 'Văn thư' }],
    },
  });
  await officer.dispose();
}
