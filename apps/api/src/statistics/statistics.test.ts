import { moveRows, STATUTE_INSTRUMENTS } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Mutated, type Shown } from '../../test/desk.ts';
import { casesOf, NOW } from '../../test/ways.ts';
import { FactRepository } from './fact.repository.ts';

let on: Api;
let desk: Desk;
let facts: FactRepository;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
  facts = on.application.get(FactRepository, { strict: false });
});
afterAll(() => on.close());

const kept = () =>
  desk.rows(`select kind, agency_id, "on", request_id, item, by, amount from statistic_facts
    order by request_id, kind, item, by, "on", amount`);

const CELLS = 'keeping missing cells { figure by value missing isHidden }';
const statistics = (
  role: 'nobody' | 'contact_officer' | 'overseer',
  scope: object = {},
): Promise<Shown> =>
  desk.ask(
    `query ($code: String!, $from: CalendarDate!, $until: CalendarDate!, $alone: Boolean) {
      statistics(agencyCode: $code, from: $from, until: $until, isAlone: $alone) { ${CELLS} } }`,
    { code: 'HN-SXD', from: '2026-08-01', until: '2026-12-31', alone: true, ...scope },
    role,
  );
const counted = (role: 'nobody' | 'contact_officer' | 'overseer', more: object = {}) =>
  desk.ask(
    `query ($code: String!, $figure: FigureCode!, $alone: Boolean, $first: Int, $after: ID) {
      countedFacts(agencyCode: $code, from: "2026-08-01", until: "2026-12-31", isAlone: $alone,
        figure: $figure, first: $first, after: $after) { id reference on item by } }`,
    { code: 'HN-SXD', figure: 'requests_received', alone: true, ...more },
    role,
  );
const cell = (found: Shown, figure: string, by: string | null = null) =>
  found.cells.find((one: Shown) => one.figure === figure && one.by === by);

describe.each(STATUTE_INSTRUMENTS)('the facts of requests under %s', (statute) => {
  const actions = [...new Set(moveRows(statute).map(({ action }) => action))].filter(
    (action): action is Mutated => action !== 'recompute_deadline',
  );

  it.each(actions)('are after %s what a rebuild makes of the register', async (action) => {
    on.clock.set(NOW[statute].sent);
    const { way, own } = casesOf(desk)[action];
    const { opened, own: found } = await way(statute);
    await facts.catchUp();
    const row = moveRows(statute).find((one) => one.action === action);
    const role = row?.by.find((one) => one !== 'system') ?? 'head';
    await desk.must(opened, role, action, { ...found, ...(await own?.(statute)) });

    await facts.catchUp();
    const followed = await kept();
    await desk.rows('delete from statistic_facts');
    await facts.rebuild();
    expect(await kept()).toEqual(followed);
    expect(followed.filter((fact) => fact.request_id === opened.id)).not.toEqual([]);
  });
});

describe('statistics', () => {
  it('count what stands in the tables of requests', async () => {
    const found = await statistics('contact_officer');
    const [own] = await desk.rows(`select count(distinct r.id)::int as requests,
      count(*)::int as items, (count(*) filter (where outcome = 'refused'))::int as refused,
      (count(*) filter (where outcome = 'provided'))::int as provided
      from requests r join request_items i on i.request_id = r.id
      join agencies a on a.id = r.agency_id and a.code = 'HN-SXD'`);

    expect(own.refused).toBeGreaterThan(0);
    expect(cell(found, 'requests_received').value).toBe(own.requests);
    expect(cell(found, 'items_requested').value).toBe(own.items);
    expect(cell(found, 'items_refused').value).toBe(own.refused);
    expect(cell(found, 'items_provided').value).toBe(own.provided);
    expect(cell(found, 'staff_trained').value).toBeNull();
  });

  it('show a body of which nothing is known as missing, up the tree', async () => {
    const silent = await statistics('overseer', { code: 'HN-STC' });
    expect(silent).toMatchObject({ keeping: 0, missing: 1 });
    expect(cell(silent, 'requests_received').value).toBeNull();

    const city = await statistics('overseer', { code: '01', alone: false });
    const own = await statistics('overseer');
    expect(city.missing).toBeGreaterThan(100);
    const redirected = await statistics('overseer', { code: 'HN-SNNMT' });
    expect(cell(city, 'requests_received').value).toBe(
      cell(own, 'requests_received').value + cell(redirected, 'requests_received').value,
    );
  });

  it('hide small parts from everybody but overseers and the body itself', async () => {
    const small = { from: '2026-08-01', until: '2026-12-31' };
    const inPublic = await statistics('nobody', small);
    const whole = await statistics('overseer', small);
    const parts = (found: Shown) =>
      found.cells.filter(
        (one: Shown) =>
          one.figure === 'refusals_by_ground' && one.by !== null && one.value !== null,
      );

    expect(parts(whole).some(({ value }: Shown) => value % 5 !== 0)).toBe(true);
    expect(parts(inPublic).every(({ value }: Shown) => value % 5 === 0)).toBe(true);
    expect(cell(inPublic, 'complaints_lodged').value % 5).toBe(0);
  });

  it('open the list of what a cell counts, page by page, to those who may see it', async () => {
    const { value } = cell(await statistics('overseer'), 'requests_received');
    const first: Shown[] = await counted('overseer', { first: 3 });
    const rest: Shown[] = await counted('overseer', { first: 100, after: first.at(-1).id });

    expect(first).toHaveLength(3);
    expect(new Set([...first, ...rest].map(({ reference }) => reference)).size).toBe(value);
    expect(await counted('contact_officer')).not.toEqual([]);
    expect(await counted('contact_officer', { alone: false })).toEqual([]);
    expect(await counted('nobody')).toEqual([]);
  });

  it('refuse a period that ends before it begins, lasts too long, or a body that is not there', async () => {
    await expect(statistics('nobody', { until: '2026-07-31' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(statistics('nobody', { from: '2010-01-01' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(statistics('nobody', { code: 'none' })).rejects.toThrow('NOT_FOUND');
    await expect(counted('overseer', { after: 'x' })).rejects.toThrow('BAD_USER_INPUT');
  });
});
