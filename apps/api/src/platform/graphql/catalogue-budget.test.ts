import { calendarDate, type EntryActionType, type StaffRole } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { CATALOGUE_MUTATIONS } from '../../../test/catalogue-mutations.ts';
import { Desk, type Shown } from '../../../test/desk.ts';
import { CHANNELS, EntryDesk } from '../../../test/entry-desk.ts';
import { CLOSED, CONTENT, OPEN } from '../../../test/entry-rows.ts';
import { csvOf, ImportDesk, rowNumbered } from '../../../test/import-desk.ts';
import { keptEntry } from '../../../test/kept-entries.ts';
import { MUTATION_BUDGET } from '../../../test/query-budget.ts';
import { entries } from '../../catalogue/entry.table.ts';
import { documents } from '../../documents/document.table.ts';
import { DutyCache } from '../../duties/duty-cache.service.ts';

const WARD = '00004';

let api: Api;
let entryDesk: EntryDesk;
let importDesk: ImportDesk;
let ward: Desk;
let last: Desk;
beforeAll(async () => {
  api = await startApi();
  entryDesk = new EntryDesk(api);
  importDesk = new ImportDesk(api);
  ward = new Desk(api, WARD);
  await api.application.get(DutyCache, { strict: false }).recompute();
  // Signing in and the days of a calendar cost once, not with every act.
  for (const desk of [entryDesk.desk, importDesk.desk, ward])
    for (const role of ['contact_officer', 'unit_officer', 'head'] as const)
      await desk.ask('{ me { name } }', {}, role);
});
afterAll(() => api.close());

const entry = async (
  id: string | Promise<string>,
  role: StaffRole,
  action: EntryActionType,
  own: object = {},
) => {
  last = entryDesk.desk;
  return entryDesk.act(await id, role, action, own);
};

const withFile = async () => [
  { documentId: await entryDesk.desk.document('entry'), title: 'Toàn văn' },
];

let sheets = 0;
function sheet(): string {
  sheets += 1;
  return csvOf([1, 2, 3].map((row) => rowNumbered(sheets * 10 + row)));
}
const checked = async (content: string): Promise<string> =>
  (await importDesk.checked('bảng.csv', content)).id;
const imported = async (content: string): Promise<string> =>
  (await importDesk.imported('bảng.csv', content)).id;
const run = async (name: string, id: Promise<string>, role: StaffRole = 'contact_officer') => {
  last = importDesk.desk;
  return importDesk.act(name, await id, role);
};

function inWard(query: string, variables: object): Promise<Shown> {
  last = ward;
  return ward.ask(query, variables, 'contact_officer');
}
const REFUSED = '... on NotAllowed { violations { code } }';
const recorded = (documentNumber: string) =>
  inWard(
    `mutation ($documentNumber: String) { recordDutyEvent(agencyCode: "${WARD}", form: {
      event: audit_released, on: "2026-11-20", documentNumber: $documentNumber }) {
      ... on DutyEvent { id words } ${REFUSED} } }`,
    { documentNumber },
  );
const dutyId = async (template: string, period: string) =>
  `${(await ward.person('contact_officer')).agencyId}:${template}:${period}`;
const DUTY = `{ ... on PublicationDuty { state derivation agency { name } met { title } } ${REFUSED} }`;
const link = async (field: string, of: { duty: string; entryId: string }) =>
  inWard(
    `mutation ($duty: ID!, $entryId: ID!) { ${field}(duty: $duty, entryId: $entryId) ${DUTY} }`,
    of,
  );
async function linkable() {
  const { agencyId } = await ward.person('contact_officer');
  const { id } = await keptEntry(api, {
    agencyId,
    classes: ['L26.17.1.a'],
    link: 'https://vidu.invalid/bao-cao',
  });
  return { duty: await dutyId('work_report', '2025'), entryId: id };
}
async function posted(): Promise<Shown> {
  const id = await ward.document('posting');
  await api.opened.database.update(documents).set({ mediaType: 'image/png' });
  return inWard(
    `mutation ($photoId: ID!) { recordPosting(agencyCode: "${WARD}", form: {
      title: "Phương án bồi thường", place: "Trụ sở", postedOn: "2026-11-20", photoId: $photoId }) {
      ... on Posting { id state minimum { dueOn } } ${REFUSED} } }`,
    { photoId: id },
  );
}

/** Each on what it needs, which is made before and not counted. */
const ASKED: Record<(typeof CATALOGUE_MUTATIONS)[number], () => Promise<Shown>> = {
  draftEntry: async () => {
    last = entryDesk.desk;
    return entryDesk.draft('unit_officer', { files: await withFile() });
  },
  editEntry: async () =>
    entry(entryDesk.drafted(), 'unit_officer', 'edit_entry', {
      content: CONTENT,
      files: await withFile(),
    }),
  proposeClassification: () =>
    entry(entryDesk.drafted(), 'unit_officer', 'propose_classification', { classification: OPEN }),
  returnClassification: () =>
    entry(entryDesk.proposed(), 'contact_officer', 'return_classification', {
      reason: 'Sai loại.',
    }),
  confirmClassification: () =>
    entry(entryDesk.proposed(), 'contact_officer', 'confirm_classification'),
  publishEntry: () => entry(entryDesk.confirmed(), 'contact_officer', 'publish_entry'),
  correctEntry: async () =>
    entry(entryDesk.published(), 'contact_officer', 'correct_entry', {
      content: { ...CONTENT, title: 'Kế hoạch sửa' },
      files: await withFile(),
      note: 'Sửa tên.',
      channels: CHANNELS,
    }),
  reviewEntry: () =>
    entry(entryDesk.published(), 'contact_officer', 'review_entry', { reviewOn: '2027-06-01' }),
  expireEntry: async () => {
    const id = await entryDesk.published();
    const change = { publishedUntil: calendarDate('2026-11-22') };
    await api.opened.database.update(entries).set(change).where(eq(entries.id, id));
    return entry(id, 'contact_officer', 'expire_entry');
  },
  withdrawEntry: () =>
    entry(entryDesk.published(), 'head', 'withdraw_entry', { reason: 'Có dữ liệu cá nhân.' }),
  confirmAndPublishEntries: () => confirmed([OPEN, CLOSED, CLOSED]),
  createImport: async () => {
    const file = await importDesk.upload('bảng.csv', sheet());
    last = importDesk.desk;
    return importDesk.create(file);
  },
  runImport: () => run('run', checked(sheet())),
  cancelImport: () => run('cancel', checked(sheet())),
  retryImport: () => run('retry', checked('không có cột nào')),
  confirmImport: () => run('confirm', imported(sheet()), 'head'),
  recordDutyEvent: () => recorded('1/KL'),
  withdrawDutyEvent: async () => {
    const { id } = await recorded('2/KL');
    return inWard(
      `mutation ($id: ID!) { withdrawDutyEvent(id: $id, reason: "Ghi nhầm.") {
        ... on DutyEvent { withdrawnAt } ${REFUSED} } }`,
      { id },
    );
  },
  promiseDutyDay: async () =>
    inWard(`mutation ($duty: ID!) { promiseDutyDay(duty: $duty, dueOn: "2027-01-07") ${DUTY} }`, {
      duty: await dutyId('work_report', '2026'),
    }),
  linkDutyEntry: async () => link('linkDutyEntry', await linkable()),
  unlinkDutyEntry: async () => {
    const linked = await linkable();
    await link('linkDutyEntry', linked);
    return link('unlinkDutyEntry', linked);
  },
  writeSectionBlock: async () =>
    inWard(
      `mutation ($document: ID) { writeSectionBlock(agencyCode: "${WARD}", form: { block: procedure,
        content: "Thủ tục mẫu", owner: "Văn thư", documentId: $document, expectedVersion: 0 }) {
        ... on AgencySection { agency { name } completeness { met } publicEntries
          blocks { title document { name } } duties { overdue } postings { state } } ${REFUSED} } }`,
      { document: await ward.document('section') },
    ),
  recordPosting: posted,
  takeDownPosting: async () => {
    const { id } = await posted();
    return inWard(
      `mutation ($id: ID!) { takeDownPosting(id: $id, takenDownOn: "2026-11-22") {
        ... on Posting { state daysMissing } ${REFUSED} } }`,
      { id },
    );
  },
};

async function confirmed(classifications: readonly object[]): Promise<Shown> {
  const ids: string[] = [];
  for (const one of classifications) ids.push(await entryDesk.proposed(one));
  last = entryDesk.desk;
  const query = `mutation ($ids: [ID!]!) {
    confirmAndPublishEntries(ids: $ids) { id state violations { code } } }`;
  const outcomes = await last.ask(query, { ids }, 'contact_officer');
  expect(outcomes.map(({ state }: Shown) => state)).toEqual(ids.map(() => 'published'));
  return outcomes;
}

it.each(CATALOGUE_MUTATIONS)('the budget of statements is kept by %s', async (field) => {
  const answer = await ASKED[field]();
  expect(answer).not.toHaveProperty('violations');
  expect(last.statements.length, last.statements.join('\n')).toBeLessThanOrEqual(
    MUTATION_BUDGET[field] ?? -1,
  );
});
