import type { StaffRole } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { csvOf, HEADINGS, ImportDesk, rowNumbered } from '../../test/import-desk.ts';
import { ask } from '../../test/people.ts';

let on: Api;
let desk: ImportDesk;
let city: ImportDesk;
beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on);
  city = new ImportDesk(on, 'HN-VPUB');
});
afterAll(() => on.close());

const CITY_HEADINGS = [...HEADINGS, 'Mã cơ quan nắm giữ'];
const cityCsv = (rows: readonly string[][]) =>
  csvOf(rows).replace(/^.*/, CITY_HEADINGS.map((heading) => `"${heading}"`).join(','));

describe('who imports', () => {
  it('does it for the own agency, and for no other', async () => {
    const rows = [
      [...rowNumbered(1), ''],
      [...rowNumbered(2), 'HN-SXD'],
      [...rowNumbered(3), 'HN-SYT'],
    ];
    const run = await desk.checked('bảng.csv', cityCsv(rows));
    expect(run).toMatchObject({ scope: 'agency', ready: 2, faulty: 1 });
    expect((await desk.rows(run.id, { verdict: 'faulty' })).edges[0].node.problems).toMatchObject([
      { code: 'import_for_own_agency_only', column: 'agency_code', value: 'HN-SYT' },
    ]);
  });

  it('is the contact point of the city for every body and for texts that none holds', async () => {
    const rows = [
      [...rowNumbered(11), '01'],
      [...rowNumbered(12), ''],
      [...rowNumbered(13), 'HN-SYT'],
      [...rowNumbered(14), 'HN-XYZ'],
    ];
    const { id, scope, faulty } = await city.checked('bảng.csv', cityCsv(rows));
    expect([scope, faulty]).toEqual(['city', 1]);
    await city.act('run', id);
    await city.settled(id);
    await city.act('confirm', id, 'head');
    expect(await city.settled(id)).toMatchObject({ imported: 3, published: 3, waiting: 0 });
    const { rows: held } = await on.opened.executeSql(
      `select a.code, e.state from catalogue_entries e join catalogue_import_rows r on r.entry_id = e.id
       left join agencies a on a.id = e.agency_id where r.import_id = $1 order by r.number`,
      [id],
    );
    expect(held).toEqual([
      { code: '01', state: 'published' },
      { code: null, state: 'published' },
      { code: 'HN-SYT', state: 'published' },
    ]);
  });

  it('makes entries, and has uploaded the file', async () => {
    const documentId = await desk.upload('bảng.csv', csvOf([rowNumbered(21)]));
    const refused = (who: StaffRole, at = desk) => at.create(documentId, who);
    expect(await refused('administrator')).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
    expect(await refused('overseer')).toMatchObject({ violations: [{ code: 'role_not_allowed' }] });
    expect(await refused('head', city)).toMatchObject({
      violations: [{ code: 'document_unknown', field: 'documentId' }],
    });
    expect(await desk.create('không phải mã', 'head')).toMatchObject({
      violations: [{ code: 'document_unknown' }],
    });
    const { createImport } = await ask<Shown>(
      on,
      `mutation ($id: ID!) { createImport(documentId: $id) { ... on NotAllowed { violations { code } } } }`,
      { variables: { id: documentId } },
    );
    expect(createImport).toEqual({ violations: [{ code: 'role_not_allowed' }] });
    expect(await refused('unit_officer')).toMatchObject({ state: 'uploaded' });
  });

  it('is seen by the own agency and by overseers, and by nobody else', async () => {
    const { id } = await desk.checked('bảng.csv', csvOf([rowNumbered(31)]));
    const seen = async (at: ImportDesk, who: StaffRole) => (await at.look(id, who))?.id ?? null;
    expect(
      await Promise.all([
        seen(desk, 'head'),
        seen(city, 'overseer'),
        seen(city, 'head'),
        seen(desk, 'administrator'),
      ]),
    ).toEqual([id, id, null, null]);
    const list = '{ importRuns { edges { node { id } } } }';
    const listed = async (at: ImportDesk, who: StaffRole) => {
      const { edges } = await at.ask(list, {}, who);
      return edges.some(({ node }: Shown) => node.id === id);
    };
    expect([await listed(desk, 'unit_officer'), await listed(city, 'head')]).toEqual([true, false]);
    const query = 'query ($id: ID!) { importRun(id: $id) { id } }';
    expect(await ask(on, query, { variables: { id } })).toEqual({ importRun: null });
    expect((await city.act('cancel', id, 'overseer')).violations).toMatchObject([
      { code: 'not_your_import' },
    ]);
    await expect(city.act('cancel', id)).rejects.toThrow('Không tìm thấy đợt nhập.');
  });
});
