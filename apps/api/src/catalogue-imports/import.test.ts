import ExcelJs from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { csvOf, HEADINGS, ImportDesk, rowNumbered } from '../../test/import-desk.ts';
import { keptEntry } from '../../test/kept-entries.ts';

let on: Api;
let desk: ImportDesk;
let numbers = 0;
/** So many rows that nothing in the database is like yet. */
const fresh = (count: number) => Array.from({ length: count }, () => rowNumbered((numbers += 1)));

beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on);
});
beforeEach(() => {
  numbers += 1000;
});
afterAll(() => on.close());

const entriesOf = async (id: string): Promise<Shown[]> =>
  (
    await on.opened.executeSql(
      `select e.state, e.version, e.import_key, e.title, (select count(*)::int from catalogue_history h where h.entry_id = e.id) as lines
       from catalogue_entries e join catalogue_import_rows r on r.entry_id = e.id where r.import_id = $1 order by r.number`,
      [id],
    )
  ).rows;
const allEntries = async () =>
  Number(
    (await on.opened.executeSql('select count(*) from catalogue_entries')).rows.map(
      (row: Shown) => row.count,
    )[0],
  );

describe('the trial run', () => {
  it('tells every problem of every row and imports nothing', async () => {
    const [good, bad] = [fresh(1)[0] ?? [], fresh(1)[0] ?? []];
    const [number = '', title = '', issuer = '', day = '', classes = '', access = ''] = bad;
    const before = await allEntries();
    const run = await desk.checked(
      'bảng.csv',
      csvOf([
        good,
        [number, '', issuer, '31/4/2026', classes, access],
        [number, title, issuer, day, '17.1.a-1', 'kín'],
        [number, title, issuer, day, classes, access, 'lệch'],
      ]),
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
    const told = edges.map(({ node }: Shown) =>
      node.problems.map(
        ({ heading, value, suggestion, code }: Shown) =>
          `${node.number} ${heading}: ${code} (${value}) ${suggestion ?? ''}`,
      ),
    );
    expect(totalCount).toBe(3);
    expect(told).toEqual([
      ['3 Ngày ban hành: not_a_date (31/4/2026) 30/4/2026', '3 Trích yếu: required () '],
      [
        '4 Mức độ tiếp cận: access_unknown (kín) ',
        '4 Mã loại thông tin: class_unknown (17.1.a-1) L26.17.1.a-1',
      ],
      ['5 null: cells_moved () '],
    ]);
    expect(await allEntries()).toBe(before);
  });

  it('counts each kind of problem, and lists the rows that have it, page by page', async () => {
    const rows = fresh(7).map((row, at) => (at % 2 === 0 ? row.with(3, '') : row.with(5, 'kín')));
    const { id, problems } = await desk.checked('bảng.csv', csvOf(rows));
    expect(problems).toMatchObject([
      {
        code: 'access_unknown',
        column: 'access',
        heading: 'Mức độ tiếp cận',
        count: 3,
        stops: true,
      },
      { code: 'no_day', column: 'made_on', count: 4, stops: false },
    ]);

    const first = await desk.rows(id, { problem: 'no_day', first: 3 });
    expect(first.totalCount).toBe(4);
    const second = await desk.rows(id, {
      problem: 'no_day',
      first: 3,
      after: first.pageInfo.endCursor,
    });
    const shown = [...first.edges, ...second.edges].map(({ node }: Shown) => node.number);
    expect([shown, second.pageInfo.hasNextPage]).toEqual([[2, 4, 6, 8], false]);
  });

  it('finds doubles by number and day, by text, and in the file itself', async () => {
    const agencyId = (await desk.person('contact_officer')).agencyId;
    const known = await keptEntry(on, {
      agencyId,
      title: 'Kế hoạch cấp nước sạch cho các xã ngoại thành',
      documentNumber: '77/KH-SXD',
      issuer: 'Sở Xây dựng TP. Hà Nội',
      issuedOn: '2026-11-20' as Shown, // a day by sight
    });
    const issuer = 'Sở Xây dựng thành phố Hà Nội';
    const row = (number: string, title: string, day = '20/11/2026') => [
      number,
      title,
      issuer,
      day,
      '',
      'Công khai',
    ];
    const { id, ready, duplicate, similar } = await desk.checked(
      'bảng.csv',
      csvOf([
        row('77/kh-sxd', 'Tên gõ khác hẳn'),
        row('77/KH-SXD', known.title, '20/11/2025'),
        row('', known.title),
        row('78/KH-SXD', 'Kế hoạch của dòng này'),
        row('78/KH-SXD', 'Kế hoạch của dòng này'),
        row('78/KH-SXD', 'Kế hoạch của năm trước', '20/11/2025'),
      ]),
    );
    expect({ ready, duplicate, similar }).toEqual({ ready: 2, duplicate: 2, similar: 2 });
    const { edges } = await desk.rows(id);
    expect(edges.map(({ node }: Shown) => [node.verdict, node.duplicateOf])).toEqual([
      [
        'duplicate',
        {
          how: 'number_and_day',
          certain: true,
          label: `77/KH-SXD · ${known.title}`,
          entryId: known.id,
          row: null,
        },
      ],
      [
        'similar',
        {
          how: 'number_and_text',
          certain: false,
          label: `77/KH-SXD · ${known.title}`,
          entryId: known.id,
          row: null,
        },
      ],
      [
        'similar',
        {
          how: 'day_and_text',
          certain: false,
          label: `77/KH-SXD · ${known.title}`,
          entryId: known.id,
          row: null,
        },
      ],
      ['ready', null],
      [
        'duplicate',
        {
          how: 'number_and_day',
          certain: true,
          label: '78/KH-SXD · Kế hoạch của dòng này',
          entryId: null,
          row: 5,
        },
      ],
      ['ready', null],
    ]);
  });

  it('says nothing of what another agency has not published', async () => {
    const other = await keptEntry(on, {
      state: 'draft',
      publishedOn: null,
      title: 'Bản nháp kín',
      documentNumber: '9/BN',
      issuer: 'Sở Xây dựng thành phố Hà Nội',
    });
    const row = ['9/BN', other.title, other.issuer, '', '', 'Công khai'];
    await on.opened.executeSql(
      'update catalogue_entries set agency_id = (select id from agencies where code = $1) where id = $2',
      ['HN-SYT', other.id],
    );
    expect(await desk.checked('bảng.csv', csvOf([row]))).toMatchObject({ ready: 1, duplicate: 0 });
    const city = new ImportDesk(on, 'HN-VPUB');
    expect(await city.checked('bảng.csv', csvOf([row]))).toMatchObject({ ready: 0, duplicate: 1 });
  });

  it('tells why a file as a whole is not taken', async () => {
    const run = await desk.checked('bảng.csv', 'Trích yếu,Ghi chú\r\nMột,Hai');
    expect(run).toMatchObject({
      state: 'failed',
      ready: 0,
      fault: {
        code: 'columns_missing',
        message:
          'Thiếu cột bắt buộc: “Cơ quan ban hành”, “Mức độ tiếp cận”. Hãy thêm cột theo tệp mẫu.',
      },
      openActions: ['cancel_import', 'retry_import'],
    });
    await desk.act('retry', run.id);
    expect(await desk.settled(run.id)).toMatchObject({ state: 'failed' });
  });

  it('reads a workbook, and says what it did not import of it', async () => {
    const book = new ExcelJs.Workbook();
    const sheet = book.addWorksheet('Danh mục');
    sheet.addRows([HEADINGS, ...fresh(2)]);
    sheet.addRow(fresh(1)[0]).hidden = true;
    sheet.getCell('B2').value = {
      formula: 'UPPER("x")',
      result: `Kế hoạch theo công thức ${numbers}`,
    };
    book.addWorksheet('Nháp', { state: 'hidden' });
    const run = await desk.checked('bảng.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    expect(run).toMatchObject({ state: 'checked', ready: 2, faulty: 1 });
    expect(run.findings.map(({ message }: Shown) => message)).toEqual([
      'Trang tính “Nháp” đang bị ẩn nên không được nhập.',
      '1 dòng đang bị ẩn (hoặc bị lọc) nên không được nhập.',
      '1 ô có công thức: lấy giá trị đã lưu trong tệp, không tính lại công thức.',
    ]);
    const { edges } = await desk.rows(run.id);
    expect(
      edges.map(({ node }: Shown) =>
        [...node.problems, ...node.remarks].map(({ code }: Shown) => code),
      ),
    ).toEqual([['formula_taken_by_value'], [], ['row_hidden']]);
  });
});

describe('an import', () => {
  it('of 5 000 rows with 300 bad ones brings 4 700', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const row = rowNumbered(100_000 + at);
      if (at % 50 === 0) return row.with(3, '30/2/2026');
      if (at % 50 === 1) return row.with(1, '');
      return at % 50 === 2 ? row.with(4, '17.1') : row;
    });
    const { id, ready, faulty } = await desk.checked('lớn.csv', csvOf(rows));
    expect({ ready, faulty }).toEqual({ ready: 4700, faulty: 300 });
    await desk.act('run', id);
    expect(await desk.settled(id)).toMatchObject({
      state: 'done',
      imported: 4700,
      waiting: 4700,
      published: 0,
    });
    const entries = await entriesOf(id);
    expect(entries).toHaveLength(4700);
    expect(
      new Set(entries.map(({ state, version, lines }) => `${state} ${version} ${lines}`)),
    ).toEqual(new Set(['proposed 1 1']));
  });

  it('of the same file twice brings nothing twice', async () => {
    const content = csvOf(fresh(120));
    const first = await desk.imported('danh mục.csv', content);
    const before = await allEntries();
    const second = await desk.checked('bản sao.csv', content);
    expect(second).toMatchObject({
      ready: 0,
      duplicate: 120,
      findings: [{ message: 'Tệp có cùng nội dung đã được tải lên trước đó (danh mục.csv).' }],
    });
    await desk.act('run', second.id);
    expect(await desk.settled(second.id)).toMatchObject({
      state: 'done',
      imported: 0,
      passedOver: 120,
    });
    expect([first.imported, await allEntries()]).toEqual([120, before]);
  });

  it('beside another of the same rows brings each once between them', async () => {
    const content = csvOf(fresh(250));
    const before = await allEntries();
    const runs = [await desk.checked('a.csv', content), await desk.checked('b.csv', content)];
    expect(runs.map(({ ready }) => ready)).toEqual([250, 250]);
    for (const { id } of runs) await desk.act('run', id);
    const ended = await Promise.all(runs.map(({ id }) => desk.settled(id)));
    expect(ended.map(({ imported, passedOver }) => imported + passedOver)).toEqual([250, 250]);
    expect(ended[0].imported + ended[1].imported).toBe(250);
    expect(await allEntries()).toBe(before + 250);
  });

  it('begun twice with one file is one, and run twice runs once', async () => {
    const documentId = await desk.upload('bảng.csv', csvOf(fresh(3)));
    const [one, other] = await Promise.all([desk.create(documentId), desk.create(documentId)]);
    expect(one.id).toBe(other.id);
    await desk.settled(one.id);
    await desk.act('run', one.id);
    expect(await desk.act('run', one.id)).toMatchObject({
      violations: [{ code: 'import_state_not_allowed' }],
    });
    expect(await desk.settled(one.id)).toMatchObject({ imported: 3 });
  });

  it('brings what may be here already only when told to', async () => {
    const [row = []] = fresh(1);
    await desk.imported('đầu.csv', csvOf([row]));
    const again = csvOf([row.with(3, '19/11/2026')]);
    const without = await desk.imported('sau.csv', again);
    expect(without).toMatchObject({ similar: 1, imported: 0, passedOver: 1 });
    const { id } = await desk.checked('sau nữa.csv', `${again}\r\n`);
    await desk.act('run', id, 'contact_officer', ', includesSimilar: true');
    expect(await desk.settled(id)).toMatchObject({ similar: 1, imported: 1, passedOver: 0 });
  });

  it('that is cancelled leaves what it brought, and brings no more', async () => {
    const { id } = await desk.checked('bảng.csv', csvOf(fresh(3)));
    expect(await desk.act('cancel', id)).toMatchObject({ state: 'cancelled', openActions: [] });
    expect(await desk.settled(id)).toMatchObject({ state: 'cancelled', imported: 0 });
    expect(await desk.act('run', id)).toMatchObject({
      violations: [{ code: 'import_state_not_allowed' }],
    });
  });
});

describe('a second person', () => {
  it('confirms and publishes all that waits, and nobody else does', async () => {
    const run = await desk.imported('bảng.csv', csvOf(fresh(120)));
    expect(run).toMatchObject({
      waiting: 120,
      startedByName: (await desk.person('contact_officer')).name,
    });
    expect(run.openActions).toEqual([]);
    const refused = await desk.act('confirm', run.id);
    expect(refused).toMatchObject({
      violations: [
        { code: 'second_person_needed', message: expect.stringContaining('một người khác') },
      ],
    });
    expect(await desk.act('confirm', run.id, 'unit_officer')).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });

    expect(await desk.act('confirm', run.id, 'head')).toMatchObject({ isConfirming: true });
    expect(await desk.settled(run.id)).toMatchObject({
      isConfirming: false,
      published: 120,
      waiting: 0,
    });
    const entries = await entriesOf(run.id);
    expect(
      new Set(entries.map(({ state, version, lines }) => `${state} ${version} ${lines}`)),
    ).toEqual(new Set(['published 3 3']));
  });

  it('leaves what somebody took back, and goes on from where it was broken off', async () => {
    const run = await desk.imported('bảng.csv', csvOf(fresh(2)));
    const { edges } = await desk.rows(run.id);
    const ids = edges.map(({ node }: Shown) => node.entryId);
    await on.opened.executeSql(`update catalogue_entries set state = 'withdrawn' where id = $1`, [
      ids[0],
    ]);
    await desk.act('confirm', run.id, 'head');
    expect(await desk.settled(run.id)).toMatchObject({ published: 1, waiting: 0 });
    await desk.act('confirm', run.id, 'head');
    expect(await desk.settled(run.id)).toMatchObject({
      published: 1,
      waiting: 0,
      isConfirming: false,
    });
  });
});
