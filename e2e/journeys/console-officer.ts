import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, setting, test as base } from '../fixtures.ts';
import { NOW } from '../now.ts';
import { demoAccount, signIn as signInWithoutPage } from '../people.ts';

/** Every journey here is on the console. */
export const test = base.extend({ site: 'admin' });

export function signIn(page: Page, role: string): Promise<void> {
  return signInWithoutPage(page.request, role);
}

export async function signInByForm(page: Page, role: string, password?: string): Promise<void> {
  const account = demoAccount(role);
  await page.getByLabel('Thư điện tử công vụ').fill(account.email);
  await page.getByLabel('Mật khẩu').fill(password ?? account.password);
  await page.getByLabel('Mật khẩu').press('Enter');
}

const REGISTER = `mutation Register($form: IntakeForm!, $idempotencyKey: ID!) {
  registerRequest(form: $form, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Submitted { request { id reference version } }
    ... on NotAllowed { violations { code field } }
  }
}`;

export type Registered = { id: string; reference: string; version: number };

/** A request at the counter of the agency of whoever is signed in. */
export async function registered(
  page: Page,
  descriptions: readonly string[],
  { sentAt, delivery = 'in_person' }: { sentAt: string; delivery?: string },
): Promise<Registered> {
  const response = await page.request.post('/graphql', {
    data: {
      query: REGISTER,
      variables: {
        idempotencyKey: randomUUID(),
        form: {
          channel: 'counter',
          sentAt,
          receivedOn: sentAt.slice(0, 10),
          items: descriptions.map((description) => ({ description, documentName: 'Văn bản mẫu' })),
          delivery,
          purpose: 'Tìm hiểu',
          requester: {
            kind: 'citizen',
            fullName: 'Nguyễn Thị Mẫu',
            residence: 'Phường Ba Đình, Hà Nội',
            idNumber: '001099012345',
            email: 'mau@example.invalid',
          },
        },
      },
    },
  });
  const { data, errors } = await response.json();
  if (!data?.registerRequest?.request) {
    throw new Error(`Not registered: ${JSON.stringify(errors ?? data)}`);
  }
  return data.registerRequest.request;
}

/** The moment and day of the journeys on a wall clock in Hanoi. */
export function hanoiNow(): { at: string; on: string } {
  const wall = new Date(Date.parse(NOW) + 7 * 60 * 60 * 1000).toISOString();
  return { at: `${wall.slice(0, 19)}+07:00`, on: wall.slice(0, 10) };
}

export async function openRequest(page: Page, { id, reference }: Registered): Promise<void> {
  await page.goto(`/yeu-cau/${id}`);
  await expect(page.getByRole('heading', { name: `Yêu cầu ${reference}` })).toBeVisible();
}

/** Somebody with the same role at another agency than the one of `demoAccount`. */
export async function signInElsewhere(page: Page, role: string): Promise<void> {
  const { agency } = demoAccount(role);
  const accounts: { role: string; agency: string; email: string; password: string }[] = JSON.parse(
    readFileSync(setting('E2E_DEMO_ACCOUNTS'), 'utf8'),
  );
  const other = accounts.find((account) => account.role === role && account.agency !== agency);
  const answer = await page.request.post('/auth/sign-in/email', {
    data: { email: other?.email, password: other?.password },
    headers: { origin: setting('E2E_ADMIN_URL') },
  });
  expect(answer.status()).toBe(200);
}
