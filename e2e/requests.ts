import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { caller } from './people.ts';

export type SentRequest = { id: string; reference: string; accessCode: string };

/** Of the demo accounts: the agency whose contact officer and head can sign in. */
export const AGENCY = 'HN-SXD';

const SUBMIT = `mutation ($form: RequestForm!, $key: ID!) {
  outcome: submitRequest(form: $form, idempotencyKey: $key) {
    ... on Submitted { accessCode request { id reference } }
    ... on NotAllowed { violations { code field } }
  }
}`;

/** A request of one item, as the public site would send it. */
export async function sendRequest(): Promise<SentRequest> {
  const form = {
    agencyCode: AGENCY,
    items: [{ description: 'Giấy phép xây dựng đã cấp năm 2025 tại phường Hoàn Kiếm' }],
    delivery: 'electronic',
    requester: {
      kind: 'citizen',
      fullName: 'Nguyễn Văn Mẫu',
      residence: 'Phường Hoàn Kiếm, Hà Nội',
      email: 'nguoi-yeu-cau@mau.invalid',
    },
  };
  const outcome = await ask(undefined, SUBMIT, { form, key: randomUUID() });
  expect(outcome).toMatchObject({ request: { reference: expect.any(String) } });
  const { accessCode, request } = outcome as { accessCode: string; request: SentRequest }; // as expected above
  return { id: request.id, reference: request.reference, accessCode };
}

/** Takes one act as a member of staff, its arguments as GraphQL writes them: `answer: "…"`. */
export async function act(id: string, mutation: string, given = ''): Promise<void> {
  const officer = 'contact_officer';
  const version = 'query ($id: ID!) { outcome: request(id: $id) { version } }';
  const seen = await ask(officer, version, { id });
  const outcome = await ask(
    officer,
    `mutation ($id: ID!, $version: Int!) {
      outcome: ${mutation}(id: $id, expectedVersion: $version ${given}) {
        __typename ... on NotAllowed { violations { code field } }
      }
    }`,
    { id, ...(seen as { version: number }) }, // what `version` asks for
  );
  expect(outcome).not.toHaveProperty('violations');
}

async function ask(role: string | undefined, query: string, variables: object): Promise<unknown> {
  const context = await caller(role);
  const answer = await context.post('/graphql', { data: { query, variables } });
  const body: { data?: { outcome: unknown }; errors?: unknown } = await answer.json();
  await context.dispose();
  expect(body.errors).toBeUndefined();
  return body.data?.outcome;
}
