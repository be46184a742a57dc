import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import type { Shown } from '../../../test/desk.ts';
import { LOOP_MUTATIONS } from '../../../test/loop-mutations.ts';
import { PetitionDesk } from '../../../test/petition-desk.ts';
import { MUTATION_BUDGET } from '../../../test/query-budget.ts';
import { entries } from '../../catalogue/entry.table.ts';

let api: Api;
let desk: PetitionDesk;
beforeAll(async () => {
  api = await startApi();
  desk = new PetitionDesk(api);
  // Signing in and the days of a calendar cost once, not with every act.
  for (const role of ['contact_officer', 'unit_officer'] as const) await desk.list('closed', role);
  await desk.lodged();
});
afterAll(() => api.close());

const FINDING = { finding: 'Đã đối chiếu.' };
const UPHOLD = { error: 'own_published_by_self', ...FINDING };

async function answered(): Promise<string> {
  const opened = await desk.opened();
  await desk.must(opened, 'contact_officer', 'judge_valid');
  await desk.must(opened, 'contact_officer', 'provide_item', {
    item: 1,
    documents: [await desk.document()],
    publicationClass: 'L26.17.1.a-1',
  });
  await desk.must(opened, 'contact_officer', 'deliver');
  return opened.id;
}

async function upheld(): Promise<string> {
  const { petition } = await desk.lodged();
  await desk.step(petition.id, 'upholdPetition', UPHOLD);
  await api.opened.database
    .update(entries)
    .set({ state: 'corrected', correctedOn: api.clock.today(), version: 2 })
    .where(eq(entries.id, petition.entry.id));
  return petition.id;
}

const petitioned = async () => (await desk.lodged()).petition.id;

/** Each on what it needs, which is made before and not counted. */
const ASKED: Record<(typeof LOOP_MUTATIONS)[number], () => Promise<Shown>> = {
  answersMe: async () => {
    const { id } = await desk.entry();
    const query = `mutation ($id: ID!, $draft: ID!) {
      answersMe(entryId: $id, draft: $draft, agencyCode: "HN-SXD") { __typename } }`;
    return desk.ask(query, { id, draft: randomUUID() });
  },
  draftEntryFromItem: async () => {
    const id = await answered();
    const query = `mutation ($id: ID!) { draftEntryFromItem(requestId: $id, itemNumber: 1) {
      ... on ItemProposal { entry { title agency { name } } warnings { code } } } }`;
    return desk.ask(query, { id }, 'unit_officer');
  },
  linkAnswerDue: async () => {
    const [id, entry] = [await answered(), await desk.entry()];
    const query = `mutation ($id: ID!, $entryId: ID!) {
      linkAnswerDue(requestId: $id, itemNumber: 1, entryId: $entryId) { ... on AnswerDue { fulfilled } } }`;
    return desk.ask(query, { id, entryId: entry.id }, 'contact_officer');
  },
  lodgePetition: async () => desk.lodge((await desk.entry()).id, { email: 'mau@thu.invalid' }),
  upholdPetition: async () => desk.step(await petitioned(), 'upholdPetition', UPHOLD),
  rejectPetition: async () => desk.step(await petitioned(), 'rejectPetition', FINDING),
  forwardPetition: async () =>
    desk.step(await petitioned(), 'forwardPetition', {
      toAgencyCode: 'HN-STC',
      isOwnInformation: true,
      ...FINDING,
    }),
  recordPetitionCorrection: async () =>
    desk.step(await upheld(), 'recordPetitionCorrection', {
      forms: ['portal'],
      channels: ['Zalo'],
    }),
  withdrawPetition: async () => {
    const { petition, accessCode } = await desk.lodged();
    const query = `mutation ($reference: String!, $accessCode: String!) {
      withdrawPetition(reference: $reference, accessCode: $accessCode) { ... on Petition { state } } }`;
    return desk.ask(query, { reference: petition.reference, accessCode });
  },
};

it.each(LOOP_MUTATIONS)('the budget of statements is kept by %s', async (field) => {
  const answer = await ASKED[field]();
  expect(answer).not.toHaveProperty('violations');
  expect(desk.statements.length, desk.statements.join('\n')).toBeLessThanOrEqual(
    MUTATION_BUDGET[field] ?? -1,
  );
});
