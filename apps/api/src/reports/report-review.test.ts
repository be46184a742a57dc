import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { cookieOf, person } from '../../test/people.ts';
import { ReportDesk } from '../../test/report-desk.ts';

const YEAR = 2026;

let on: Api;
let construction: ReportDesk;
let health: ReportDesk;
let justice: ReportDesk;
let office: ReportDesk;

beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00');
  construction = new ReportDesk(on);
  health = new ReportDesk(on, 'HN-SYT');
  justice = new ReportDesk(on, 'HN-STP');
  office = new ReportDesk(on, 'HN-VPUB');
  await construction.opened();
  await construction.opened();
  for (const desk of [construction, health, office]) await desk.person('head');
  await justice.open({ year: YEAR, level: 'department' });
  on.clock.set('2027-01-10T09:00:00+07:00');
});
afterAll(() => on.close());

const SPAN = { from: 2024, until: 2027 };
const body = { ...SPAN, level: 'body', agencyCode: 'HN-SXD' };
const sourcesOf = ({ years }: Shown) =>
  years.map(({ year, source, gap }: Shown) => [year, source, gap].filter(Boolean).join(' '));
const requested = ({ columns }: Shown) =>
  columns
    .flatMap(({ rows }: Shown) => rows)
    .find(({ figure, by }: Shown) => figure === 'items_requested' && by === null)
    .cells.map(({ value, isRestated, now }: Shown) => (isRestated ? [value, now] : value));

describe('the reports of several years', () => {
  it('are counted where none was taken in yet, and missing where no register was kept', async () => {
    const report = await construction.save(await construction.own(YEAR));
    const sent = await construction.sendUp(report);
    const waiting = await justice.review(body);
    expect(sourcesOf(waiting)).toEqual([
      '2024 missing no_body',
      '2025 missing no_register',
      '2026 counted',
      '2027 counted',
    ]);
    expect(waiting.years.map(({ isOver }: Shown) => isOver)).toEqual([true, true, true, false]);
    expect(requested(waiting)).toEqual([null, null, 2, 0]);

    await justice.accept(sent);
    const taken = await justice.review(body);
    expect(taken.years[2]).toEqual({
      year: YEAR,
      source: 'reported',
      gap: null,
      isOver: true,
      reportId: sent.id,
      state: 'accepted',
      submittedOn: '2027-01-10',
      toldBy: null,
    });
    expect(requested(taken)).toEqual([null, null, 2, 0]);
  });

  it('say of a body that it was not there yet, or no more', async () => {
    const district = { ...SPAN, level: 'body', agencyCode: '001' };
    const [{ code }] = await justice.rows(`select code from agencies
      where level = 'commune' and valid_from = '2025-07-01' order by code limit 1`);
    expect(sourcesOf(await justice.review(district))).toEqual([
      '2024 missing no_register',
      '2025 missing no_register',
      '2026 missing no_body',
      '2027 missing no_body',
    ]);
    expect(sourcesOf(await justice.review({ ...district, agencyCode: code }))).toEqual([
      '2024 missing no_body',
      ...['2025', '2026', '2027'].map((year) => `${year} missing no_register`),
    ]);
  });

  it('come up to the Department and the city, from what was compiled', async () => {
    const city = { ...SPAN, level: 'city' };
    expect(sourcesOf(await justice.review(city))[2]).toBe('2026 counted');
    let up = await justice.compile(YEAR);
    up = await justice.sendUp(await justice.save(up, {}, 'overseer'));
    expect(sourcesOf(await justice.review({ ...SPAN, level: 'compiled' }))[2]).toBe('2026 counted');
    await office.accept(up, 'head');
    const compiled = await justice.review({ ...SPAN, level: 'compiled' });
    expect(compiled).toMatchObject({ agency: { code: 'HN-STP' }, level: 'compiled' });
    expect(sourcesOf(compiled)[2]).toBe('2026 reported');

    const own = await office.compile(YEAR, 'head');
    await office.sendUp(await office.save(own));
    const reviewed = await justice.review(city);
    expect(reviewed).toMatchObject({ agency: { code: '01' } });
    expect(reviewed.years[2]).toMatchObject({ source: 'reported', state: 'submitted' });
    expect(requested(reviewed)[2]).toBe(2);
  });

  it('keep what was reported beside what it would be today', async () => {
    await construction.register({
      agencyCode: 'HN-SXD',
      items: [{ description: 'Bản đồ quy hoạch phân khu', documentName: 'Bản đồ' }],
      delivery: 'electronic',
      purpose: 'Tìm hiểu',
      channel: 'counter',
      sentAt: '2026-12-28T09:00:00+07:00',
      receivedOn: '2026-12-28',
      requester: {
        kind: 'citizen',
        fullName: 'Trần Văn Mẫu',
        residence: 'Số 2 phố Mẫu',
        idNumber: '001185012346',
        email: 'mau@example.vn',
      },
    });
    for (const form of [body, { ...SPAN, level: 'compiled' }, { ...SPAN, level: 'city' }])
      expect(requested(await justice.review(form))[2]).toEqual([2, 3]);
  });

  it('are shown to overseers, of their own to others, and to nobody else', async () => {
    const [compiled, city] = [
      { ...SPAN, level: 'compiled' },
      { ...SPAN, level: 'city' },
    ];
    expect(await construction.review(body, 'contact_officer')).toMatchObject({ level: 'body' });
    expect(await health.review(body, 'head')).toBeNull();
    expect(await health.review({ ...body, agencyCode: 'none' }, 'head')).toBeNull();
    expect(await construction.review(body, 'nobody')).toBeNull();
    expect(await construction.review(body, 'administrator')).toBeNull();
    expect(await office.review(city, 'head')).toMatchObject({ level: 'city' });
    expect(await office.review(compiled, 'contact_officer')).toMatchObject({ level: 'compiled' });
    expect(await justice.review(compiled, 'head')).toMatchObject({ level: 'compiled' });
    expect(await justice.review(city, 'head')).toBeNull();
    expect(await construction.review(city, 'head')).toBeNull();
  });

  it.each([
    [{ from: 2027, until: 2026 }, ['review_ends_before_it_begins until']],
    [{ from: 2026, until: 2026 }, ['review_too_short until']],
    [{ from: 2018, until: 2028 }, ['report_year_unknown until']],
    [{ from: 2017 }, ['report_year_unknown from']],
    [{ agencyCode: 'none' }, ['agency_unknown agencyCode']],
    [
      { agencyCode: ' ', until: 2026, from: 2026 },
      ['required agencyCode', 'review_too_short until'],
    ],
  ])('are refused for %o, beside the field', async (form, faults) => {
    const { violations } = await justice.review({ ...body, ...form });
    expect(violations.map(({ code, field }: Shown) => `${code} ${field}`)).toEqual(faults);
  });

  it('are not more than ten', async () => {
    on.clock.set('2028-02-01T09:00:00+07:00');
    const ten = await justice.review({ ...body, from: 2019, until: 2028 });
    expect(ten.years).toHaveLength(10);
    const eleven = await justice.review({ ...body, from: 2018, until: 2028 });
    expect(eleven.violations).toMatchObject([{ code: 'review_too_long', field: 'until' }]);
  });
});

describe('a year that only a report on paper tells of', () => {
  const TOLD = {
    document: 'Báo cáo số 15/BC-SXD ngày 10/01/2026',
    cells: [
      { figure: 'items_requested', value: '41' },
      { figure: 'items_refused', value: '3' },
      { figure: 'refusals_by_ground', by: 'beyond_capacity', value: '2' },
    ],
  };
  const cellsOf = ({ columns }: Shown, wanted: string) =>
    columns
      .flatMap(({ lines }: Shown) => lines)
      .find(({ figure }: Shown) => figure === wanted)
      .cells.map(({ by, value, missing }: Shown) => [by, value, missing]);
  let report: Shown;

  it('takes its numbers from the keeper, and tells whence they are', async () => {
    await justice.open({ year: 2025, level: 'department' });
    report = await construction.own(2025);
    expect((await construction.page(report.id)).openActions).toContain('bring_totals');
    const wrong = await construction.bringTotals(report, {
      document: '',
      cells: [{ figure: 'items_requested', value: 'bốn mươi' }],
    });
    expect(wrong.violations.map(({ code, field }: Shown) => `${code} ${field}`)).toEqual([
      'required totals.document',
      'not_a_number totals.items_requested',
    ]);
    await expect(health.bringTotals(report, TOLD)).rejects.toThrow('Không tìm thấy báo cáo');
    expect(await justice.bringTotals(report, TOLD, 'overseer')).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });

    const brought = await construction.bringTotals(report, TOLD);
    expect(await construction.bringTotals(report, TOLD)).toMatchObject({
      violations: [{ code: 'changed_meanwhile' }],
    });
    const page = await construction.page(report.id);
    expect(page).toMatchObject({ toldBy: TOLD.document, totals: { document: TOLD.document } });
    expect(page.history.at(-1)).toMatchObject({ event: 'bring_totals', remark: TOLD.document });
    expect(cellsOf(page, 'items_requested')).toEqual([[null, 41, 0]]);
    expect(cellsOf(page, 'items_withheld')).toEqual([[null, null, 1]]);
    expect(cellsOf(page, 'refusals_by_ground')).toEqual([
      [null, 3, 0],
      ['beyond_capacity', 2, 0],
    ]);
    expect(page.openActions).toContain('drop_totals');

    const dropped = await construction.dropTotals(brought);
    expect(await construction.page(report.id)).toMatchObject({ toldBy: null, totals: null });
    report = await construction.bringTotals(dropped, TOLD);
    expect(sourcesOf(await justice.review(body))[1]).toBe('2025 missing no_register');
  });

  it('is reported, compiled and laid beside other years like any', async () => {
    const sent = await construction.sendUp(await construction.save(report));
    expect(sent).toMatchObject({ state: 'submitted' });
    await justice.accept(sent);
    const reviewed = await justice.review(body);
    expect(sourcesOf(reviewed)[1]).toBe('2025 reported');
    expect(requested(reviewed)[1]).toBe(41);
    expect(reviewed.years[1].toldBy).toBe(TOLD.document);
    const paper = reviewed.columns[0].rows[0].cells.map(({ imported }: Shown) => imported);
    expect(paper).toEqual([0, 41, 0, 0]);

    const up = await justice.compile(2025);
    const compiled = await justice.page(up.id, 'overseer');
    expect(cellsOf(compiled, 'items_requested')).toEqual([[null, 41, expect.any(Number)]]);
    await justice.sendUp(await justice.save(up, {}, 'overseer'));
    const frozen = await justice.page(up.id, 'overseer');
    expect(frozen.restatements).toEqual([]);
    const cookie = await cookieOf(on, await person(on, 'head', 'HN-SXD'));
    const file = async (path: string) => {
      const { body: csv } = await on.inject({ method: 'GET', url: path, headers: { cookie } });
      return csv;
    };
    const csv = await file(`/files/reports/${report.id}/report.csv`);
    expect(csv).toContain('(trong đó 41 từ hồ sơ giấy),41');
    const years = 'cap=body&co-quan=HN-SXD&tu=2025&den=2026';
    expect(await file(`/files/report-reviews/review.csv?${years}`)).toMatch(
      /^2025,đã báo cáo,.*,items_requested,.*,41,,item,0,41\r?$/m,
    );
    expect((await construction.page(report.id)).versions[0].content).toContain(TOLD.document);
  });

  it('may be a compilation of which only the sheet is left', async () => {
    expect(await justice.open({ year: 2019, level: 'city' })).toMatchObject({ count: 1 });
    expect(await justice.open({ year: 2019, level: 'compiled' })).toMatchObject({ count: 1 });
    const { edges } = await justice.list(2019, 'overseer');
    const levelled = (level: string) =>
      edges.map(({ node }: Shown) => node).find((one: Shown) => one.level === level);
    const totals = { ...TOLD, cells: [{ figure: 'items_requested', value: '900' }] };
    let up = await justice.bringTotals(levelled('compiled'), totals, 'overseer');
    const city = await office.bringTotals(levelled('city'), totals, 'head');
    expect(await justice.bringTotals(city, totals, 'overseer')).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
    up = await justice.sendUp(await justice.save(up, {}, 'overseer'));
    await office.accept(up, 'head');
    const span = { from: 2018, until: 2020 };
    for (const level of ['compiled', 'city'] as const) {
      if (level === 'city') await office.sendUp(await office.save(city));
      const reviewed = await justice.review({ ...span, level });
      expect(sourcesOf(reviewed)[1]).toBe('2019 reported');
      expect(requested(reviewed)[1]).toBe(900);
    }
    expect((await justice.page(up.id, 'overseer')).restatements).toEqual([]);
  });

  it('is counted once its paper register is there, and says what had been reported', async () => {
    const rows =
      'Số sổ,Ngày nhận,Cách gửi,Người yêu cầu\nA1,3/4/2025,Trực tiếp,Công dân\nA2,4/4/2025,Trực tiếp,Công dân';
    const form = { id: randomUUID(), document: 'Sổ 2025', table: rows, isTrial: false };
    expect(
      await construction.ask(
        'mutation ($form: PaperRegisterForm!) { importPaperRegister(form: $form) { __typename } }',
        { form },
        'contact_officer',
      ),
    ).toEqual({ __typename: 'PaperImport' });
    const { restatements } = await construction.page(report.id);
    const said = restatements.map(({ figure, by, reported, now, because }: Shown) => {
      return { figure, by, reported, now, because };
    });
    const change = { reported: 41, now: 2, because: [] };
    expect(said).toContainEqual({ figure: 'items_requested', by: null, ...change });
    expect(requested(await justice.review(body))[1]).toEqual([41, 2]);
    expect(requested(await justice.review({ ...SPAN, level: 'city' }))[1]).toBe(2);
    const other = await health.own(2025);
    expect((await health.page(other.id)).openActions).toContain('bring_totals');
  });
});
