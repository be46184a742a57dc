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

/** Where the months say something else than the facts. */
const monthsApart = () =>
  desk.rows(`select * from (
      select agency_id, date_trunc('month', "on")::date as month, kind, by, amount, source = 'import' as imported,
        count(*)::int as count
      from statistic_facts group by 1, 2, 3, 4, 5, 6) counted
    full join statistic_months kept using (agency_id, month, kind, by, amount, imported)
    where counted.count is distinct from kept.count`);

const CELLS = 'isUpToDate keeping missing cells { figure by value missing }';
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
    `query ($code: String!, $figure: FigureCode!, $alone: Boolean, $first: Int, $after: String) {
      countedFacts(agencyCode: $code, from: "2026-08-01", until: "2026-12-31", isAlone: $alone,
        figure: $figure, first: $first, after: $after) { id cursor reference on item by agency { code } } }`,
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
    expect(await monthsApart()).toEqual([]);
    expect(followed.filter((fact) => fact.request_id === opened.id)).not.toEqual([]);
  });
});

describe('statistics', () => {
  it('say so while more was taken at once than a reader waits for', async () => {
    await desk.rows(`insert into statistic_pending (source, source_id)
      select 'request', gen_random_uuid() from generate_series(1, 2500)`);
    expect((await statistics('nobody')).isUpToDate).toBe(false);
    expect((await statistics('overseer')).isUpToDate).toBe(true);
    expect(await desk.rows('select from statistic_pending')).toEqual([]);
  });

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

  it('tell the public wholes, and of parts those of a year that is over', async () => {
    const whole = await statistics('overseer');
    const parts = (found: Shown) =>
      found.cells.filter(
        ({ figure, by }: Shown) => figure === 'requests_by_channel' && by !== null,
      );
    expect(parts(whole)).not.toEqual([]);
    const inPublic = await statistics('nobody');
    expect(parts(inPublic)).toEqual([]);
    for (const figure of ['complaints_lodged', 'requests_by_channel'])
      expect(cell(inPublic, figure)).toEqual(cell(whole, figure));
  });

  it('put small parts together for everybody but overseers and the body itself', async () => {
    on.clock.set('2027-01-01T09:00:00+07:00');
    await desk.rows(`delete from statistic_facts where kind = 'item_withheld'`);
    await desk.rows(`insert into statistic_facts (kind, agency_id, source, source_id, "on", item, by, amount)
      select 'item_withheld', a.id, 'request', gen_random_uuid(), '2026-03-01', 0, part.by, 1 from agencies a
      join (values ('HN-SXD', 'many', 17), ('HN-SXD', 'few', 3), ('HN-SXD', 'fewer', 2),
        ('HN-SNNMT', 'many', 6), ('HN-SNNMT', 'some', 5), ('HN-VPUB', 'one', 1),
        ('HN-VPUB', 'some', 4)) as part(code, by, count)
      on part.code = a.code, generate_series(1, part.count)`);
    const withheld = async (role: 'nobody' | 'overseer', code: string, alone: boolean) => {
      const { cells } = await statistics(role, {
        code,
        alone,
        from: '2026-01-01',
        until: '2026-12-31',
      });
      return cells
        .filter(({ figure }: Shown) => figure === 'withheld_by_ground')
        .map(({ by, value }: Shown) => `${by} ${value}`);
    };
    expect(await withheld('nobody', 'HN-SXD', true)).toEqual(['null 22', 'many 17', 'pooled 5']);
    expect(await withheld('overseer', 'HN-SXD', true)).toContain('fewer 2');
    expect(await withheld('nobody', 'HN-SNNMT', true)).toEqual(['null 11']);
    // All who have few tell together: 9 of one ground, and 6 with the 1 that would not be hidden alone.
    expect(await withheld('nobody', '01', false)).toEqual([
      'null 38',
      'many 17',
      'some 9',
      'pooled 12',
    ]);
    on.clock.set('2026-11-23T09:00:00+07:00');
  });

  it('open the list of what a cell counts, page by page, to those who may see it', async () => {
    const { value } = cell(await statistics('overseer'), 'requests_received');
    const first: Shown[] = await counted('overseer', { first: 3 });
    const rest: Shown[] = await counted('overseer', { first: 100, after: first.at(-1).cursor });
    expect(new Set(first.map(({ agency }) => agency.code))).toEqual(new Set(['HN-SXD']));

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
