import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { cookieOf, person } from '../../test/people.ts';
import { FactRepository } from '../statistics/fact.repository.ts';

let on: Api;
let cookies: Record<'officer' | 'head' | 'unit' | 'neighbour' | 'overseer' | 'observer', string>;
beforeAll(async () => {
  on = await startApi('2026-11-26T09:00:00+07:00');
  const cookie = async (...who: [Parameters<typeof person>[1], string?]) =>
    cookieOf(on, await person(on, ...who));
  cookies = {
    officer: await cookie('contact_officer'),
    head: await cookie('head'),
    unit: await cookie('unit_officer'),
    neighbour: await cookie('contact_officer', 'HN-STC'),
    overseer: await cookie('overseer', 'HN-STP'),
    observer: await cookie('observer', 'HN-VPHDND'),
  };
});
afterAll(() => on.close());

type Who = keyof typeof cookies | 'nobody';

async function ask(query: string, variables: object = {}, who: Who = 'officer'): Promise<Shown> {
  const headers = who === 'nobody' ? {} : { cookie: cookies[who] };
  const { data, errors } = await on.ask(query, variables, { headers });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values<Shown>(data)[0];
}

const HEAD = 'Số sổ\tNgày nhận\tCách gửi\tNgười yêu cầu\tKết quả\tHạn trả lời\tNgày trả lời';
const rowOf = (number: string, answered = '14/04/2025') =>
  `${number}\t3/4/2025\tTrực tiếp\tCông dân\tĐã cung cấp\t17/04/2025\t${answered}`;
const sheet = (...rows: string[]) => [HEAD, ...rows].join('\n');

const IMPORT = `mutation ($form: PaperRegisterForm!) { importPaperRegister(form: $form) { __typename
  ... on PaperImport { id rows agency { code } importedByName withdrawnAt }
  ... on PaperTrial { rows tableFault faults { row column message } }
  ... on NotAllowed { violations { code field } } } }`;
const bring = (form: object, who: Who = 'officer') =>
  ask(
    IMPORT,
    { form: { id: randomUUID(), document: 'Sổ theo dõi 2025', isTrial: false, ...form } },
    who,
  );
const takeBack = (id: string, reason = 'Chép nhầm năm', who: Who = 'officer') =>
  ask(
    `mutation ($id: ID!, $reason: String!) { withdrawPaperImport(id: $id, reason: $reason) { __typename
      ... on PaperImport { withdrawnAt withdrawnReason } ... on NotAllowed { violations { code field } } } }`,
    { id, reason },
    who,
  );
const imports = (who: Who) => ask('{ paperImports { id agency { code } document } }', {}, who);
async function cell(figure: string, who: Who = 'officer'): Promise<Shown> {
  const { cells } = await ask(
    `{ statistics(agencyCode: "HN-SXD", from: "2025-01-01", until: "2025-12-31", isAlone: true) {
      cells { figure by value imported } } }`,
    {},
    who,
  );
  return cells.find((one: Shown) => one.figure === figure && one.by === null);
}

describe('a paper register', () => {
  it('is looked through without keeping anything, with every fault beside its row', async () => {
    const table = sheet(rowOf('1'), rowOf('2', '1/1/2025'), rowOf('1'));
    for (const isTrial of [true, false])
      expect(await bring({ table, isTrial })).toEqual({
        __typename: 'PaperTrial',
        rows: 2,
        tableFault: null,
        faults: [
          {
            row: 2,
            column: 'Ngày trả lời',
            message: 'Ngày trả lời không thể trước ngày nhận.',
          },
          { row: 3, column: 'Số sổ', message: expect.stringContaining('hai lần') },
        ],
      });
    expect(await imports('officer')).toEqual([]);
  });

  it('of days before the body was founded belongs to another', async () => {
    const table = sheet(rowOf('A0').replace('3/4/2025', '3/2/2025'));
    expect(await bring({ table })).toMatchObject({ faults: [{ row: 1, column: 'Ngày nhận' }] });
  });

  it('counts, is marked in every figure, and can be taken back whole', async () => {
    const before = await cell('requests_received');
    const id = randomUUID();
    const table = sheet(rowOf('A1'), rowOf('A2', '20/04/2025'));
    const kept = await bring({ id, table });
    expect(kept).toMatchObject({ __typename: 'PaperImport', rows: 2, agency: { code: 'HN-SXD' } });
    expect(await cell('requests_received')).toMatchObject({
      value: (before.value ?? 0) + 2,
      imported: 2,
    });
    expect(await cell('requests_answered_late', 'nobody')).toMatchObject({ value: 1, imported: 1 });
    expect(await cell('requests_received', 'overseer')).toMatchObject({ imported: 2 });

    expect(await bring({ id, table })).toEqual(kept);
    expect(await bring({ table })).toMatchObject({
      tableFault: 'Bảng này đã được nhập ngày 26/11/2026. Không nhập lần nữa.',
    });
    expect(await bring({ table: sheet(rowOf('a1'), rowOf('A3')) })).toMatchObject({
      faults: [{ row: 1, column: 'Số sổ' }],
    });

    expect(await takeBack(id, ' ')).toMatchObject({ violations: [{ field: 'reason' }] });
    expect(await takeBack(id)).toMatchObject({ withdrawnReason: 'Chép nhầm năm' });
    expect(await takeBack(id)).toMatchObject({ violations: [{ code: 'changed_meanwhile' }] });
    expect(await cell('requests_received')).toMatchObject({ value: before.value, imported: 0 });
    expect(await bring({ table })).toMatchObject({ __typename: 'PaperImport' });
  });

  it('of two people at once comes in once', async () => {
    const table = sheet(rowOf('B1'), rowOf('B2'));
    const found = await Promise.all([bring({ table }), bring({ table }, 'head')]);
    expect(found.map((one) => String(one.__typename)).toSorted()).toEqual([
      'PaperImport',
      'PaperTrial',
    ]);
  });

  it('is made into facts again by a rebuild', async () => {
    const facts = on.application.get(FactRepository, { strict: false });
    await facts.catchUpForReader();
    const rows = () =>
      on.opened
        .executeSql(`select kind, agency_id, "on", source_id, item, by, amount from statistic_facts
          where source = 'import' order by source_id, item, kind`)
        .then((found) => found.rows);
    const followed = await rows();
    expect(followed.length).toBeGreaterThan(10);
    await on.opened.executeSql('delete from statistic_facts');
    await facts.rebuild();
    expect(await rows()).toEqual(followed);
  });

  it.each([
    ['', 'Thiếu cột bắt buộc'],
    [HEAD, 'chưa có dòng nào'],
    [`${HEAD}\tHọ tên\n${rowOf('C1')}\tNguyễn Văn A`, 'Bỏ cột “Họ tên”'],
    ['Số sổ,Ngày nhận\n"1,3/2/2025', 'Không đọc được bảng'],
    [sheet(...Array.from({ length: 1_001 }, (_, at) => rowOf(`D${at}`))), '1001 dòng'],
  ])('with %j as its table is refused: %s', async (table, words) => {
    const { tableFault } = await bring({ table });
    expect(tableFault).toContain(words);
  });

  it('as spreadsheets save it is read with semicolons and commas', async () => {
    const saved = (sign: string, number: string) =>
      `${HEAD.replaceAll('\t', sign)}\r\n"${number}"${rowOf('').replaceAll('\t', sign)}\r\n`;
    for (const [sign, number] of [
      [';', 'E1'],
      [',', 'E2'],
    ] as const)
      expect(await bring({ table: saved(sign, number), isTrial: true })).toMatchObject({
        rows: 1,
        faults: [],
      });
  });
});

describe('who may', () => {
  it.each(['unit', 'overseer', 'nobody'] as const)('%s brings nothing in', async (who) => {
    expect(await bring({ table: sheet(rowOf('F1')) }, who)).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
  });

  it('bodies see and take back their own alone, overseers see all', async () => {
    const { id } = await bring({ table: sheet(rowOf('G1')) });
    const seen = async (who: Who) => (await imports(who)).some((one: Shown) => one.id === id);
    expect(await Promise.all((['head', 'overseer', 'observer'] as const).map(seen))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all((['neighbour', 'nobody'] as const).map(seen))).toEqual([false, false]);
    for (const who of ['neighbour', 'overseer', 'nobody'] as const)
      expect(await takeBack(id, 'Thử', who)).toMatchObject({
        violations: [{ code: 'role_not_allowed' }],
      });
    expect(await bring({ id, table: sheet(rowOf('G2')) }, 'neighbour')).toMatchObject({
      violations: [{ code: 'changed_meanwhile' }],
    });
  });

  it('needs to say which paper register it is', async () => {
    expect(await bring({ document: '  ', table: sheet(rowOf('H1')) })).toMatchObject({
      violations: [{ code: 'required', field: 'document' }],
    });
  });
});
