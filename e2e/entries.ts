import { expect } from '@playwright/test';
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
