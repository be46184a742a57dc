import type { StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened, type Shown } from '../../test/desk.ts';
import { cookieOf } from '../../test/people.ts';
import { MUTATION_BUDGET, QUERY_BUDGET } from '../../test/query-budget.ts';

let on: Api;
let body: Desk;
let other: Desk;
let justice: Desk;
let council: Desk;
const opened: Opened[] = [];

beforeAll(async () => {
  on = await startApi('2026-11-10T09:00:00+07:00');
  body = new Desk(on);
  other = new Desk(on, 'HN-SYT');
  justice = new Desk(on, 'HN-STP');
  council = new Desk(on, 'HN-VPHDND');
  for (const desk of [body, body, body, other]) opened.push(await desk.opened());
  await body.must(theFirst(), 'contact_officer', 'judge_valid');
  const refusal = { ground: 'not_responsible', reason: 'Không giữ.', noRightBody: 'not_held' };
  const refused = {
    item: 1,
    refusal: { ...refusal, heldAndSucceededTested: true, factualExplanation: 'Đã tra sổ.' },
  };
  await body.must(theFirst(), 'contact_officer', 'refuse_item', refused);
});
beforeEach(() => on.clock.set('2026-11-20T09:00:00+07:00'));
afterAll(() => on.close());

const theFirst = (): Opened => {
  const [first] = opened;
  if (first === undefined) throw new Error('The first is opened before all.');
  return first;
};

const PARTS = `id seed size frameOn frameSize frameHash stratifyBy drawnBy agency { code }
  strata { agency { code } outcome inFrame drawn }
  cases { position requestId reference outcome agency { code } notes { finding note by } }`;
const OUTCOME = `__typename ... on InspectionSample { ${PARTS} } ... on NotAllowed { violations { code field } }`;

const draw = (form: object = {}, desk = justice, role: StaffRole | 'nobody' = 'overseer') =>
  desk.ask(
    `mutation ($form: SampleForm!) { drawSample(form: $form) { ${OUTCOME} } }`,
    {
      form: {
        from: '2026-11-01',
        until: '2026-11-30',
        stratifyBy: 'body_and_outcome',
        size: 3,
        seed: 42,
        ...form,
      },
    },
    role,
  );
const see = (id: string, desk: Desk, role: StaffRole | 'nobody') =>
  desk.ask(`query ($id: ID!) { inspectionSample(id: $id) { ${PARTS} } }`, { id }, role);
const again = (id: string, desk = justice, role: StaffRole | 'nobody' = 'overseer') =>
  desk.ask(
    `query ($id: ID!) { sampleDrawnAgain(id: $id) { frameSize frameHash isSameFrame isSameSample } }`,
    { id },
    role,
  );
const note = (own: object, desk = justice, role: StaffRole | 'nobody' = 'overseer') =>
  desk.ask(
    `mutation ($sampleId: ID!, $requestId: ID!, $finding: InspectionFinding!, $note: String!) {
      noteSampleCase(sampleId: $sampleId, requestId: $requestId, finding: $finding, note: $note) { ${OUTCOME} } }`,
    { finding: 'fault_found', note: 'Không nêu căn cứ.', ...own },
    role,
  );
const list = (desk: Desk, role: StaffRole | 'nobody', after: string | null = null) =>
  desk.ask(
    'query ($after: String) { inspectionSamples(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }',
    { after },
    role,
  );
const sheet = async (id: string, desk?: Desk, role: StaffRole = 'overseer') =>
  on.inject({
    url: `/files/samples/${id}/sample.csv`,
    headers: desk ? { cookie: await cookieOf(on, await desk.person(role)) } : {},
  });
const codes = ({ violations = [] }: Shown) => violations.map(({ code }: Shown) => code);

describe('a sample for inspection', () => {
  it('is drawn of every stratum, says its seed and frame, and is kept', async () => {
    const drawn = await draw();
    expect(justice.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['drawSample'] ?? -1);
    expect(drawn).toMatchObject({ seed: 42, frameOn: '2026-11-19', frameSize: 4, agency: null });
    expect(drawn.frameHash).toMatch(/^[\da-f]{64}$/);
    const strata = drawn.strata.map((one: Shown) => [
      one.agency.code,
      one.outcome,
      one.inFrame,
      one.drawn,
    ]);
    expect(strata.toSorted()).toEqual([
      ['HN-SXD', 'refused', 1, 1],
      ['HN-SXD', 'undecided', 2, 1],
      ['HN-SYT', 'undecided', 1, 1],
    ]);
    expect(drawn.cases.map(({ position }: Shown) => position)).toEqual([1, 2, 3]);
    expect(drawn).toEqual({
      __typename: 'InspectionSample',
      ...(await see(drawn.id, justice, 'overseer')),
    });
    expect(justice.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['inspectionSample'] ?? -1);
  });

  it('is the same again from the same seed, period and day, also after later decisions', async () => {
    const drawn = await draw();
    const [later] = opened.slice(1);
    if (later === undefined) throw new Error('Several were opened.');
    await body.must(later, 'contact_officer', 'judge_valid');
    await body.must(later, 'contact_officer', 'provide_item', {
      item: 1,
      documents: [],
      answer: 'Có.',
    });
    on.clock.set('2026-12-20T09:00:00+07:00');
    const second = await draw({ frameOn: '2026-11-19' });
    expect(second.cases).toEqual(drawn.cases);
    expect(second.frameHash).toBe(drawn.frameHash);
    expect(await again(drawn.id)).toEqual({
      frameSize: 4,
      frameHash: drawn.frameHash,
      isSameFrame: true,
      isSameSample: true,
    });
    expect(justice.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['sampleDrawnAgain'] ?? -1);
    const ofLaterDay = await draw({ size: 4 });
    expect(ofLaterDay.frameHash).not.toBe(drawn.frameHash);
    expect(ofLaterDay.strata.map(({ outcome }: Shown) => outcome)).toContain('provided');
  });

  it('says that its frame has changed', async () => {
    const drawn = await draw({ agencyCode: 'HN-SXD', size: 2 });
    expect(drawn).toMatchObject({ frameSize: 3, agency: { code: 'HN-SXD' } });
    const moved = (on_: string) =>
      body.rows('update requests set received_on = $1 where id = $2', [on_, theFirst().id]);
    await moved('2026-10-31');
    const told = await again(drawn.id);
    expect(told).toMatchObject({ frameSize: 2, isSameFrame: false, isSameSample: false });
    await moved('2026-11-10');
    expect(await again(drawn.id)).toMatchObject({ isSameFrame: true, isSameSample: true });
  });

  it('holds what was received up to the last day of the period and no more', async () => {
    expect(codes(await draw({ until: '2026-11-09' }))).toEqual(['sample_frame_empty']);
    expect(await draw({ until: '2026-11-10' })).toMatchObject({ frameSize: 4 });
    expect(await draw({ frameOn: '2026-11-10' })).toMatchObject({ frameSize: 4 });
    expect(codes(await draw({ frameOn: '2026-11-09' }))).toEqual(['sample_frame_empty']);
  });

  it('throws a seed of its own when none was typed', async () => {
    const { seed } = await draw({ seed: null });
    expect(seed).toBeGreaterThanOrEqual(1);
    expect(seed).toBeLessThanOrEqual(999_999_999);
  });

  it('is refused with its reasons', async () => {
    expect(codes(await draw({ size: 2 }))).toEqual(['sample_smaller_than_strata']);
    expect(codes(await draw({ frameOn: '2026-11-20' }))).toEqual(['sample_day_not_ended']);
    expect(codes(await draw({ agencyCode: 'KHONG-CO' }))).toEqual(['agency_unknown']);
    expect(codes(await draw({}, body, 'head'))).toEqual(['role_not_allowed']);
    await expect(draw({}, council, 'observer')).rejects.toThrow('FORBIDDEN');
    await expect(draw({}, justice, 'nobody')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is seen by who reads all agencies, and by nobody else', async () => {
    const { id } = await draw();
    expect(await see(id, council, 'observer')).toMatchObject({ id });
    for (const [desk, role] of OUTSIDERS(body, other)) {
      expect(await see(id, desk, role)).toBeNull();
      expect(await again(id, desk, role)).toBeNull();
      expect(await list(desk, role)).toMatchObject({ totalCount: 0, edges: [] });
    }
    expect(await see('khong-phai-ma', justice, 'overseer')).toBeNull();
    const page = await list(council, 'observer');
    expect(page).toMatchObject({ edges: [{ node: { id } }], pageInfo: { hasNextPage: true } });
    expect(council.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['inspectionSamples'] ?? -1);
    const next = await list(council, 'observer', page.pageInfo.endCursor);
    expect(next.edges[0].node.id).not.toBe(id);
    await expect(list(council, 'observer', 'sai')).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('what is noted about a case', () => {
  it('stands beside earlier notes, and leaves in the sheet', async () => {
    const { id: sampleId, cases } = await draw();
    const [{ requestId, reference }] = cases;
    await note({ sampleId, requestId });
    expect(justice.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['noteSampleCase'] ?? -1);
    const noted = await note({ sampleId, requestId, finding: 'in_order', note: '=Đã bổ sung' });
    expect(noted.cases[0].notes).toMatchObject([
      { finding: 'fault_found', note: 'Không nêu căn cứ.', by: 'Cán bộ thử overseer' },
      { finding: 'in_order', note: '=Đã bổ sung' },
    ]);
    const { statusCode, body: csv } = await sheet(sampleId, council, 'observer');
    expect(statusCode).toBe(200);
    expect(csv.split('\n')[0]).toContain('Số khởi tạo');
    expect(csv).toContain(`${reference}`);
    expect(csv).toContain("'=Đã bổ sung");
    expect(csv.trim().split('\n')).toHaveLength(1 + cases.length + 1);
  });

  it('is an overseer’s, with words for a fault, about a case of the sample', async () => {
    const { id: sampleId, cases } = await draw({ agencyCode: 'HN-SXD', size: 2 });
    const [{ requestId }] = cases;
    expect(codes(await note({ sampleId, requestId, note: ' ' }))).toEqual(['required']);
    const elsewhere = opened.at(-1)?.id;
    await expect(note({ sampleId, requestId: elsewhere })).rejects.toThrow('NOT_FOUND');
    await expect(note({ sampleId, requestId }, body, 'head')).rejects.toThrow('NOT_FOUND');
    await expect(note({ sampleId, requestId }, council, 'observer')).rejects.toThrow('FORBIDDEN');
    expect((await sheet(sampleId)).statusCode).toBe(404);
    expect((await sheet(sampleId, body, 'head')).statusCode).toBe(404);
  });

  it.each(['inspection_samples', 'inspection_sample_cases', 'inspection_notes'])(
    'stays, with the whole of %s',
    async (table) => {
      await expect(body.rows(`delete from ${table}`)).rejects.toThrow('never changed or removed');
    },
  );
});

const OUTSIDERS = (own: Desk, foreign: Desk): [Desk, StaffRole | 'nobody'][] => [
  [own, 'contact_officer'],
  [own, 'head'],
  [foreign, 'contact_officer'],
  [own, 'administrator'],
  [own, 'nobody'],
];
