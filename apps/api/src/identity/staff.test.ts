import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { ask, cookieOf, person, signIn, type Person } from '../../test/people.ts';
import { seedDemoAccounts } from '../seed/demo-accounts.ts';
import { readDemoAccounts } from './demo-accounts.ts';
import { StaffRepository } from './staff.repository.ts';
import { staffEvents } from './staff.table.ts';

const OUTCOME = `{ __typename
  ... on StaffMember { id name email role unit agency { code } deactivatedAt }
  ... on NotAllowed { violations { code field message } } }`;
const CREATE = `mutation ($form: StaffForm!) { outcome: createStaffMember(form: $form) ${OUTCOME} }`;
const CHANGE_ROLE = `mutation ($id: ID!, $role: StaffRole!) { outcome: changeStaffRole(id: $id, role: $role) ${OUTCOME} }`;
const DEACTIVATE = `mutation ($id: ID!) { outcome: deactivateStaffMember(id: $id) ${OUTCOME} }`;
const REVOKE = `mutation ($id: ID!) { outcome: revokeSessions(id: $id) ${OUTCOME} }`;
const RESET = `mutation ($id: ID!, $password: String!) { outcome: resetPassword(id: $id, password: $password) ${OUTCOME} }`;
const LIST = `query ($agencyCode: String, $first: Int, $after: String) {
  staff(agencyCode: $agencyCode, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id agency { code } } } } }`;

/** What the database says when its trigger refuses. */
const APPEND_ONLY = { cause: { code: '23001' } };

type Outcome = { outcome: { __typename: string; id: string; violations?: { code: string }[] } };
type List = {
  staff: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; agency: { code: string } } }[];
  };
};

let on: Api;
let administrator: Person;
let administrators: string;

beforeAll(async () => {
  on = await startApi();
  administrator = await person(on, 'administrator', 'HN-VPUB');
  administrators = await cookieOf(on, administrator);
});
afterAll(() => on.close());

const order = (query: string, variables: Record<string, unknown>, cookie = administrators) =>
  ask<Outcome>(on, query, { variables, cookie });
const form = (changes = {}) => ({
  name: 'Người thử',
  email: `${randomUUID()}@thu.invalid`,
  role: 'contact_officer',
  agencyCode: 'HN-SXD',
  password: 'một mật khẩu đủ dài',
  ...changes,
});

describe('creating a person', () => {
  it('lets them sign in and records who let them', async () => {
    const email = `Moi.${randomUUID()}@THU.invalid`;
    const { outcome } = await order(CREATE, { form: form({ email, unit: '  Văn   phòng ' }) });

    expect(outcome).toMatchObject({
      email: email.toLowerCase(),
      role: 'contact_officer',
      unit: 'Văn phòng',
      agency: { code: 'HN-SXD' },
    });
    expect((await signIn(on, { email, password: form().password })).statusCode).toBe(200);
    expect(await eventsOf(outcome.id)).toMatchObject([
      { event: 'created', actorId: administrator.id, detail: { role: 'contact_officer' } },
      { event: 'signed_in', actorId: outcome.id },
    ]);
  });

  it('names everything that is wrong at once', async () => {
    const wrong = form({ name: ' ', email: 'không phải', agencyCode: '000', password: 'ngắn' });
    const { outcome } = await order(CREATE, { form: wrong });

    expect(outcome).toMatchObject({
      violations: [
        { code: 'name_required', field: 'name' },
        { code: 'email_invalid', field: 'email' },
        { code: 'agency_unknown', field: 'agencyCode' },
        { code: 'password_length', field: 'password' },
      ],
    });
  });

  it('makes one account when the form is sent twice at once', async () => {
    const twice = form();
    const outcomes = await Promise.all([
      order(CREATE, { form: twice }),
      order(CREATE, { form: twice }),
    ]);

    expect(outcomes.flatMap(({ outcome }) => outcome.violations ?? [])).toMatchObject([
      { code: 'email_taken', field: 'email' },
    ]);
  });
});

describe('only an administrator', () => {
  it.each(['contact_officer', 'unit_officer', 'head', 'overseer'] as const)(
    'and no %s',
    async (role) => {
      const cookie = await cookieOf(on, await person(on, role));
      const victim = await person(on, 'head');

      for (const [query, variables] of [
        [CREATE, { form: form() }],
        [CHANGE_ROLE, { id: victim.id, role: 'administrator' }],
        [DEACTIVATE, { id: victim.id }],
        [REVOKE, { id: victim.id }],
        [RESET, { id: victim.id, password: 'một mật khẩu khác' }],
      ] as const)
        expect(await order(query, variables, cookie)).toMatchObject({
          outcome: { violations: [{ code: 'administrator_only' }] },
        });
      expect(await eventsOf(victim.id)).toMatchObject([{ event: 'created' }]);
    },
  );

  it('and nobody who is not signed in', async () => {
    expect(await ask(on, CREATE, { variables: { form: form() } })).toMatchObject({
      outcome: { violations: [{ code: 'administrator_only' }] },
    });
  });
});

describe('taking access away', () => {
  it('ends the sessions of whoever is deactivated, and the door stays shut', async () => {
    const leaver = await person(on, 'contact_officer');
    const cookie = await cookieOf(on, leaver);

    expect(await order(DEACTIVATE, { id: leaver.id })).toMatchObject({
      outcome: { id: leaver.id },
    });
    expect(await ask(on, '{ me { id } }', { cookie })).toEqual({ me: null });
    expect((await signIn(on, leaver)).statusCode).toBe(401);
    expect(await order(DEACTIVATE, { id: leaver.id })).toMatchObject({
      outcome: { violations: [{ code: 'person_unknown' }] },
    });
  });

  it('makes a new role count from the next sign-in', async () => {
    const promoted = await person(on, 'unit_officer');
    const cookie = await cookieOf(on, promoted);

    await order(CHANGE_ROLE, { id: promoted.id, role: 'head' });
    expect(await ask(on, '{ me { role } }', { cookie })).toEqual({ me: null });
    const again = await cookieOf(on, promoted);
    expect(await ask(on, '{ me { role } }', { cookie: again })).toEqual({ me: { role: 'head' } });
  });

  it('ends a session that was left open somewhere', async () => {
    const careless = await person(on, 'head');
    const cookie = await cookieOf(on, careless);

    await order(REVOKE, { id: careless.id });
    expect(await ask(on, '{ me { id } }', { cookie })).toEqual({ me: null });
    expect((await signIn(on, careless)).statusCode).toBe(200);
  });

  it('gives a new password to whoever lost theirs, and what the old one opened ends', async () => {
    const forgetful = await person(on, 'head');
    const cookie = await cookieOf(on, forgetful);
    const password = 'một mật khẩu mới trao tay';

    expect(await order(RESET, { id: forgetful.id, password: 'ngắn' })).toMatchObject({
      outcome: { violations: [{ code: 'password_length', field: 'password' }] },
    });
    await order(RESET, { id: forgetful.id, password });
    expect(await ask(on, '{ me { id } }', { cookie })).toEqual({ me: null });
    expect((await signIn(on, forgetful)).statusCode).toBe(401);
    expect((await signIn(on, { ...forgetful, password })).statusCode).toBe(200);
    expect(await eventsOf(forgetful.id)).toMatchObject([
      { event: 'created' },
      { event: 'signed_in' },
      { event: 'password_reset' },
      { event: 'signed_in' },
    ]);
  });

  it('leaves the last administrator in office, even when two dismiss each other at once', async () => {
    const second = await person(on, 'administrator', 'HN-VPUB');
    const people = on.application.get(StaffRepository);
    const outcomes = await Promise.all([
      people.deactivate(second.id, administrator.id),
      people.changeRole(administrator.id, 'overseer', second.id),
    ]);

    expect(outcomes.filter((outcome) => outcome === 'last_administrator')).toHaveLength(1);
  });
});

describe('the list of people', () => {
  it('shows officers their own agency, an overseer all, a visitor nobody', async () => {
    const officers = await cookieOf(on, await person(on, 'contact_officer', 'HN-SYT'));
    const overseers = await cookieOf(on, await person(on, 'overseer', 'HN-STP'));
    const codes = ({ staff }: List) => new Set(staff.edges.map(({ node }) => node.agency.code));

    expect(codes(await ask<List>(on, LIST, { cookie: officers }))).toEqual(new Set(['HN-SYT']));
    const foreign = { variables: { agencyCode: 'HN-SXD' }, cookie: officers };
    expect((await ask<List>(on, LIST, foreign)).staff.totalCount).toBe(0);
    expect(codes(await ask<List>(on, LIST, { cookie: overseers })).size).toBeGreaterThan(2);
    expect((await ask<List>(on, LIST)).staff.totalCount).toBe(0);
  });

  it('is paged without gap or repetition', async () => {
    const cookie = await cookieOf(on, await person(on, 'overseer', 'HN-STP'));
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    for (let more = true; more;) {
      const { staff }: List = await ask<List>(on, LIST, { variables: { first: 3, after }, cookie });
      seen.push(...staff.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = staff.pageInfo);
      total = staff.totalCount;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});

it('keeps the record of access as it was written', async () => {
  const { database } = on.opened;
  await expect(database.delete(staffEvents)).rejects.toMatchObject(APPEND_ONLY);
  await expect(database.update(staffEvents).set({ event: 'created' })).rejects.toMatchObject(
    APPEND_ONLY,
  );
});

it('seeds demonstration accounts once, and their passwords stay', async () => {
  await seedDemoAccounts(on.opened.database, on.clock, on.config);
  const first = readDemoAccounts(on.config.dataDir);
  await seedDemoAccounts(on.opened.database, on.clock, on.config);

  expect(readDemoAccounts(on.config.dataDir)).toEqual(first);
  expect(new Set(first.map(({ role }) => role)).size).toBe(6);
  expect(new Set(first.map(({ password }) => password)).size).toBe(first.length);
  for (const account of first.slice(0, 2)) expect((await signIn(on, account)).statusCode).toBe(200);
});

const eventsOf = (staffId: string) =>
  on.opened.database
    .select()
    .from(staffEvents)
    .where(eq(staffEvents.staffId, staffId))
    .orderBy(staffEvents.id);
