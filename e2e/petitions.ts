import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { caller } from './people.ts';

type Petition = { id: string; reference: string };
type LodgedPetition = { petition: Petition; accessCode: string };
type Asked = { outcome: Record<string, unknown> & { id?: string; version?: number } };

const CONTENT = {
  title: 'Kế hoạch mẫu về thông tin công khai',
  issuer: 'Cơ quan mẫu',
  link: 'https://hanoi.gov.vn/mau',
  forms: ['portal'],
};
const CLASSIFICATION = {
  classes: ['L26.17.1.a-1'],
  head: null,
  condition: null,
  titleIsHarmless: true,
};

/** An entry that everybody finds: drafted and proposed by one person, confirmed by another. */
export async function publishEntry(title = CONTENT.title): Promise<string> {
  const outcome =
    '{ __typename ... on StaffEntry { id version } ... on NotAllowed { violations { code field } } }';
  const { id, version } = await ask(
    'contact_officer',
    `mutation ($form: EntryForm!) { outcome: draftEntry(form: $form) ${outcome} }`,
    { form: { content: { ...CONTENT, title }, files: [] } },
  );
  let standing = version;
  const act = async (role: string, mutation: string, more = '', variables = {}) => {
    const types = more === '' ? '' : ', $classification: ClassificationForm!';
    const done = await ask(
      role,
      `mutation ($id: ID!, $version: Int!${types}) {
        outcome: ${mutation}(id: $id, expectedVersion: $version ${more}) ${outcome} }`,
      { id, version: standing, ...variables },
    );
    standing = done.version;
  };
  await act('contact_officer', 'proposeClassification', 'classification: $classification', {
    classification: CLASSIFICATION,
  });
  await act('head', 'confirmClassification');
  await act('head', 'publishEntry');
  return String(id);
}

/** A petition that the entry is wrong, as the public site would send it. */
export async function lodgePetition(entryId: string): Promise<Petition & { accessCode: string }> {
  const outcome = await ask(
    undefined,
    `mutation ($entryId: ID!, $form: PetitionForm!, $key: ID!) {
      outcome: lodgePetition(entryId: $entryId, form: $form, idempotencyKey: $key) {
        ... on LodgedPetition { accessCode petition { id reference } }
        ... on NotAllowed { violations { code field } } } }`,
    {
      entryId,
      form: {
        claim: 'Cột giá ghi nhầm đơn vị tính.',
        evidence: 'Bản gốc có dấu.',
        email: 'nguoi-kien-nghi@mau.invalid',
      },
      key: randomUUID(),
    },
  );
  const { petition, accessCode } = outcome as unknown as LodgedPetition; // what the mutation asks for
  return { ...petition, accessCode };
}

async function ask(
  role: string | undefined,
  query: string,
  variables: object,
): Promise<Asked['outcome']> {
  const context = await caller(role);
  const answer = await context.post('/graphql', { data: { query, variables } });
  const body: { data?: Asked; errors?: unknown } = await answer.json();
  await context.dispose();
  expect(body.errors).toBeUndefined();
  expect(body.data?.outcome).not.toHaveProperty('violations');
  return body.data?.outcome ?? {};
}
