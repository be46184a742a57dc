import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { PetitionDesk, type LodgedShown } from '../../test/petition-desk.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { HandoverRepository } from '../agencies/handover.repository.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { DigestRepository } from '../notices/digest.repository.ts';

const PREVIEW = `query ($form: TreeChangeForm!) { treeChange(form: $form) {
  ... on TreeChangePreview { version } ... on NotAllowed { violations { code } } } }`;
const CHANGE = `mutation ($form: TreeChangeForm!, $version: String!) {
  changeTree(form: $form, previewVersion: $version) {
    ... on Agency { id } ... on NotAllowed { violations { code } } } }`;
const OUTCOME = `... on Urging { id state } ... on NotAllowed { violations { code } }`;
const URGE = `mutation ($form: UrgingForm!) { sendUrging(form: $form) { ${OUTCOME} } }`;
const ANSWER = `mutation ($id: ID!, $words: String!) {
  answerUrging(id: $id, expectedVersion: 1, answer: $words) { ${OUTCOME} } }`;
const INBOX = '{ inbox(first: 100) { edges { node { id } } } }';

let api: Api;
let gone: PetitionDesk;
let heir: PetitionDesk;
let other: PetitionDesk;
let request: Shown;
let lodged: LodgedShown;
let reports: Record<'justice' | 'gone' | 'heir' | 'other', ReportDesk>;

beforeAll(async () => {
  api = await startApi('2026-11-23T09:00:00+07:00');
  gone = new PetitionDesk(api, 'HN-SKHCN');
  heir = new PetitionDesk(api, 'HN-SVHTT');
  other = new PetitionDesk(api, 'HN-SXD');
  request = await gone.opened();
  lodged = await gone.lodged();
  reports = {
    justice: new ReportDesk(api, 'HN-STP'),
    gone: new ReportDesk(api, 'HN-SKHCN'),
    heir: new ReportDesk(api, 'HN-SVHTT'),
    other: new ReportDesk(api, 'HN-SXD'),
  };
  await reports.justice.open({ year: 2025, level: 'department' });
  await reports.gone.own(2025);
  // All are signed in before: what they may see must not depend on when they came.
  for (const desk of [gone, heir, other]) await desk.ask(INBOX, {}, 'contact_officer');
  const form = {
    type: 'abolish',
    on: '2026-11-23',
    decision: 'Quyết định mẫu',
    agencyId: await idOf('HN-SKHCN'),
    heirs: [{ agencyId: await idOf('HN-SVHTT') }],
  };
  const { version } = await heir.ask(PREVIEW, { form }, 'administrator');
  const changed = await heir.ask(CHANGE, { form, version }, 'administrator');
  if (changed.violations) throw new Error(JSON.stringify(changed.violations));
});
afterAll(() => api.close());

const idOf = async (code: string) =>
  (await heir.ask('query ($code: String!) { agency(code: $code) { id } }', { code })).id;
const inboxOf = async (desk: PetitionDesk) =>
  (await desk.ask(INBOX, {}, 'contact_officer')).edges.map(({ node }: Shown) => node.id);
const petitionsOf = async (desk: PetitionDesk) =>
  (await desk.list('to_answer')).edges.map(({ node }: Shown) => node.id);

/** Those of some files that an officer of the desk may open. */
async function filesFor(desk: PetitionDesk, ids: readonly string[]): Promise<string[]> {
  const { id, agencyId } = await desk.person('contact_officer');
  const handovers = api.application.get(HandoverRepository, { strict: false });
  const answersFor = await handovers.answeredForBy(agencyId);
  const actor = { kind: 'staff', role: 'contact_officer', id, agencyId, answersFor } as const;
  const documents = api.application.get(DocumentRepository, { strict: false });
  const found = await Promise.all(ids.map((one) => documents.findForStaff(one, actor)));
  return found.flatMap((document) => document?.id ?? []);
}

describe('what a body left open when it was abolished', () => {
  it('lies with its heir, as it lies with its own people', async () => {
    for (const desk of [gone, heir]) {
      expect(await inboxOf(desk)).toContain(request.id);
      expect(await petitionsOf(desk)).toContain(lodged.petition.id);
    }
  });

  it('is hidden from other bodies, and from those at the heir who look after accounts', async () => {
    expect(await inboxOf(other)).not.toContain(request.id);
    expect(await petitionsOf(other)).not.toContain(lodged.petition.id);
    for (const role of ['contact_officer', 'head', 'nobody'] as const) {
      expect(await other.look(request, role)).toBeNull();
      expect(await other.see(lodged.petition.id, role)).toBeNull();
    }
    expect(await heir.look(request, 'administrator')).toBeNull();
    expect(await heir.see(lodged.petition.id, 'administrator')).toBeNull();
  });

  it('stands in the morning letter of its people and of its heir’s, and of nobody else', async () => {
    const digests = api.application.get(DigestRepository, { strict: false });
    const owed = await digests.owed(api.clock.today(), calendarDate('2027-12-31'));
    const told = async (desk: PetitionDesk) => {
      const { email } = await desk.person('contact_officer');
      const lines = owed.find((digest) => digest.email === email)?.due ?? [];
      return lines.map(({ reference }) => reference);
    };
    const matters: string[] = [request.reference, lodged.petition.reference];
    const report = 'Báo cáo năm 2025';
    const ofGone = `${report} của Sở Khoa học và Công nghệ thành phố Hà Nội`;
    expect(new Set(await told(gone))).toEqual(new Set([...matters, report]));
    expect(new Set(await told(heir))).toEqual(new Set([...matters, report, ofGone]));
    expect(await told(other)).toEqual([report]);
  });

  it('is urged at the heir, who answers', async () => {
    const form = {
      kind: 'reminder',
      message: 'Đề nghị báo cáo.',
      dueOn: '2026-11-25',
      requestId: request.id,
    };
    const { id, violations } = await reports.justice.ask(URGE, { form }, 'overseer');
    expect(violations).toBeUndefined();
    const words = { id, words: 'Sẽ trả lời trong tuần.' };
    expect(await other.ask(ANSWER, words, 'contact_officer').catch(String)).toMatch(
      'Không tìm thấy',
    );
    expect(await heir.ask(ANSWER, words, 'contact_officer')).toMatchObject({ state: 'answered' });
  });

  it('is decided by the heir, and still names the body that was asked', async () => {
    await heir.must(request, 'contact_officer', 'judge_valid');
    const kept = await gone.document('internal');
    const [brought, another] = [await heir.document(), await heir.document()];
    await heir.must(request, 'contact_officer', 'provide_item', { item: 1, documents: [brought] });
    expect(await filesFor(gone, [kept, brought, another])).toEqual([kept, brought]);
    expect(await filesFor(heir, [kept, brought, another])).toEqual([kept, brought, another]);
    expect(await filesFor(other, [kept, brought, another])).toEqual([]);
    expect((await gone.track(request)).items[0].outcome).toBe('provided');
    const finding = { finding: 'Số liệu đúng như đã công khai.' };
    expect(
      await other.step(lodged.petition.id, 'rejectPetition', finding, 'head').catch(String),
    ).toMatch('Không tìm thấy');
    expect(await heir.step(lodged.petition.id, 'rejectPetition', finding, 'head')).toMatchObject({
      state: 'rejected',
      agency: { code: 'HN-SKHCN' },
    });
  });
});

describe('the reports of a body that was abolished', () => {
  const ofGone = async (desk: ReportDesk, year: number) => {
    const { edges } = await desk.list(year, 'head', { first: 100 });
    return edges.find(({ node }: Shown) => node.agency.code === 'HN-SKHCN')?.node;
  };

  it('are written and sent by its heir where they were open already', async () => {
    const open = await ofGone(reports.heir, 2025);
    expect(open).toMatchObject({ keeper: { code: 'HN-SKHCN' }, state: 'open' });
    expect(await ofGone(reports.other, 2025)).toBeUndefined();
    expect(await reports.other.page(open.id)).toBeNull();
    const sent = await reports.heir.sendUp(await reports.heir.save(open));
    expect(sent).toMatchObject({ state: 'submitted', agency: { code: 'HN-SKHCN' } });
    expect((await ofGone(reports.gone, 2025)).state).toBe('submitted');
  });

  it('are kept by its heir where they are opened afterwards', async () => {
    await reports.justice.open({ year: 2026, level: 'department' });
    const opened = await ofGone(reports.heir, 2026);
    expect(opened).toMatchObject({ keeper: { code: 'HN-SVHTT' }, state: 'open' });
    expect((await reports.heir.page(opened.id)).openActions).toContain('submit_report');
  });
});
