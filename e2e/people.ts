import { readFileSync } from 'node:fs';
import { expect, request, type APIRequestContext } from '@playwright/test';
import { setting } from './fixtures.ts';

type Account = { role: string; agency: string; email: string; password: string };

/** A demo account of this role at the agency that the journeys write to, if it has one. */
export function demoAccount(role: string): Account {
  const file = readFileSync(setting('E2E_DEMO_ACCOUNTS'), 'utf8');
  const accounts: Account[] = JSON.parse(file);
  const found = accounts.find((account) => account.role === role);
  if (found === undefined) throw new Error(`No demo account is a ${role}.`);
  return found;
}

/** Signs in without the form: the cookies then belong to whatever shares this context. */
export async function signIn(console: APIRequestContext, role: string): Promise<void> {
  const { email, password } = demoAccount(role);
  const answer = await console.post('/auth/sign-in/email', {
    data: { email, password },
    headers: { origin: setting('E2E_ADMIN_URL') },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** A visitor, or a member of staff, who asks the API without a page. */
export async function caller(role?: string): Promise<APIRequestContext> {
  const site = role === undefined ? 'E2E_PUBLIC_URL' : 'E2E_ADMIN_URL';
  const context = await request.newContext({ baseURL: setting(site) });
  if (role !== undefined) await signIn(context, role);
  return context;
}
