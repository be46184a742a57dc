import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { csvOf, ImportDesk, rowNumbered, type Shown } from '../../test/import-desk.ts';

let on: Api;
let desk: ImportDesk;
beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on);
});
afterAll(() => on.close());

const count = async (sql: string) => (await on.opened.executeSql(sql)).rows[0];

describe('the trial run', () => {
  it('tells every problem of every row and imports nothing', async () => {
    const [number, title, issuer, day, classes, access] = rowNumbered(100);
    const run = await desk.checked(
      'bảng.csv',
      csvOf([
        rowNumbered(101),
        [number, '', issuer, '31/4/2026', classes, access],
        [number, title, issuer, day, '17.1.a-1', 'kín'],
        [number, title, issuer, day, classes, access, 'lệch'],
      ] as string[][]),
    );

    expect(run).toMatchObject({
      state: 'checked',
      scope: 'agency',
      ready: 1,
      faulty: 3,
      openActions: ['run_import', 'cancel_import'],
      agency: { code: 'HN-SXD' },
    });
    const { edges, totalCount } = await desk.rows(run.id, { verdict: 'faulty' });
    expect(totalCount).toBe(3);
    expect(
      edges.map(({ node }: Shown) => [
        node.number,
        ...node.problems.map(
          ({ heading, value, suggestion, code }: Shown) =>
            `${heading}: ${code} ${value} → ${suggestion}`,
        ),
      ]),
    ).toEqual([
      [3, 'Ngày ban hành: not_a_date 31/4/2026 → 30/4/2026', 'Trích yếu: required  → null'],
      [
        4,
        'Mức độ tiếp cận: access_unknown kín → null',
        'Mã loại thông tin: class_unknown 17.1.a-1 → L26.17.1.a-1',
      ],
      [5, 'null: cells_moved  → null'],
    ]);
    expect(await count('select count(*)::int as entries from catalogue_entries')).toEqual({
      entries: 0,
    });
  });
});
