import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { Desk, type Shown } from '../../../test/desk.ts';
import { breachesOf, instancesOf, parseTurtle } from '../../../test/rdf.ts';
import { FactRepository } from '../../statistics/fact.repository.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const YEAR = 2026;

let on: Api;
let files: readonly string[];
let rows: readonly Row[];
beforeAll(async () => {
  on = await startApi('2027-01-04T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  const desk = new Desk(on);
  await movedWithinTheYear(desk);
  await countedHere(desk);
  files = await distributions();
  rows = await fetchedRows();
});
afterAll(() => on.close());

/** A ward and a department go below another in spring, which goes below a third in autumn. */
async function movedWithinTheYear(desk: Desk) {
  const bodies = await desk.rows('select id, code from agencies where valid_until is null');
  const idOf = (code: string) => bodies.find((body: Shown) => body.code === code)?.id;
  const [ward] = await desk.rows(WARDS(1));
  const moved = async (agencyId: string, to: string, on_: string) => {
    on.clock.set(`${on_}T09:00:00+07:00`);
    const form = {
      type: 'move',
      agencyId,
      parentId: idOf(to),
      on: on_,
      decision: 'Quyết định mẫu',
    };
    const previewed = await desk.ask(
      `query ($form: TreeChangeForm!) { treeChange(form: $form) {
        ... on TreeChangePreview { version } } }`,
      { form },
      'administrator',
    );
    const done = await desk.ask(
      `mutation ($form: TreeChangeForm!, $version: String!) {
        changeTree(form: $form, previewVersion: $version) { __typename } }`,
      { form, version: previewed.version },
      'administrator',
    );
    expect(done.__typename).toBe('Agency');
  };
  await moved(ward.id, 'HN-SXD', '2026-05-04');
  await moved(idOf('HN-STP'), 'HN-SXD', '2026-05-04');
  await moved(idOf('HN-SXD'), 'HN-STC', '2026-10-01');
  on.clock.set('2027-01-04T09:00:00+07:00');
  await on.application.get(FactRepository, { strict: false }).rebuild();
}

const WARDS = (count: number) =>
  `(select id from agencies where level = 'commune' and valid_until is null order by rank limit ${count})`;

/** Some of everything, at the city, three departments and a dozen wards; most bodies stay missing. */
async function countedHere(desk: Desk) {
  await desk.rows(`insert into statistic_facts (kind, agency_id, request_id, source, source_id, "on", item, by, amount)
    select fact.kind, a.id, gen_random_uuid(), 'request', gen_random_uuid(), date '2026-01-01' + (n * 7 + a.rank) % 365, 0,
      case when n % 3 = 0 then fact.rare else fact.usual end,
      case when fact.kind in ('cost_charged', 'request_lived_days') then n else 1 end
    from agencies a,
      (values ('request_received', 'web', 'counter'), ('item_refused', 'secret', 'absent'),
        ('cost_charged', '', ''), ('complaint_lodged', '', ''), ('look', 'sent', 'stopped'),
        ('request_lived_days', '', ''), ('entry_published', '', ''), ('entry_removed', '', ''),
        ('duty_due', 'met_on_time', 'overdue'), ('petition_received', '', '')) as fact(kind, usual, rare),
      generate_series(1, 20 + a.rank % 20) n
    where a.code in ('01', 'HN-SXD', 'HN-STC', 'HN-STP', 'HN-SNV') or a.id in ${WARDS(12)}`);
}

/** Whatever an outsider may fetch, by its whole address. */
async function fetched(url: string) {
  const path = url.replace('https://minhbach.invalid', '');
  const response = await on.inject({ method: 'GET', url: path, remoteAddress: '203.0.113.20' });
  expect(response.statusCode, url).toBe(200);
  return response;
}

/** The files of the dataset of statistics, found from the catalogue. */
async function distributions(): Promise<string[]> {
  const { body } = await fetched('https://minhbach.invalid/catalogue.ttl');
  const quads = parseTurtle(body);
  expect(await breachesOf(quads)).toEqual([]);
  const said = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  const dataset = instancesOf(quads, `${DCAT}Dataset`).find((one) =>
    said(one, `${DCAT}keyword`).includes('thống kê'),
  );
  return said(dataset ?? '', `${DCAT}distribution`).flatMap((one) =>
    said(one, `${DCAT}downloadURL`),
  );
}

type Row = {
  from: string;
  until: string;
  body_id: string;
  body_code: string;
  parent_id: string;
  figure: string;
  by: string;
  value: string;
  missing_bodies: string;
  adds_up: string;
};

async function fetchedRows(): Promise<Row[]> {
  const url = files.find((one) => one.endsWith(`/${YEAR}/bodies.csv`)) ?? '';
  return parse((await fetched(url)).rawPayload, { bom: true, columns: true });
}

/** Of every body its cells with those of all below it, added up by parents as they were on those days. */
function addedUp(rows: readonly Row[]): Map<string, { value: number | null; missing: number }> {
  const ofBody = Map.groupBy(rows, ({ body_id }) => body_id);
  const sums = new Map<string, { value: number | null; missing: number }>();
  for (const row of rows.filter(({ adds_up }) => adds_up === 'yes')) {
    let at: Row | undefined = row;
    while (at !== undefined) {
      const key = `${at.body_code} ${row.figure} ${row.by}`;
      const sum = sums.get(key) ?? { value: null, missing: 0 };
      const value = row.value === '' ? sum.value : (sum.value ?? 0) + Number(row.value);
      sums.set(key, { value, missing: sum.missing + Number(row.missing_bodies) });
      const above: Row = at;
      at = ofBody
        .get(above.parent_id)
        ?.find(({ from, until }) => from <= row.from && row.until <= until);
    }
  }
  return sums;
}

/** The published table of a body, as everybody may read it. */
async function published(code: string): Promise<Shown> {
  const { data } = await on.ask(
    `query ($code: String!) { figures { code aggregation isPersonal }
      statistics(agencyCode: $code, from: "${YEAR}-01-01", until: "${YEAR}-12-31") {
        cells { figure by value missing } } }`,
    { code },
  );
  return data;
}

describe('an outsider with the open data', () => {
  it.each(['01', 'HN-SXD', 'HN-STC', 'HN-STP'])(
    'adds the published table of %s up from the rows of bodies, in every cell that adds up',
    async (code) => {
      const sums = addedUp(rows);
      const { figures, statistics } = await published(code);
      const sumOf = (figure: string, by: string | null) =>
        sums.get(`${code} ${figure} ${by ?? ''}`) ?? { value: null, missing: 0 };
      const cells = statistics.cells.filter(({ figure, by }: Shown) => {
        const { aggregation, isPersonal } = figures.find((one: Shown) => one.code === figure);
        return ['sum', 'stock'].includes(aggregation) && (by === null || !isPersonal);
      });
      expect(cells.length).toBeGreaterThan(30);
      for (const { figure, by, value } of cells)
        expect(sumOf(figure, by).value, `${figure} ${by}`).toBe(value);
      for (const { figure, missing } of cells.filter(({ by }: Shown) => by === null))
        expect(sumOf(figure, null).missing, figure).toBe(missing);
    },
  );

  it('has rows that move with their bodies, and is told what cannot be added', async () => {
    const moved = rows.filter(
      ({ body_code, figure, by }) =>
        body_code === 'HN-SXD' && figure === 'requests_received' && by === '',
    );
    expect(moved.map(({ from }) => from)).toEqual(['2026-01-01', '2026-10-01']);
    const why = (figure: string) =>
      new Set(rows.filter((row) => row.figure === figure).map(({ adds_up }) => adds_up));
    expect(why('median_days_lived')).toEqual(new Set(['no_median']));
    expect(why('entries_in_catalogue')).toEqual(new Set(['yes']));
    expect(why('looks_by_outcome')).toEqual(new Set(['yes']));
    expect(why('requests_by_channel')).toEqual(new Set(['yes', 'no_parts']));
  });

  it('reads of each body the parts that its own page tells', async () => {
    const told = rows.filter(({ body_code, figure, by }) =>
      [body_code === 'HN-SNV', figure === 'requests_by_channel', by !== ''].every(Boolean),
    );
    const { statistics } = await published('HN-SNV');
    const shown = statistics.cells.filter(
      ({ figure, by }: Shown) => figure === 'requests_by_channel' && by !== null,
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ by, value }) => [by, Number(value)])).toEqual(
      shown.map(({ by, value }: Shown) => [by, value]),
    );
  });

  it('finds the same rows in JSON, with what every figure counts', async () => {
    const json = files.find((one) => one.endsWith(`/${YEAR}/bodies.json`)) ?? '';
    const { rows: same, figures, from } = (await fetched(json)).json();
    expect(from).toBe('2026-01-01');
    expect(figures[0].definition).toContain('Mỗi yêu cầu');
    expect(same.map(({ value }: Shown) => String(value ?? ''))).toEqual(
      rows.map(({ value }) => value),
    );
    const definitions = files.find((one) => one.endsWith('/figures.csv')) ?? '';
    expect((await fetched(definitions)).body).toContain('Mỗi yêu cầu tính một lần');
  });

  it('finds what the dataset is at its own address', async () => {
    const quads = parseTurtle((await fetched('https://minhbach.invalid/statistics.ttl')).body);
    expect(await breachesOf(quads)).toEqual([]);
    expect(instancesOf(quads, `${DCAT}Distribution`).length).toBe(files.length);
  });
});
