import { expect, type APIRequestContext } from '@playwright/test';
import { caller } from './people.ts';

const DRAFT = `mutation ($form: EntryForm!) { outcome: draftEntry(form: $form) {
  __typename ... on StaffEntry { id version } ... on NotAllowed { violations { code field } } } }`;
const PROPOSE = `mutation ($id: ID!, $classification: ClassificationForm!) {
  outcome: proposeClassification(id: $id, expectedVersion: 1, classification: $classification) {
    __typename ... on NotAllowed { violations { code field } } } }`;

/** An entry of the sample agency, described and proposed by somebody of the creating unit. */
export async function proposedEntry(title: string): Promise<string> {
  const unit = await caller('unit_officer');
  const ask = async (query: string, variables: object) => {
    const answer = await unit.post('/graphql', { data: { query, variables } });
    const { data, errors } = await answer.json();
    expect(errors).toBeUndefined();
    expect(data.outcome).toMatchObject({ __typename: 'StaffEntry' });
    return data.outcome;
  };
  const content = {
    title,
    documentNumber: '12/KH-SXD',
    documentKind: 'Kế hoạch',
    issuer: 'Sở Xây dựng',
    madeOn: '2026-09-14',
    summary: 'Dữ liệu mẫu: các bước thực hiện trong năm.',
    forms: ['portal', 'notice_board'],
  };
  const { id } = await ask(DRAFT, { form: { content, files: [], creatingUnit: 'Văn phòng' } });
  await ask(PROPOSE, { id, classification: { classes: ['L26.17.1.a-2'], head: null } });
  await unit.dispose();
  return id;
}

type AskedOutcome = { id: string; version: number };

/** A draft of the sample agency that holds one file, whose text has been read. */
export async function entryWithFile(
  title: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<{ id: string; documentId: string }> {
  const unit = await caller('unit_officer');
  const sent = await unit.post('/files?kind=entry', { multipart: { file } });
  expect(sent.status(), await sent.text()).toBe(201);
  const { id: documentId } = await sent.json();
  const content = { title, issuer: 'Sở Xây dựng', madeOn: '2026-09-14', forms: ['portal'] };
  const files = [{ documentId, title: 'Toàn văn' }];
  const { id } = await outcomeOf(unit, DRAFT, { form: { content, files } });
  const query = `query ($id: ID!) { entryForStaff(id: $id) { files { text { state } } } }`;
  const state = async () => {
    const answer = await unit.post('/graphql', { data: { query, variables: { id } } });
    return (await answer.json()).data.entryForStaff.files[0].text.state;
  };
  await expect.poll(state, { timeout: 30_000 }).not.toMatch(/queued|running/);
  await unit.dispose();
  return { id, documentId };
}

/** Takes a draft all the way to the public, by two persons. */
export async function publishDraft(id: string): Promise<void> {
  const act = (mutation: string, version: number, more = '') =>
    `mutation ($id: ID!) { outcome: ${mutation}(id: $id, expectedVersion: ${version} ${more}) {
      __typename ... on StaffEntry { id version } ... on NotAllowed { violations { code field } } } }`;
  const unit = await caller('unit_officer');
  const classification = 'classification: { classes: ["L26.17.1.a-2"] }';
  await outcomeOf(unit, act('proposeClassification', 1, classification), { id });
  const head = await caller('head');
  await outcomeOf(head, act('confirmClassification', 2), { id });
  await outcomeOf(head, act('publishEntry', 3), { id });
  await Promise.all([unit.dispose(), head.dispose()]);
}

async function outcomeOf(
  desk: APIRequestContext,
  query: string,
  variables: object,
): Promise<AskedOutcome> {
  const answer = await desk.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  expect(data.outcome).toMatchObject({ __typename: 'StaffEntry' });
  return data.outcome;
}
