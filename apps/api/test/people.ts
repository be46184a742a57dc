import { randomUUID } from 'node:crypto';
import type { StaffRole } from '@minhbach/domain';
import { hashPassword } from 'better-auth/crypto';
import { AgencyRepository } from '../src/agencies/agency.repository.ts';
import { StaffRepository, type StaffMember } from '../src/identity/staff.repository.ts';
import type { Api } from './api.ts';

export type Person = StaffMember & { password: string };

/** Someone with a post in an agency, who can sign in. */
export async function person(
  { opened, clock }: Pick<Api, 'opened' | 'clock'>,
  role: StaffRole,
  agencyCode = 'HN-SXD',
): Promise<Person> {
  const agency = await new AgencyRepository(opened.database).byCodeOn(agencyCode, clock.today());
  if (agency === undefined) throw new Error(`No agency ${agencyCode}`);
  const password = randomUUID();
  const added = await new StaffRepository(opened.database, clock).add(
    {
      name: `Cán bộ thử ${role}`,
      email: `${role}.${randomUUID()}@thu.invalid`,
      role,
      agencyId: agency.id,
      unit: null,
      passwordHash: await hashPassword(password),
    },
    null,
  );
  if (added === undefined) throw new Error('The e-mail was taken.');
  return { ...added, password };
}

export function signIn(
  { application }: Pick<Api, 'application'>,
  { email, password }: { email: string; password: string },
  headers: Record<string, string> = {},
) {
  return application.inject({
    method: 'POST',
    url: '/auth/sign-in/email',
    headers,
    payload: { email, password },
  });
}

/** The `Cookie` header of someone who has signed in. */
export async function cookieOf(on: Pick<Api, 'application'>, who: Person) {
  const response = await signIn(on, who);
  const [cookie] = response.cookies;
  if (cookie === undefined) throw new Error(`Nobody signed in: ${response.body}`);
  return `${cookie.name}=${encodeURIComponent(cookie.value)}`;
}

/** Asks GraphQL as whoever bears the cookie; an answer with errors fails the test. */
export async function ask<Data>(
  api: Pick<Api, 'ask'>,
  query: string,
  { variables = {}, cookie }: { variables?: Record<string, unknown>; cookie?: string } = {},
): Promise<Data> {
  const headers = cookie === undefined ? {} : { cookie };
  const { data, errors } = await api.ask(query, variables, { headers });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
