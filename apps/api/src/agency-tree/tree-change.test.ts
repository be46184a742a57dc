import { spansUnder, treeFaults, type CalendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { PlacementRepository } from '../agencies/placement.repository.ts';

const PREVIEW = `query ($form: TreeChangeForm!) { treeChange(form: $form) { __typename
  ... on TreeChangePreview { version bodiesBelow years matters { matter count }
    before { parent { code } validFrom validUntil } after { parent { code } validFrom validUntil } }
  ... on NotAllowed { violations { code field message } } } }`;
const CHANGE = `mutation ($form: TreeChangeForm!, $version: String!) {
  changeTree(form: $form, previewVersion: $version) { __typename
    ... on Agency { id code name parent { code } placements { parent { code } validFrom validUntil } formerNames { name validUntil } }
    ... on NotAllowed { violations { code field } } } }`;
const AGENCY = `query ($code: String!) { agency(code: $code) { isGone validUntil providerNote parent { code }
  successors { code } } }`;
const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';
const NOTED = { on: TODAY, decision: 'Quyết định mẫu' };

let api: Api;
let desk: Desk;
beforeAll(async () => {
  api = await startApi(`${TODAY}T09:00:00+07:00`);
  desk = new Desk(api);
});
beforeEach(() => api.clock.set(`${TODAY}T09:00:00+07:00`));
afterAll(() => api.close());

async function idOf(code: string): Promise<string> {
  const agencies = new AgencyRepository(api.opened.database);
  const found = await agencies.latestByCode(code, '2030-01-01' as CalendarDate); // a day by sight
  if (found === undefined) throw new Error(`No agency ${code}`);
  return found.id;
}

const preview = (form: object) => desk.ask(PREVIEW, { form }, 'administrator');
const change = (form: object, version: string) =>
  desk.ask(CHANGE, { form, version }, 'administrator');

/** Previewed and done; a refusal fails the test. */
async function done(form: object): Promise<Shown> {
  const { version } = await preview(form);
  const agency = await change(form, version ?? '');
  if (agency.violations) throw new Error(JSON.stringify(agency.violations));
  return agency;
}

const move = async (code: string, to: string, rest: object = {}) => ({
  ...NOTED,
  type: 'move',
  agencyId: await idOf(code),
  parentId: await idOf(to),
  ...rest,
});
const found = async (code: string, rest: object = {}) => ({
  ...NOTED,
  type: 'create',
  parentId: await idOf('01'),
  code,
  agencyName: `Trung tâm mẫu ${code}`,
  level: 'service_unit',
  ...rest,
});

const codesBelow = async (code: string, on: string | null = null): Promise<string[]> => {
  const query = 'query ($on: CalendarDate) { agencyTree(on: $on) { agency { id code } parentId } }';
  const places: Shown[] = await desk.ask(query, { on });
  const id = await idOf(code);
  return places.filter(({ parentId }) => parentId === id).map(({ agency }) => agency.code);
};

describe('a move', () => {
  it('is previewed with what it touches, and does nothing until it is done', async () => {
    const opened = await desk.opened();
    const form = await move('HN-SXD', 'HN-SNNMT', { on: TOMORROW });
    const seen = await preview(form);
    expect(seen).toMatchObject({
      bodiesBelow: 0,
      years: [],
      before: [{ parent: { code: '01' }, validUntil: null }],
      after: [
        { parent: { code: '01' }, validUntil: TODAY },
        { parent: { code: 'HN-SNNMT' }, validFrom: TOMORROW, validUntil: null },
      ],
    });
    expect(seen.matters).toContainEqual({ matter: 'open_request', count: 1 });
    expect(await codesBelow('HN-SNNMT', TOMORROW)).toEqual([]);
    await desk.must(opened, 'requester', 'withdraw');
    expect((await preview(form)).matters).toContainEqual({ matter: 'open_request', count: 0 });
  });

  it('dated tomorrow shows the tree of today until then', async () => {
    await done(await move('HN-SCT', 'HN-STC', { on: TOMORROW }));
    expect(await codesBelow('HN-STC')).toEqual([]);
    expect((await desk.ask(AGENCY, { code: 'HN-SCT' })).parent.code).toBe('01');
    api.clock.set(`${TOMORROW}T00:00:00+07:00`);
    expect(await codesBelow('HN-STC')).toEqual(['HN-SCT']);
    expect((await desk.ask(AGENCY, { code: 'HN-SCT' })).parent.code).toBe('HN-STC');
    expect(await codesBelow('HN-STC', TODAY)).toEqual([]);
  });

  it('twice in a year leaves three places, and the year is divided between them', async () => {
    const late = { lateReason: 'Văn bản đến muộn' };
    await done(await move('HN-SYT', 'HN-SNV', { on: '2026-03-01', ...late }));
    const twice = await move('HN-SYT', 'HN-SNNMT', { on: '2026-09-01', ...late });
    expect((await preview(twice)).years).toEqual([2026]);
    const { placements } = await done(twice);
    expect(placements.map(({ parent }: Shown) => parent.code)).toEqual([
      '01',
      'HN-SNV',
      'HN-SNNMT',
    ]);
    const all = await api.application.get(PlacementRepository, { strict: false }).all();
    const year = { from: '2026-01-01' as CalendarDate, until: '2026-12-31' as CalendarDate }; // days by sight
    const under = spansUnder(await idOf('HN-SNV'), year, all);
    const moved = await idOf('HN-SYT');
    expect(under.filter(({ agencyId }) => agencyId === moved)).toEqual([
      { agencyId: moved, from: '2026-03-01', until: '2026-08-31' },
    ]);
  });

  it('into the past needs a reason, and never makes a circle', async () => {
    expect(await preview(await move('HN-SXD', 'HN-SNV', { on: '2026-11-22' }))).toMatchObject({
      violations: [{ code: 'late_reason_required', field: 'lateReason' }],
    });
    expect(await preview(await move('HN-SNV', 'HN-SNV'))).toMatchObject({
      violations: [{ code: 'placement_circle', field: 'parentId' }],
    });
  });

  it('takes no wrong input for a fault of ours', async () => {
    const form = await move('HN-SXD', 'HN-SNV');
    for (const [field, wrong] of [
      ['agencyId', 'x'],
      ['parentId', 'x'],
      ['parentId', '00000000-0000-4000-8000-000000000000'],
      ['decision', ''],
      ['decision', 'x'.repeat(301)],
    ] as const) {
      const seen = await preview({ ...form, [field]: wrong });
      expect(seen.violations).toMatchObject([{ field }]);
      expect(seen.violations[0].message).not.toBe('');
    }
  });
});

describe('the act', () => {
  it('is refused when something has changed since the preview', async () => {
    const form = await move('HN-STP', 'HN-SNV');
    const { version } = await preview(form);
    await done(await found('MAU-1'));
    expect(await change(form, version)).toMatchObject({
      violations: [{ code: 'changed_meanwhile' }],
    });
    expect(await codesBelow('HN-SNV')).not.toContain('HN-STP');
  });

  it('is done once when two do it at the same time', async () => {
    const form = await move('HN-STP', 'HN-SNV');
    const { version } = await preview(form);
    const both = await Promise.all([change(form, version), change(form, version)]);
    expect(both.filter(({ __typename: type }) => type === 'Agency')).toHaveLength(1);
    expect(both.find(({ violations }) => violations)).toMatchObject({
      violations: [{ code: expect.stringMatching(/changed_meanwhile|nothing_changed/) }],
    });
  });

  it('is for administrators', async () => {
    const form = await found('MAU-2');
    const { version } = await preview(form);
    for (const role of ['contact_officer', 'head', 'overseer', 'nobody'] as const) {
      expect(await desk.ask(CHANGE, { form, version }, role)).toMatchObject({
        violations: [{ code: 'role_not_allowed' }],
      });
      await expect(desk.ask(PREVIEW, { form }, role)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('is written down with its decision, for staff to read', async () => {
    const query = '{ treeChanges { type on decision byName agency { code } } }';
    const [last] = await desk.ask(query, {}, 'overseer');
    expect(last).toMatchObject({
      type: 'move',
      decision: 'Quyết định mẫu',
      agency: { code: 'HN-STP' },
    });
    expect(await desk.ask(query, {})).toEqual([]);
    await expect(desk.rows('delete from tree_changes')).rejects.toThrow('never changed');
  });
});

describe('a body that is abolished', () => {
  const abolish = async (code: string, heirs: object[], rest: object = {}) => ({
    ...NOTED,
    type: 'abolish',
    agencyId: await idOf(code),
    heirs,
    ...rest,
  });

  it('answers until its last day, then names who took over, those of an heir that is gone too', async () => {
    await done(await found('MAU-3', { on: '2026-11-01', lateReason: 'Mẫu' }));
    await done(await found('MAU-4', { on: '2026-11-01', lateReason: 'Mẫu' }));
    const to = async (code: string) => [{ agencyId: await idOf(code) }];
    await done(await abolish('MAU-3', await to('MAU-4'), { on: TOMORROW }));
    expect(await desk.ask(AGENCY, { code: 'MAU-3' })).toMatchObject({
      isGone: false,
      successors: [],
      parent: { code: '01' },
    });
    api.clock.set(`${TOMORROW}T08:00:00+07:00`);
    expect(await desk.ask(AGENCY, { code: 'MAU-3' })).toMatchObject({
      isGone: true,
      validUntil: TODAY,
      parent: { code: '01' },
      successors: [{ code: 'MAU-4' }],
    });
    await done(await abolish('MAU-4', await to('HN-SNV'), { on: '2026-11-25' }));
    api.clock.set('2026-11-25T08:00:00+07:00');
    expect((await desk.ask(AGENCY, { code: 'MAU-3' })).successors).toEqual([{ code: 'HN-SNV' }]);
  });

  it('goes on as before when that is taken back before its day', async () => {
    await done(await found('MAU-7', { on: '2026-11-01', lateReason: 'Mẫu' }));
    const heirs = [{ agencyId: await idOf('HN-SNV') }];
    const before = await desk.ask(AGENCY, { code: 'MAU-7' });
    await done(await abolish('MAU-7', heirs, { on: '2026-12-01' }));
    expect(await desk.ask(AGENCY, { code: 'MAU-7' })).toMatchObject({ validUntil: '2026-11-30' });

    const revoke = { ...NOTED, type: 'revoke', agencyId: await idOf('MAU-7'), on: '2026-12-01' };
    expect(await preview({ ...revoke, on: '2026-12-02' })).toMatchObject({
      violations: [{ code: 'change_unknown', field: 'on' }],
    });
    expect(await preview(revoke)).toMatchObject({
      before: [{ parent: { code: '01' }, validUntil: '2026-11-30' }],
      after: [{ parent: { code: '01' }, validUntil: null }],
    });
    await done(revoke);
    expect(await preview(revoke)).toMatchObject({ violations: [{ code: 'change_unknown' }] });
    api.clock.set('2026-12-02T08:00:00+07:00');
    expect(await desk.ask(AGENCY, { code: 'MAU-7' })).toEqual(before);
    expect(await codesBelow('01')).toContain('MAU-7');
  });

  it('keeps its requests, which its people or its heir finish; new ones go to the successor', async () => {
    const merged = new Desk(api, 'HN-SKHCN');
    const opened = await merged.opened();
    await merged.must(opened, 'contact_officer', 'judge_valid');
    const heirs = [{ agencyId: await idOf('HN-SVHTT'), subject: 'Khoa học' }];
    const form = await abolish('HN-SKHCN', heirs, { on: TODAY });
    expect((await preview(form)).matters).toContainEqual({ matter: 'open_request', count: 1 });
    await done(form);
    api.clock.set('2026-11-30T09:00:00+07:00');
    expect((await merged.look(opened)).openActions).not.toEqual([]);
    await merged.must(opened, 'contact_officer', 'extend', { reason: 'Tìm trong kho lưu trữ' });
    const heir = new Desk(api, 'HN-SVHTT');
    const inbox = '{ inbox(first: 100) { edges { node { id agency { code } } } } }';
    const { edges } = await heir.ask(inbox, {}, 'contact_officer');
    expect(edges.map(({ node }: Shown) => node)).toContainEqual({
      id: opened.id,
      agency: { code: 'HN-SKHCN' },
    });
    await heir.must(opened, 'contact_officer', 'provide_item', {
      item: 1,
      documents: [await heir.document()],
    });
    const other = new Desk(api, 'HN-SXD');
    for (const role of ['contact_officer', 'head', 'nobody'] as const)
      expect(await other.look(opened, role)).toBeNull();
    expect(await heir.look(opened, 'administrator')).toBeNull();
    expect((await merged.track(opened)).items[0].outcome).toBe('provided');
    expect(await merged.submit()).toMatchObject({ violations: [{ code: 'agency_abolished' }] });
  });

  it('moves what is below it first', async () => {
    expect(
      await preview(await abolish('HN-VPUB', [{ agencyId: await idOf('HN-SNV') }])),
    ).toMatchObject({ violations: [{ code: 'bodies_below' }] });
  });
});

describe('a body that is founded or renamed', () => {
  it('is not shown before its first day', async () => {
    await done(await found('MAU-5', { on: TOMORROW }));
    expect(await desk.ask(AGENCY, { code: 'MAU-5' })).toBeNull();
    expect(await codesBelow('01')).not.toContain('MAU-5');
    api.clock.set(`${TOMORROW}T00:00:00+07:00`);
    expect(await codesBelow('01')).toContain('MAU-5');
    const search = '{ agencies(search: "trung tam mau mau-5") { edges { node { code } } } }';
    expect((await desk.ask(search, {})).edges[0].node.code).toBe('MAU-5');
  });

  it('is found by its old name, and was called by it on days before', async () => {
    const form = { ...NOTED, type: 'rename', agencyId: await idOf('HN-SNV'), agencyName: 'Sở Mẫu' };
    const { name, formerNames } = await done(form);
    expect({ name, formerNames }).toEqual({
      name: 'Sở Mẫu',
      formerNames: [{ name: 'Sở Nội vụ thành phố Hà Nội', validUntil: '2026-11-22' }],
    });
    for (const words of ['so noi vu thanh pho ha noi', 'so mau']) {
      const query =
        'query ($words: String) { agencies(search: $words) { edges { node { code } } } }';
      const { edges } = await desk.ask(query, { words });
      expect(edges[0].node.code).toBe('HN-SNV');
    }
    const before: Shown[] = await desk.ask(
      '{ agencyTree(on: "2026-11-22") { name agency { code } } }',
      {},
    );
    expect(before.find(({ agency }) => agency.code === 'HN-SNV').name).toBe(
      'Sở Nội vụ thành phố Hà Nội',
    );
  });
});

it('whatever was done, the tree is one on every day', async () => {
  const all = await api.application.get(PlacementRepository, { strict: false }).all();
  expect(treeFaults(all)).toEqual([]);
});
