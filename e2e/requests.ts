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

/** Takes one act on a request as a member of staff: `act(id, 'judgeValid')`. */
export async function act(
  id: string,
  mutation: string,
  given: Record<string, { type: string; value: unknown }> = {},
  role = 'contact_officer',
): Promise<void> {
  const names = Object.keys(given);
  const declared = names.map((name) => `, $${name}: ${given[name]?.type}`).join('');
  const passed = names.map((name) => `, ${name}: $${name}`).join('');
  const seen = (await ask(role, 'query ($id: ID!) { outcome: request(id: $id) { version } }', {
    id,
  })) as { version: number }; // the contract says so
  const outcome = await ask(
    role,
    `mutation ($id: ID!, $version: Int!${declared}) {
      outcome: ${mutation}(id: $id, expectedVersion: $version${passed}) {
        __typename ... on NotAllowed { violations { code field } }
      }
    }`,
    {
      id,
      version: seen.version,
      ...Object.fromEntries(names.map((name) => [name, given[name]?.value])),
    },
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
