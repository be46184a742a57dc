import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';
import { expect, test as base } from '../fixtures.ts';
import { startApps, type TestApps } from '../start-apps.ts';
import { answerAll, lastDay, openCase, send } from './citizen.ts';

/** A calendar change moves every open request, so it gets apps of its own. */
const test = base.extend<{ apps: TestApps }>({
  apps: async ({}, use) => {
    const apps = await startApps();
    await use(apps);
    await apps.stop();
  },
  baseURL: ({ apps }, use) => use(apps.urls.public),
});

test.use({ javaScriptEnabled: false });
test.describe.configure({ timeout: 180_000 });

type Account = { email: string; password: string };

test('check, receipt, track page and inbox show one last day, and a new calendar moves all four', async ({
  page,
  apps,
}) => {
  await answerAll(page);
  const first = await lastDay(page);
  const sent = await send(page);

  const administrator = await signedIn(apps, /^administrator\./);
  const officer = await signedIn(apps, /^contact-officer\.hn-snnmt@/);
  const inbox = () => dueInInbox(officer, sent.reference);
  const receipt = async () => {
    await page.goto(`/tra-cuu/${sent.reference}/bien-nhan`);
    return lastDay(page);
  };
  const track = async () => {
    await openCase(page, sent);
    return lastDay(page);
  };
  const check = async () => {
    await answerAll(page);
    return lastDay(page);
  };
  expect([await inbox(), await receipt(), await track(), await check()]).toEqual(
    Array.from({ length: 4 }, () => first),
  );

  await makeDayOff(administrator, first ?? '');
  const moved = await inbox();
  expect(moved).not.toBe(first);
  expect([await receipt(), await track(), await check()]).toEqual([moved, moved, moved]);
  await administrator.dispose();
  await officer.dispose();
});

async function signedIn(
  { urls, dataFolder }: TestApps,
  address: RegExp,
): Promise<APIRequestContext> {
  const file = readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8');
  const accounts: Account[] = JSON.parse(file);
  const account = accounts.find(({ email }) => address.test(email));
  expect(account).toBeDefined();
  const context = await request.newContext({ baseURL: urls.admin });
  const answer = await context.post('/auth/sign-in/email', {
    data: { email: account?.email, password: account?.password },
    headers: { origin: urls.admin },
  });
  expect(answer.status()).toBe(200);
  return context;
}

async function dueInInbox(officer: APIRequestContext, reference: string): Promise<string> {
  const query = `query ($search: String) {
    inbox(search: $search) { edges { node { reference dueOn } } }
  }`;
  const answer = await officer.post('/graphql', {
    data: { query, variables: { search: reference } },
  });
  const { data } = await answer.json();
  expect(data.inbox.edges).toMatchObject([{ node: { reference } }]);
  return data.inbox.edges[0].node.dueOn;
}

async function makeDayOff(administrator: APIRequestContext, on: string): Promise<void> {
  const input = { on, working: false, name: 'Ngày nghỉ thử', decision: 'Quyết định mẫu' };
  const ask = async (query: string, variables: object) => {
    const answer = await administrator.post('/graphql', { data: { query, variables } });
    return (await answer.json()).data.outcome;
  };
  const preview = `query ($input: CalendarChangeInput!) {
    outcome: calendarChange(input: $input) { version }
  }`;
  const { version } = await ask(preview, { input });
  const change = `mutation ($input: CalendarChangeInput!, $version: String!) {
    outcome: changeCalendar(input: $input, previewVersion: $version) { __typename }
  }`;
  expect(await ask(change, { input, version })).toEqual({ __typename: 'WorkCalendar' });
}
