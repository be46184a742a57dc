import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk } from '../../test/desk.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { CLOSED, CONTENT, OPEN } from '../../test/entry-rows.ts';

let on: Api;
let desk: EntryDesk;
let elsewhere: EntryDesk;
let draft: string;
let published: string;
let reference: string;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new EntryDesk(on);
  elsewhere = new EntryDesk(on, 'HN-SNNMT');
  draft = await desk.drafted();
  published = await desk.published();
  reference = await desk.drafted({ reference: true });
});
afterAll(() => on.close());

const OWN_STAFF = ['contact_officer', 'unit_officer', 'head'] as const;
const titles = (page: { edges: { node: { id: string } }[] }) =>
  page.edges.map(({ node }) => node.id).toSorted();
const publicly = (id: string) =>
  new Desk(on).ask(
    `query ($id: ID!) { catalogueEntry(id: $id) { id title link files { name } } }`,
    { id },
  );

describe('an entry with its history and proposals is seen', () => {
  it.each(OWN_STAFF)('by a %s of its agency, who also sees the reference texts', async (role) => {
    expect(await desk.look(draft, role)).toMatchObject({ id: draft, state: 'draft' });
    expect(await desk.look(reference, role)).toMatchObject({ id: reference, agency: null });
    expect(titles(await desk.list('', role))).toEqual([draft, published].toSorted());
    expect(titles(await desk.list('(reference: true)', role))).toEqual([reference]);
  });

  it.each(OWN_STAFF)('by no %s of another agency, not even when it is public', async (role) => {
    expect(await elsewhere.look(draft, role)).toBeNull();
    expect(await elsewhere.look(published, role)).toBeNull();
    expect(titles(await elsewhere.list('', role))).toEqual([]);
    expect(titles(await elsewhere.list('(agencyCode: "HN-SXD")', role))).toEqual([]);
    const guess = elsewhere.act(published, role, 'withdraw_entry', { reason: 'Thử.' });
    await expect(guess).rejects.toThrow('NOT_FOUND');
    expect(await elsewhere.look(reference, role)).toMatchObject({ id: reference });
  });

  it('by an overseer, who acts on none', async () => {
    expect(await elsewhere.look(draft, 'overseer')).toMatchObject({ id: draft, openActions: [] });
    expect(titles(await elsewhere.list('(agencyCode: "HN-SXD")', 'overseer'))).toEqual(
      [draft, published].toSorted(),
    );
    const act = await elsewhere.act(draft, 'overseer', 'withdraw_entry', { reason: 'Thử.' });
    expect(act.violations).toMatchObject([{ code: 'not_your_entry' }]);
  });

  it('by no administrator, and by nobody who is not signed in', async () => {
    for (const role of ['administrator', 'nobody'] as const) {
      expect(await desk.look(draft, role)).toBeNull();
      expect(await desk.look(published, role)).toBeNull();
      expect(titles(await desk.list('', role))).toEqual([]);
      expect(
        await desk.desk.ask('{ entryCounts { waitingForMe states { count } } }', {}, role),
      ).toMatchObject({ waitingForMe: 0, states: Array.from({ length: 7 }, () => ({ count: 0 })) });
    }
    const stranger = desk.act(draft, 'nobody', 'withdraw_entry', { reason: 'Thử.' });
    await expect(stranger).rejects.toThrow('Phiên làm việc đã hết');
    const keeper = desk.act(draft, 'administrator', 'withdraw_entry', { reason: 'Thử.' });
    await expect(keeper).rejects.toThrow('NOT_FOUND');
    expect((await desk.draft('overseer')).violations).toMatchObject([{ code: 'role_not_allowed' }]);
    expect(await desk.look('không phải mã')).toBeNull();
  });

  it('by the public only once it was published, without drafts or what is held back', async () => {
    expect(await publicly(draft)).toBeNull();
    expect(await publicly(published)).toMatchObject({ id: published });

    const file = await desk.desk.document();
    const content = { ...CONTENT, link: 'https://hanoi.gov.vn/van-ban/35' };
    const files = [{ documentId: file, title: 'Toàn văn' }];
    const id = await desk.published(OPEN, { content, files });
    expect(await publicly(id)).toMatchObject({ link: content.link, files: [{}] });
    const reason = 'Có tên người.';
    await desk.must(id, 'head', 'propose_classification', { classification: CLOSED, reason });
    expect(await publicly(id)).toMatchObject({ link: content.link, files: [{}] });
    await desk.must(id, 'contact_officer', 'confirm_classification');
    expect(await publicly(id)).toMatchObject({ link: null, files: [] });
    const download = await on.inject({ method: 'GET', url: `/files/${file}` });
    expect(download.statusCode).toBe(404);
  });
});

describe('the list of an agency', () => {
  let home: EntryDesk;
  beforeAll(async () => {
    home = new EntryDesk(on, 'HN-SGDDT');
  });

  it('finds by words, number, state, access, and by what waits or is due', async () => {
    const content = {
      ...CONTENT,
      title: 'Chỉ tiêu tuyển sinh lớp 10',
      documentNumber: '7/QĐ-SGDĐT',
    };
    const waiting = await home.proposed(OPEN, { content });
    const shut = await home.published(CLOSED);
    const ours = await home.drafted();
    const found = async (own: string, role = 'contact_officer' as const) =>
      titles(await home.list(`(${own})`, role));

    expect(await found('search: "chi tieu tuyen sinh"')).toEqual([waiting]);
    expect(await found('search: "7/qd-sgddt"')).toEqual([waiting]);
    expect(await found(`search: "%' or 1=1 --"`)).toEqual([]);
    expect(await found('state: draft')).toEqual([ours]);
    expect(await found('access: conditional')).toEqual([shut]);
    expect(await found('waitingForMe: true')).toEqual([waiting]);
    expect(await found('needsReview: true')).toEqual([]);
    on.clock.set('2027-11-20T09:00:00+07:00');
    expect(await found('needsReview: true')).toEqual([shut]);
    expect(await home.look(shut)).toMatchObject({ needsReview: true });
    on.clock.set('2026-11-20T09:00:00+07:00');

    const proposer = await home.list('(waitingForMe: true)', 'unit_officer');
    expect(titles(proposer)).toEqual([]);
    const counts = await home.desk.ask(
      '{ entryCounts { states { state count } waitingForMe needsReview } }',
      {},
      'head',
    );
    expect(counts).toMatchObject({ waitingForMe: 1, needsReview: 0 });
    expect(counts.states.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { state: 'draft', count: 1 },
      { state: 'proposed', count: 1 },
      { state: 'published', count: 1 },
    ]);
  });

  it('is paged through once, latest changed first', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const page = await home.list(`(first: 1${after})`);
      seen.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = page.pageInfo.hasNextPage ? `, after: "${page.pageInfo.endCursor}"` : '';
    } while (after !== '');
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
    await expect(home.list('(after: "abc")')).rejects.toThrow('BAD_USER_INPUT');
    await expect(home.list('(first: 101)')).rejects.toThrow('BAD_USER_INPUT');
  });
});
