import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { CONTACT_MUTATIONS } from '../../../test/contact-mutations.ts';
import { Desk } from '../../../test/desk.ts';
import { MUTATION_BUDGET, QUERY_BUDGET } from '../../../test/query-budget.ts';

let api: Api;
let desk: Desk;
const counted = new Set<string>();
beforeAll(async () => {
  api = await startApi();
  desk = new Desk(api);
  await desk.ask('{ me { name } }', {}, 'contact_officer');
});
afterAll(() => api.close());

const POINTS = `{ ... on ContactHistory { version agency { name contactPoint { unit } } points { id }
  absences { id } } ... on NotAllowed { violations { code } } }`;
const WRITTEN = { expectedVersion: 0, title: 'Bản mẫu', heldOn: '2026-11-20' };
const attendees = ['A', 'B', 'C'].map((person) => ({ agencyCode: 'HN-SXD', person }));

const FORMS = new Map([
  ['keepDissemination', 'DisseminationForm'],
  ['keepFacility', 'FacilityForm'],
  ['keepTraining', 'TrainingForm'],
  ['recordContactAbsence', 'ContactAbsenceForm'],
  ['setContactPoint', 'ContactPointForm'],
]);

async function act(name: string, given: string, variables: object, answer: string) {
  const types = new Map([
    ['id', 'ID'],
    ['seen', 'Int'],
    ['form', FORMS.get(name)],
  ]);
  const declared = Object.keys(variables).map((one) => `$${one}: ${types.get(one)}!`);
  const query = `mutation (${declared.join(', ')}) { ${name}(${given}) ${answer} }`;
  const outcome = await desk.ask(query, variables, 'contact_officer');
  expect(outcome).not.toHaveProperty('violations');
  expect(desk.statements.length, desk.statements.join('\n')).toBeLessThanOrEqual(
    MUTATION_BUDGET[name] ?? -1,
  );
  counted.add(name);
  return outcome;
}

const OF_AGENCY = 'agencyCode: "HN-SXD", form: $form';
const VIOLATIONS = '... on NotAllowed { violations { code } }';

describe('the budget of statements of contact points and training', () => {
  it('is kept by their mutations', async () => {
    const named = await act(
      'setContactPoint',
      `${OF_AGENCY}, expectedVersion: $seen`,
      { form: { unit: 'Văn phòng', person: 'Người mẫu' }, seen: 0 },
      POINTS,
    );
    const contactPointId = named.points[0].id;
    const away = { contactPointId, deputy: 'Người khác', from: '2026-11-24', until: '2026-11-25' };
    const { absences } = await act(
      'recordContactAbsence',
      `${OF_AGENCY}, expectedVersion: $seen`,
      { form: away, seen: 1 },
      POINTS,
    );
    const { id } = absences[0];
    await act('cancelContactAbsence', 'id: $id, expectedVersion: $seen', { id, seen: 2 }, POINTS);
    const training = { ...WRITTEN, id: randomUUID(), attendees };
    const whole = `{ ... on Training { agency { name } attendees { agency { name } } } ${VIOLATIONS} }`;
    await act('keepTraining', OF_AGENCY, { form: training }, whole);
    const event = { ...WRITTEN, id: randomUUID(), audience: 'staff', channel: 'web' };
    const ofEvent = `{ ... on Dissemination { agency { name } } ${VIOLATIONS} }`;
    await act('keepDissemination', OF_AGENCY, { form: event }, ofEvent);
    const facility = { id: randomUUID(), expectedVersion: 0, kind: 'ramp', title: 'Lối mẫu' };
    const ofAgency = `{ ... on Agency { name facilities { title } } ${VIOLATIONS} }`;
    await act('keepFacility', OF_AGENCY, { form: facility }, ofAgency);
    expect([...counted].toSorted()).toEqual([...CONTACT_MUTATIONS].toSorted());
  });

  it('is kept by a list of trainings, however many came', async () => {
    await desk.ask(
      '{ trainings(first: 100) { edges { node { agency { name } attendees { agency { name } } materials { name } } } } }',
      {},
      'contact_officer',
    );
    expect(desk.statements.length, desk.statements.join('\n')).toBeLessThanOrEqual(
      QUERY_BUDGET.trainings ?? -1,
    );
  });
});
