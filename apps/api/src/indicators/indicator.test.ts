import type { StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, FORM, type Opened, type Shown } from '../../test/desk.ts';
import { QUERY_BUDGET } from '../../test/query-budget.ts';

let on: Api;
let body: Desk;
let justice: Desk;
let council: Desk;
let agencyId: string;
const waited: string[] = [];

const NOT_RESPONSIBLE = {
  ground: 'not_responsible',
  reason: 'Cơ quan khác giữ.',
  heldAndSucceededTested: true,
  factualExplanation: 'Đã tra sổ.',
};
const BEYOND = {
  ground: 'beyond_capacity',
  reason: 'Quá khả năng đáp ứng.',
  factualExplanation: 'Phải đọc mười nghìn hồ sơ.',
};

/** Twelve requests: each differs from the plain one in what one indicator counts. */
beforeAll(async () => {
  on = await startApi('2026-11-02T09:00:00+07:00');
  body = new Desk(on);
  justice = new Desk(on, 'HN-STP');
  council = new Desk(on, 'HN-VPHDND');
  agencyId = (await body.person('contact_officer')).agencyId;
  const opened: Opened[] = [];
  for (let at = 0; at < 11; at += 1) opened.push(await body.opened());
  await body.must(opened[10] ?? failed(), 'requester', 'withdraw', { reason: 'Không cần nữa.' });
  const [late, extended, elsewhere, nowhere, beyond, ...plain] = opened.slice(0, 10);
  const two = await body.opened({ items: [...FORM.items, ...FORM.items] });
  await body.must(two, 'contact_officer', 'ask_to_complete', {
    missing: ['description'],
    explanation: 'Chưa rõ.',
  });

  on.clock.set('2026-11-03T09:00:00+07:00');
  const provided = { item: 1, documents: [], answer: 'Có.' };
  for (const one of plain) {
    await valid(one);
    await body.must(one, 'contact_officer', 'provide_item', provided);
  }
  await refused(elsewhere, { ...NOT_RESPONSIBLE, rightAgencyCode: 'HN-SYT' });
  await refused(nowhere, { ...NOT_RESPONSIBLE, noRightBody: 'not_held' });
  await refused(beyond, BEYOND);
  await valid(extended);
  await body.must(extended ?? failed(), 'contact_officer', 'extend', { reason: 'Phải thu thập.' });
  const file = await body.document();
  const withFile = { item: 1, documents: [file], answer: null };
  await body.must(extended ?? failed(), 'contact_officer', 'provide_item', withFile);

  on.clock.set('2026-11-05T09:00:00+07:00');
  await body.must(two, 'requester', 'complete', { items: FORM.items });
  waited.push(two.id);
  await valid(late);
  const [{ due_on: dueOn }] = await body.rows('select due_on::text from requests where id = $1', [
    late?.id,
  ]);
  on.clock.set(`${dueOn}T09:00:00+07:00`);
  await body.must(late ?? failed(), 'contact_officer', 'provide_item', provided);
});
afterAll(() => on.close());

const failed = (): never => {
  throw new Error('All are opened before.');
};
const valid = (one: Opened | undefined) =>
  body.must(one ?? failed(), 'contact_officer', 'judge_valid');
async function refused(one: Opened | undefined, refusal: object) {
  await valid(one);
  await body.must(one ?? failed(), 'contact_officer', 'refuse_item', { item: 1, refusal });
}

const read = (desk: Desk, role: StaffRole | 'nobody', period: object = {}) =>
  desk.ask(
    `query ($from: CalendarDate!, $until: CalendarDate!) { indicators(from: $from, until: $until) {
      indicator { code question least } ranges { level bodies lower middle upper }
      cells { agency { code } numerator denominator value standing } } }`,
    { from: '2026-11-01', until: '2026-11-30', ...period },
    role,
  );
const list = (own: object, desk = justice, role: StaffRole | 'nobody' = 'overseer') =>
  desk.ask(
    `query ($from: CalendarDate!, $until: CalendarDate!, $indicator: IndicatorCode!, $agencyId: ID!, $part: CasePart, $first: Int, $after: String) {
      indicatorCases(from: $from, until: $until, indicator: $indicator, agencyId: $agencyId, part: $part, first: $first, after: $after) {
        totalCount agency { code } pageInfo { hasNextPage endCursor }
        edges { node { requestId reference item receivedOn validOn dueOn decidedOn } } } }`,
    { from: '2026-11-01', until: '2026-11-30', agencyId, part: 'numerator', first: 50, ...own },
    role,
  );

describe('indicators', () => {
  it('count each what its definition says, of requests that were not withdrawn', async () => {
    const readings = await read(justice, 'overseer');
    expect(justice.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['indicators'] ?? -1);
    const counted = readings.map(({ indicator, cells: [cell] }: Shown) => [
      indicator.code,
      cell.numerator,
      cell.denominator,
    ]);
    expect(counted).toEqual([
      ['decided_on_last_day', 1, 10],
      ['extended', 1, 11],
      ['wait_before_validity', 3, 11],
      ['transferred', 1, 10],
      ['beyond_capacity', 1, 10],
      // Seven are provided, fewer than are shown.
      ['closed_without_file', null, 7],
    ]);
    expect(readings[0].cells[0]).toMatchObject({
      agency: { code: 'HN-SXD' },
      value: 10,
      standing: 'no_peers',
    });
    expect(readings[5].cells[0]).toMatchObject({ value: null, standing: 'too_few' });
  });

  it.each([
    ['decided_on_last_day', 1, 10],
    ['extended', 1, 11],
    ['wait_before_validity', 1, 11],
    ['transferred', 1, 10],
    ['beyond_capacity', 1, 10],
    ['closed_without_file', 6, 7],
  ])('open the cases that %s counts', async (indicator, numerator, denominator) => {
    const some = await list({ indicator });
    expect(some.totalCount).toBe(numerator);
    expect(some.edges).toHaveLength(numerator);
    expect(justice.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['indicatorCases'] ?? -1);
    expect((await list({ indicator, part: 'denominator' })).totalCount).toBe(denominator);
  });

  it('name the request that waited, with its days and not its person', async () => {
    const { edges } = await list({ indicator: 'wait_before_validity' });
    expect(edges).toMatchObject([
      { node: { requestId: waited[0], receivedOn: '2026-11-02', validOn: '2026-11-05', item: 0 } },
    ]);
  });

  it('page through cases without leaving one out', async () => {
    const asked = { indicator: 'closed_without_file', first: 4 };
    const page = await list(asked);
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ ...asked, after: page.pageInfo.endCursor });
    const ids = [...page.edges, ...rest.edges].map(({ node }: Shown) => node.requestId);
    expect(new Set(ids).size).toBe(6);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await expect(list({ ...asked, after: 'sai' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('hold to their period, which lasts a year at most', async () => {
    expect((await read(justice, 'overseer', { until: '2026-11-01' }))[0].cells).toEqual([]);
    const [first] = await read(justice, 'overseer', { until: '2026-11-02' });
    expect(first.cells).toHaveLength(1);
    expect((await read(justice, 'overseer', { from: '2025-11-30' }))[0].cells).toHaveLength(1);
    const tooLong = read(justice, 'overseer', { from: '2025-11-29' });
    await expect(tooLong).rejects.toThrow('BAD_USER_INPUT');
    const turned = read(justice, 'overseer', { from: '2026-12-01' });
    await expect(turned).rejects.toThrow('BAD_USER_INPUT');
  });

  it('are for whoever reads all agencies', async () => {
    const indicator = 'extended';
    expect(await read(council, 'observer')).toHaveLength(6);
    expect(await list({ indicator }, council, 'observer')).toMatchObject({ totalCount: 1 });
    const other = new Desk(on, 'HN-SYT');
    const outsiders: [Desk, StaffRole | 'nobody'][] = [
      [body, 'contact_officer'],
      [body, 'head'],
      [other, 'contact_officer'],
      [body, 'administrator'],
      [body, 'nobody'],
    ];
    for (const [desk, role] of outsiders) {
      expect(await read(desk, role)).toEqual([]);
      expect(await list({ indicator }, desk, role)).toBeNull();
    }
    expect(await list({ indicator, agencyId: 'khong-phai-ma' })).toBeNull();
  });
});
